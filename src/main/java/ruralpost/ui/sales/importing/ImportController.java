package ruralpost.ui.sales.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.Clipboard;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetFolder;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetLimits;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.task.Job;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.task.Progress;

/** Opens files and sheets for the import screen and keeps what is shown true; planning and commit are its two helpers. */
final class ImportController {

    private final WindowContext context;
    private final Dialogs dialogs;
    private final ImportModel model;
    private final MappingMemory memory = new MappingMemory();
    private final ImportPlanning planning;
    private final ImportCommit commit;
    private final ImportAll all;
    private final LatestTask<SheetWindow> windows;
    private final LatestTask<LedgerNames> names;
    private final BooleanSupplier visible;

    ImportController(WindowContext context, Dialogs dialogs, ImportModel model, BooleanSupplier visible) {
        this.context = context;
        this.dialogs = dialogs;
        this.model = model;
        this.visible = visible;
        planning = new ImportPlanning(context, memory, visible);
        commit = new ImportCommit(context, dialogs, planning);
        all = new ImportAll(context, dialogs, model, this);
        windows = new LatestTask<>(context.tasks());
        names = new LatestTask<>(context.tasks());
        context.link().setProperty().addListener((o, was, now) -> refresh());
    }

    /** Corrections of the mapping. */
    ImportPlanning planning() {
        return planning;
    }

    /** Commit, undo, error report. */
    ImportCommit commit() {
        return commit;
    }

    /** The import of several files. */
    ImportAll all() {
        return all;
    }

    /** The ledger moved, or the screen came into view. */
    void refresh() {
        if (!visible.getAsBoolean()) {
            return;
        }
        names.run(p -> LedgerNames.read(context.app())).onSuccess(model.namesProperty()::set);
        planning.ledgerMoved(model.currentProperty().get());
    }

    void chooseFiles() {
        List<Dialogs.FileKind> kinds = List.of(new Dialogs.FileKind(Message.of("sales.import.kind.sheets"),
            List.of("*.xlsx", "*.xlsm", "*.xls", "*.et", "*.csv", "*.tsv", "*.txt")), new Dialogs.FileKind(Message.of("sales.import.kind.all"), List.of("*")));
        dialogs.openFiles(new Dialogs.FileRequest(Message.of("sales.import.choose"), kinds, null, folder()), this::open);
    }

