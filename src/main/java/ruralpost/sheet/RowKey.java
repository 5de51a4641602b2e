package ruralpost.sheet;

/**
 * By what a row is recognised when it is imported again.
 *
 * @param key        import key, equal for the same row of the same or another file; never 0
 * @param content    hash of all its values, for "is it still the same"
 * @param occurrence how many equal rows came before it in the same file
 */
public record RowKey(long key, long content, int occurrence) {
}
