package ruralpost.importing;

import java.util.Optional;
import ruralpost.sheet.plan.RowPlanner;

/**
 * Decides about the rows of one file.
 *
 * @param <R> a row that is not stored yet
 */
public interface FilePlanner<R> extends RowPlanner<R> {

    /** What is told beside the counts; it is filled while the plan is made. */
    PlanDetails details();

    /** A planner for a second pass, when only the end of the file told how to decide about its beginning; most need none. */
    default Optional<FilePlanner<R>> again() {
        return Optional.empty();
    }

    /** Lets the next file of the import meet what this one is going to write. */
    default void accept() {
    }
}
