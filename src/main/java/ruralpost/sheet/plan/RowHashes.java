package ruralpost.sheet.plan;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetShape;
import ruralpost.value.Amount;
import ruralpost.value.Period;
import ruralpost.value.Quantity;

/**
 * Makes numbers of the values of rows: one of all values, one of those that name the row (the document number). Values are hashed as they were
 * understood, not as they were written: a sheet saved as csv and the original agree. What is hashed of a value is its
 * {@link RowValues#canonical text}, written out here without making a text of it.
 *
 * <p>They are the first 64 bits of SHA-256: among ten million rows two differing ones share a number with a chance of 1 in 370,000. They are
 * kept in ledgers: their making must never change. One instance is for one thread.
 */
final class RowHashes {

    private static final byte END_OF_VALUE = 0;
    private static final int HASH = 32;
    private static final int LONGEST_NUMBER = 20;

    private final MessageDigest digest;
    private final byte[] hash = new byte[HASH];
    private SheetShape shape;
    private Field[] all = {};
    private Field[] naming = {};
    private byte[] allPrefix = {};
    private byte[] namingPrefix = {};
    private Period lastPeriod;
    private String lastPeriodText;
    private byte[] bytes = new byte[512];
    private int length;

    /**
     * The numbers of one row.
     *
     * @param content of all its values
     * @param named   of those that name it; 0 when it fills none of these
     */
    record Hash(long content, long named) {
    }

    /** A field by its place in the shape, with what stands before its value. */
    private record Field(int index, byte[] title) {
    }

    RowHashes() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Hash of(RowValues row) {
        if (row.shape() != shape) {
            turnTo(row.shape());
        }
        return new Hash(hash(row, all, allPrefix), hash(row, naming, namingPrefix));
    }

    private void turnTo(SheetShape next) {
        shape = next;
        List<SheetField> fields = next.fields();
        // by key, so that the order of a shape's fields does not matter
        all = IntStream.range(0, fields.size()).boxed().filter(i -> !next.judging().contains(fields.get(i).key())).sorted(Comparator.comparing(i -> fields.get(i).key()))
            .map(i -> new Field(i, ended(fields.get(i).key()))).toArray(Field[]::new);
        naming = Arrays.stream(all).filter(f -> fields.get(f.index()).identifies()).toArray(Field[]::new);
        allPrefix = ended(next.id(), "all");
        namingPrefix = ended(next.id(), "named");
    }

    private static byte[] ended(String... texts) {
        return (String.join("\0", texts) + "\0").getBytes(StandardCharsets.UTF_8);
    }

    /** Of the filled fields; 0 when none is filled. */
    private long hash(RowValues row, Field[] fields, byte[] prefix) {
        length = 0;
        for (Field f : fields) {
            Object filled = row.value(f.index());
            if (filled == null) {
                continue;
            }
            int before = length;
            if (before == 0) {
                append(prefix);
            }
            append(f.title());
            int title = length;
            value(row, f.index(), filled);
            if (length == title) {
                length = before;
            } else {
                append(END_OF_VALUE);
            }
        }
        if (length == 0) {
            return 0;
        }
        digest.update(bytes, 0, length);
        try {
            digest.digest(hash, 0, HASH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        long first = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            first = first << Byte.SIZE | hash[i] & 0xFF;
        }
        return first;
    }

    private void value(RowValues row, int field, Object filled) {
        switch (filled) {
            case String text -> append(text);
            case Long number -> append((long) number);
            case Amount amount -> {
                append(amount.money().fen());
                append((byte) ' ');
                append(amount.bound().code());
            }
            case Quantity quantity -> {
                append(quantity.thousandths());
                append((byte) ' ');
                append(quantity.unit().code());
            }
            case Period period -> {
                // sheets mostly go by the day, and writing a date out is dear
                if (!period.equals(lastPeriod)) {
                    lastPeriod = period;
                    lastPeriodText = row.canonical(field);
                }
                append(lastPeriodText);
            }
            default -> append(row.canonical(field));
        }
    }

    private void append(byte b) {
        reach(1);
        bytes[length++] = b;
    }

    private void append(byte[] more) {
        reach(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void append(long number) {
        if (number == Long.MIN_VALUE) {
            append(Long.toString(number));
            return;
        }
        reach(LONGEST_NUMBER);
        if (number < 0) {
            bytes[length++] = '-';
        }
        long left = Math.abs(number);
        int digits = 1;
        for (long n = left; n >= 10; n /= 10) {
            digits++;
        }
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length += digits;
    }

    private void append(String text) {
        int chars = text.length();
        reach(chars * 3);
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
    }

    private void reach(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, (length + more) * 2);
        }
    }
}
