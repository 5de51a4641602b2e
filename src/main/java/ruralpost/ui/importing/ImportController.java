package ruralpost.ui.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.sheet.recipe.KeptRecipe;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.task.Job;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.task.Progress;

/** Reads files and sheets for the import screen and keeps what is shown true; choosing, corrections, planning, commit, handing back and recipes are its helpers. */
final class ImportController {

    private final WindowContext context;
    private final SheetImport importer;
    private final ImportModel model;
    private final SessionRecipes session = new SessionRecipes();
    private final ImportPlanning planning;
    private final ImportCorrections corrections;
    private final ImportFiles files;
    private final ImportCommit commit;
    private final ImportAll all;
    private final ImportReturn back;
    private final ImportRecipes recipes;
    private final LatestTask<SheetWindow> windows;
    private final LatestTask<LedgerNames> names;
    private final LatestTask<List<KeptRecipe>> kept;
    private final BooleanSupplier visible;

    ImportController(WindowContext context, SheetImport importer, Dialogs dialogs, ImportModel model, BooleanSupplier visible) {
        this.context = context;
        this.importer = importer;
        this.model = model;
        this.visible = visible;
        planning = new ImportPlanning(context, importer, visible);
        corrections = new ImportCorrections(context, session, planning);
        commit = new ImportCommit(context, importer, dialogs, planning, session);
        all = new ImportAll(context, importer, dialogs, model, this);
        back = new ImportReturn(context, dialogs);
        recipes = new ImportRecipes(context, importer, dialogs, model, planning, corrections);
        files = new ImportFiles(context, dialogs, model, this::add);
        windows = new LatestTask<>(context.tasks());
        names = new LatestTask<>(context.tasks());
        kept = new LatestTask<>(context.tasks());
        context.link().setProperty().addListener((o, was, now) -> refresh());
    }

    /** Plans. */
    ImportPlanning planning() {
        return planning;
    }

    /** Corrections of the mapping. */
    ImportCorrections corrections() {
        return corrections;
    }

    /** Choosing and pasting what is imported. */
    ImportFiles files() {
        return files;
    }

    /** Commit and undo. */
    ImportCommit commit() {
        return commit;
    }

    /** The import of several files. */
    ImportAll all() {
        return all;
    }

    /** What is given back: the file with its problems marked, or a list of them. */
    ImportReturn back() {
        return back;
    }

    /** Recipes by which sheets are read. */
    ImportRecipes recipes() {
        return recipes;
    }

    /** The ledger moved, or the screen came into view. */
    void refresh() {
        if (!visible.getAsBoolean()) {
            return;
        }
        names.run(p -> LedgerNames.of(importer.target().records())).onSuccess(model.namesProperty()::set);
        kept.run(p -> context.app().recipes().recipes(importer.target().shape())).onSuccess(model.recipesProperty()::set);
        planning.ledgerMoved(model.currentProperty().get());
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

    private record Loaded(FileLook look, SheetWindow window) {
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
        Supplier<FileLook.Wanted> wanted = session.looking(importer);
        return context.tasks().run(p -> {
            FileLook look = FileLook.open(item.path(), charset, wanted.get());
            try {
                return seen(look, p);
            } catch (RuntimeException e) {
                look.file().close();
                throw e;
            }
        }).onSuccess(loaded -> loaded(item, loaded, plan)).onError(UserException.class, e -> item.problemProperty().set(e.userMessage()));
    }

    private static Loaded seen(FileLook look, Progress progress) {
        return new Loaded(look, SheetWindow.read(look.file(), look.mapping().sheet(), 1, look.mapping().layout(), progress));
    }

    private void loaded(ImportItem item, Loaded loaded, boolean plan) {
        FileLook look = loaded.look();
        if (item.fileProperty().get() != look.file()) {
            close(item.fileProperty().get());
        }
        item.doneProperty().set(null);
        item.plannedProperty().set(null);
        item.differenceProperty().set(null);
        item.holdsProperty().set(HoldDecisions.LEAVE);
        item.fileProperty().set(look.file());
        item.sheetProperty().set(look.mapping().sheet());
        item.lookProperty().set(look);
        item.mappingProperty().set(look.mapping());
        item.windowProperty().set(loaded.window());
        item.noteProperty().set(SessionRecipes.isCorrection(look.recipe()) ? Message.of("import.recalled") : null);
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
        FileLook before = item.lookProperty().get();
        Supplier<FileLook.Wanted> wanted = session.looking(importer);
        context.tasks().run(p -> {
            FileLook look = FileLook.at(before.file(), sheet, wanted.get());
            return seen(new FileLook(look.file(), look.look(), look.mapping(), look.recipe(), others(before, sheet)), p);
        }).onSuccess(loaded -> loaded(item, loaded, true)).onError(UserException.class, e -> item.problemProperty().set(e.userMessage()));
    }

    /** The sheet that was left is one of the others when it holds such a table, as in the first look at the file. */
    private static List<String> others(FileLook before, SheetInfo now) {
        List<String> others = new ArrayList<>(before.others());
        SheetInfo left = before.mapping().sheet();
        if (!left.hidden() && before.mapping().missing().isEmpty() && !others.contains(left.name())) {
            others.addFirst(left.name());
        }
        others.remove(now.name());
        return others;
    }

    /** Takes the rows from {@code first} to {@code last} for the titles; 0 for none. */
    void header(ImportItem item, int first, int last) {
        TableLayout now = item.mappingProperty().get().layout();
        if (item.windowProperty().get() != null && first >= 0 && (now.headerFirst() != first || now.headerLast() != last)) {
            corrections.header(item, first, last);
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
