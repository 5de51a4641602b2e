package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a pasted block would become.
 *
 * @param lines   new lines, with what is wrong in them
 * @param columns place of the grid's column for each column of the block; −1 for one that is left out
 * @param header  whether the first row of the block was taken as titles
 * @param extra   what the columns that are left out hold: their title, or their number and first text
 */
record PastePlan<R>(List<EntryLine<R>> lines, List<Integer> columns, boolean header, List<Extra> extra) {

    /** A column of the block that has no place in the grid. @param number from 1 @param text its title or first text */
    record Extra(int number, String text) { }


    /** Lines with something wrong. */
    long problems() {
        return lines.stream().filter(l -> !l.problems.isEmpty()).count();
    }

    /**
     * Reads a block. A first row that names at least half of the columns is a header and says where each column goes; without one the
     * block begins at the cursor's column.
     *
     * @param order the shown columns from left to right
     * @param title the title of a column
     */
    static <R> PastePlan<R> read(List<List<String>> block, List<EntryColumn<R, ?>> all, List<Integer> order, int cursor, Function<EntryColumn<R, ?>, List<String>> title,
                                 EntryLines<R> lines) {
        List<Integer> named = block.getFirst().stream().map(cell -> named(cell, all, title)).toList();
        long hits = named.stream().filter(i -> i >= 0).count();
        boolean header = hits > 0 && hits * 2 >= named.size();
        List<Integer> to = header ? named : fromCursor(block.stream().mapToInt(List::size).max().orElse(0), order, cursor);
        List<EntryLine<R>> made = new ArrayList<>();
        for (List<String> row : header ? block.subList(1, block.size()) : block) {
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            EntryLine<R> line = lines.like(to.stream().filter(i -> i >= 0).map(i -> all.get(i).key()).toList());
            for (int i = 0; i < Math.min(row.size(), to.size()); i++) {
                if (to.get(i) >= 0 && !row.get(i).isBlank()) {
                    EntryColumn<R, ?> column = all.get(to.get(i));
                    line.typed.put(column.key(), EntryText.oneLine(row.get(i).strip()));
                    lines.cells.leave(line, column);
                }
            }
            lines.cells.check(line);
            made.add(line);
        }
        return new PastePlan<>(made, to, header, extra(block, to));
    }

    private static List<Extra> extra(List<List<String>> block, List<Integer> to) {
        List<Extra> extra = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            int at = i;
            boolean filled = block.stream().anyMatch(row -> at < row.size() && !row.get(at).isBlank());
            if (to.get(i) < 0 && filled) {
                extra.add(new Extra(i + 1, block.stream().filter(row -> at < row.size() && !row.get(at).isBlank()).findFirst().orElseThrow().get(at).strip()));
            }
        }
        return extra;
    }

    private static <R> int named(String cell, List<EntryColumn<R, ?>> all, Function<EntryColumn<R, ?>, List<String>> title) {
        for (int i = 0; i < all.size(); i++) {
            if (title.apply(all.get(i)).stream().anyMatch(t -> bare(t).equalsIgnoreCase(bare(cell)))) {
                return i;
            }
        }
        return -1;
    }

    /** A title without the unit in brackets behind it. */
    private static String bare(String title) {
        return title.strip().replaceFirst("\\s*[（(][^（()）]*[)）]$", "");
    }

    private static List<Integer> fromCursor(int width, List<Integer> order, int cursor) {
        int start = Math.max(0, order.indexOf(cursor));
        List<Integer> to = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            to.add(start + i < order.size() ? order.get(start + i) : -1);
        }
        return to;
    }
}
