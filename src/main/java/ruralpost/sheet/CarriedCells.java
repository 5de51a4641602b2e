package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.words.FewWords;
import ruralpost.text.Message;

/**
 * Repeats what is written once for several rows without merging their cells: 〃 or 同上, or, in a column that begins groups of rows, nothing. Never a
 * number. Rows are given from the top.
 */
public final class CarriedCells {

    private static final String DOWN = "sheet.map.down";
    private static final FewWords DITTO = FewWords.of("同上", "同前", "上同", "〃", "″", "“", "”", "\"", "〞", "〝", "''", "ditto", "do.", "-〃-", "—〃—", "–〃–", "－〃－", "〃〃", "-\"-", "-″-", "-”-", "—”—", "\"\"", "””", "同 上");
    private static final int FEW = 3;

    /** The columns of words, whether their blank cells say what the cell above says, and what was said last in each, null for nothing. */
    private final int[] words;
    private final boolean[] down;
    private final Cell[] last;
    /** Of months written once for several days, the column of the days, which must go on rising, and the last of them; -1 for none. */
    private final int[] finer;
    private final int[] risen;

    CarriedCells(ColumnMapping mapping) {
        List<MappedColumn> all = mapping.columns().stream().filter(c -> c.imported() && !mapping.shape().field(c.field()).isMeasure() && mapping.shape().field(c.field()).kind() != FieldKind.TEXT).toList();
        words = all.stream().mapToInt(MappedColumn::column).distinct().toArray();
        down = new boolean[words.length];
        last = new Cell[words.length];
        finer = new int[words.length];
        risen = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            int column = words[i];
            down[i] = all.stream().anyMatch(c -> c.column() == column && isDown(c));
            finer[i] = down[i] ? all.stream().filter(c -> c.column() == column).mapToInt(c -> SplitDate.finer(mapping, c)).max().orElse(-1) : -1;
        }
    }

    /** Whether a text says nothing but that it is the same as above. */
    static boolean isDitto(String text) {
        return DITTO.contains(text);
    }

    /** Whether the blank cells of a column say what the cell above them says. */
    public static boolean isDown(MappedColumn column) {
        return column.reason().key().equals(DOWN);
    }

    /**
     * The mapping, with the columns marked whose blank cells repeat the one above: those before the numbers, in which half of the cells or more are
     * blank and no value stands twice in a row; fewer may just have been forgotten.
     */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        int numbers = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).isMeasure()).mapToInt(MappedColumn::column).min().orElse(0);
        RowJudge judge = new RowJudge(mapping, known);
        MergedCells merged = new MergedCells(mapping);
        List<SheetRow> records = body.stream().map(merged::fill).filter(r -> judge.judge(r) == RowKind.DATA).toList();
        int name = mapping.columns().stream().filter(c -> c.imported() && isRequiredName(mapping.shape().field(c.field()))).mapToInt(MappedColumn::column).min().orElse(-1);
        List<MappedColumn> marked = new ArrayList<>();
        Set<Integer> groups = new HashSet<>();
        for (MappedColumn c : mapping.columns()) {
            SheetField field = c.imported() ? mapping.shape().field(c.field()) : null;
            boolean may = field != null && c.spread() == null && c.column() < numbers && (field.kind() == FieldKind.NAME || field.kind() == FieldKind.PERIOD) && !field.identifies()
                && (field.required() || c.column() < name && (mapping.shape().named().contains(field.key()) || field.names() == SheetField.Names.BUYERS));
            boolean begins = may && (beginsGroups(records, c.column()) || groups.stream().anyMatch(g -> followsGroups(records, g, c.column())) || isWrittenOnce(records, c.column(), SplitDate.finer(mapping, c)));
            if (begins) {
                groups.add(c.column());
            }
            marked.add(begins ? c.in(c.unit(), Message.of(DOWN, c.reason())) : c);
        }
        return mapping.withColumns(marked);
    }

    /** Within the groups of a column further left: blank only where that is blank, too. */
    private static boolean followsGroups(List<SheetRow> records, int group, int column) {
        return records.stream().anyMatch(r -> r.cell(column).isBlank()) && records.stream().allMatch(r -> !r.cell(column).isBlank() || r.cell(group).isBlank());
    }

    /** 8 in the column of months over a blank cell beside a later day: the same month. @param finer the column of the days; -1 for none */
    private static boolean isWrittenOnce(List<SheetRow> records, int column, int finer) {
        boolean blank = false;
        int before = 0;
        for (int i = 0; finer >= 0 && i < records.size(); i++) {
            boolean here = records.get(i).cell(column).isBlank();
            int day = SplitDate.number(records.get(i).cell(finer));
            if (here && (i == 0 || day < before || day == 0)) {
                return false;
            }
            blank |= here;
            before = day;
        }
        return blank;
    }

    private static boolean isRequiredName(SheetField field) {
        return field.required() && field.kind() == FieldKind.NAME;
    }

    private static boolean beginsGroups(List<SheetRow> records, int column) {
        int blank = 0;
        for (int i = 0; i < records.size(); i++) {
            Cell cell = records.get(i).cell(column);
            blank += cell.isBlank() ? 1 : 0;
            if (i == 0 && cell.isBlank() || i > 0 && !cell.isBlank() && cell.shown().strip().equals(records.get(i - 1).cell(column).shown().strip())) {
                return false;
            }
        }
        return blank * 2 >= records.size() && records.size() >= FEW;
    }

    private boolean isDown(int column) {
        return IntStream.range(0, words.length).anyMatch(i -> words[i] == column && down[i]);
    }

    /** The row with what the rows above say for it, if it is a record. */
    SheetRow fill(SheetRow row, RowKind kind) {
        if (kind == RowKind.TOTAL && row.cells().stream().noneMatch(c -> c.kind() == CellKind.TEXT && c.raw().contains("页"))) {
            for (int i = 0; i < words.length; i++) {
                last[i] = down[i] ? null : last[i];
            }
        }
        List<Cell> added = null;
        for (int i = 0; kind == RowKind.DATA && i < words.length; i++) {
            int column = words[i];
            Cell cell = row.cell(column);
            boolean ditto = cell.kind() == CellKind.TEXT && isDitto(cell.raw());
            int day = finer[i] < 0 ? 0 : row.cell(finer[i]).isBlank() && isDown(finer[i]) ? risen[i] : SplitDate.number(row.cell(finer[i]));
            boolean later = finer[i] < 0 || day > 0 && day >= risen[i];
            risen[i] = day;
            if (ditto || down[i] && cell.isBlank() && later) {
                Cell above = last[i];
                if (above != null) {
                    added = added == null ? new ArrayList<>() : added;
                    added.add(new Cell(row.number(), column, above.kind(), above.raw(), above.date()));
                }
            } else {
                last[i] = cell;
            }
        }
        if (added == null) {
            return row;
        }
        List<Cell> cells = new ArrayList<>(row.cells());
        List<Cell> others = added;
        cells.removeIf(c -> others.stream().anyMatch(a -> a.column() == c.column()));
        cells.addAll(added);
        cells.sort(Comparator.comparingInt(Cell::column));
        return new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }
}
