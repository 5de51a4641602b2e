package ruralpost.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;

/** Questions as panes inside the window, files through the chooser of the system. */
public final class FxDialogs implements Dialogs {

    private static final double TEXT_WIDTH = 400;

    private final UiTexts texts;
    private final OverlayPane overlay;
    private Function<FileRequest, File> saving = request -> chooser(request).showSaveDialog(window());
    private Function<FileRequest, List<File>> opening = request -> chooser(request).showOpenMultipleDialog(window());

    /** @param overlay the window to ask in */
    public FxDialogs(UiTexts texts, OverlayPane overlay) {
        this.texts = texts;
        this.overlay = overlay;
    }

    @Override
    public void show(Message title, Region content, List<Choice> choices, Predicate<Choice> chosen) {
        DialogPane pane = new DialogPane(texts, title, content, choices, choice -> {
            if (choice.role() == Role.CANCEL || chosen.test(choice)) {
                overlay.dialog().close();
            }
        });
        overlay.dialog().open(pane, Pos.CENTER, () -> { });
        pane.takeFocus(content);
    }

    @Override
    public void ask(Message title, Message detail, List<Choice> choices, Consumer<Choice> chosen) {
        Label text = null;
        if (detail != null) {
            text = new Label();
            text.textProperty().bind(texts.text(detail));
            text.setWrapText(true);
            text.setMaxWidth(TEXT_WIDTH);
            text.setMinHeight(Region.USE_PREF_SIZE);
        }
        DialogPane pane = new DialogPane(texts, title, text, choices, choice -> {
            overlay.dialog().close();
            if (choice.role() != Role.CANCEL) {
                chosen.accept(choice);
            }
        });
        overlay.dialog().open(pane, Pos.CENTER, () -> { });
        pane.takeFocus(null);
    }

    @Override
    public void askText(TextRequest request, Consumer<String> entered) {
        Label label = new Label();
        label.textProperty().bind(texts.text(request.label()));
        label.getStyleClass().add("form-label");
        TextField field = new TextField(request.initial());
        field.setPrefWidth(TEXT_WIDTH);
        field.selectAll();
        Label problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.setVisible(false);
        VBox content = new VBox(4, label, field, problem);
        Choice enter = new Choice("enter", request.action(), Role.PRIMARY);
        Predicate<Choice> accept = choice -> {
            if (field.getText().isBlank()) {
                problem.textProperty().bind(texts.text("ui.dialog.text.blank"));
                problem.setVisible(true);
                field.requestFocus();
                return false;
            }
            entered.accept(field.getText().strip());
            return true;
        };
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && accept.test(enter)) {
                overlay.dialog().close();
                e.consume();
            }
        });
        show(request.title(), content, List.of(enter, Choice.cancel()), accept);
    }

    @Override
    public void openFile(FileRequest request, Consumer<Path> chosen) {
        give(chooser(request).showOpenDialog(window()), chosen);
    }

    @Override
    public void openFiles(FileRequest request, Consumer<List<Path>> chosen) {
        List<File> files = opening.apply(request);
        if (files != null && !files.isEmpty()) {
            chosen.accept(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void saveFile(FileRequest request, Consumer<Path> chosen) {
        give(saving.apply(request), chosen);
    }

    /** Asks somebody else than the system where to write: a test has no chooser. */
    void saving(Function<FileRequest, File> chooses) {
        saving = chooses;
    }

    /** Asks somebody else than the system which files to open. */
    void opening(Function<FileRequest, List<File>> chooses) {
        opening = chooses;
    }

    @Override
    public void chooseFolder(Message title, Path folder, Consumer<Path> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.now(title));
        chooser.setInitialDirectory(existing(folder));
        give(chooser.showDialog(window()), chosen);
    }

    private FileChooser chooser(FileRequest request) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now(request.title()));
        chooser.setInitialFileName(request.suggested());
        chooser.setInitialDirectory(existing(request.folder()));
        for (FileKind kind : request.kinds()) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.now(kind.name()), kind.patterns()));
        }
        return chooser;
    }

    private Window window() {
        return overlay.getScene().getWindow();
    }

    /** A folder that is gone makes the system's chooser fail: then it starts where it likes. */
    private static File existing(Path folder) {
        return folder != null && folder.toFile().isDirectory() ? folder.toFile() : null;
    }

    private static void give(File file, Consumer<Path> chosen) {
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }
}
