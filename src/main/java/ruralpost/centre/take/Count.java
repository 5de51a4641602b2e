package ruralpost.centre.take;

import java.util.List;
import java.util.function.Predicate;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.BookMove;

/**
 * A count at one centre as it stands: never changes.
 *
 * @param take   the stock-take with its state as it follows from all its centres
 * @param state  that state
 * @param at     the counting at this centre
 * @param centre the centre
 * @param rows   all lines: pieces by tag after items by name
 * @param after  what moved at the centre after the moment of counting and is therefore no difference, by day
 */
public record Count(StockTake take, TakeState state, TakeCentre at, Centre centre, List<CountRow> rows, List<BookMove> after) {

    /** Whether what the books say is hidden. */
    public boolean blind() {
        return at.state() == CountState.COUNTING;
    }

    /** Whether counts may be entered. */
    public boolean typing() {
        return state == TakeState.OPEN && blind() || recounting();
    }

    /** Whether what is entered is a second counting. */
    public boolean recounting() {
        return at.state() == CountState.RECOUNT && take.stored() == TakeState.OPEN;
    }

    /** Lines that should have been counted and were not. */
    public List<CountRow> notCounted() {
        return only(CountRow::notCounted);
    }

    /** Lines that differ from the books; empty while the counting is blind. */
    public List<CountRow> differences() {
        return only(CountRow::differs);
    }

    /** Pieces found here that belong elsewhere. */
    public List<CountRow> elsewhere() {
        return only(r -> r.elsewhere() != null);
    }

    /** Lines counted of those that should be. */
    public long counted() {
        return rows.stream().filter(r -> r.expected() && r.result() != null).count();
    }

    /** Lines that should be counted. */
    public long expected() {
        return rows.stream().filter(CountRow::expected).count();
    }

    private List<CountRow> only(Predicate<CountRow> filter) {
        return rows.stream().filter(filter).toList();
    }
}
