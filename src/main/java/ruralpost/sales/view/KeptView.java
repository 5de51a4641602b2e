package ruralpost.sales.view;

import ruralpost.ledger.Stamp;

/**
 * A filter state that was given a name.
 *
 * @param name  unique among the views of the ledger, never blank
 * @param state what it shows
 */
public record KeptView(Stamp stamp, String name, FilterState state) {

    /** The longest name. */
    public static final int LONGEST_NAME = 60;

    /** The same view under another name. */
    public KeptView named(String other) {
        return new KeptView(stamp, other, state);
    }

    /** The same name for another state. */
    public KeptView showing(FilterState other) {
        return new KeptView(stamp, name, other);
    }
}
