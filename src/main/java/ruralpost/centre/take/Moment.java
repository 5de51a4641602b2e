package ruralpost.centre.take;

import java.time.LocalDate;
import ruralpost.centre.stock.BookMove;

/**
 * When something was counted. What moves after it is neither a loss nor a find. Entries of earlier days belong before it, whenever they
 * were entered.
 *
 * @param day the day of counting
 * @param set of the movements of that day those entered up to this change set belong before the counting; null for all of the day
 */
public record Moment(LocalDate day, Long set) {

    /** After everything. */
    static final Moment END = new Moment(LocalDate.of(9999, 12, 31), null);

    /** Whether a movement belongs before the counting. */
    public boolean covers(BookMove m) {
        return m.on().isBefore(day) || m.on().equals(day) && (set == null || m.set() <= set);
    }
}
