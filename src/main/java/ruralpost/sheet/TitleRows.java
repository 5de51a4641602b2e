package ruralpost.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.Region;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.HeaderBlock;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.value.PeriodText;

/** What the rows at the beginning of a sheet look like, as far as titles of columns are concerned. */
final class TitleRows {

    /** 供方：苗汉子合作社 above the titles says who sold, and is none of them; 供方： has the name in the next cell. */
    private static final Pattern SAID = Pattern.compile("(?!其中|合计|小计|总计)\\p{IsHan}{2,6} ?[:：] ?\\p{IsHan}\\S.*|(?:[供需买卖甲乙购销]方|客户|[供需采]购?[货购]?单位|供[应货]商|收货人)[:：]");
    /** No.0012345 beside the name of a slip. */
    private static final Pattern SLIP = Pattern.compile("(?i)(?:no|№|编号|单号)[.:：．]? ?[a-z]{0,4}-?\\d{3,}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[￥¥$]?[0-9][0-9,]*(\\.[0-9]+)?[%元]?");
    /** Stands over the titles of a pivot table that has names across its columns. */
    private static final Set<String> PIVOT = Set.of("列标签", "Column Labels");
    private static final Pattern FIGURE = Pattern.compile("\\D{0,2}\\d[\\d,.]*.{0,3}");
    private static final Pattern TABLE_NAME = Pattern.compile(".{2,}(?:支局|邮政所|村站|服务站|(?:统计|明细|汇总|登记|情况)表|台账|流水账?)");
    /** 填报单位 | 花垣支局 | 填报人 | 龙某 in cells of their own. */
    private static final Pattern FORM = Pattern.compile("(?:填[报表]|报送|编报|制表|上报)(?:单位|部门|人|日期|时间)|单位名称");
    private static final Pattern MONTH = Pattern.compile("\\d{4} ?年 ?\\d{1,2} ?月份?(?: ?\\d{1,2} ?日)?");
    /** So far below the titles a record stands, even where its group is named first. */
    private static final int SOON = 3;
    /** Only whether a word is a period is asked here, not which one. */
    private static final LocalDate ANY_YEAR = LocalDate.of(2020, 1, 1);

    private final List<SheetRow> head;
    private final List<Region> merged;
    private final int width;

    TitleRows(List<SheetRow> head, List<Region> merged, int width) {
        this.head = head;
        this.merged = merged;
        this.width = width;
    }

    /** Whether a title is a period: 5月, 2021Q1. */
    static boolean isPeriod(String word) {
        return word.length() <= 20 && word.chars().anyMatch(c -> Character.isDigit(c) || "一二三四五六七八九十上下".indexOf(c) >= 0)
            && !word.matches("\\d{1,3}") && PeriodText.parse(word, ANY_YEAR).ok();
    }

    /** Whether several titles name a period. */
    static boolean spreadPeriods(List<List<String>> titles) {
        return titles.stream().filter(path -> path.stream().anyMatch(TitleRows::isPeriod)).count() > 1;
    }

