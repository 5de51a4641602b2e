package ruralpost.sales.cube;

import java.util.List;

/** What several workers found, put together. */
final class Merged {

    private Merged() {
    }

    /** Totals by group of the n-th groups; null where no row fell. */
    static Totals[] of(List<LinkedTask> tasks, int n, int size) {
        Totals[] all = new Totals[size];
        tasks.forEach(t -> t.sums(n).into(g -> at(all, g)));
        return all;
    }

    /** The same by row and column; a row without any is null. */
    static Totals[][] of(List<LinkedTask> tasks, int n, int rows, int columns) {
        Totals[][] all = new Totals[rows][];
        tasks.forEach(t -> t.sums(n).into(g -> {
            int row = g / columns;
            if (all[row] == null) {
                all[row] = new Totals[columns];
            }
            return at(all[row], g % columns);
        }));
        return all;
    }

    /** The sum of each row. */
    static Totals[] rows(Totals[][] cells) {
        Totals[] all = new Totals[cells.length];
        for (int row = 0; row < cells.length; row++) {
            all[row] = cells[row] == null ? null : total(cells[row]);
        }
        return all;
    }

    /** The sum of each column. */
    static Totals[] columns(Totals[][] cells, int columns) {
        Totals[] all = new Totals[columns];
        for (Totals[] row : cells) {
            for (int i = 0; row != null && i < row.length; i++) {
                if (row[i] != null) {
                    at(all, i).add(row[i]);
                }
            }
        }
        return all;
    }

    /** Groups put together by the code that each belongs to. */
    static Totals[] by(int[] codeOf, Totals[] parts, int size) {
        Totals[] all = new Totals[size];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                at(all, codeOf[i]).add(parts[i]);
            }
        }
        return all;
    }

    static Totals total(Totals[] parts) {
        Totals total = new Totals();
        for (Totals t : parts) {
            if (t != null) {
                total.add(t);
            }
        }
        return total;
    }

    private static Totals at(Totals[] totals, int index) {
        Totals t = totals[index];
        return t != null ? t : (totals[index] = new Totals());
    }
}
