package ruralpost.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes the import keys of the rows of one file, in their order. A row's key is hashed from the fields that name it (the document
 * number), or, when it fills none of those, from all its values; plus an occurrence number among equal rows. So two identical sales
 * in one file stay two, and the same file again gives the same keys. Values are hashed as they were understood, not as they were
 * written: a sheet saved as csv and the original agree.
 *
 * <p>Keys are the first 64 bits of SHA-256: among ten million rows two differing ones share a key with a chance of 1 in 370,000.
 * Keys are kept in ledgers: their making must never change.
 */
public final class ImportKeys {

    private static final byte END_OF_VALUE = 0;

    private final MessageDigest digest;
    private SheetShape ordered;
    private int[] order;
    private final LongCounter occurrences = new LongCounter();

    /** Keys for one file; a new file needs a new instance, because occurrences are counted from the start. */
    public ImportKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of the next row. */
    public RowKey next(RowValues row) {
        long content = hash(row, false);
        long named = hash(row, true);
        long base = named == 0 ? content : named;
        int occurrence = occurrences.next(base);
        long key = mix(base + occurrence * 0x9E3779B97F4A7C15L);
        return new RowKey(key == 0 ? 1 : key, content, occurrence);
    }

    /** Hash of the filled fields; of the naming ones alone it is 0 when none is filled. */
    private long hash(RowValues row, boolean naming) {
        SheetShape shape = row.shape();
        if (shape != ordered) {
            // by key, so that the order of a shape's fields does not matter
            order = IntStream.range(0, shape.fields().size()).boxed()
                .sorted(Comparator.comparing(i -> shape.fields().get(i).key())).mapToInt(Integer::intValue).toArray();
            ordered = shape;
        }
        boolean any = false;
        for (int i : order) {
            SheetField field = shape.fields().get(i);
            String value = naming && !field.identifies() ? "" : row.canonical(i);
            if (!value.isEmpty()) {
                if (!any) {
                    update(shape.id());
                    update(naming ? "named" : "all");
                    any = true;
                }
                update(field.key());
                update(value);
            }
        }
        if (!any) {
            return 0;
        }
        byte[] bytes = digest.digest();
        long hash = 0;
        for (int i = 0; i < 8; i++) {
            hash = hash << 8 | bytes[i] & 0xFF;
        }
        return hash;
    }

    private void update(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update(END_OF_VALUE);
    }

    /** A one-to-one scrambling, so that occurrence numbers do not make neighbouring keys. */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
