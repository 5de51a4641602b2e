package ruralpost.ui.campaign;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import ruralpost.place.Division;
import ruralpost.ui.Feature;
import ruralpost.ui.SubTab;
import ruralpost.ui.WindowContext;
import ruralpost.ui.opened.NumberPane;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.register.LedgerSearch;
import ruralpost.ui.register.Register;
import ruralpost.ui.register.RegisterScreen;
import ruralpost.ui.register.Registers;

/** The tab of campaigns: the record cards, and the registers in which everything on them is entered and changed. */
public final class CampaignFeature implements Feature {

    private static final String OPENED = "tile-opened";

    private final List<SubTab> subTabs;
    /** Holds the cards once they are looked at: the shell shows its first tab before the window is complete. */
    private final StackPane cards = new StackPane();
    private WindowContext context;
    private CampaignScreen records;
    private RegisterScreen registers;
    private LedgerSearch.Opening others;

    /** Declares the views; they are made when first looked at, after {@link #open}. */
    public CampaignFeature() {
        subTabs = List.of(new SubTab("records", "campaign.tab.records", () -> cards, List::of, this::showCards),
            new SubTab("registers", "campaign.tab.registers", this::registers, List::of, () -> registers().shown()));
    }

    /** Gives the views what they work on; before the first of them is shown. @param elsewhere opens records of other tabs */
    public void open(WindowContext window, LedgerSearch.Opening elsewhere) {
        context = window;
        others = elsewhere;
    }

    /** Opens what the search over everything found: campaigns here, everything else where it is kept. */
    public LedgerSearch.Opening opening(LedgerSearch.Opening elsewhere) {
        return new LedgerSearch.Opening() {
            @Override
            public void record(String register, long id) {
                if (register.equals("campaign")) {
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
        return Registers.campaigns().stream().map(Register::id).anyMatch(register::equals);
    }

    /** Goes to the card of a campaign. */
    void show(long id) {
        context.shell().show(id(), "records");
        records().open(id);
    }

    private void openRecord(String register, long id) {
        context.shell().show(id(), "registers");
        registers().open(register, id);
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

    private RegisterScreen registers() {
        if (registers == null) {
            registers = new RegisterScreen(context, Registers.campaigns()).exportable("activity", new HeadExportPane(context)::show);
        }
        return registers;
    }

    private PageLinks links() {
        return new PageLinks() {
            @Override
            public void record(String register, long id) {
                if (isOurs(register)) {
                    openRecord(register, id);
                } else {
                    others.record(register, id);
                }
            }

            @Override
            public void create(String register, Map<String, String> typed) {
                context.shell().show(id(), "registers");
                registers().create(register, typed);
            }

            @Override
            public void number(OpenedRows rows, Node from) {
                from.getStyleClass().add(OPENED);
                context.shell().drawer().open(rows.title(), new NumberPane(context.texts(), rows), () -> from.getStyleClass().remove(OPENED));
            }
        };
    }

    /** Whether nothing is being read. */
    public boolean busy() {
        return records != null && records.busy() || registers != null && registers.busy();
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
