package ruralpost.store;

/** A failure of the database that nobody foresaw; logged with a short code and shown as such. */
public final class StoreException extends RuntimeException {

    /** @param cause what the database said, never null */
    public StoreException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
