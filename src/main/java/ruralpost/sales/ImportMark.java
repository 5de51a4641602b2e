package ruralpost.sales;

/**
 * What an import wrote on a sale, kept through later edits, so that the same file again is recognised.
 *
 * @param key  hash that identifies the row in its file
 * @param hash hash of the row's content as imported
 * @param set  change set that last took the row from a file
 */
public record ImportMark(long key, long hash, long set) {
}
