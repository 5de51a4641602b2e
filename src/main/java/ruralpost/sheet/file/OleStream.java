package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of one stream of an {@link OleFile}, read from any place on. */
final class OleStream {

    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final int[] where;
    private final int shift;
    private final long size;
    private final ByteBuffer window;
    private long windowAt;
    private long position;

    /** A stream of whole sectors; one that is shorter than it claims ends early. */
    OleStream(FileChannel channel, int[] where, int shift, long size) {
        this.channel = channel;
        this.where = where;
        this.shift = shift;
        this.size = Math.min(size, (long) where.length << shift);
        window = ByteBuffer.allocate(WINDOW).limit(0);
    }

    /** A stream that is in memory. */
    OleStream(byte[] bytes) {
        channel = null;
        where = new int[0];
        shift = 0;
        size = bytes.length;
        window = ByteBuffer.wrap(bytes);
    }

    long size() {
        return size;
    }

    long position() {
        return position;
    }

    void seek(long to) throws IOException {
        if (to < 0 || to >= size) {
            throw new Refused("sheet.file.damaged");
        }
        position = to;
    }

    /** Fills this part of the array; false when nothing at all is left. */
    boolean read(byte[] into, int length) throws IOException {
        if (position >= size && length > 0) {
            return false;
        }
        int done = 0;
        while (done < length) {
            if (position >= size) {
                throw new Refused("sheet.file.damaged");
            }
            if (position < windowAt || position >= windowAt + window.limit()) {
                load();
            }
            int at = (int) (position - windowAt);
            int got = Math.min(length - done, window.limit() - at);
            window.get(at, into, done, got);
            done += got;
            position += got;
        }
        return true;
    }

    /** Sectors that follow each other in the file are read at once. */
    private void load() throws IOException {
        int first = (int) (position >> shift);
        int count = 1;
        while (count < WINDOW >> shift && first + count < where.length && where[first + count] == where[first] + count) {
            count++;
        }
        windowAt = (long) first << shift;
        window.clear().limit((int) Math.min((long) count << shift, size - windowAt));
        OleFile.readFully(channel, window, (where[first] + 1L) << shift);
    }
}
