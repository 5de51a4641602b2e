package ruralpost.ui.centre;

import java.util.Comparator;

/** The usual order of centres: by division, number and name, as on the lists of an office. */
final class CentreOrder {

    /** Those without a division come last. */
    static final Comparator<CentreLine> LINES = Comparator
        .comparing((CentreLine l) -> l.centre().place().divisionCode(), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(l -> l.centre().number(), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(l -> l.centre().name());

    private CentreOrder() {
    }
}
