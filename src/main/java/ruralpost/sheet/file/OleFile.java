package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The compound file (OLE2) that old office documents are: a small file system whose streams are chains of sectors. Every chain is
 * followed once and never longer than the file, so that a loop or an invented size ends in a refusal.
 */
final class OleFile implements AutoCloseable {

    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int END = -2;
    private static final int MINI_SHIFT = 6;
    /** Streams below this size stand together in one stream of small sectors. */
    private static final int SMALL = 4096;
    /** Workbooks with macros have some dozens. */
    private static final int MOST_ENTRIES = 20_000;
    private static final byte[] MAGIC = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    private record Entry(int start, long size) { }

    private final FileChannel channel;
    private final Map<String, Entry> streams = new LinkedHashMap<>();
    private int shift;
    private int sectors;
    private int[] table;
    private int[] miniTable;
    private Entry root;

    OleFile(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            readStructure();
        } catch (IndexOutOfBoundsException e) {
            channel.close();
            throw new Refused("sheet.file.damaged");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void readStructure() throws IOException {
        ByteBuffer head = buffer(HEADER);
        readFully(channel, head, 0);
        shift = head.getShort(30);
        if (!Arrays.equals(head.array(), 0, MAGIC.length, MAGIC, 0, MAGIC.length) || shift != 9 && shift != 12
            || head.getShort(32) != MINI_SHIFT || head.getInt(56) != SMALL) {
            throw new Refused("sheet.file.damaged");
        }
        sectors = (int) Math.min(Integer.MAX_VALUE, (channel.size() >> shift) + 1);
        table = readTable(head);
        readDirectory(chain(head.getInt(48)));
        int[] mini = head.getInt(64) == 0 ? new int[0] : chain(head.getInt(60));
        miniTable = entries(mini);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void readFully(FileChannel channel, ByteBuffer into, long position) throws IOException {
        long at = position;
        while (into.hasRemaining()) {
            int got = channel.read(into, at);
            if (got <= 0) {
                throw new Refused("sheet.file.damaged");
            }
            at += got;
        }
        into.flip();
    }

    private ByteBuffer sector(int number) throws IOException {
        if (number < 0 || number >= sectors) {
            throw new Refused("sheet.file.damaged");
        }
        ByteBuffer sector = buffer(1 << shift);
        long at = (number + 1L) << shift;
        // the last sector of some writers is short
        int length = (int) Math.max(0, Math.min(sector.capacity(), channel.size() - at));
        sector.limit(length);
        readFully(channel, sector, at);
        return sector.clear();
    }

    /** The sector table stands in sectors listed in the header and, of large files, in further sectors. */
    private int[] readTable(ByteBuffer head) throws IOException {
        int perSector = 1 << (shift - 2);
        int count = head.getInt(44);
        if (count < 1 || count > sectors / perSector + 1) {
            throw new Refused("sheet.file.damaged");
        }
        int[] where = new int[count];
        int known = 0;
        for (; known < Math.min(count, IN_HEADER); known++) {
            where[known] = head.getInt(76 + 4 * known);
        }
        int more = head.getInt(68);
        while (known < count) {
            ByteBuffer list = sector(more);
            for (int i = 0; i < perSector - 1 && known < count; i++) {
                where[known++] = list.getInt(4 * i);
            }
            more = list.getInt(4 * (perSector - 1));
        }
        return entries(where);
    }

    private int[] entries(int[] where) throws IOException {
        int perSector = 1 << (shift - 2);
        int[] entries = new int[where.length * perSector];
        for (int i = 0; i < where.length; i++) {
            sector(where[i]).asIntBuffer().get(entries, i * perSector, perSector);
        }
        return entries;
    }

    /** The sectors from this one on. */
    private int[] chain(int start) throws IOException {
        return chain(start, table, sectors);
    }

    private static int[] chain(int start, int[] table, int most) throws IOException {
        int[] found = new int[16];
        int size = 0;
        for (int next = start; next != END; next = table[next]) {
            if (next < 0 || next >= table.length || size >= most) {
                throw new Refused("sheet.file.damaged");
            }
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = next;
        }
        return Arrays.copyOf(found, size);
    }

    /** The streams of the top storage only: those further down belong to embedded documents and macros. */
    private void readDirectory(int[] where) throws IOException {
        int perSector = 1 << (shift - 7);
        if ((long) where.length * perSector > MOST_ENTRIES || where.length == 0) {
            throw new Refused("sheet.file.damaged");
        }
        ByteBuffer all = buffer(where.length << shift);
        for (int number : where) {
            all.put(sector(number));
        }
        int count = where.length * perSector;
        root = entry(all, 0);
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(all.getInt(76));
        while (!open.isEmpty()) {
            int id = open.pop();
            if (id < 0 || id >= count || seen.get(id)) {
                continue;
            }
            seen.set(id);
            int at = id * ENTRY;
            open.push(all.getInt(at + 68));
            open.push(all.getInt(at + 72));
            int length = Math.max(0, Math.min(64, all.getShort(at + 64)) - 2);
            String name = new String(all.array(), at, length, StandardCharsets.UTF_16LE);
            if (all.get(at + 66) == 2) {
                streams.putIfAbsent(name, entry(all, at));
            }
        }
    }

    private static Entry entry(ByteBuffer all, int at) {
        return new Entry(all.getInt(at + 116), all.getInt(at + 120) & 0xFFFFFFFFL);
    }

    /** Whether the file holds a stream of that name at its top. */
    boolean has(String name) {
        return streams.containsKey(name);
    }

    /** A stream that is there. Closing the file ends it. */
    OleStream open(String name) throws IOException {
        Entry entry = streams.get(name);
        if (entry.size >= SMALL) {
            return new OleStream(channel, chain(entry.start), shift, entry.size);
        }
        return new OleStream(small(entry));
    }

    private byte[] small(Entry entry) throws IOException {
        int[] container = chain(root.start);
        byte[] bytes = new byte[(int) entry.size];
        int done = 0;
        for (int mini : chain(entry.start, miniTable, miniTable.length)) {
            if (done == bytes.length) {
                break;
            }
            long at = (long) mini << MINI_SHIFT;
            int length = Math.min(1 << MINI_SHIFT, bytes.length - done);
            if (at >> shift >= container.length) {
                throw new Refused("sheet.file.damaged");
            }
            sector(container[(int) (at >> shift)]).get((int) (at & (1 << shift) - 1), bytes, done, length);
            done += length;
        }
        if (done < bytes.length) {
            throw new Refused("sheet.file.damaged");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
