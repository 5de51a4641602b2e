package ruralpost.ui.centre;

import java.time.LocalDate;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Have;

/**
 * Which centres are shown.
 *
 * @param township name of a township or county; null for all
 * @param kind     null for all
 * @param state    open, closed, or all
 * @param need     what is to be done there
 */
record CentreFilter(String township, CentreKind kind, State state, Need need) {

    static final CentreFilter ALL = new CentreFilter(null, null, State.ALL, Need.ANY);

    /** Open or closed on the day. */
    enum State {
        ALL, OPEN, CLOSED
    }

    /** What is to be done at a centre. */
    enum Need {
        ANY,
        /** Something is missing to the standard. */
        GAP,
        /** A count is overdue. */
        COUNT,
        /** Not all of the "seven haves". */
        HAVES
    }

    boolean takes(CentreLine line, LocalDate today) {
        return (township == null || township.equals(line.township())) && (kind == null || line.centre().kind() == kind)
            && (state == State.ALL || line.centre().openOn(today) == (state == State.OPEN)) && needs(line, today);
    }

    private boolean needs(CentreLine line, LocalDate today) {
        return switch (need) {
            case ANY -> true;
            case GAP -> line.itemsShort() > 0;
            case COUNT -> line.due().overdue(today) > 0;
            case HAVES -> line.centre().kind() != CentreKind.STOREROOM && line.centre().havesOn(today) < Have.values().length;
        };
    }
}
