package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/** Writes out 1, 2, 3 beside the titles of names, which are the days of a month: 1日, 2日, 3日, or its months where 月份 stands over them. */
final class DayTitles {

    private static final int NEAR = 60;
    private static final int FEWEST = 3;
    private static final double SURE = 0.85;
    private static final Pattern MONTHS = Pattern.compile("各?月[份度]?");
    private static final Pattern MONTH = Pattern.compile("(?:\\d{4} ?年 ?)?\\d{1,2} ?月份?");

    private final TitleMatcher matcher;
    private final List<SheetRow> rows;

    private DayTitles(TitleMatcher matcher, List<SheetRow> rows) {
        this.matcher = matcher;
        this.rows = rows;
    }

    /** The first rows of a sheet with such titles written out, in sheets of what happened on days or in months that may stand across the columns. */
    static List<SheetRow> spell(List<SheetRow> rows, SheetShape shape) {
        boolean across = shape.across().stream().anyMatch(f -> shape.field(f).kind() == FieldKind.PERIOD);
        DayTitles titles = across ? new DayTitles(new TitleMatcher(shape), rows) : null;
        List<SheetRow> spelt = new ArrayList<>(rows);
        for (int at = 0; across && at < Math.min(NEAR, rows.size()); at++) {
            spelt.set(at, titles.spell(at));
        }
        return spelt;
    }

    private SheetRow spell(int at) {
        SheetRow row = rows.get(at);
        List<Integer> days = days(row);
        if (days.size() < FEWEST) {
            return row;
        }
        SheetRow above = at > 0 && row.number() - rows.get(at - 1).number() == 1 ? rows.get(at - 1) : null;
        List<String> over = above == null ? List.of() : days.stream().map(above::cell).filter(c -> !c.isBlank()).map(c -> c.shown().strip()).toList();
        String name = name(row, days.getFirst());
        if (name == null && above != null && over.size() < 2) {
            // 产品 merged with the cell below it, beside 日期 over the days
            name = row.cells().stream().anyMatch(c -> c.column() < days.getFirst() && !c.isBlank()) ? null : name(above, days.getFirst());
        }
        if (name == null || over.size() > 1 && above != null && name(above, days.getFirst()) != null) {
            return row;
        }
        String top = over.size() == 1 ? over.getFirst() : "";
        boolean months = (MONTHS.matcher(top).matches() || name.contains("月") && !name.contains("日")) && number(row.cell(days.getLast())) <= 12;
        String before = MONTH.matcher(top).matches() ? top.replaceFirst("份$", "") : "";
        List<Cell> cells = row.cells().stream().map(c -> !days.contains(c.column()) ? c
            : Cell.text(c.row(), c.column(), before + number(c) + (months ? "月" : "日"))).toList();
        return new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }

    /** The columns of its numbers where they are growing days side by side and nothing else is a number; else none. */
    private static List<Integer> days(SheetRow row) {
        List<Integer> days = new ArrayList<>();
        int before = 0;
        for (Cell cell : row.cells()) {
            int number = cell.isBlank() ? 0 : number(cell);
            if (number > 0) {
                if (number <= before || !days.isEmpty() && cell.column() != days.getLast() + 1) {
                    return List.of();
                }
                days.add(cell.column());
                before = number;
            } else if (!cell.isBlank() && (cell.kind() != CellKind.TEXT || ColumnSamples.isNumber(cell))) {
                return List.of();
            }
        }
        return days;
    }

    /** From 1 to 31; 0 for anything else. */
    private static int number(Cell cell) {
        String text = cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.TEXT ? cell.raw().strip() : "";
        text = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        boolean digits = !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(text) : 0;
        return number <= 31 ? number : 0;
    }

    /** The title of a name left of a column; null when none stands there. */
    private String name(SheetRow row, int column) {
        return row.cells().stream().filter(c -> c.column() < column && c.kind() == CellKind.TEXT && !c.isBlank()).map(c -> c.shown().strip())
            .filter(w -> matcher.matches(List.of(w)).stream().anyMatch(m -> m.score() > SURE && matcher.shape().fields().get(m.field()).kind() == FieldKind.NAME)).findFirst().orElse(null);
    }
}