    /** Texts only, no line about the table, no numbers but years and days that stand across the columns. */
    static boolean mayHoldTitles(SheetRow row, int width) {
        int texts = 0;
        int numbers = 0;
        if (Above.isPeriodLine(row) || row.cells().stream().anyMatch(c -> PIVOT.contains(c.raw().strip()))) {
            return false;
        }
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            String shown = cell.shown().strip();
            if (cell.kind() == CellKind.TEXT && (Above.isLine(shown) || SAID.matcher(shown).matches() || SLIP.matcher(shown).matches())) {
                return false;
            }
            boolean number = cell.kind() == CellKind.NUMBER || cell.date() != null || NUMBER.matcher(shown).matches() || ColumnSamples.isNumber(cell);
            if (number && !isPeriod(shown)) {
                return false;
            }
            boolean date = cell.date() != null || shown.matches("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.*");
            numbers += number || date ? 1 : 0;
            texts += number ? 0 : 1;
        }
        // one date is a record's, several beside each other are titles
        return texts > 0 && numbers != 1 && texts + numbers > 1 || texts == 1 && numbers == 0 && row.cells().size() == 1 && width == 1;
    }

    /** Whether a row below titles holds amounts such as 3.04, which might be days as well. */
    static boolean holdsDecimals(SheetRow row) {
        return row.cells().stream().anyMatch(c -> c.shown().strip().matches("\\d{1,3}\\.\\d{1,2}"));
    }

    /** Whether a row with numbers such as 2.13, which might be days, is a record: the row above has a word of its own over each of its cells. */
    boolean isRecord(int at) {
        SheetRow row = head.get(at);
        if (at == 0 || !holdsDecimals(row) || head.get(at - 1).number() != row.number() - 1) {
            return false;
        }
        List<Cell> over = row.cells().stream().filter(c -> !c.isBlank()).map(c -> head.get(at - 1).cell(c.column())).toList();
        return over.stream().allMatch(c -> c.kind() == CellKind.TEXT && !c.isBlank() && !isPeriod(c.shown().strip()) && !ColumnSamples.isNumber(c))
            && over.stream().map(c -> c.shown().strip()).distinct().count() == over.size();
    }

    /** Whether a row below titles is a record with its first and its last day, not titles with two days across the columns. */
    static boolean isRecordOfTwoDays(SheetRow row) {
        long days = row.cells().stream().filter(c -> !c.isBlank() && (c.date() != null || isPeriod(c.shown().strip()))).count();
        return days == 2 && row.cells().stream().filter(c -> !c.isBlank()).count() > days + 1;
    }

    /** Whether a row groups the titles below it: several words of which some stand over more than one column, or beside gaps. */
    boolean mayStandAbove(int at) {
        SheetRow upper = head.get(at);
        SheetRow lower = head.get(at + 1);
        if (lower.number() - upper.number() > 2) {
            return false;
        }
        long words = upper.cells().stream().filter(c -> !c.isBlank()).count();
        boolean grouping = merged.stream().anyMatch(r -> r.firstRow() <= upper.number() && upper.number() <= r.lastRow()
            && !upper.cell(r.firstColumn()).isBlank() && r.lastColumn() - r.firstColumn() + 1 < width
            && (r.lastColumn() > r.firstColumn() || r.lastRow() >= lower.number()));
        int gaps = 0;
        for (int column = 0; column < width; column++) {
            gaps += upper.cell(column).isBlank() != lower.cell(column).isBlank() ? 1 : 0;
        }
        return words > 1 && (grouping || gaps > 0) && !(words == 2 && isNameAndTime(upper, lower)) && !isLineOver(upper, lower);
    }

    /** 双龙支局 and 2023年7月 in cells of their own name the table whose titles stand whole below them. */
    private static boolean isNameAndTime(SheetRow upper, SheetRow lower) {
        List<Cell> words = upper.cells().stream().filter(c -> !c.isBlank()).toList();
        String name = words.getFirst().shown().strip();
        return words.stream().noneMatch(c -> lower.cell(c.column()).isBlank()) && TABLE_NAME.matcher(name).matches() && MONTH.matcher(words.getLast().shown().strip()).matches();
    }

    /**
     * 2024年6月粮油配送 | | | 县一中食堂 above titles that stand whole and differ names the table and whose it is: what groups titles leaves gaps below it, stands right of the first of them,
     * or says which of several figures they are (累计).
     */
    private static boolean isLineOver(SheetRow upper, SheetRow lower) {
        List<Cell> over = upper.cells().stream().filter(c -> !c.isBlank()).toList();
        List<Cell> titles = lower.cells().stream().filter(c -> !c.isBlank()).toList();
        boolean form = FORM.matcher(over.getFirst().shown().strip()).matches();
        boolean whole = titles.size() > 2 && over.getFirst().column() == titles.getFirst().column() && (form || titles.size() > over.size() && over.stream().noneMatch(c -> lower.cell(c.column()).isBlank()))
            && titles.stream().allMatch(c -> c.kind() == CellKind.TEXT && !hasDigits(c)) && titles.stream().map(c -> HeaderTitle.of(c.shown()).title()).distinct().count() == titles.size();
        return whole && over.stream().map(c -> c.shown().strip()).noneMatch(w -> StageWords.is(w) || TitleMatcher.isDerived(List.of(w)) || isPeriod(w) && !MONTH.matcher(w).matches());
    }

    private static boolean hasDigits(Cell cell) {
        return cell.raw().chars().anyMatch(Character::isDigit);
    }

    /** Where the lines above some titles begin: below a table that was not recognised, with titles, records and a gap, for its unit and year are not theirs; else 0. */
    int endOfOther(int to) {
        boolean titled = false;
        int end = 0;
        for (int at = 0; at + 1 <= to; at++) {
            List<Cell> filled = head.get(at).cells().stream().filter(c -> !c.isBlank()).toList();
            boolean line = filled.size() < 2 || filled.stream().anyMatch(c -> c.kind() == CellKind.TEXT && Above.isLine(c.raw()));
            boolean numbers = filled.stream().anyMatch(c -> ColumnSamples.isNumber(c) && !isPeriod(c.shown().strip()));
            boolean gap = at + 1 < head.size() && head.get(at + 1).number() - head.get(at).number() > 1;
            end = titled && !line && numbers && gap ? at + 1 : end;
            titled |= !line && !numbers;
        }
        return end;
    }

    /** Whether a row, or one soon below it, has a number right of a name or day. */
    boolean recordAt(int at) {
        return IntStream.range(at, at + SOON).anyMatch(i -> numbersAt(i) > 0);
    }

    /** How many numbers a row has right of its first cell. */
    int numbersAt(int at) {
        return at >= head.size() ? 0 : (int) head.get(at).cells().stream().filter(c -> !c.isBlank()).skip(1).filter(TitleRows::isFigure).count();
    }

    private static boolean isFigure(Cell cell) {
        return cell.date() == null && (ColumnSamples.isNumber(cell) || cell.kind() == CellKind.TEXT && FIGURE.matcher(cell.raw()).matches() && !isPeriod(cell.shown().strip()));
    }

    /** Whether a row holds a single word below words that are merged with cells of it. */
    boolean isOneTitle(int at) {
        SheetRow row = head.get(at);
        List<Cell> words = row.cells().stream().filter(c -> !c.isBlank()).toList();
        return words.size() == 1 && words.getFirst().kind() == CellKind.TEXT && reachesDown(at - 1) && !head.get(at - 1).cell(words.getFirst().column()).isBlank();
    }

    /** Whether a row holds a single word that is the title of numbers, below a title and over a number: 销售额（万元） below 本期 in a text file. */
    boolean isMeasureBelow(int at, Predicate<String> measure) {
        List<Cell> words = head.get(at).cells().stream().filter(c -> !c.isBlank()).toList();
        if (at == 0 || at + 1 >= head.size() || words.size() != 1 || words.getFirst().kind() != CellKind.TEXT) {
            return false;
        }
        int column = words.getFirst().column();
        return !head.get(at - 1).cell(column).isBlank() && ColumnSamples.isNumber(head.get(at + 1).cell(column)) && measure.test(words.getFirst().shown().strip());
    }

    /** Whether a title of this row is merged with the cell below it, so that the row below holds titles, too. */
    boolean reachesDown(int at) {
        if (at < 0 || at + 1 >= head.size()) {
            return false;
        }
        SheetRow upper = head.get(at);
        int below = head.get(at + 1).number();
        return merged.stream().anyMatch(r -> r.firstRow() <= upper.number() && r.lastRow() >= below && !upper.cell(r.firstColumn()).isBlank());
    }

    /** The first row of nothing but words, which may be titles that nobody knows; -1 when there is none. 填报单位：花垣县分公司 | 金额单位：万元 are none. */
    int firstWords() {
        for (int at = 0; at < head.size(); at++) {
            List<Cell> cells = head.get(at).cells();
            if (cells.size() > 1 && cells.stream().allMatch(c -> c.kind() == CellKind.TEXT && !c.raw().matches(".*\\d{3}.*") && !Above.isLine(c.shown()))) {
                return at;
            }
        }
        return -1;
    }

    /** Behind the last row of the titles that begin there. */
    int endOfWords(int from) {
        int end = from + 1;
        while (end - from < HeaderBlock.DEEPEST && end < head.size() && (reachesDown(end - 1) || fillsGaps(end - 1)) && mayHoldTitles(head.get(end), width)) {
            end++;
        }
        return end;
    }

    /** Whether the row below has words only below gaps and what stands left of them, as below 销售额 over 邮乐网 and 抖音直播 in a text file. */
    boolean fillsGaps(int at) {
        if (at < 0 || at + 1 >= head.size() || head.get(at + 1).number() - head.get(at).number() > 1) {
            return false;
        }
        SheetRow upper = head.get(at);
        SheetRow lower = head.get(at + 1);
        boolean gap = false;
        for (int column = 0; column < width; column++) {
            boolean open = upper.cell(column).isBlank();
            if (!lower.cell(column).isBlank() && !open && !(column + 1 < width && upper.cell(column + 1).isBlank() && !lower.cell(column + 1).isBlank())) {
                return false;
            }
            gap |= open && !lower.cell(column).isBlank();
        }
        return gap;
    }

    /** A row of units and nothing else. */
    static boolean isUnits(SheetRow row) {
        return row.cells().stream().filter(c -> !c.isBlank()).allMatch(c -> c.kind() == CellKind.TEXT
            && ColumnUnit.parse(c.raw().strip().replaceAll("[()（）]", "")).isPresent());
    }

    /** 甲 乙 1 2 below the titles, for naming columns in notes: no record. */
    boolean isNumbering(int at) {
        if (at >= head.size()) {
            return false;
        }
        int expected = 1;
        int stems = 0;
        int next = -1;
        for (Cell cell : head.get(at).cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (stems > 0 && stems + expected > 3 && cell.column() > next) {
                // beyond a gap another table begins
                break;
            }
            next = cell.column() + 1;
            String shown = cell.shown().strip();
            if (shown.length() == 1 && "甲乙丙丁戊己".contains(shown) && expected == 1) {
                stems++;
            } else if (shown.replaceAll("[()（）\\[\\]<>栏]", "").equals(String.valueOf(expected))) {
                expected++;
            } else {
                return false;
            }
        }
        return stems + expected > 3 && (stems > 0 || head.get(at).cells().size() == head.get(at - 1).cells().size());
    }

    /** Whether most words are Chinese where those above are not, or the other way round: a record may well hold words that are titles, too (a centre called 儿童之家). */
    static boolean inOtherScript(SheetRow row, List<List<String>> above) {
        int both = 0;
        int other = 0;
        for (int column = 0; column < above.size(); column++) {
            if (!above.get(column).isEmpty() && !row.cell(column).isBlank()) {
                both++;
                other += hasHan(above.get(column).getLast()) != hasHan(row.cell(column).shown()) ? 1 : 0;
            }
        }
        return other * 3 >= both * 2;
    }

    private static boolean hasHan(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
