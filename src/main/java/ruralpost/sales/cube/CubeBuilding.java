package ruralpost.sales.cube;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A version of the columns being made from another: chunks are copied when first changed, so that older versions stay as they are. */
final class CubeBuilding {

    private static final int FEW = 32;

    private final List<Chunk> chunks;
    private final Dictionaries dictionaries;
    private final Set<Integer> own = new HashSet<>();
    private int lookups;
    /** Of all rows, appended ones too; null while few were looked up. */
    LongIndex index;
    private final RowFiller filler;

    CubeBuilding(SalesCube from) {
        chunks = new ArrayList<>(List.of(from.chunks));
        dictionaries = from.dictionaries;
        filler = new RowFiller(dictionaries);
    }

    /** Adds a row that the columns do not hold yet. */
    void append(ResultSet r) throws SQLException {
        int last = chunks.size() - 1;
        if (last < 0 || chunks.get(last).count == Chunk.ROWS) {
            chunks.add(new Chunk(Chunk.ROWS));
            last++;
            own.add(last);
        }
        Chunk c = writable(last);
        filler.fill(c, c.count, r);
        if (index != null) {
            index.put(c.id[c.count], last * Chunk.ROWS + c.count);
        }
        c.count++;
    }

    /** Takes over a row's new state; a row that the columns do not hold is added when it is live. */
    void replace(ResultSet r) throws SQLException {
        int position = find(r.getLong(1));
        if (position >= 0) {
            filler.fill(writable(position / Chunk.ROWS), position % Chunk.ROWS, r);
        } else if (r.getLong(4) == 0) {
            append(r);
        }
    }

    private int find(long id) {
        if (index == null && ++lookups > FEW) {
            index = index();
        }
        if (index != null) {
            return index.get(id);
        }
        for (int i = 0; i < chunks.size(); i++) {
            int row = chunks.get(i).find(id);
            if (row >= 0) {
                return i * Chunk.ROWS + row;
            }
        }
        return -1;
    }

    private LongIndex index() {
        LongIndex made = new LongIndex(chunks.size() * Chunk.ROWS);
        for (int i = 0; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            for (int row = 0; row < c.count; row++) {
                made.put(c.id[row], i * Chunk.ROWS + row);
            }
        }
        return made;
    }

    private Chunk writable(int at) {
        if (own.add(at)) {
            chunks.set(at, chunks.get(at).copy(Chunk.ROWS));
        }
        return chunks.get(at);
    }

    /** @param complete whether all rows up to {@code set} are in */
    SalesCube publish(SellerPlaces places, long set, boolean complete) {
        own.forEach(at -> chunks.get(at).seal());
        own.clear();
        return new SalesCube(chunks.toArray(Chunk[]::new), dictionaries, places, set, complete);
    }
}
