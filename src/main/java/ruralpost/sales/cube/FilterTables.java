package ruralpost.sales.cube;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The filters of some dimensions, made ready to be asked for many rows. Each worker has its own. */
final class FilterTables {

    private final SalesCube cube;
    private final List<Dimension> dimensions;
    private final byte[][] fails;
    private final int[][] columns;
    private Chunk chunk;

    FilterTables(SalesCube cube, Map<Dimension, BitSet> pass) {
        this.cube = cube;
        dimensions = List.copyOf(pass.keySet());
        fails = new byte[dimensions.size()][];
        columns = new int[dimensions.size()][];
        for (int f = 0; f < fails.length; f++) {
            fails[f] = table(cube, dimensions.get(f), pass.get(dimensions.get(f)));
        }
    }

    /** By the codes of the column that decides: 1 where a row does not pass. */
    private static byte[] table(SalesCube cube, Dimension dimension, BitSet pass) {
        int[] bySeller = dimension.ofSeller() ? cube.ofSeller(dimension) : null;
        byte[] fails = new byte[bySeller == null ? cube.codes(dimension) : bySeller.length];
        for (int code = 0; code < fails.length; code++) {
            fails[code] = (byte) (pass.get(bySeller == null ? code : bySeller[code]) ? 0 : 1);
        }
        return fails;
    }

    boolean none() {
        return fails.length == 0;
    }

    /** The bits of all filters. */
    int all() {
        return (1 << fails.length) - 1;
    }

    /** The bit of a dimension's filter; 0 where it is not filtered. */
    int bit(Dimension dimension) {
        int at = dimensions.indexOf(dimension);
        return at < 0 ? 0 : 1 << at;
    }

    /** The rows asked for next are of this chunk. */
    void enter(Chunk c) {
        chunk = c;
        for (int f = 0; f < columns.length; f++) {
            Dimension d = dimensions.get(f);
            columns[f] = d == Dimension.BUYER_KIND ? null : SalesCube.column(c, d.ofSeller() ? Dimension.SELLER : d);
        }
    }

    /** Adds to each row the bits of the filters that it does not pass. */
    void mark(int base, int n, int[] failed) {
        for (int f = 0; f < fails.length; f++) {
            if (columns[f] == null) {
                byte[] codes = chunk.buyerKind;
                for (int j = 0; j < n; j++) {
                    failed[j] |= fails[f][codes[base + j]] << f;
                }
            } else {
                mark(columns[f], fails[f], f, base, n, failed);
            }
        }
    }

    private static void mark(int[] codes, byte[] table, int bit, int base, int n, int[] failed) {
        for (int j = 0; j < n; j++) {
            failed[j] |= table[codes[base + j]] << bit;
        }
    }
}
