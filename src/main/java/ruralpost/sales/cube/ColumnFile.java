package ruralpost.sales.cube;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ruralpost.sales.BuyerKind;
import ruralpost.store.Database;
import ruralpost.value.Bound;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/**
 * The columns as they were when the ledger was last closed, in a file beside it, so that a start need not read every row. It is only
 * a copy: whatever is odd about it (another ledger, another history, another program, a damaged byte) and it is thrown away.
 * Every block carries its own checksum.
 */
final class ColumnFile {

    private static final Logger LOG = LoggerFactory.getLogger(ColumnFile.class);
    private static final long FORMAT = 1;

    private final Path file;

    ColumnFile(Path file) {
        this.file = file;
    }

    /**
     * Which state of which ledger the columns hold.
     *
     * @param ledger id of the ledger
     * @param set    the newest set in it
     * @param global the set's own id, which another history of the same ledger does not have
     */
    record State(String ledger, long set, String global) {
    }

    /** What a file was found to hold; its village and township codes are made anew. */
    record Kept(State state, List<Chunk> chunks, Dictionaries dictionaries) {
    }

    /** Everything outside the rows on which the meaning of the columns rests; the tables' version because a migration may change rows. */
    private static String meaning() {
        return Stream.of(Units.all().stream().map(Unit::code), Stream.of(Bound.values()).map(Bound::code), Stream.of(BuyerKind.values()).map(BuyerKind::code),
            Stream.of(String.valueOf(Database.SCHEMA), RowFiller.COLUMNS, Units.all().stream().map(u -> String.valueOf(u.factor())).toList().toString())).flatMap(s -> s)
            .collect(Collectors.joining(" "));
    }

    /** Writes a version; a failure is logged and leaves no file. */
    void write(SalesCube cube, State state) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
                block(out, header(cube, state));
                block(out, dictionaries(cube.dictionaries));
                long[] wide = new long[Chunk.ROWS];
                for (Chunk c : cube.chunks) {
                    block(out, chunk(c, wide));
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            LOG.info("The columns were not kept", e);
            delete(part);
            delete(file);
        }
    }

    private static Packed header(SalesCube cube, State state) {
        Packed p = Packed.writer();
        p.putLong(FORMAT);
        p.putText(meaning());
        p.putText(state.ledger());
        p.putLong(state.set());
        p.putText(state.global());
        p.putLong(cube.chunks.length);
        return p;
    }

    private static Packed dictionaries(Dictionaries all) {
        Packed p = Packed.writer();
        for (Dictionary<Long> d : all.ofIds()) {
            List<Long> values = d.values();
            p.putLong(values.size() + 1L);
            values.forEach(p::putLong);
        }
        for (Dictionary<String> d : all.ofNames()) {
            List<String> values = d.values();
            p.putLong(values.size() + 1L);
            values.forEach(p::putText);
        }
        return p;
    }

    private static Packed chunk(Chunk c, long[] wide) {
        Packed p = Packed.writer();
        p.putLong(c.count);
        for (long[] column : c.longs()) {
            p.putColumn(column, c.count);
        }
        for (int[] column : c.ints()) {
            for (int i = 0; i < c.count; i++) {
                wide[i] = column[i];
            }
            p.putColumn(wide, c.count);
        }
        for (byte[] column : c.bytes()) {
            for (int i = 0; i < c.count; i++) {
                wide[i] = column[i];
            }
            p.putColumn(wide, c.count);
        }
        return p;
    }

    private static void block(DataOutputStream out, Packed p) throws IOException {
        out.writeInt(p.size());
        out.writeInt(checksum(p.bytes(), p.size()));
        out.write(p.bytes(), 0, p.size());
    }

    private static int checksum(byte[] bytes, int size) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, size);
        return (int) sum.getValue();
    }

    /** What the file holds; null, and no file any more, where there is any doubt about it. */
    Kept read() {
        if (!Files.exists(file)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            long size = Files.size(file);
            Packed header = block(in, size);
            if (header.getLong() != FORMAT || !header.getText().equals(meaning())) {
                throw new IOException("written by another program");
            }
            State state = new State(header.getText(), header.getLong(), header.getText());
            long count = header.getLong();
            Dictionaries dictionaries = dictionaries(block(in, size));
            List<Chunk> chunks = new ArrayList<>();
            long[] wide = new long[Chunk.ROWS];
            for (long k = 0; k < count; k++) {
                chunks.add(chunk(block(in, size), wide));
            }
            if (in.read() >= 0) {
                throw new IOException("longer than it should be");
            }
            return new Kept(state, chunks, dictionaries);
        } catch (IOException | RuntimeException e) {
            discard(String.valueOf(e));
            return null;
        }
    }

    private static Packed block(DataInputStream in, long most) throws IOException {
        int size = in.readInt();
        int sum = in.readInt();
        if (size < 0 || size > most) {
            throw new IOException("damaged");
        }
        byte[] bytes = Packed.buffer(size);
        in.readFully(bytes, 0, size);
        if (checksum(bytes, size) != sum) {
            throw new IOException("damaged");
        }
        return Packed.reader(bytes);
    }

    private static Dictionaries dictionaries(Packed p) {
        Dictionaries all = new Dictionaries();
        for (Dictionary<Long> d : all.ofIds()) {
            for (long n = p.getLong(); n > 1; n--) {
                d.add(p.getLong());
            }
        }
        for (Dictionary<String> d : all.ofNames()) {
            for (long n = p.getLong(); n > 1; n--) {
                d.add(p.getText());
            }
        }
        return all;
    }

    private static Chunk chunk(Packed p, long[] wide) {
        Chunk c = new Chunk(Chunk.ROWS);
        c.count = (int) p.getLong();
        for (long[] column : c.longs()) {
            p.getColumn(column, c.count);
        }
        for (int[] column : c.ints()) {
            p.getColumn(wide, c.count);
            for (int i = 0; i < c.count; i++) {
                column[i] = (int) wide[i];
            }
        }
        for (byte[] column : c.bytes()) {
            p.getColumn(wide, c.count);
            for (int i = 0; i < c.count; i++) {
                column[i] = (byte) wide[i];
            }
        }
        c.seal();
        return c;
    }

    /** Throws the file away. */
    void discard(String why) {
        LOG.info("The kept columns are not used: {}", why);
        delete(file);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.info("{} cannot be deleted", path, e);
        }
    }
}
