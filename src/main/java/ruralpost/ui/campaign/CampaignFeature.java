package ruralpost.ui.campaign;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.dashboard.CampaignDimension;
import ruralpost.campaign.importing.CampaignImports;
import ruralpost.ui.Feature;
import ruralpost.ui.SubTab;
import ruralpost.ui.WindowContext;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.board.LinkedScreen;
import ruralpost.ui.campaign.board.ReachArea;
import ruralpost.ui.campaign.entry.EntryScreen;
import ruralpost.ui.card.RecordRoutes;
import ruralpost.ui.importing.ImportChoice;
import ruralpost.ui.importing.ImportDrop;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.part.Parts;
import ruralpost.ui.register.CampaignCopies;
import ruralpost.ui.register.LedgerSearch;
import ruralpost.ui.register.RegisterContext;
import ruralpost.ui.register.RegisterScreen;
import ruralpost.ui.register.Registers;

/** The tab of campaigns: the record cards, and the registers in which everything on them is entered and changed. */
public final class CampaignFeature implements Feature {

    private static final String ENTRY = "entry";

    private final List<SubTab> subTabs;
    /** Holds the cards once they are looked at: the shell shows its first tab before the window is complete. */
    private final StackPane cards = new StackPane();
    private final HBox cardTools = new HBox(8);
    private final RecordRoutes routes = new RecordRoutes(this, "records", Registers.campaigns(), this::registers, id -> records().open(id));
    private WindowContext context;
    private CampaignScreen records;
    private RegisterScreen registers;
    private ImportChoice importing;
    private EntryScreen entry;
    private LinkedScreen<CampaignDimension> board;

    /** Declares the views; they are made when first looked at, after {@link #open}. */
    public CampaignFeature() {
        subTabs = List.of(new SubTab("records", "campaign.tab.records", () -> cards, () -> List.of(cardTools), this::showCards),
            new SubTab("board", "reach.tab", () -> board().view(), () -> board().tools(), () -> board().refresh()),
            new SubTab(ENTRY, "campaign.tab.entry", () -> entry().view(), () -> entry().tools(), () -> entry().shown()),
            new SubTab("import", "import.campaign.tab", () -> importing().view(), () -> importing().tools(), () -> importing().shown()),
            new SubTab("registers", "campaign.tab.registers", this::registers, List::of, () -> registers().shown()));
    }

    /** Gives the views what they work on; before the first of them is shown. @param elsewhere opens records of other tabs */
    public void open(WindowContext window, LedgerSearch.Opening elsewhere) {
        context = window;
        routes.open(window, elsewhere);
        cardTools.setAlignment(javafx.geometry.Pos.CENTER);
        cardTools.getChildren().setAll(typeButton());
        window.shell().root().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ImportDrop.install(window.shell().root(), () -> window.model().featureProperty().get() == this && !window.shell().root().blocked(),
            files -> importFiles(files.toArray(Path[]::new)));
    }

    /** Goes to the import and opens these files there, as campaigns, activities or pledges, whichever fits best. */
    public void importFiles(Path... files) {
        context.shell().show(id(), "import");
        importing().open(files);
    }

    private ImportChoice importing() {
        if (importing == null) {
            CampaignImports imports = context.app().campaignImports();
            importing = new ImportChoice(context, "campaign-import-what", List.of(new ImportChoice.Option("import.campaign.what.campaigns", imports.campaigns()),
                new ImportChoice.Option("import.campaign.what.activities", imports.activities()), new ImportChoice.Option("import.campaign.what.adoptions", imports.adoptions())));
        }
        return importing;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    /** Opens what the search over everything found: campaigns here, everything else where it is kept. */
    public LedgerSearch.Opening opening(LedgerSearch.Opening elsewhere) {
        return routes.opening(elsewhere);
    }

    private void showCards() {
        if (context != null) {
            records().shown();
        }
    }

    private CampaignScreen records() {
        if (records == null) {
            records = new CampaignScreen(context, links());
            cards.getChildren().setAll(records);
        }
        return records;
    }

    private LinkedScreen<CampaignDimension> board() {
        if (board == null) {
            PageLinks links = links();
            board = new LinkedScreen<>(BoardContext.of(context), new ReachArea(context.app(), () -> routes.create("campaign", Map.of())), routes::card);
            context.link().setProperty().addListener((o, was, now) -> board.refresh());
        }
        return board;
    }

    private RegisterScreen registers() {
        if (registers == null) {
            registers = new RegisterScreen(context, Registers.campaigns()).exportable("activity", new HeadExportPane(context)::show);
        }
        return registers;
    }

    private EntryScreen entry() {
        if (entry == null) {
            entry = new EntryScreen(context);
        }
        return entry;
    }

    /** Ctrl+Shift+N anywhere in the tab goes to the grids; there Ctrl+N goes to the line for a new row, Ctrl+F and Ctrl+H search. */
    private void key(KeyEvent e) {
        boolean here = context.model().featureProperty().get() == this && !context.shell().root().blocked();
        if (!here || !e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        boolean typing = context.model().subTabProperty().get().id().equals(ENTRY);
        Runnable action = switch (e.getCode()) {
            case N -> e.isShiftDown() ? this::type : typing ? () -> entry().shown() : null;
            case F -> typing && !e.isShiftDown() ? () -> entry().find(false) : null;
            case H -> typing && !e.isShiftDown() ? () -> entry().find(true) : null;
            default -> null;
        };
        if (action != null) {
            action.run();
            e.consume();
        }
    }

    private void type() {
        context.shell().show(id(), ENTRY);
        entry().shown();
    }

    private Button typeButton() {
        Button type = Parts.actionButton(context.texts(), "campaign.type", "fth-edit", "Ctrl+Shift+N");
        type.setId("campaign-type");
        type.setOnAction(e -> type());
        return type;
    }

    private PageLinks links() {
        return new PageLinks() {
            @Override
            public void record(String register, long id) {
                routes.record(register, id);
            }

            @Override
            public void create(String register, Map<String, String> typed) {
                routes.create(register, typed);
            }

            @Override
            public void copy(CampaignFile file) {
                new CampaignCopies(new RegisterContext(context, context.texts(), () -> records().data().records())).campaign(file.campaign(), routes::card);
            }

            @Override
            public void number(OpenedRows rows, Node from) {
                routes.number(rows, from);
            }
        };
    }

    /** Whether nothing is being read. */
    public boolean busy() {
        return entry != null && entry.busy() || records != null && records.busy() || registers != null && registers.busy()
            || board != null && board.busy();
    }

    @Override
    public String id() {
        return "campaign";
    }

    @Override
    public String titleKey() {
        return "app.tab.campaign";
    }

    @Override
    public String icon() {
        return "fth-flag";
    }

    @Override
    public List<SubTab> subTabs() {
        return subTabs;
    }
}
