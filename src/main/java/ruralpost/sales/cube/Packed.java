package ruralpost.sales.cube;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Columns in few bytes: of each column the smallest value, and how far each value lies above it in as many bytes as the largest needs. */
final class Packed {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SPARE = Long.BYTES;

    private byte[] bytes;
    private int at;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An empty one to be written. */
    static Packed writer() {
        return new Packed(new byte[1 << 16]);
    }

    /** To be read. @param bytes followed by room for eight more */
    static Packed reader(byte[] bytes) {
        return new Packed(bytes);
    }

    /** A buffer to read so many bytes into. */
    static byte[] buffer(int size) {
        return new byte[size + SPARE];
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return at;
    }

    private void room(int more) {
        if (at + more + SPARE > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + more + SPARE));
        }
    }

    void putLong(long value) {
        room(Long.BYTES);
        LONGS.set(bytes, at, value);
        at += Long.BYTES;
    }

    long getLong() {
        long value = (long) LONGS.get(bytes, at);
        at += Long.BYTES;
        return value;
    }

    void putText(String text) {
        byte[] utf = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        putLong(utf.length);
        room(utf.length);
        System.arraycopy(utf, 0, bytes, at, utf.length);
        at += utf.length;
    }

    String getText() {
        int length = (int) getLong();
        String text = new String(bytes, at, length, java.nio.charset.StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    void putColumn(long[] values, int n) {
        long min = n == 0 ? 0 : values[0];
        long max = min;
        for (int i = 0; i < n; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        int width = (Long.SIZE - Long.numberOfLeadingZeros(max - min) + 7) / 8;
        putLong(min);
        putLong(width);
        room(n * width);
        for (int i = 0; i < n; i++) {
            LONGS.set(bytes, at, values[i] - min);
            at += width;
        }
    }

    void getColumn(long[] values, int n) {
        long min = getLong();
        int width = (int) getLong();
        long mask = width == 0 ? 0 : -1L >>> Long.SIZE - 8 * width;
        for (int i = 0; i < n; i++) {
            values[i] = min + ((long) LONGS.get(bytes, at) & mask);
            at += width;
        }
    }
}
