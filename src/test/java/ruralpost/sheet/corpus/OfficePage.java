package ruralpost.sheet.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sheet under construction: its rows, and what each of them tells. */
final class OfficePage {

    final List<Object[]> rows = new ArrayList<>();
    final List<String> merges = new ArrayList<>();
    final List<Integer> hidden = new ArrayList<>();
    /** By row number the records that it tells of. */
    final Map<Integer, List<String>> truth = new TreeMap<>();
    /** The same as sales. */
    final Map<Integer, List<Sale>> sales = new TreeMap<>();
    /** What the sheet is called, null for the usual. */
    String name;
    /** Blank columns left of everything. */
    private final int left;
    private final boolean merging;

    /** @param merging whether the file can hold merged cells */
    OfficePage(int left, boolean merging) {
        this.left = left;
        this.merging = merging;
    }

    /** Blank columns left of everything. */
    int left() {
        return left;
    }

    /** Adds a row and returns its number. */
    int row(Object... cells) {
        return row(Arrays.asList(cells));
    }

    int row(List<?> cells) {
        Object[] all = new Object[left + cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            all[left + i] = cells.get(i);
        }
        rows.add(all);
        return rows.size();
    }

    void gap(int count) {
        for (int i = 0; i < count; i++) {
            rows.add(new Object[0]);
        }
    }

    void tells(int row, Sale sale) {
        truth.computeIfAbsent(row, r -> new ArrayList<>()).add(sale.line());
        sales.computeIfAbsent(row, r -> new ArrayList<>()).add(sale);
    }

    /** Merges an area; rows from 1, columns from 0 without the blank ones on the left. */
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (merging && (firstRow < lastRow || firstColumn < lastColumn)) {
            merges.add(letters(left + firstColumn) + firstRow + ":" + letters(left + lastColumn) + lastRow);
        }
    }

    private static String letters(int column) {
        return (column >= 26 ? String.valueOf((char) ('A' + column / 26 - 1)) : "") + (char) ('A' + column % 26);
    }

    /** The sheet as text, for whoever has to find out what went wrong. */
    String shown() {
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            text.append(String.format("%3d | ", r + 1));
            for (Object cell : rows.get(r)) {
                String shown = cell instanceof Shown s ? s + "{" + s.format() + "}" : cell instanceof Dated d ? d.date() + "{" + d.format() + "}"
                    : cell instanceof Formula f ? f.result() + "{=" + f.text() + "}" : cell == null ? "" : cell instanceof String s ? s : cell + "#";
                text.append(shown).append(" | ");
            }
            text.append(truth.containsKey(r + 1) ? "   ==> " + String.join(" ++ ", truth.get(r + 1)) : "").append('\n');
        }
        return text + (merges.isEmpty() ? "" : "merged " + merges + "\n") + (hidden.isEmpty() ? "" : "hidden " + hidden + "\n");
    }
}
