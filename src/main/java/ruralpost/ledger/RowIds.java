package ruralpost.ledger;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Row ids that never clash between offices although no server hands them out: county code of GB/T 2260 (20 bits), incarnation
 * (12 bits, drawn anew at the first start, after a restore and after a move to another PC), sequence (31 bits). Rows that the
 * program ships have ids below {@link #FIRST_OWN} (county 0, incarnation 0), the same in every office.
 */
public final class RowIds {

    static final int SEQUENCE_BITS = 31;
    static final int INCARNATION_BITS = 12;
    static final int COUNTY_BITS = 20;
    /** Ids below this one belong to rows shipped with the program. */
    public static final long FIRST_OWN = 1L << SEQUENCE_BITS;

    /** So many ids are drawn ahead, so that saving one record does not have to store where the sequence stands. */
    private static final int AHEAD = 64;

    private final long prefix;
    private long next;
    /** The file says that ids below this one may be in use. */
    private long stored;
    private long storing;

    RowIds(int county, int incarnation, long next) {
        this.prefix = compose(county, incarnation, 0);
        this.next = next;
        this.stored = next;
        this.storing = next;
    }

    static long compose(int county, int incarnation, long sequence) {
        return ((long) county << (SEQUENCE_BITS + INCARNATION_BITS)) | ((long) incarnation << SEQUENCE_BITS) | sequence;
    }

    /** County code inside an id; 0 for shipped rows. */
    public static int countyOf(long id) {
        return (int) (id >>> (SEQUENCE_BITS + INCARNATION_BITS));
    }

    long take() {
        if (next >= 1L << SEQUENCE_BITS) {
            throw new IllegalStateException("The sequence of row ids of this incarnation is used up");
        }
        return prefix | next++;
    }

    /** The id that is taken next. */
    long next() {
        return prefix | next;
    }

    /** The greatest id of this incarnation. */
    long last() {
        return prefix | (1L << SEQUENCE_BITS) - 1;
    }

    /** Stores an end that the ids in use do not reach, in the transaction that uses them, where the stored one does not suffice. */
    void store(DSLContext ctx) {
        storing = stored;
        if (next > stored) {
            storing = next + AHEAD;
            ctx.update(DSL.table("ledger_info")).set(DSL.field("content", String.class), Long.toString(storing))
                .where(DSL.field("name", String.class).eq(LedgerInfo.NEXT_SEQUENCE)).execute();
        }
    }

    /** The transaction stands. */
    void stored() {
        stored = storing;
    }
}
