package ruralpost.ui.card;

import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import ruralpost.place.Division;
import ruralpost.ui.Feature;
import ruralpost.ui.WindowContext;
import ruralpost.ui.opened.NumberPane;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.register.LedgerSearch;
import ruralpost.ui.register.Register;
import ruralpost.ui.register.RegisterScreen;

/**
 * Where a tab with cards opens records: its own kind on the card, what else it keeps in its registers, everything else in the tab that keeps it.
 * The tab's id is that of the register whose records have cards.
 */
public final class RecordRoutes {

    private static final String REGISTERS = "registers";
    private static final String OPENED = "tile-opened";

    private final Feature tab;
    private final String cards;
    private final List<String> kept;
    private final Supplier<RegisterScreen> registers;
    private final LongConsumer card;
    private WindowContext context;
    private LedgerSearch.Opening others;

    /**
     * @param cards     the view of the cards
     * @param kept      the kinds of the tab's registers
     * @param registers their screen, in the view of that name
     * @param card      shows the card of the record with that row id
     */
    public RecordRoutes(Feature tab, String cards, List<Register<?>> kept, Supplier<RegisterScreen> registers, LongConsumer card) {
        this.tab = tab;
        this.cards = cards;
        this.kept = kept.stream().map(Register::id).toList();
        this.registers = registers;
        this.card = card;
    }

    /** Gives the window; before anything is opened. @param elsewhere opens records of other tabs */
    public void open(WindowContext window, LedgerSearch.Opening elsewhere) {
        context = window;
        others = elsewhere;
    }

    /** Opens a record where the search over everything finds it: on its card where it has one. @param elsewhere opens records of other tabs */
    public LedgerSearch.Opening opening(LedgerSearch.Opening elsewhere) {
        return new LedgerSearch.Opening() {
            @Override
            public void record(String register, long id) {
                if (hasCard(register)) {
                    card(id);
                } else if (kept.contains(register)) {
                    inRegister(register, id);
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

    private boolean hasCard(String register) {
        return register.equals(tab.id());
    }

    private void inRegister(String register, long id) {
        registers().open(register, id);
    }

    /** The registers come into view; Esc in their list goes back to the card that they were opened from. */
    private RegisterScreen registers() {
        context.shell().drawer().close();
        boolean onCard = context.model().featureProperty().get() == tab && context.model().subTabProperty().get().id().equals(cards);
        context.shell().show(tab.id(), REGISTERS);
        RegisterScreen screen = registers.get();
        screen.from(onCard ? () -> context.shell().show(tab.id(), cards) : null);
        return screen;
    }

    /** Opens a record in its register. */
    public void record(String register, long id) {
        if (kept.contains(register)) {
            inRegister(register, id);
        } else {
            context.shell().drawer().close();
            others.record(register, id);
        }
    }

    /** Opens a record on its card where it has one, else in its register. */
    public void card(String register, long id) {
        if (hasCard(register)) {
            card(id);
        } else {
            record(register, id);
        }
    }

    /** Opens the card of a record. */
    public void card(long id) {
        context.shell().drawer().close();
        context.shell().show(tab.id(), cards);
        card.accept(id);
    }

    /** Begins a record in its register. @param typed what stands in its rows, row name to text */
    public void create(String register, Map<String, String> typed) {
        registers().create(register, typed);
    }

    /** Opens the rows behind a number. @param from what it was opened from; null when that is not shown as opened */
    public void number(OpenedRows rows, Node from) {
        context.shell().drawer().close();
        if (from != null) {
            from.getStyleClass().add(OPENED);
        }
        context.shell().drawer().open(rows.title(), new NumberPane(context, tab.id(), rows), () -> {
            if (from != null) {
                from.getStyleClass().remove(OPENED);
            }
        });
    }
}
