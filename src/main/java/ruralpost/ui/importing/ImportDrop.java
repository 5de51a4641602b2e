package ruralpost.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped on a part of the window. */
public final class ImportDrop {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private ImportDrop() {
    }

    /**
     * Lets files and folders be dropped on a node and everything in it; while they hover it has the pseudo class "dropping".
     *
     * @param node  the root of a window, or a part of it
     * @param ready whether files may be dropped now: not while a dialog is open
     * @param taker takes at least one path
     */
    public static void install(Node node, BooleanSupplier ready, Consumer<List<Path>> taker) {
        node.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles() && ready.getAsBoolean()) {
                e.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROPPING, true);
                e.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_EXITED_TARGET, e -> node.pseudoClassStateChanged(DROPPING, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            node.pseudoClassStateChanged(DROPPING, false);
            List<File> files = e.getDragboard().getFiles();
            boolean taken = ready.getAsBoolean() && files != null && !files.isEmpty();
            if (taken) {
                taker.accept(files.stream().map(File::toPath).toList());
            }
            e.setDropCompleted(taken);
            e.consume();
        });
    }
}
