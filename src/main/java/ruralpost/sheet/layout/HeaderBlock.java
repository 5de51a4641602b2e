package ruralpost.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.Region;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.words.Wrapped;

/** Reads one to three rows of titles as one title a column, following merged cells. */
public final class HeaderBlock {

    /** Titles stand in so many rows at most. */
    public static final int DEEPEST = 3;
    private static final int LONGEST = 60;

    private final List<SheetRow> rows;
    private final List<Region> merged;
    private final int width;

    /**
     * @param rows   the rows of the titles
     * @param merged merged cells of the sheet
     * @param width  columns of the sheet
     */
    public HeaderBlock(List<SheetRow> rows, List<Region> merged, int width) {
        this.rows = rows;
        int first = rows.getFirst().number();
        int last = rows.getLast().number();
        this.merged = merged.stream().filter(r -> r.firstRow() <= last && r.lastRow() >= first).toList();
        this.width = width;
    }

    /** By column index the words of its title from top to bottom. */
    public List<List<String>> titles() {
        List<List<String>> titles = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            List<String> path = new ArrayList<>(rows.size());
            for (int level = 0; level < rows.size(); level++) {
                String word = word(level, column);
                if (!word.isEmpty() && (path.isEmpty() || !path.getLast().equals(word))) {
                    path.add(word);
                }
            }
            titles.add(path);
        }
        return titles;
    }

    private String word(int level, int column) {
        SheetRow row = rows.get(level);
        String own = text(row.cell(column));
        if (!own.isEmpty()) {
            return own;
        }
        Region region = region(row.number(), column);
        if (region != null) {
            SheetRow anchor = rows.stream().filter(r -> r.number() == region.firstRow()).findFirst().orElse(null);
            return anchor == null ? "" : text(anchor.cell(region.firstColumn()));
        }
        return level < rows.size() - 1 && !text(rows.get(level + 1).cell(column)).isEmpty() ? left(level, column) : "";
    }

    /** A text file cannot say that 本期 stands over three columns: a gap in an upper row, with a title below, belongs to what is left of it. */
    private String left(int level, int column) {
        SheetRow row = rows.get(level);
        for (int at = column - 1; at >= 0; at--) {
            String word = text(row.cell(at));
            if (!word.isEmpty()) {
                // what is merged says itself how far it reaches; what has nothing below it, or itself once more, is a title of its own
                String below = text(rows.get(level + 1).cell(at));
                return region(row.number(), at) != null || below.isEmpty() || below.equals(word) ? "" : word;
            }
            if (text(rows.get(level + 1).cell(at)).isEmpty()) {
                return "";
            }
        }
        return "";
    }

    private Region region(int row, int column) {
        for (Region r : merged) {
            if (r.firstRow() <= row && row <= r.lastRow() && r.firstColumn() <= column && column <= r.lastColumn()) {
                return r;
            }
        }
        return null;
    }

    private static String text(Cell cell) {
        if (cell.kind() == CellKind.EMPTY || cell.kind() == CellKind.ERROR || cell.isBlank()) {
            return "";
        }
        String text = Wrapped.plain(cell.shown().strip()).replaceAll("\\s+", " ");
        return text.length() > LONGEST ? "" : text;
    }
}
