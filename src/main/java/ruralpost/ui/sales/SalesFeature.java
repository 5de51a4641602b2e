package ruralpost.ui.sales;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ruralpost.place.Division;
import ruralpost.ui.Feature;
import ruralpost.ui.SubTab;
import ruralpost.ui.WindowContext;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.importing.ImportDrop;
import ruralpost.ui.importing.ImportScreen;
import ruralpost.ui.part.Parts;
import ruralpost.ui.register.LedgerSearch;
import ruralpost.ui.register.RegisterScreen;
import ruralpost.ui.register.Registers;
import ruralpost.ui.sales.board.BoardScreen;
import ruralpost.ui.sales.entry.EntryScreen;
import ruralpost.ui.sales.form.SaleForm;
import ruralpost.ui.sales.rows.RowsScreen;

/** The tab of produce sales: dashboard, rows, entry, import, contracts, plans and the registers that they share. */
public final class SalesFeature implements Feature {

    /** The view that imports plans. */
    private static final String PLANS = "import-plans";
    private static final String REGISTERS = "registers";
    private static final String PLAN = "plan";

    private final List<SubTab> subTabs;
    private Supplier<LocalDate> today = LocalDate::now;
    private WindowContext context;
    private SaleBook book;
    private BoardScreen board;
    private RowsScreen rows;
    private EntryScreen entry;
    private ImportScreen importing;
    private ImportScreen planning;
    private RegisterScreen registers;

    /** Declares the views; they are made when first looked at, after {@link #open}. */
    public SalesFeature() {
        subTabs = List.of(
            new SubTab("board", "sales.tab.board", () -> board().view(), () -> withNewSale(board().tools()), () -> board().refresh()),
            new SubTab("rows", "sales.tab.rows", () -> rows().view(), () -> withNewSale(rows().tools()), () -> rows().shown()),
            new SubTab("entry", "sales.tab.entry", () -> entry().view(), () -> entry().tools(), () -> entry().shown()),
            new SubTab("import", "sales.tab.import", () -> importing().view(), () -> importing().tools(), () -> importing().shown()),
            new SubTab(REGISTERS, "sales.tab.registers", this::registers, List::of, () -> registers().shown()),
            new SubTab(PLANS, "sales.tab.import.plans", () -> planning().view(), this::planningTools, () -> planning().shown(), REGISTERS));
    }

    /** Gives the views what they work on; before the first of them is shown. */
    public void open(WindowContext window) {
        context = window;
        book = new SaleBook(window);
        book.reload(() -> { });
        window.shell().root().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ImportDrop.install(window.shell().root(), () -> !window.shell().root().blocked() && !elsewhere(window.model().featureProperty().get()), files -> importFiles(files.toArray(Path[]::new)));
    }

    private boolean elsewhere(Feature shown) {
        return shown != this && shown.takesFiles();
    }

    /** The day that the dashboard takes for today; the clock of the computer unless said otherwise. */
    public void today(Supplier<LocalDate> clock) {
        today = clock;
    }

    /** Goes to the import and opens these files there: of plans where plans are in view, else of sales. */
    public void importFiles(Path... files) {
        String view = context.model().featureProperty().get() == this ? context.model().subTabProperty().get().id() : "";
        if (view.equals(PLANS) || view.equals(REGISTERS) && registers().kind().equals(PLAN)) {
            importPlans();
            planning().open(files);
            return;
        }
        context.shell().show(id(), "import");
        importing().open(files);
    }

    private void importPlans() {
        context.shell().show(id(), PLANS);
    }

    private void backToPlans() {
        context.shell().show(id(), REGISTERS);
        registers().show(PLAN);
    }

    private List<Node> planningTools() {
        Button back = Parts.actionButton(context.texts(), "register.import.back", "fth-arrow-left", "Alt+\u2190");
        back.setId("import-plans-back");
        back.setOnAction(e -> backToPlans());
        List<Node> all = new ArrayList<>(List.of(back));
        all.addAll(planning().tools());
        return all;
    }

