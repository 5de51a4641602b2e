package ruralpost.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import ruralpost.sheet.file.SheetFolder;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;

/** Where what is imported comes from: files and folders that are chosen, dropped or copied, and blocks copied in a spreadsheet. */
final class ImportFiles {

    private final WindowContext context;
    private final Dialogs dialogs;
    private final ImportModel model;
    private final Consumer<List<ImportItem>> add;

    /** @param add takes what was found, at least one */
    ImportFiles(WindowContext context, Dialogs dialogs, ImportModel model, Consumer<List<ImportItem>> add) {
        this.context = context;
        this.dialogs = dialogs;
        this.model = model;
        this.add = add;
    }

    /** Asks for files. */
    void choose() {
        List<Dialogs.FileKind> kinds = List.of(new Dialogs.FileKind(Message.of("import.kind.sheets"),
            List.of("*.xlsx", "*.xlsm", "*.xls", "*.et", "*.csv", "*.tsv", "*.txt")), new Dialogs.FileKind(Message.of("import.kind.all"), List.of("*")));
        dialogs.openFiles(new Dialogs.FileRequest(Message.of("import.choose"), kinds, null, folder()), this::open);
    }

    /** Asks for a folder. */
    void chooseFolder() {
        dialogs.chooseFolder(Message.of("import.choose.folder"), folder(), chosen -> open(List.of(chosen)));
    }

    private Path folder() {
        return model.items().stream().filter(i -> !i.pasted()).reduce((a, b) -> b).map(i -> i.path().toAbsolutePath().getParent()).orElse(null);
    }

    /** Opens what lies on the clipboard: files copied in the file manager, or a block copied in a spreadsheet. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(java.io.File::toPath).toList());
            return;
        }
        String text = clipboard.getString();
        if (!PastedTable.isTable(text)) {
            say(Message.of("import.paste.nothing"));
            return;
        }
        String name = context.texts().now("import.pasted") + ".tsv";
        context.tasks().run(p -> PastedTable.write(text, name)).onSuccess(file -> add.accept(List.of(new ImportItem(file, true))))
            .onError(UserException.class, e -> say(e.userMessage()));
    }

    /** Opens files, and the spreadsheets of folders. */
    void open(List<Path> paths) {
        context.tasks().run(p -> SheetFolder.expand(paths)).onSuccess(files -> add.accept(files.stream().map(f -> new ImportItem(f, false)).toList()))
            .onError(UserException.class, e -> say(e.userMessage()));
    }

    private void say(Message problem) {
        ImportItem item = model.currentProperty().get();
        (item == null ? model.problemProperty() : item.noteProperty()).set(problem);
    }
}
