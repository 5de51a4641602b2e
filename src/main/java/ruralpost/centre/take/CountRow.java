package ruralpost.centre.take;

import ruralpost.centre.Asset;
import ruralpost.centre.stock.Whereabouts;
import ruralpost.item.Item;

/**
 * A line of a count as it is shown: something expected at the centre, or something that was found there.
 *
 * @param item      the item
 * @param asset     the piece, for items tracked one by one; else null
 * @param line      what was counted
 * @param expected  whether the books or the standard have it here
 * @param booked    what the books say at the moment of counting; null while the counting is blind, and of what belongs elsewhere
 * @param elsewhere where the books have a piece that was found here but belongs elsewhere; null for everything else
 */
public record CountRow(Item item, Asset asset, TakeLine line, boolean expected, Long booked, Whereabouts elsewhere) {

    /** What was counted last; null when it was not counted. */
    public Long result() {
        return line.result();
    }

    /** Counted less booked; null when it is not known or not shown. */
    public Long difference() {
        return booked == null || result() == null ? null : Long.valueOf(result() - booked);
    }

    /** Whether what was counted differs from the books. */
    public boolean differs() {
        return difference() != null && difference() != 0;
    }

    /** Whether it was not counted though it should have been. */
    public boolean notCounted() {
        return expected && result() == null;
    }

    /** Whether a difference waits for the second counting. */
    public boolean toRecount() {
        return differs() && line.recounted() == null;
    }

    /** Whether a difference waits for its reason. */
    public boolean toExplain() {
        return differs() && line.reason() == null;
    }

    /** Whether a piece found here that belongs elsewhere waits for a decision. */
    public boolean toDecide() {
        return elsewhere != null && line.reason() == null;
    }

    /** Tag of the piece or code of the item; null for none. */
    public String code() {
        return asset == null ? item.code() : asset.tag();
    }

    /** What a person would write or scan for it; never null. */
    public String label() {
        return code() == null ? item.name() : code();
    }
}