    private ImportScreen importing() {
        if (importing == null) {
            importing = new ImportScreen(context, context.app().salesImport());
        }
        return importing;
    }

    private ImportScreen planning() {
        if (planning == null) {
            planning = new ImportScreen(context, context.app().planImport());
        }
        return planning;
    }

    /** Ctrl+N anywhere in the tab goes to the line for a new sale, with Shift to its form; Ctrl+F and Ctrl+H search in the table that is in view. */
    private void key(KeyEvent e) {
        boolean here = context.model().featureProperty().get() == this && !context.shell().root().blocked();
        if (here && e.isAltDown() && e.getCode() == KeyCode.LEFT && context.model().subTabProperty().get().id().equals(PLANS)) {
            backToPlans();
            e.consume();
            return;
        }
        if (!here || !e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        String view = context.model().subTabProperty().get().id();
        Runnable action = switch (e.getCode()) {
            // in the registers Ctrl+N begins a record of the register
            case N -> REGISTERS.equals(view) ? null : e.isShiftDown() ? () -> rows().openNew() : this::newSale;
            case F -> e.isShiftDown() ? null : "rows".equals(view) ? () -> rows().find() : "entry".equals(view) ? () -> entry().find(false) : null;
            case H -> "entry".equals(view) ? () -> entry().find(true) : null;
            default -> null;
        };
        if (action != null) {
            action.run();
            e.consume();
        }
    }

    private void newSale() {
        context.shell().show("sales", "entry");
        entry().shown();
    }

    /** The view's own buttons, and at the far right the one that begins a new sale. */
    private List<Node> withNewSale(List<Node> tools) {
        Button button = Parts.actionButton(context.texts(), "sales.entry.new", "fth-plus", "Ctrl+N", "accent");
        button.setId("new-sale");
        button.setOnAction(e -> newSale());
        List<Node> all = new ArrayList<>(tools);
        all.add(button);
        return all;
    }

    private RowsScreen rows() {
        if (rows == null) {
            rows = new RowsScreen(context, book).onBoard(filter -> {
                context.shell().show("sales", "board");
                board().show(filter);
            });
        }
        return rows;
    }

    private BoardScreen board() {
        if (board == null) {
            board = new BoardScreen(BoardContext.of(context))
                .today(() -> today.get())
                .onRows(filter -> {
                    context.shell().show("sales", "rows");
                    rows().show(filter);
                })
                .onSale(sale -> SaleForm.open(context, book, sale))
                .onEmpty(() -> context.shell().show("sales", "import"), () -> context.shell().show("sales", "entry"));
            context.link().setProperty().addListener((o, was, now) -> board.refresh());
        }
        return board;
    }

    private EntryScreen entry() {
        if (entry == null) {
            entry = new EntryScreen(context, book);
        }
        return entry;
    }

    private RegisterScreen registers() {
        if (registers == null) {
            registers = new RegisterScreen(context, Registers.all()).importable(PLAN, this::importPlans);
        }
        return registers;
    }

    @Override
    public String id() {
        return "sales";
    }

    @Override
    public String titleKey() {
        return "app.tab.sales";
    }

    @Override
    public String icon() {
        return "fth-bar-chart-2";
    }

    @Override
    public List<SubTab> subTabs() {
        return subTabs;
    }

    /** What the search opens. */
    public LedgerSearch.Opening opening() {
        return new LedgerSearch.Opening() {
            @Override
            public void record(String register, long id) {
                context.shell().show(id(), REGISTERS);
                registers().open(register, id);
            }

            @Override
            public void division(Division division) {
                context.shell().show(id(), REGISTERS);
                registers().find("place", division.name());
            }

            @Override
            public void sale(long id) {
                context.shell().show(id(), "rows");
                context.tasks().run(p -> context.app().sales().byId(id)).onSuccess(found -> found.ifPresent(sale -> SaleForm.open(context, book, sale)));
            }

            private String id() {
                return SalesFeature.this.id();
            }
        };
    }
}
