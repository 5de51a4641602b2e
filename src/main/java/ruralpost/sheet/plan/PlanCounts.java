package ruralpost.sheet.plan;

/**
 * How many rows there are and what becomes of them; {@code read} is the sum of the others.
 *
 * @param read      rows that hold a record
 * @param created   new records
 * @param updated   records that differ
 * @param unchanged records that are there already
 * @param rejected  rows that cannot be taken
 * @param held      rows that wait for a decision
 */
public record PlanCounts(long read, long created, long updated, long unchanged, long rejected, long held) {

    /** No rows. */
    public static final PlanCounts NONE = new PlanCounts(0, 0, 0, 0, 0, 0);

    /** Both together, for several files. */
    public PlanCounts plus(PlanCounts other) {
        return new PlanCounts(read + other.read, created + other.created, updated + other.updated, unchanged + other.unchanged,
            rejected + other.rejected, held + other.held);
    }

    /** Whether no row is rejected or held. */
    public boolean allTaken() {
        return rejected == 0 && held == 0;
    }

    /** How many records a commit writes. */
    public long toWrite() {
        return created + updated;
    }
}
