package ruralpost.sales.cube;

/** Turns rows of a chunk into numbers of the groups into which they fall. Immutable, so that workers share it. */
abstract class GroupKeys {

    private final int size;
    private final Object name;

    /** @param name equal for groups by the same, whatever the version and the days; null where they follow from more than the rows */
    private GroupKeys(int size, Object name) {
        this.size = size;
        this.name = name;
    }

    /** What the groups are by, so that a chunk can keep their sums; null where it must not. */
    final Object name() {
        return name;
    }

    /** The code by which a group is known in every version. */
    int row(int key) {
        return key;
    }

    /** A day of the chunk; 0 where there is none. */
    int column(int key, Chunk c) {
        return 0;
    }

    /** The group of such a code and day. */
    int key(int row, int column) {
        return row;
    }

    /** One more than the highest number. */
    final int size() {
        return size;
    }

    /** The groups of {@code n} rows. */
    abstract void fill(Chunk c, int[] rows, int n, int[] keys);

    /** The days on which rows count, from {@code firstDay} on. */
    static GroupKeys ofDays(int firstDay, int days) {
        return new GroupKeys(days, TimeUnit.DAY) {
            @Override
            int row(int key) {
                return 0;
            }

            @Override
            int column(int key, Chunk c) {
                return firstDay + key;
            }

            @Override
            int key(int row, int column) {
                return column - firstDay;
            }

            @Override
            void fill(Chunk c, int[] rows, int n, int[] keys) {
                int[] to = c.to;
                for (int j = 0; j < n; j++) {
                    keys[j] = to[rows[j]] - firstDay;
                }
            }
        };
    }

    /** Stretches of time. @param stepOf the stretch of each day from {@code firstDay} on */
    static GroupKeys ofSteps(int firstDay, int[] stepOf, int steps) {
        return new GroupKeys(steps, null) {
            @Override
            void fill(Chunk c, int[] rows, int n, int[] keys) {
                int[] to = c.to;
                for (int j = 0; j < n; j++) {
                    keys[j] = stepOf[to[rows[j]] - firstDay];
                }
            }
        };
    }

    /** The codes of a dimension. */
    static GroupKeys of(SalesCube cube, Dimension dimension) {
        int size = cube.codes(dimension);
        if (dimension == Dimension.BUYER_KIND) {
            return new GroupKeys(size, dimension) {
                @Override
                void fill(Chunk c, int[] rows, int n, int[] keys) {
                    byte[] codes = c.buyerKind;
                    for (int j = 0; j < n; j++) {
                        keys[j] = codes[rows[j]];
                    }
                }
            };
        }
        return dimension.ofSeller() ? ofSellers(size, cube.ofSeller(dimension)) : new GroupKeys(size, dimension) {
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
        return new GroupKeys(size, null) {
            @Override
            void fill(Chunk c, int[] rows, int n, int[] keys) {
                int[] codes = c.seller;
                for (int j = 0; j < n; j++) {
                    keys[j] = bySeller[codes[rows[j]]];
                }
            }
        };
    }

    /** Rows of these groups by stretches of time. @param stepOf the stretch of each day from {@code firstDay} on. @param starts their first days */
    GroupKeys by(Object as, int firstDay, int[] stepOf, int[] starts) {
        int steps = starts.length;
        return new GroupKeys(Math.multiplyExact(size, steps), name == null ? null : as) {
            @Override
            int row(int key) {
                return key / steps;
            }

            @Override
            int column(int key, Chunk c) {
                return Math.max(starts[key % steps], c.minTo);
            }

            @Override
            int key(int row, int column) {
                return row * steps + stepOf[column - firstDay];
            }

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
        return new GroupKeys(Math.multiplyExact(size, columns.size), null) {
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
