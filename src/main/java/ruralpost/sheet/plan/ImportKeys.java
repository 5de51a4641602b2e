package ruralpost.sheet.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import ruralpost.sheet.RowKey;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;
import ruralpost.value.Period;

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
    /** The values of the row as texts, by field. */
    private String[] texts = {};
    private Period lastPeriod;
    private String lastPeriodText;
    private byte[] bytes = new byte[512];
    private int length;
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
            texts = new String[order.length];
        }
        length = 0;
        for (int i : order) {
            SheetField field = shape.fields().get(i);
            String value = naming ? field.identifies() ? texts[i] : "" : text(row, i);
            if (!value.isEmpty()) {
                if (length == 0) {
                    update(shape.id());
                    update(naming ? "named" : "all");
                }
                update(field.key());
                update(value);
            }
        }
        if (length == 0) {
            return 0;
        }
        digest.update(bytes, 0, length);
        byte[] first = digest.digest();
        long hash = 0;
        for (int i = 0; i < 8; i++) {
            hash = hash << 8 | first[i] & 0xFF;
        }
        return hash;
    }

    private String text(RowValues row, int field) {
        Object value = row.value(field);
        if (value instanceof Period period) {
            // sheets mostly go by the day, and writing a date out is dear
            if (!period.equals(lastPeriod)) {
                lastPeriod = period;
                lastPeriodText = row.canonical(field);
            }
            return texts[field] = lastPeriodText;
        }
        return texts[field] = row.canonical(field);
    }

    private void update(String text) {
        int chars = text.length();
        if (length + chars * 3 + 1 > bytes.length) {
            bytes = Arrays.copyOf(bytes, (length + chars * 3 + 1) * 2);
        }
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                bytes[length++] = (byte) (0xE0 | c >> 12);
                bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[length++] = (byte) (0x80 | c & 0x3F);
            } else {
                byte[] rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(rest, 0, bytes, length, rest.length);
                length += rest.length;
                break;
            }
        }
        bytes[length++] = END_OF_VALUE;
    }

    /** A one-to-one scrambling, so that occurrence numbers do not make neighbouring keys. */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
