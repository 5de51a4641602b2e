package ruralpost.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.NoteLine;
import ruralpost.sheet.words.SumWords;
import ruralpost.value.DateText;
import ruralpost.value.PeriodText;

/** The first cells of each column below the titles, for telling a column by what it holds. */
final class ColumnSamples {

    private static final int ROWS = 60;
    private static final double MOST = 0.8;
    private static final double MANY = 0.6;
    private static final int LONGEST_PART = 20;
    /** Only whether a word is a day or a period is asked here, not which one. */
    private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);
    /** With the blanks around it. */
    private static final int LONGEST_NUMBER = 200;
    private static final Pattern PART_OF_TIME = Pattern.compile("月|季度|旬|周|半年|\\d日|[qQ][1-4]");
    private static final Pattern NUMBERLIKE = Pattern.compile("[约超近]?[(（+-]?[￥¥$]? ?[0-9０-９][0-9０-９,，.．]*[)）]?[%％万亿余元圆整块多斤两千公克吨箱件盒袋个只单枚瓶桶罐包提套份条棵株册本台间张副双架盘块名位户人次kgKGt]*|[一二三四五六七八九十百千万两零〇]{2,}");

    private static final Pattern ORDER_NUMBER = Pattern.compile("[0-9]{10,}(?:\\.0)?|[A-Za-z0-9]*[A-Za-z0-9][-_][A-Za-z0-9-_]+|[A-Za-z]+[0-9]{3,}");
    private static final Pattern CODE = Pattern.compile("\\d{6,}(?:\\.0)?");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?");
    private static final Pattern SPACE = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");
    private static final Pattern NOTHING = Pattern.compile("[-—–－/／\\\\]{1,4}|无|暂无|休|休息|停业|放假|歇业|没开|未营业|无销售|#[A-Z0-9/!?]+");

    private final List<SheetRow> rows;
    /** With the lines that stand alone. */
    private final List<SheetRow> all;
    private final List<SheetRow> body;
    private final int width;

    /** @param body the first rows below the titles, of which totals, notes and repeated titles show nothing */
    ColumnSamples(TableLayout layout, List<SheetRow> body) {
        List<SheetRow> told = body.stream().filter(r -> isRecord(layout, r)).limit(ROWS).toList();
        rows = told.isEmpty() ? body.subList(0, Math.min(ROWS, body.size())) : told;
        all = body.subList(0, Math.min(ROWS, body.size()));
        this.body = body;
        width = body.stream().mapToInt(SheetRow::width).max().orElse(0);
    }

    private static boolean isRecord(TableLayout layout, SheetRow row) {
        List<Cell> filled = row.cells().stream().filter(c -> !c.isBlank() && layout.covers(c.column())).limit(2).toList();
        Cell first = filled.isEmpty() || filled.size() == 1 && layout.lastColumn() > layout.firstColumn() + 1 ? null : filled.getFirst();
        return first != null && (first.kind() != CellKind.TEXT
            || !NoteLine.is(row) && !SumWords.isTotal(first.raw()) && !layout.path(first.column()).contains(first.raw().strip()));
    }

    int width() {
        return width;
    }

    /** A column's cells that hold anything. */
    List<Cell> cells(int column) {
        List<Cell> cells = new ArrayList<>();
        for (SheetRow row : rows) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** Whether two columns hold the same in every row. */
    boolean same(int one, int other) {
        return rows.stream().allMatch(r -> r.cell(one).shown().strip().equals(r.cell(other).shown().strip()));
    }

    /** Whether in every row the numbers of some columns make that of another one. */
    boolean addUp(Collection<Integer> parts, int whole) {
        return rows.stream().allMatch(r -> parts.stream().map(c -> figure(r.cell(c))).reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(figure(r.cell(whole))) == 0);
    }

    /** The numbers of two columns row by row, each null where none stands. */
    List<List<BigDecimal>> pairs(int one, int other) {
        return rows.stream().map(r -> Arrays.asList(GroupTotals.number(r.cell(one)), GroupTotals.number(r.cell(other)))).toList();
    }

    private static BigDecimal figure(Cell cell) {
        BigDecimal number = GroupTotals.number(cell);
        return number == null ? BigDecimal.ZERO : number;
    }

    /** The words of a column, each once, without those of sums. */
    List<String> words(int column) {
        return cells(column).stream().filter(c -> c.kind() == CellKind.TEXT && !SumWords.isTotal(c.raw())).map(c -> c.raw().strip()).distinct().toList();
    }

    /** Whether a column holds something in every record, apart from totals. */
    boolean full(int column) {
        return filled(column) && rows.stream().filter(r -> r.cells().stream().noneMatch(c -> c.kind() == CellKind.TEXT && SumWords.isTotal(c.raw()))).noneMatch(r -> r.cell(column).isBlank());
    }

    /** Whether a column holds no more than marks for nothing. */
    boolean holdsNothing(int column) {
        return cells(column).stream().allMatch(c -> NOTHING.matcher(c.raw().strip()).matches());
    }

    /** Whether a column holds anything. */
    boolean filled(int column) {
        return !cells(column).isEmpty();
    }

    /** Whether most of a column's cells are numbers, apart from marks for nothing; never when it has none. */
    boolean numeric(int column) {
        return share(cells(column).stream().filter(c -> !NOTHING.matcher(c.raw().strip()).matches()).toList(), ColumnSamples::isNumber) >= MANY;
    }

    /** Whether a column's numbers only count its rows: 1, 2, 3, beginning again with 1 in each group. */
    boolean counts(int column) {
        int last = 0;
        for (SheetRow row : rows) {
            Cell cell = row.cell(column);
            // what stands alone is a note or a line of its own
            if (cell.isBlank() || row.cells().size() == 1) {
                continue;
            }
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

    /** Whether a column holds such parts of dates (年, 月 …) and, but for notes below them, nothing else. */
    boolean are(int column, String word) {
        List<Cell> cells = cells(column);
        return share(cells, c -> SplitDate.isValue(word, c.shown())) >= MOST && cells.stream().filter(ColumnSamples::isNumber).allMatch(c -> SplitDate.isValue(word, c.shown()));
    }

    /** Those of a column's cells that hold a digit: words for totals do not. */
    List<Cell> numbered(int column) {
        return cells(column).stream().filter(c -> c.shown().chars().anyMatch(Character::isDigit)).toList();
    }

    /** Whether such a text stands alone in a row below the titles. */
    boolean standsAlone(Predicate<String> text) {
        return alone().stream().anyMatch(text);
    }

    /** The texts that stand alone in a row above others: names of what comes below them, no notes at the end. */
    List<String> alone() {
        List<String> found = new ArrayList<>();
        int over = 0;
        for (SheetRow row : body) {
            List<Cell> filled = row.cells().stream().filter(c -> !c.isBlank()).limit(2).toList();
            over = filled.size() > 1 ? found.size() : over;
            if (filled.size() == 1 && !NoteLine.is(filled.getFirst())) {
                found.add(filled.getFirst().shown().strip());
            }
        }
        return found.subList(0, over);
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

    /** Whether a month, a day or the like stands alone in a row above records, as the name of a group. */
    boolean groupedByPeriods() {
        boolean met = false;
        for (SheetRow row : all) {
            List<Cell> filled = row.cells().stream().filter(c -> !c.isBlank()).toList();
            if (met && filled.size() > 1 && filled.stream().anyMatch(ColumnSamples::isNumber)) {
                return true;
            }
            String word = filled.size() == 1 ? filled.getFirst().shown().strip() : "";
            met |= !word.isEmpty() && filled.getFirst().kind() != CellKind.NUMBER && (TitleRows.isPeriod(word) || word.matches("\\d{1,2} ?[日号]"));
        }
        return false;
    }

    /** The unit that a column's cells name behind their numbers, when all that name one name the same: 1200元, 30公斤. */
    Optional<ColumnUnit> unit(int column) {
        List<String> words = cells(column).stream().filter(c -> c.kind() == CellKind.TEXT).map(c -> c.raw().strip().replaceFirst("^[约超近￥¥$+-]*[0-9.,]+ ?", ""))
            .filter(w -> !w.isEmpty()).distinct().toList();
        return words.size() == 1 ? ColumnUnit.parse(words.getFirst()) : Optional.empty();
    }

    /** Whether a cell holds a number, be it with its unit behind it or in full-width digits. */
    static boolean isNumber(Cell cell) {
        return cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.TEXT && cell.raw().length() <= LONGEST_NUMBER
            && NUMBERLIKE.matcher(SPACE.matcher(cell.raw()).replaceAll("")).matches();
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
            // 182894-455 and 200101007627 are numbers of orders, not how many there were
            case MONEY, QUANTITY, INTEGER -> !(field.kind() == FieldKind.INTEGER && share(cells, c -> ORDER_NUMBER.matcher(c.raw().strip()).matches()) >= MOST) && cells.stream().anyMatch(c -> c.kind() == CellKind.ERROR || c.raw().chars().anyMatch(x -> Character.isDigit(x)
                || "一二三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾零〇-—－/无".indexOf(x) >= 0));
            // 单位: 县财政局 says who, not in what
            case UNIT -> share(cells, c -> ColumnUnit.parse(c.raw().strip().replaceAll("[()（）]", "")).isPresent() || ColumnUnit.parse(CellReader.withoutPack(c.raw().strip())).isPresent() || c.raw().strip().matches(".{0,6}[/／].{1,4}|\\D{1,2}")) >= MANY;
            // 退货额: how much was sent back is no yes or no; 认领方式 of 线上 and 线下 is no kind of entry
            case CHOICE -> cells.stream().noneMatch(ColumnSamples::isNumber) && cells.stream().anyMatch(c -> CellReader.isChoice(field, c.shown()));
            // 时间 of 9月1日-9月10日 is no last day
            case DATE -> !cells.stream().allMatch(ColumnSamples::isSpan);
            // 活动场次 of 2 and 1 names no event
            case NAME -> field.identifies() || !cells.stream().filter(c -> !NOTHING.matcher(c.raw().strip()).matches()).allMatch(ColumnSamples::isNumber);
            default -> true;
        };
    }

    /** Whether a column tells hours and no days: 09:12 below 2024-06-15. */
    boolean hours(int column) {
        List<Cell> cells = cells(column);
        return !cells.isEmpty() && cells.stream().allMatch(c -> c.kind() == CellKind.TEXT && HOUR.matcher(c.raw().strip()).matches());
    }

    private static boolean isSpan(Cell cell) {
        return cell.kind() == CellKind.TEXT && PeriodText.parse(cell.raw(), ANY_DAY).ok() && !DateText.parse(cell.raw(), ANY_DAY).ok();
    }

    /** Whether a column of numbers under the title of a choice (退货: 3) says how much, and not which. */
    boolean measures(int column, SheetField field) {
        return field.kind() == FieldKind.CHOICE && cells(column).stream().anyMatch(c -> isNumber(c) && field.choices().values().stream()
            .noneMatch(words -> words.contains(c.raw().strip().replaceFirst("\\.0$", ""))));
    }

    /** Whether a column that its title says to name records holds nothing but small numbers, of which the ledger knows none: 农产品 over 300 and 200 says how much. */
    boolean amounts(int column, SheetField field, KnownNames known) {
        List<Cell> cells = cells(column);
        return field.required() && field.kind() == FieldKind.NAME && !cells.isEmpty() && cells.stream().allMatch(c -> isNumber(c) && !CODE.matcher(c.raw().strip()).matches())
            && !holdsAny(column, field, known);
    }

    /** Whether most of a column's words are such. */
    boolean most(int column, Predicate<String> word) {
        return share(cells(column).stream().filter(c -> !SumWords.isTotal(c.raw())).toList(), c -> c.kind() == CellKind.TEXT && word.test(c.raw().strip())) >= MANY;
    }

    /** Whether any cell of a column is called as a record of the field. */
    boolean holdsAny(int column, SheetField field, KnownNames known) {
        return cells(column).stream().anyMatch(c -> known.knows(field.key(), c.shown().strip()));
    }

    /** Whether a column is plainly the field's by its cells alone. */
    boolean holds(int column, SheetField field, KnownNames known) {
        List<Cell> cells = cells(column);
        return switch (field.kind()) {
            case PERIOD -> share(cells, c -> c.date() != null || c.kind() == CellKind.TEXT && isPeriod(c.raw().strip())) >= MOST;
            case DATE -> share(cells, c -> c.date() != null || c.kind() == CellKind.TEXT && DateText.parse(c.raw()).ok()) >= MOST;
            case NAME -> share(cells.stream().filter(c -> !SumWords.isTotal(c.raw())).toList(), c -> c.kind() == CellKind.TEXT && known.knows(field.key(), c.raw().strip())) >= MANY;
            default -> false;
        };
    }

    /** Whether a text is a period, be it without its year (3月, 一季度) or its month (上旬). */
    private static boolean isPeriod(String text) {
        return PeriodText.parse(text).ok() || text.length() <= LONGEST_PART && PART_OF_TIME.matcher(text).find()
            && (DateCells.isPartOfMonth(text) || PeriodText.parse(text, ANY_DAY).ok());
    }

    private static double share(List<Cell> cells, Predicate<Cell> test) {
        return cells.isEmpty() ? 0 : cells.stream().filter(test).count() / (double) cells.size();
    }
}
