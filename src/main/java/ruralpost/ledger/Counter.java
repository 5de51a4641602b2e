package ruralpost.ledger;

import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.Record;

/**
 * How the rows of a table that is only added to (stock movements, posted counts) are taken back: another row is inserted that turns
 * their figures round and names the row that was entered first, its original. Whether an original stands is told by the number of its
 * counter-entries: it stands while that is even.
 *
 * @param original the column of a counter-entry that names the original; null in originals; only the ledger fills it
 * @param negate   turns the figures of a copy of a row round, such as a quantity's sign, and whatever else a counter-entry says of
 *                 itself; the copy has no id yet. Done twice it must give the figures back
 */
public record Counter(Field<Long> original, Consumer<Record> negate) {
}
