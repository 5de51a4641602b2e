package ruralpost.ui.centre;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import ruralpost.place.Division;
import ruralpost.ui.Feature;
import ruralpost.ui.SubTab;
import ruralpost.ui.WindowContext;
import ruralpost.ui.centre.document.StockDesk;
import ruralpost.ui.importing.ImportDrop;
import ruralpost.ui.centre.take.TakeScreen;
import ruralpost.ui.importing.ImportScreen;
import ruralpost.ui.opened.NumberPane;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.register.LedgerSearch;
import ruralpost.ui.register.Register;
import ruralpost.ui.register.RegisterScreen;
import ruralpost.ui.register.Registers;

/** The tab of children's centres: cards, matrix against standards, lists, and the registers in which everything on them is kept. */
public final class CentreFeature implements Feature {

    private static final String OPENED = "tile-opened";

    private final List<SubTab> subTabs;
    /** Holds the cards once they are looked at: the shell shows its first tab before the window is complete. */
    private final StackPane cards = new StackPane();
    private WindowContext context;
    private CentreReading reading;
    private CentreScreen centres;
    private MatrixScreen matrix;
    private ListsScreen lists;
    private StockDesk desk;
    private CentreImporting importing;
    private RegisterScreen registers;
    private TakeScreen take;
    private ImportScreen counts;
    private LedgerSearch.Opening others;

    /** Declares the views; they are made when first looked at, after {@link #open}. */
    public CentreFeature() {
        subTabs = List.of(
            new SubTab("centres", "inventory.tab.centres", () -> cards, List::of, this::showCards),
            new SubTab("matrix", "inventory.tab.matrix", this::matrix, () -> matrix().tools(), () -> matrix().shown()),
            new SubTab("lists", "inventory.tab.lists", this::lists, () -> lists().tools(), () -> lists().shown()),
            new SubTab("stock", "stock.desk.tab", () -> desk().view(), () -> desk().tools(), () -> desk().shown()),
            new SubTab("import", "stock.import.tab", () -> importing().view(), () -> importing().tools(), () -> importing().shown()),
            new SubTab("take", "take.tab", this::take, () -> take().tools(), () -> take().shown()),
            new SubTab("take-import", "take.import", () -> counts().view(), () -> counts().tools(), () -> counts().shown(), "take"),
            new SubTab("registers", "inventory.tab.registers", this::registers, List::of, () -> registers().shown()));
    }

    /** Gives the views what they work on; before the first of them is shown. @param elsewhere opens records of other tabs */
    public void open(WindowContext window, LedgerSearch.Opening elsewhere) {
        context = window;
        others = elsewhere;
        reading = new CentreReading(window);
        ImportDrop.install(window.shell().root(), () -> window.model().featureProperty().get() == this && !window.shell().root().blocked(),
            files -> importFiles(files.toArray(Path[]::new)));
    }

    /** Goes to the import and opens these files there, as centres or opening stock, whichever fits best. */
    public void importFiles(Path... files) {
        context.shell().show(id(), "import");
        importing().open(files);
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    /** Opens what the search over everything found: centres on their cards, what belongs to them in its register, everything else where it is kept. */
    public LedgerSearch.Opening opening(LedgerSearch.Opening elsewhere) {
        return new LedgerSearch.Opening() {
            @Override
            public void record(String register, long id) {
                if (register.equals("centre")) {
                    show(id);
                } else if (isOurs(register)) {
                    openRecord(register, id);
                } else {
                    elsewhere.record(register, id);
                }
            }

            @Override
            public void division(Division division) {
                elsewhere.division(division);
            }

            @Override
            public void sale(long id) {
                elsewhere.sale(id);
            }
        };
    }

    private static boolean isOurs(String register) {
        return Registers.centres().stream().map(Register::id).anyMatch(register::equals);
    }

    /** Goes to the card of a centre. */
    void show(long id) {
        context.shell().drawer().close();
        context.shell().show(id(), "centres");
        centres().open(id);
    }

    private void openRecord(String register, long id) {
        context.shell().drawer().close();
        context.shell().show(id(), "registers");
        registers().open(register, id);
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

    private StockDesk desk() {
        if (desk == null) {
            desk = new StockDesk(context);
        }
        return desk;
    }

    private CentreImporting importing() {
        if (importing == null) {
            importing = new CentreImporting(context);
        }
        return importing;
    }

    private TakeScreen take() {
        if (take == null) {
            take = new TakeScreen(context, () -> context.shell().show(id(), "take-import"));
        }
        return take;
    }

    private ImportScreen counts() {
        if (counts == null) {
            counts = new ImportScreen(context, context.app().takes().sheets());
        }
        return counts;
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
                show(id);
            }

            @Override
            public void record(String register, long id) {
                if (isOurs(register)) {
                    openRecord(register, id);
                } else {
                    context.shell().drawer().close();
                    others.record(register, id);
                }
            }

            @Override
            public void create(String register, Map<String, String> typed) {
                context.shell().drawer().close();
                context.shell().show(id(), "registers");
                registers().create(register, typed);
            }

            @Override
            public void number(OpenedRows rows, Node from) {
                context.shell().drawer().close();
                if (from != null) {
                    from.getStyleClass().add(OPENED);
                }
                context.shell().drawer().open(rows.title(), new NumberPane(context.texts(), rows), () -> {
                    if (from != null) {
                        from.getStyleClass().remove(OPENED);
                    }
                });
            }
        };
    }

    /** Whether nothing is being read. */
    public boolean busy() {
        return reading != null && reading.busy() || desk != null && desk.busy() || registers != null && registers.busy() || take != null && take.busy();
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
