package ruralpost.sheet.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The unpacked bytes of one part of a workbook. The limits are held on the bytes that really come, because the sizes written in a
 * zip can lie. The checksum is compared at the end: a flipped bit must not become a different number.
 */
final class GuardedStream extends FilterInputStream {

    private final SheetLimits limits;
    private final ZipEntry entry;
    private final CRC32 crc = new CRC32();
    private long count;
    private long sinceTag;

    GuardedStream(InputStream in, ZipEntry entry, SheetLimits limits) {
        super(in);
        this.entry = entry;
        this.limits = limits;
    }

    /** Bytes handed out so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got < 0) {
            if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
                throw new Refused("sheet.file.damaged");
            }
            return -1;
        }
        crc.update(buffer, offset, got);
        count += got;
        long packed = Math.max(1, entry.getCompressedSize());
        if (count > limits.unpacked()) {
            throw new Refused("sheet.file.unpacked", limits.unpacked() >> 20);
        }
        if (count > SheetLimits.RATIO_FROM && count / packed > limits.ratio()) {
            throw new Refused("sheet.file.bomb", count >> 20, Math.max(1, packed >> 10), limits.ratio());
        }
        checkToken(buffer, offset, got);
        return got;
    }

    /** A single tag or text that never ends would be collected in memory by any XML reader. */
    private void checkToken(byte[] buffer, int offset, int got) throws IOException {
        for (int i = offset + got - 1; i >= offset; i--) {
            if (buffer[i] == '>') {
                sinceTag = offset + got - 1 - i;
                return;
            }
        }
        sinceTag += got;
        if (sinceTag > limits.token()) {
            throw new Refused("sheet.file.token", limits.token() >> 10);
        }
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] waste = new byte[8192];
        long left = n;
        while (left > 0) {
            int got = read(waste, 0, (int) Math.min(waste.length, left));
            if (got < 0) {
                break;
            }
            left -= got;
        }
        return n - left;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
