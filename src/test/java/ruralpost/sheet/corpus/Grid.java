package ruralpost.sheet.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One sheet of a corpus file: cells as rows of null, String, Number, LocalDate, {@link Dated}, {@link Formatted} or {@link Formula}. */
final class Grid {

    final String name;
    final boolean hidden;
    final List<Object[]> rows = new ArrayList<>();
    /** Merged areas as "A1:E1". */
    final List<String> merges = new ArrayList<>();
    /** Row numbers from 1. */
    final Set<Integer> hiddenRows = new TreeSet<>();

    Grid(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    /** Whether it needs what the usual writer cannot write: results of formulas. */
    boolean hasFormulas() {
        return rows.stream().anyMatch(r -> java.util.Arrays.stream(r).anyMatch(Formula.class::isInstance));
    }

    /** First row, first column, last row, last column of a merged area, from 0. */
    static int[] area(String range) {
        String[] ends = range.split(":");
        int[] from = place(ends[0]);
        int[] to = place(ends[1]);
        return new int[] {from[0], from[1], to[0], to[1]};
    }

    private static int[] place(String address) {
        int column = 0;
        int i = 0;
        for (; Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + address.charAt(i) - 'A' + 1;
        }
        return new int[] {Integer.parseInt(address.substring(i)) - 1, column - 1};
    }
}
