package ruralpost.sales.cube;

/** Turns rows of a chunk into numbers of the groups into which they fall. Immutable, so that workers share it. */
abstract class GroupKeys {

    private final int size;

    private GroupKeys(int size) {
        this.size = size;
    }

    /** One more than the highest number. */
    final int size() {
        return size;
    }

    /** The groups of {@code n} rows. */
    abstract void fill(Chunk c, int[] rows, int n, int[] keys);

    /** The days on which rows count, from {@code firstDay} on. */
    static GroupKeys ofDays(int firstDay, int days) {
        return new GroupKeys(days) {
            @Override
            void fill(Chunk c, int[] rows, int n, int[] keys) {
                int[] to = c.to;
                for (int j = 0; j < n; j++) {
                    keys[j] = to[rows[j]] - firstDay;
                }
            }
        };
    }

    /** The codes of a dimension. */
    static GroupKeys of(SalesCube cube, Dimension dimension) {
        int size = cube.codes(dimension);
        if (dimension == Dimension.BUYER_KIND) {
            return new GroupKeys(size) {
                @Override
                void fill(Chunk c, int[] rows, int n, int[] keys) {
                    byte[] codes = c.buyerKind;
                    for (int j = 0; j < n; j++) {
                        keys[j] = codes[rows[j]];
                    }
                }
            };
        }
        return dimension.ofSeller() ? ofSellers(size, cube.ofSeller(dimension)) : new GroupKeys(size) {
            @Override
            void fill(Chunk c, int[] rows, int n, int[] keys) {
                int[] codes = SalesCube.column(c, dimension);
                for (int j = 0; j < n; j++) {
                    keys[j] = codes[rows[j]];
                }
            }
        };
    }

    private static GroupKeys ofSellers(int size, int[] bySeller) {
        return new GroupKeys(size) {
            @Override
            void fill(Chunk c, int[] rows, int n, int[] keys) {
                int[] codes = c.seller;
                for (int j = 0; j < n; j++) {
                    keys[j] = bySeller[codes[rows[j]]];
                }
            }
        };
    }

    /** Rows of these groups by stretches of time. @param stepOf the stretch of each day from {@code firstDay} on */
    GroupKeys by(int firstDay, int[] stepOf, int steps) {
        return new GroupKeys(Math.multiplyExact(size, steps)) {
            @Override
            void fill(Chunk c, int[] rows, int n, int[] keys) {
                GroupKeys.this.fill(c, rows, n, keys);
                int[] to = c.to;
                for (int j = 0; j < n; j++) {
                    keys[j] = keys[j] * steps + stepOf[to[rows[j]] - firstDay];
                }
            }
        };
    }

    /** Rows of these groups by the groups of another kind. */
    GroupKeys by(GroupKeys columns) {
        return new GroupKeys(Math.multiplyExact(size, columns.size)) {
            @Override
            void fill(Chunk c, int[] rows, int n, int[] keys) {
                int[] second = new int[n];
                GroupKeys.this.fill(c, rows, n, keys);
                columns.fill(c, rows, n, second);
                for (int j = 0; j < n; j++) {
                    keys[j] = keys[j] * columns.size + second[j];
                }
            }
        };
    }
}
