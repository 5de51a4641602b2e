package ruralpost.ledger;

/**
 * Which stored row a record was read from, and which change set had last touched it then. Carried by every record of an area, so that
 * an update can tell whether somebody else changed the row meanwhile.
 *
 * @param id      the row's id; 0 for a record not stored yet
 * @param changed the {@code changed_set} that was read; 0 for a record not stored yet
 */
public record Stamp(long id, long changed) {

    /** The stamp of a record that is not stored yet. */
    public static final Stamp NEW = new Stamp(0, 0);

    /** Whether the record is not stored yet. */
    public boolean isNew() {
        return id == 0;
    }
}
