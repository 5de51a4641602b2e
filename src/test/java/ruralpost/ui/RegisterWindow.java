package ruralpost.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.chart.Tokens;
import ruralpost.place.Division;
import ruralpost.text.Lang;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.register.LedgerSearch;
import ruralpost.ui.register.RegisterScreen;
import ruralpost.ui.register.Registers;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** The window on a real ledger in a folder, with the registers as its one view. Made on the JavaFX thread. */
public final class RegisterWindow {

    /** What reached the end of the background work and nobody took. */
    public final List<Throwable> errors = new ArrayList<>();
    public final AppContext app;
    public final Shell shell;
    public final WindowContext context;
    public final LedgerSearch search;
    private final Tasks tasks;
    private RegisterScreen screen;

    /** A tab called sales. */
    private record Tab(String id, String titleKey, String icon, List<SubTab> subTabs) implements Feature {
    }

    public RegisterWindow(UiTexts texts, AppContext app) {
        this.app = app;
        ShellModel model = new ShellModel();
        tasks = new Tasks(errors::add);
        LedgerLink link = new LedgerLink(app, tasks, model);
        search = new LedgerSearch(app, texts::lang, Registers.all(), opening());
        SubTab other = new SubTab("other", "sales.tab.rows", javafx.scene.layout.StackPane::new);
        SubTab sub = new SubTab("registers", "sales.tab.registers", this::screen, List::of, () -> screen().shown());
        UndoKeys[] undo = {null};
        shell = new Shell(texts, tasks, new ErrorCodes(Runnable::run), model, List.of(new Tab("sales", "app.tab.sales", "fth-bar-chart-2", List.of(other, sub))),
            search, new ShellActions(() -> undo[0].undo(), () -> undo[0].redo(), () -> { }, () -> { }, () -> { }));
        context = new WindowContext(app, texts, tasks, new Themes(Tokens.LIGHT), link, model, shell);
        undo[0] = new UndoKeys(context);
    }

    /** Brings the registers into view. */
    public void begin() {
        shell.installKeys();
        shell.show("sales", "registers");
    }

    private LedgerSearch.Opening opening() {
        return new LedgerSearch.Opening() {
            @Override
            public void record(String register, long id) {
                screen().open(register, id);
            }

            @Override
            public void division(Division division) {
                screen().find("place", division.name());
            }

            @Override
            public void sale(long id) {
                throw new AssertionError("no sales here");
            }
        };
    }

    /** A ledger of one county, empty but for what the program ships. */
    public static AppContext ledger(Path folder) {
        Founding.create(folder, new Founding.Answers(433124, "Li", Lang.ZH, false));
        return AppContext.open(folder);
    }

    public RegisterScreen screen() {
        if (screen == null) {
            screen = new RegisterScreen(context, Registers.all());
        }
        return screen;
    }

    /** Whether nothing is being saved or read. */
    public boolean idle() {
        SaveState.Kind kind = context.model().saveStateProperty().get().kind();
        return kind != SaveState.Kind.SAVING && kind != SaveState.Kind.WAITING && !screen().busy();
    }

    /** Waits for all background work and closes the ledger, as a program that ends. */
    public void close() {
        tasks.close();
        app.close();
    }
}
