package ruralpost.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.value.DateText;
import ruralpost.value.PeriodText;

/** The first cells of each column below the titles, for telling a column by what it holds. */
final class ColumnSamples {

    private static final int ROWS = 60;
    private static final LocalDate ANY_YEAR = LocalDate.of(2020, 1, 1);
    private static final double MOST = 0.8;
    private static final double MANY = 0.6;
    private static final Pattern NUMBERLIKE = Pattern.compile("[约超近]?[(（+-]?[￥¥$]? ?[0-9０-９][0-9０-９,，.．]*[)）]?[%％万亿余元多斤千公克吨箱件盒袋个只单枚瓶桶kgKGt]*");

    private final List<SheetRow> rows;
    private final int width;

    ColumnSamples(List<SheetRow> body) {
        rows = body.size() > ROWS ? body.subList(0, ROWS) : body;
        width = body.stream().mapToInt(SheetRow::width).max().orElse(0);
    }

    int width() {
        return width;
    }

    private List<Cell> cells(int column) {
        List<Cell> cells = new ArrayList<>();
        for (SheetRow row : rows) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** Whether a column holds anything. */
    boolean filled(int column) {
        return !cells(column).isEmpty();
    }

    /** Whether most of a column's cells are numbers; never when it has none. */
    boolean numeric(int column) {
        List<Cell> cells = cells(column);
        return share(cells, ColumnSamples::isNumber) >= MANY;
    }

    /** Whether a column's numbers only count its rows: 1, 2, 3, beginning again with 1 in each group. */
    boolean counts(int column) {
        int last = 0;
        for (Cell cell : cells(column)) {
            String text = cell.raw().strip().replaceFirst("\\.0$", "");
            if (text.matches("[0-9]{1,9}")) {
                int number = Integer.parseInt(text);
                if (number != last + 1 && number != 1) {
                    return false;
                }
                last = number;
            } else if (text.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return last > 0;
    }

    /** Whether a column's numbers are whole and from 1 to that; never when it has none. */
    boolean upTo(int column, int most) {
        List<String> numbers = cells(column).stream().filter(ColumnSamples::isNumber).map(c -> c.raw().strip().replaceFirst("\\.0$", "")).toList();
        return !numbers.isEmpty() && numbers.stream().allMatch(n -> n.matches("\\d{1,2}") && Integer.parseInt(n) >= 1 && Integer.parseInt(n) <= most);
    }

    /** Those of a column's cells that hold a digit: words for totals do not. */
    private List<Cell> numbered(int column) {
        return cells(column).stream().filter(c -> c.shown().chars().anyMatch(Character::isDigit)).toList();
    }

    /** Whether a column holds years and nothing else: 2021, 2021年. */
    boolean years(int column) {
        List<Cell> cells = numbered(column);
        return !cells.isEmpty() && cells.stream().allMatch(c -> c.shown().strip().matches("(?:19|20)\\d{2}(?:\\.0)? ?(?:年度?)?"));
    }

    /** Whether a column holds days or months, and their year nowhere: 9月1日-9月10日. */
    boolean yearless(int column) {
        List<Cell> cells = numbered(column);
        return !cells.isEmpty() && cells.stream().allMatch(c -> c.kind() == CellKind.TEXT && c.raw().matches(".*\\d ?月.*") && !c.raw().matches(".*\\d{4}.*"));
    }

    /** Whether a month or the like stands alone in a row above others, as the name of a group. */
    boolean groupedByPeriods() {
        boolean met = false;
        for (SheetRow row : rows) {
            List<Cell> filled = row.cells().stream().filter(c -> !c.isBlank()).toList();
            if (met && filled.size() > 1) {
                return true;
            }
            String word = filled.size() == 1 ? filled.getFirst().shown().strip() : "";
            met |= !word.isEmpty() && !word.contains("日") && !word.contains("号") && filled.getFirst().kind() == CellKind.TEXT && TitleRows.isPeriod(word);
        }
        return false;
    }

    /** The unit that a column's cells name behind their numbers, when all that name one name the same: 1200元, 30公斤. */
    Optional<ColumnUnit> unit(int column) {
        List<String> words = cells(column).stream().filter(c -> c.kind() == CellKind.TEXT).map(c -> c.raw().strip().replaceFirst("^[约超近￥¥$+-]*[0-9.,]+ ?", ""))
            .filter(w -> !w.isEmpty()).distinct().toList();
        return words.size() == 1 ? ColumnUnit.parse(words.getFirst()) : Optional.empty();
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.TEXT && NUMBERLIKE.matcher(cell.raw().strip()).matches();
    }

    /**
     * Whether a column can be meant by a title that fits the field. A column of words is no money, whatever its title says
     * (销售: 张三); one of numbers can be anything.
     */
    boolean suits(int column, SheetField field) {
        List<Cell> cells = cells(column);
        if (cells.isEmpty()) {
            return true;
        }
        return switch (field.kind()) {
            case MONEY, QUANTITY, INTEGER -> cells.stream().anyMatch(c -> c.kind() == CellKind.ERROR || c.raw().chars().anyMatch(x -> Character.isDigit(x)
                || "一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾零〇-—－/无".indexOf(x) >= 0));
            // 退货额: how much was sent back is no yes or no; 认领方式 of 线上 and 线下 is no kind of entry
            case CHOICE -> cells.stream().noneMatch(ColumnSamples::isNumber) && cells.stream().anyMatch(c -> CellReader.isChoice(field, c.shown()));
            // 时间 of 9月1日-9月10日 is no last day
            case DATE -> !cells.stream().allMatch(ColumnSamples::isSpan);
            default -> true;
        };
    }

    private static boolean isSpan(Cell cell) {
        return cell.kind() == CellKind.TEXT && PeriodText.parse(cell.raw(), ANY_YEAR).ok() && !DateText.parse(cell.raw(), ANY_YEAR).ok();
    }

    /** Whether a column of numbers under the title of a choice (退货: 3) says how much, and not which. */
    boolean measures(int column, SheetField field) {
        return field.kind() == FieldKind.CHOICE && cells(column).stream().anyMatch(c -> isNumber(c) && field.choices().values().stream()
            .noneMatch(words -> words.contains(c.raw().strip().replaceFirst("\\.0$", ""))));
    }

    /** Whether a column is plainly the field's by its cells alone. */
    boolean holds(int column, SheetField field, KnownNames known) {
        List<Cell> cells = cells(column);
        return switch (field.kind()) {
            case PERIOD -> share(cells, c -> c.date() != null || c.kind() == CellKind.TEXT && PeriodText.parse(c.raw()).ok()) >= MOST;
            case DATE -> share(cells, c -> c.date() != null || c.kind() == CellKind.TEXT && DateText.parse(c.raw()).ok()) >= MOST;
            case NAME -> share(cells, c -> c.kind() == CellKind.TEXT && known.knows(field.key(), c.raw().strip())) >= MANY;
            default -> false;
        };
    }

    private static double share(List<Cell> cells, java.util.function.Predicate<Cell> test) {
        return cells.isEmpty() ? 0 : cells.stream().filter(test).count() / (double) cells.size();
    }
}
