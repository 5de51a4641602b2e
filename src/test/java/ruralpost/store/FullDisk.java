package ruralpost.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2 on a disk that has room for a given number of bytes more. */
public final class FullDisk extends FilePathWrapper {

    static final String PREFIX = "fulldisk:";
    /** Bytes that can still be written. */
    static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);
    /** How many of the next attempts to force what was written to the disk fail. */
    static final AtomicLong FAILING_SYNCS = new AtomicLong();

    static {
        FilePath.register(new FullDisk());
    }

    /** Makes H2 know the prefix. */
    static Setup setup() {
        return new Setup(PREFIX, Setup.PROGRAM.scripts(), Setup.PROGRAM.schema());
    }

    @Override
    public String getScheme() {
        return "fulldisk";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(getBase().open(mode));
    }

    private static final class Limited extends FileBase {

        private final FileChannel base;

        Limited(FileChannel base) {
            this.base = base;
        }

        private void take(int bytes) throws IOException {
            if (ROOM.addAndGet(-bytes) < 0) {
                ROOM.addAndGet(bytes);
                throw new IOException("No space left on device");
            }
        }

        @Override
        public int write(ByteBuffer src) throws IOException {
            take(src.remaining());
            return base.write(src);
        }

        @Override
        public int write(ByteBuffer src, long position) throws IOException {
            take(src.remaining());
            return base.write(src, position);
        }

        @Override
        public int read(ByteBuffer dst) throws IOException {
            return base.read(dst);
        }

        @Override
        public int read(ByteBuffer dst, long position) throws IOException {
            return base.read(dst, position);
        }

        @Override
        public long position() throws IOException {
            return base.position();
        }

        @Override
        public FileChannel position(long newPosition) throws IOException {
            base.position(newPosition);
            return this;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            base.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (FAILING_SYNCS.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                throw new IOException("Input/output error");
            }
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