    void chooseFolder() {
        dialogs.chooseFolder(Message.of("sales.import.choose.folder"), folder(), chosen -> open(List.of(chosen)));
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
            say(Message.of("sales.import.paste.nothing"));
            return;
        }
        String name = context.texts().now("sales.import.pasted") + ".tsv";
        context.tasks().run(p -> PastedTable.write(text, name)).onSuccess(file -> add(List.of(new ImportItem(file, true))))
            .onError(UserException.class, e -> say(e.userMessage()));
    }

    /** Adds files, and the spreadsheets of folders, and shows the first of them. */
    void open(List<Path> paths) {
        context.tasks().run(p -> SheetFolder.expand(paths)).onSuccess(files -> add(files.stream().map(f -> new ImportItem(f, false)).toList()))
            .onError(UserException.class, e -> say(e.userMessage()));
    }

    private void say(Message problem) {
        ImportItem item = model.currentProperty().get();
        (item == null ? model.problemProperty() : item.noteProperty()).set(problem);
    }

    private void add(List<ImportItem> items) {
        model.problemProperty().set(null);
        // what was imported already or could not be read makes room; what is still open stays
        List<ImportItem> leaving = model.items().stream().filter(i -> i.doneProperty().get() != null
            || i.fileProperty().get() == null && i.problemProperty().get() != null).toList();
        model.items().addAll(items);
        show(items.getFirst());
        leaving.forEach(this::remove);
    }

    /** Brings a file into view; null shows the start page. */
    void show(ImportItem item) {
        model.spotProperty().set(null);
        model.currentProperty().set(item);
        if (item == null) {
            return;
        }
        if (item.fileProperty().get() == null) {
            load(item, null);
        } else if (item.plannedProperty().get() == null && item.problemProperty().get() == null) {
            planning.plan(item);
        } else {
            planning.ledgerMoved(item);
        }
    }

    /** Shows the file after this one that is not imported yet, or the start page. */
    void next(ImportItem item) {
        int at = model.items().indexOf(item);
        show(model.items().stream().skip(at + 1).filter(i -> i.doneProperty().get() == null).findFirst().orElse(null));
    }

    /** Takes a file off the list. */
    void remove(ImportItem item) {
        if (item.committingProperty().get() != null) {
            return;
        }
        int at = model.items().indexOf(item);
        model.items().remove(item);
        if (model.currentProperty().get() == item) {
            planning.drop();
            show(model.items().isEmpty() ? null : model.items().get(Math.min(at, model.items().size() - 1)));
        }
        close(item.fileProperty().get());
    }

    private static void close(SheetFile file) {
        if (file != null) {
            file.close();
        }
    }

    /** Tries a file again that could not be read. */
    void retry(ImportItem item) {
        load(item, item.charsetProperty().get());
    }

    /** Reads a text file in another encoding. */
    void read(ImportItem item, Charset charset) {
        if (item.committingProperty().get() == null) {
            load(item, charset);
        }
    }

    private record Loaded(SheetFile file, SheetInfo sheet, SheetLook look, SheetWindow window) {
    }

    private void load(ImportItem item, Charset charset) {
        planning.drop();
        read(item, charset, true);
    }

    /** Reads a file that is not in view, without a plan. */
    Job<?> read(ImportItem item) {
        return read(item, item.charsetProperty().get(), false);
    }

    private Job<?> read(ImportItem item, Charset charset, boolean plan) {
        item.problemProperty().set(null);
        item.charsetProperty().set(charset);
        return context.tasks().run(p -> {
            SheetFile file = SheetFile.open(item.path(), charset, SheetLimits.STANDARD);
            try {
                return look(file, file.firstVisible(), p);
            } catch (RuntimeException e) {
                file.close();
                throw e;
            }
        }).onSuccess(loaded -> loaded(item, loaded, plan)).onError(UserException.class, e -> item.problemProperty().set(e.userMessage()));
    }

    private Loaded look(SheetFile file, SheetInfo sheet, Progress progress) {
        SheetLook look = SheetLook.at(file, sheet, SalesShape.SHAPE, LedgerNames.known(context.app()));
        return new Loaded(file, sheet, look, SheetWindow.read(file, sheet, 1, look.best().layout(), progress));
    }

    private void loaded(ImportItem item, Loaded loaded, boolean plan) {
        if (item.fileProperty().get() != loaded.file()) {
            close(item.fileProperty().get());
        }
        ColumnMapping proposed = loaded.look().best();
        ColumnMapping known = memory.recall(proposed);
        item.doneProperty().set(null);
        item.plannedProperty().set(null);
        item.fileProperty().set(loaded.file());
        item.sheetProperty().set(loaded.sheet());
        item.lookProperty().set(loaded.look());
        item.mappingProperty().set(known == null ? proposed : known);
        item.windowProperty().set(loaded.window());
        item.noteProperty().set(known == null || known.columns().equals(proposed.columns()) && known.constants().isEmpty() ? null
            : Message.of("sales.import.recalled"));
        if (plan && model.currentProperty().get() == item) {
            planning.plan(item);
        }
    }

    /** Reads another sheet of the file. */
    void sheet(ImportItem item, SheetInfo sheet) {
        if (item.committingProperty().get() != null || sheet.equals(item.sheetProperty().get())) {
            return;
        }
        planning.drop();
        SheetFile file = item.fileProperty().get();
        context.tasks().run(p -> look(file, sheet, p)).onSuccess(loaded -> loaded(item, loaded, true))
            .onError(UserException.class, e -> item.problemProperty().set(e.userMessage()));
    }

    /** Takes the rows from {@code first} to {@code last} for the titles; 0 for none. */
    void header(ImportItem item, int first, int last) {
        TableLayout now = item.mappingProperty().get().layout();
        if (item.windowProperty().get() != null && first >= 0 && (now.headerFirst() != first || now.headerLast() != last)) {
            planning.header(item, first, last);
        }
    }

    /** Shows the rows from that number on. */
    void look(ImportItem item, int from, Runnable then) {
        SheetFile file = item.fileProperty().get();
        SheetInfo sheet = item.sheetProperty().get();
        TableLayout layout = item.mappingProperty().get().layout();
        windows.run(p -> SheetWindow.read(file, sheet, Math.max(1, from), layout, p)).onSuccess(window -> {
            if (item.sheetProperty().get() == sheet && item.fileProperty().get() == file) {
                item.windowProperty().set(window);
                then.run();
            }
        }).onError(UserException.class, e -> item.noteProperty().set(e.userMessage()));
    }
}
