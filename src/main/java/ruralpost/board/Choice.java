package ruralpost.board;

import ruralpost.value.Period;

/**
 * Everything that is set on a dashboard, as one value of which the way back keeps several. Immutable.
 *
 * @param <C> the choice itself
 */
public interface Choice<C> {

    /** The period; null until the records are known, from which the first one follows. */
    Period period();

    /** With another period, never null. */
    C in(Period other);

    /** Whether anything but the period filters. */
    boolean filtered();

    /** Without what was chosen last; the same when nothing is chosen. */
    C withoutLast();

    /** Without anything that filters but the period. */
    C cleared();
}
