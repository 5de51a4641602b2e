package ruralpost.importing.record;

import java.util.List;
import java.util.Optional;
import ruralpost.importing.NameRef;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.RowPlanner.Complaints;

/**
 * Makes rows of an area out of the values of a sheet.
 *
 * @param <R> a row that is not stored yet
 */
public interface RowReading<R> {

    /** The row; null when it is rejected, which has then been said. */
    R read(RowValues values, Complaints complaints);

    /** The names in a row, in the order of the shape, for the lists beside the plan. */
    List<NameRef> refs(RowValues values);

    /** Key of the sum of money that is added up beside the plan; null for none. */
    default String money() {
        return null;
    }

    /** Text keys of what was concluded about a row that is written, each with the number of such rows as its argument. */
    default List<String> conclusions(R row) {
        return List.of();
    }

    /** The same of a row that writes nothing. */
    default List<String> noted(R row) {
        return List.of();
    }

    /** A reading for a second pass, when only the end of the file told how to read its beginning. */
    default Optional<RowReading<R>> again() {
        return Optional.empty();
    }
}
