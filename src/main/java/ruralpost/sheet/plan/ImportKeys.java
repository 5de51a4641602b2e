package ruralpost.sheet.plan;


/**
 * Makes the import keys of the rows of one file, in their order. A row's key is made of what names it, or, when it fills none of that,
 * of all its values (see {@link RowHashes}); plus an occurrence number among equal rows. So two identical sales in one file stay two, and the
 * same file again gives the same keys. Keys are kept in ledgers: their making must never change.
 */
final class ImportKeys {

    private final LongCounter occurrences = new LongCounter();
    private boolean again;

    /** The key of the next row. */
    RowKey next(RowHashes.Hash row) {
        long base = row.named() == 0 ? row.content() : row.named();
        int occurrence = occurrences.next(base);
        again = row.named() == 0 && occurrence > 0;
        long key = mix(base + occurrence * 0x9E3779B97F4A7C15L);
        return new RowKey(key == 0 ? 1 : key, row.content());
    }

    /** Whether a row before the last one said the same in every field, and no number tells them apart. */
    boolean isAgain() {
        return again;
    }

    /** A one-to-one scrambling, so that occurrence numbers do not make neighbouring keys. */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
