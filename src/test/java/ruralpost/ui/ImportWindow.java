package ruralpost.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.ui.dialog.ScriptedDialogs;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.importing.ImportScreen;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** The window on a real ledger in a folder, with the import as its one view. Made on the JavaFX thread. */
final class ImportWindow implements AutoCloseable {

    final AppContext app;
    final Tasks tasks;
    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final List<Throwable> errors = new ArrayList<>();
    final ShellModel model = new ShellModel();
    final Shell shell;
    final LedgerLink link;
    private final WindowContext context;
    private ImportScreen screen;

    /** A tab called sales. */
    private record Tab(String id, String titleKey, String icon, List<SubTab> subTabs) implements Feature {
    }

    ImportWindow(UiTexts texts, AppContext app) {
        this.app = app;
        tasks = new Tasks(errors::add);
        link = new LedgerLink(app, tasks, model);
        SubTab sub = new SubTab("import", "sales.tab.import", () -> screen().view(), () -> screen().tools(), () -> screen().shown());
        SubTab other = new SubTab("other", "sales.tab.rows", () -> new javafx.scene.layout.StackPane());
        UndoKeys[] undo = {null};
        shell = new Shell(texts, tasks, new ErrorCodes(Runnable::run), model, List.of(new Tab("sales", "app.tab.sales", "fth-bar-chart-2", List.of(other, sub))),
            (text, progress) -> List.of(), new ShellActions(() -> undo[0].undo(), () -> undo[0].redo(), () -> { }, () -> { }, () -> { }));
        context = new WindowContext(app, texts, tasks, new Themes(Tokens.LIGHT), link, model, shell);
        undo[0] = new UndoKeys(context);
    }

    /** A ledger of one county, empty but for what the program ships. */
    static AppContext ledger(Path folder) {
        Founding.create(folder, new Founding.Answers(433124, "Li", Lang.ZH, false));
        return AppContext.open(folder);
    }

    ImportScreen screen() {
        if (screen == null) {
            screen = new ImportScreen(context, app.salesImport(), dialogs);
        }
        return screen;
    }

    /** Brings the import into view. */
    void begin() {
        shell.installKeys();
        shell.show("sales", "import");
    }

    @Override
    public void close() {
        tasks.close();
        app.close();
    }
}
