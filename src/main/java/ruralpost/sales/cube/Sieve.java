package ruralpost.sales.cube;

import java.util.BitSet;
import java.util.Map;

/** A filter made ready for one version of the columns: which codes pass in which dimension, and between which days. */
final class Sieve {

    final int from;
    final int to;
    private final Dimension[] dimensions;
    private final boolean[][] passes;

    Sieve(SalesFilter filter, SalesCube cube) {
        Map<Dimension, BitSet> codes = filter.codes(cube);
        from = filter.fromDay();
        to = filter.toDay();
        dimensions = codes.keySet().toArray(Dimension[]::new);
        passes = new boolean[dimensions.length][];
        for (int f = 0; f < passes.length; f++) {
            passes[f] = new boolean[cube.codes(dimensions[f])];
            BitSet bits = codes.get(dimensions[f]);
            for (int code = bits.nextSetBit(0); code >= 0; code = bits.nextSetBit(code + 1)) {
                passes[f][code] = true;
            }
        }
    }

    /** The bit of {@link On#failed} that stands for a dimension; 0 when it is not filtered. */
    int bit(Dimension dimension) {
        for (int f = 0; f < dimensions.length; f++) {
            if (dimensions[f] == dimension) {
                return 1 << f;
            }
        }
        return 0;
    }

    /** Whether no row of a chunk counts inside the days or reaches into them. */
    boolean leavesOut(Chunk c) {
        return c.live == 0 || c.mostTo < from || c.leastFrom > to;
    }

    /** The sieve laid on one chunk. */
    On on(Chunk c) {
        int[][] codes = new int[dimensions.length][];
        for (int f = 0; f < codes.length; f++) {
            codes[f] = SalesCube.column(c, dimensions[f]);
        }
        return new On(codes, passes);
    }

    /** Columns and what passes in them. */
    record On(int[][] codes, boolean[][] passes) {

        /** One bit for each filtered dimension in which the row does not pass. */
        int failed(int row) {
            int failed = 0;
            for (int f = 0; f < codes.length; f++) {
                if (!passes[f][codes[f][row]]) {
                    failed |= 1 << f;
                }
            }
            return failed;
        }
    }
}
