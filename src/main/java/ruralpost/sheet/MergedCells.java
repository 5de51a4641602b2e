package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.Region;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.TableLayout;

/**
 * Repeats in each row what a merged cell says for several: a township over its products. Never a number: an amount merged over three
 * rows is one amount.
 */
final class MergedCells {

    private final Map<Integer, List<Region>> byColumn = new HashMap<>();
    private final Map<Integer, Integer> next = new HashMap<>();
    private final Map<Integer, Cell> current = new HashMap<>();

    MergedCells(ColumnMapping mapping) {
        TableLayout layout = mapping.layout();
        Set<Integer> words = new HashSet<>();
        for (MappedColumn c : mapping.columns()) {
            if (c.imported() && !mapping.shape().field(c.field()).isMeasure()) {
                words.add(c.column());
            }
        }
        for (Region r : layout.merged()) {
            if (words.contains(r.firstColumn()) && r.firstRow() > layout.headerLast()) {
                byColumn.computeIfAbsent(r.firstColumn(), c -> new ArrayList<>()).add(r);
            }
        }
        byColumn.values().forEach(list -> list.sort(Comparator.comparingInt(Region::firstRow)));
    }

    /** The row with what merged cells say; rows are to be given from the top. */
    SheetRow fill(SheetRow row) {
        if (byColumn.isEmpty()) {
            return row;
        }
        List<Cell> added = new ArrayList<>();
        byColumn.forEach((column, regions) -> {
            int at = next.getOrDefault(column, 0);
            while (at < regions.size() && regions.get(at).lastRow() < row.number()) {
                at++;
                current.remove(column);
            }
            next.put(column, at);
            if (at < regions.size() && regions.get(at).firstRow() <= row.number()) {
                Cell own = row.cell(column);
                if (!own.isBlank()) {
                    current.put(column, own);
                } else if (current.containsKey(column)) {
                    Cell first = current.get(column);
                    added.add(new Cell(row.number(), column, first.kind(), first.raw(), first.date()));
                }
            }
        });
        if (added.isEmpty()) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.removeIf(c -> added.stream().anyMatch(a -> a.column() == c.column()));
        cells.addAll(added);
        cells.sort(Comparator.comparingInt(Cell::column));
        return new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }
}
