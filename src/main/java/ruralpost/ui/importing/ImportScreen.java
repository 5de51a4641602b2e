package ruralpost.ui.importing;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import ruralpost.importing.SheetImport;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;

/** The import of sheets into an area as a screen. Used on the JavaFX thread. */
public final class ImportScreen {

    private final ImportController controller;
    private final ImportView view;
    private final ImportBar bar;

    /**
     * @param context  what the window gives to its screens
     * @param importer what is imported, and how
     */
    public ImportScreen(WindowContext context, SheetImport importer) {
        this(context, importer, context.shell().dialogs());
    }

    /** The same with other dialogs, for tests: the system's file choosers cannot be pressed by a test. */
    public ImportScreen(WindowContext context, SheetImport importer, Dialogs dialogs) {
        ImportModel model = new ImportModel();
        boolean[] visible = {false};
        controller = new ImportController(context, importer, dialogs, model, () -> visible[0]);
        view = new ImportView(context.texts(), model, controller);
        bar = new ImportBar(context.texts(), model, controller);
        ImportKeys.install(context.shell(), model, controller, view);
        view.sceneProperty().addListener((o, was, now) -> visible[0] = now != null);
    }

    /** What to show. */
    public Region view() {
        return view;
    }

    /** What stands in the tool bar, the primary button last. */
    public List<Node> tools() {
        return bar.nodes();
    }

    /** To be called each time the screen comes into view. */
    public void shown() {
        controller.refresh();
        view.focus();
    }

    /** Opens files, and the spreadsheets in folders; the first is shown, the others wait. Errors are shown in place. */
    public void open(Path... paths) {
        controller.files().open(List.of(paths));
    }
}
