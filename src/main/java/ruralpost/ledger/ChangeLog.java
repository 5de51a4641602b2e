package ruralpost.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import ruralpost.store.tables.Tables;

/**
 * Writes the rows that a set changes, as they were before it, at most once per row and set. A few rows stand one by one; many go
 * into compressed blocks.
 */
final class ChangeLog {

    /** What the set first did to the row; what it came to in all is told by the row itself. */
    enum Op { UPDATE, DELETE, RESTORE }

    /** A row as it was before a set. */
    record Before(long rowId, Op op, String image) {
    }

    private static final int SINGLE_ROWS = 64;
    private static final int BLOCK_ROWS = 512;
    private static final int BUFFER_ROWS = 8192;

    private final DSLContext ctx;
    private final long setId;
    private final Map<String, List<Before>> buffers = new LinkedHashMap<>();
    private final Map<String, LongSet> logged = new HashMap<>();
    private final Map<String, Integer> blocks = new HashMap<>();

    ChangeLog(DSLContext ctx, long setId) {
        this.ctx = ctx;
        this.setId = setId;
    }

    /** Keeps a stored row before it is replaced; does nothing when the set has logged it already. */
    void add(LedgerTable t, Record stored, Op op) {
        String table = t.name();
        long id = stored.get(t.id());
        if (!logged.computeIfAbsent(table, n -> new LongSet()).add(id)) {
            return;
        }
        List<Before> buffer = buffers.computeIfAbsent(table, n -> new ArrayList<>());
        buffer.add(new Before(id, op, RowImage.write(stored)));
        if (buffer.size() >= BUFFER_ROWS) {
            writeBlocks(table, buffer);
            buffer.clear();
        }
    }

    /** Writes what is buffered; called once before the commit. */
    void flush() {
        buffers.forEach((table, buffer) -> {
            if (buffer.size() > SINGLE_ROWS || blocks.containsKey(table)) {
                writeBlocks(table, buffer);
            } else {
                writeSingles(table, buffer);
            }
        });
        buffers.clear();
    }

    private void writeSingles(String table, List<Before> rows) {
        var t = Tables.CHANGE_ROW;
        for (Before b : rows) {
            ctx.insertInto(t, t.SET_ID, t.TABLE_NAME, t.ROW_ID, t.OP, t.BEFORE_ROW)
                .values(setId, table, b.rowId(), b.op().name().toLowerCase(java.util.Locale.ROOT), b.image()).execute();
        }
    }

    private void writeBlocks(String table, List<Before> rows) {
        rows.sort(Comparator.comparingLong(Before::rowId));
        var t = Tables.CHANGE_BLOCK;
        for (int from = 0; from < rows.size(); from += BLOCK_ROWS) {
            List<Before> part = rows.subList(from, Math.min(rows.size(), from + BLOCK_ROWS));
            ctx.insertInto(t, t.SET_ID, t.TABLE_NAME, t.BLOCK_NUMBER, t.FIRST_ROW_ID, t.LAST_ROW_ID, t.ROW_COUNT, t.CONTENT)
                .values(setId, table, blocks.merge(table, 1, Integer::sum), part.getFirst().rowId(), part.getLast().rowId(), part.size(), pack(part))
                .execute();
        }
    }

    static byte[] pack(List<Before> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(rows.size());
            for (Before b : rows) {
                byte[] image = b.image().getBytes(StandardCharsets.UTF_8);
                out.writeLong(b.rowId());
                out.writeByte(b.op().ordinal());
                out.writeInt(image.length);
                out.write(image);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Before> unpack(byte[] content) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(content)))) {
            int n = in.readInt();
            List<Before> rows = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                long id = in.readLong();
                Op op = Op.values()[in.readByte()];
                rows.add(new Before(id, op, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
