package ruralpost.sheet.plan;

/**
 * By what a row is recognised when it is imported again.
 *
 * @param key     import key, equal for the same row of the same or another file, different for equal rows of one file; never 0
 * @param content hash of all its values, for "is it still the same"
 */
public record RowKey(long key, long content) {
}
