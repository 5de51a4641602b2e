package ruralpost.ui.centre;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import ruralpost.app.StockImports;
import ruralpost.centre.dashboard.CentreDimension;
import ruralpost.centre.importing.CentreImports;
import ruralpost.ui.Feature;
import ruralpost.ui.SubTab;
import ruralpost.ui.WindowContext;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.board.LinkedScreen;
import ruralpost.ui.card.RecordRoutes;
import ruralpost.ui.centre.board.CentreArea;
import ruralpost.ui.centre.document.StockDesk;
import ruralpost.ui.centre.take.TakeScreen;
import ruralpost.ui.importing.ImportChoice;
import ruralpost.ui.importing.ImportDrop;
import ruralpost.ui.importing.ImportScreen;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.register.LedgerSearch;
import ruralpost.ui.register.RegisterScreen;
import ruralpost.ui.register.Registers;

/** The tab of children's centres: cards, matrix against standards, lists, and the registers in which everything on them is kept. */
public final class CentreFeature implements Feature {

    private static final String COUNTS = "take-import";

    private final List<SubTab> subTabs;
    /** Holds the cards once they are looked at: the shell shows its first tab before the window is complete. */
    private final StackPane cards = new StackPane();
    private final RecordRoutes routes = new RecordRoutes(this, "centres", Registers.centres(), this::registers, id -> centres().open(id));
    private WindowContext context;
    private CentreReading reading;
    private CentreScreen centres;
    private MatrixScreen matrix;
    private ListsScreen lists;
    private StockDesk desk;
    private ImportChoice importing;
    private RegisterScreen registers;
    private TakeScreen take;
    private ImportScreen counts;
    private LinkedScreen<CentreDimension> board;

    /** Declares the views; they are made when first looked at, after {@link #open}. */
    public CentreFeature() {
        subTabs = List.of(
            new SubTab("centres", "inventory.tab.centres", () -> cards, List::of, this::showCards),
            new SubTab("matrix", "inventory.tab.matrix", this::matrix, () -> matrix().tools(), () -> matrix().shown()),
            new SubTab("lists", "inventory.tab.lists", this::lists, () -> lists().tools(), () -> lists().shown()),
            new SubTab("board", "stockboard.tab", () -> board().view(), () -> board().tools(), () -> board().refresh()),
            new SubTab("stock", "stock.desk.tab", () -> desk().view(), () -> desk().tools(), () -> desk().shown()),
            new SubTab("import", "stock.import.tab", () -> importing().view(), () -> importing().tools(), () -> importing().shown()),
            new SubTab("take", "take.tab", this::take, () -> take().tools(), () -> take().shown()),
            new SubTab(COUNTS, "take.import", () -> counts().view(), () -> counts().tools(), () -> counts().shown(), "take"),
            new SubTab("registers", "inventory.tab.registers", this::registers, List::of, () -> registers().shown()));
    }

    /** Gives the views what they work on; before the first of them is shown. @param elsewhere opens records of other tabs */
    public void open(WindowContext window, LedgerSearch.Opening elsewhere) {
        context = window;
        routes.open(window, elsewhere);
        reading = new CentreReading(window);
        ImportDrop.install(window.shell().root(), () -> window.model().featureProperty().get() == this && !window.shell().root().blocked(),
            files -> importFiles(files.toArray(Path[]::new)));
    }

    /** Opens these files as counts where counts are being imported; elsewhere as centres, opening stock or receipts, whichever fits best. */
    public void importFiles(Path... files) {
        if (context.model().featureProperty().get() == this && context.model().subTabProperty().get().id().equals(COUNTS)) {
            counts().open(files);
            return;
        }
        context.shell().show(id(), "import");
        importing().open(files);
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    /** Opens what the search over everything found: centres on their cards, what belongs to them in its register, everything else where it is kept. */
    public LedgerSearch.Opening opening(LedgerSearch.Opening elsewhere) {
        return routes.opening(elsewhere);
    }

    private void showCards() {
        if (context != null) {
            centres().shown();
        }
    }

    private CentreScreen centres() {
        if (centres == null) {
            centres = new CentreScreen(context, reading, links());
            cards.getChildren().setAll(centres);
        }
        return centres;
    }

    private MatrixScreen matrix() {
        if (matrix == null) {
            matrix = new MatrixScreen(context, reading, links());
        }
        return matrix;
    }

    private ListsScreen lists() {
        if (lists == null) {
            lists = new ListsScreen(context, reading, links());
        }
        return lists;
    }

    private TakeScreen take() {
        if (take == null) {
            take = new TakeScreen(context, () -> context.shell().show(id(), COUNTS));
        }
        return take;
    }

    private ImportScreen counts() {
        if (counts == null) {
            counts = new ImportScreen(context, context.app().takes().sheets());
        }
        return counts;
    }

    private StockDesk desk() {
        if (desk == null) {
            desk = new StockDesk(context);
        }
        return desk;
    }

    private ImportChoice importing() {
        if (importing == null) {
            CentreImports imports = StockImports.of(context.app());
            importing = new ImportChoice(context, "centre-import-what", List.of(new ImportChoice.Option("stock.import.what.centres", imports.centres()),
                new ImportChoice.Option("stock.import.what.stock", imports.stock()), new ImportChoice.Option("stock.import.what.receipts", StockImports.receipts(context.app()))));
        }
        return importing;
    }

    private LinkedScreen<CentreDimension> board() {
        if (board == null) {
            CentreLinks links = links();
            board = new LinkedScreen<>(BoardContext.of(context), new CentreArea(context.app(), () -> routes.create("centre", Map.of())), routes::card);
            context.link().setProperty().addListener((o, was, now) -> board.refresh());
        }
        return board;
    }

    private RegisterScreen registers() {
        if (registers == null) {
            registers = new RegisterScreen(context, Registers.centres());
        }
        return registers;
    }

    private CentreLinks links() {
        return new CentreLinks() {
            @Override
            public void centre(long id) {
                routes.card(id);
            }

            @Override
            public void record(String register, long id) {
                routes.record(register, id);
            }

            @Override
            public void create(String register, Map<String, String> typed) {
                routes.create(register, typed);
            }

            @Override
            public void number(OpenedRows rows, Node from) {
                routes.number(rows, from);
            }
        };
    }

    /** Whether nothing is being read. */
    public boolean busy() {
        return reading != null && reading.busy() || desk != null && desk.busy() || registers != null && registers.busy() || take != null && take.busy()
            || board != null && board.busy();
    }

    @Override
    public String id() {
        return "centre";
    }

    @Override
    public String titleKey() {
        return "app.tab.centre";
    }

    @Override
    public String icon() {
        return "fth-home";
    }

    @Override
    public List<SubTab> subTabs() {
        return subTabs;
    }
}
