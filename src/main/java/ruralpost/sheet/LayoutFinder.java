package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.Region;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.HeaderBlock;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.sheet.words.NoteLine;
import ruralpost.value.PeriodText;

/** Finds the tables of a sheet by their titles: one, or several below or beside each other. */
final class LayoutFinder {

    private static final int WIDEST = 2_000;
    private final TitleMatcher matcher;
    private final List<SheetRow> head;
    private final List<Region> merged;
    private final int width;
    private final TitleRows rows;
    private final TitleBlocks blocks;

    LayoutFinder(TitleMatcher matcher, KnownNames known, List<SheetRow> head, List<Region> merged) {
        this.matcher = matcher;
        this.head = head;
        this.merged = merged;
        width = Math.min(WIDEST, head.stream().mapToInt(SheetRow::width).max().orElse(0));
        rows = new TitleRows(head, merged, width);
        blocks = new TitleBlocks(matcher, known, rows, head, merged, width);
    }

    /** All tables in the order in which they stand; at least one, which has no titles when none were found. */
    List<TableLayout> find() {
        List<TitleBlock> chosen = choose(blocks.all());
        List<TableLayout> tables = new ArrayList<>();
        Above lines = Above.NONE;
        for (int i = 0; i < chosen.size(); i++) {
            TitleBlock c = chosen.get(i);
            if (rows.isNumbering(c.end())) {
                c = new TitleBlock(c.from(), c.depth() + 1, c.titles(), c.score(), c.fields());
            }
            int end = i + 1 < chosen.size() ? chosen.get(i + 1).from() : head.size();
            int begin = i == 0 ? rows.endOfOther(c.from()) : endOfAbove(chosen.get(i - 1).end(), c.from());
            int last = i + 1 < chosen.size() ? head.get(endOfAbove(c.end(), end) - 1).number() : TableLayout.END;
            // a table without a line of its own goes by those of the table before
            List<List<String>> titles = c.titles();
            // titles that stand there once more say nothing of the table
            List<SheetRow> above = head.subList(begin, c.from()).stream().filter(r -> !repeats(r, titles)).toList();
            lines = i > 0 && begin == c.from() ? lines : i > 0 ? inTimeOf(chosen.getFirst(), Above.of(above)) : Above.of(above);
            tables.addAll(split(c, lines.withLinesBelow(head.subList(c.end(), end)), above, head.subList(c.end(), end), last));
        }
        return tables.isEmpty() ? List.of(untitled()) : tables;
    }

    /** 二、线下 below a table of 2026年10月销售报表 is of that month, too: lines that say no time of their own, with the name of the sheet's first table. */
    private Above inTimeOf(TitleBlock first, Above own) {
        if (!own.stated().isEmpty() || own.yearless() != null || own.namesMoreThanYear()) {
            return own;
        }
        Above name = first.from() == 0 ? Above.NONE : Above.of(List.of(head.getFirst()));
        return name.stated().size() == 1 ? own.and(name.texts().getFirst()) : own;
    }

    /** Whether a row holds nothing but several of the titles, each over its own. */
    private static boolean repeats(SheetRow row, List<List<String>> titles) {
        List<Cell> filled = row.cells().stream().filter(x -> !x.isBlank()).toList();
        return filled.size() > 1 && filled.stream().allMatch(x -> x.column() < titles.size() && titles.get(x.column()).contains(x.shown().strip()));
    }

    private TableLayout untitled() {
        int from = rows.firstWords();
        if (from >= 0) {
            List<SheetRow> block = head.subList(from, rows.endOfWords(from));
            return layout(block.getFirst().number(), block.getLast().number(), TableLayout.END, 0, width - 1, new HeaderBlock(block, merged, width).titles(), Above.of(head.subList(0, from)).withLinesBelow(head.subList(from + block.size(), head.size())));
        }
        return layout(0, 0, TableLayout.END, 0, Math.max(0, width - 1), List.of(), Above.NONE);
    }

    /** The best candidates that do not overlap; one that only repeats the titles of the one before is no table of its own. */
    private List<TitleBlock> choose(List<TitleBlock> all) {
        TitleBlock best = all.stream().max(Comparator.comparingDouble(TitleBlock::score)).orElse(null);
        if (best == null) {
            return List.of();
        }
        List<TitleBlock> chosen = new ArrayList<>();
        List<TitleBlock> byScore = all.stream().sorted(Comparator.comparingDouble((TitleBlock c) -> -c.score()).thenComparingInt(TitleBlock::from)).toList();
        for (TitleBlock c : byScore) {
            boolean free = chosen.stream().noneMatch(o -> c.from() < o.end() + 1 && o.from() < c.end() + 1);
            boolean spread = TitleRows.spreadPeriods(c.titles());
            boolean likely = c.score() >= Math.max(1.7, 0.5 * best.score()) || (c.score() >= 1 || spread) && (c.from() == 0 || blocks.standsApart(c.from())) && rows.recordAt(c.end());
            if (free && likely && (c.fields().size() > 1 || spread || rows.numbersAt(c.end()) > 1) || chosen.isEmpty()) {
                chosen.add(c);
            }
        }
        chosen.sort(Comparator.comparingInt(TitleBlock::from));
        List<TitleBlock> tables = new ArrayList<>();
        for (TitleBlock c : chosen) {
            if (tables.isEmpty() || HeaderTitle.differInUnits(tables.getLast().titles(), c.titles()) || blocks.standsApart(c.from()) && (!tables.getLast().titles().equals(c.titles()) || saysOther(tables, c))) {
                tables.add(c);
            }
        }
        return tables;
    }

    /** Whether the lines above titles that are repeated say another unit, name or period than those above the table before: then it is another table. */
    private boolean saysOther(List<TitleBlock> before, TitleBlock c) {
        TitleBlock last = before.getLast();
        int begin = before.size() == 1 ? 0 : endOfAbove(before.get(before.size() - 2).end(), last.from());
        Above former = Above.of(head.subList(begin, last.from()));
        Above lines = Above.of(head.subList(endOfAbove(last.end(), c.from()), c.from()));
        boolean dated = c.fields().stream().map(i -> matcher.shape().fields().get(i)).anyMatch(f -> f.kind() == FieldKind.PERIOD);
        return differ(lines.units(), former.units(), u -> ColumnUnit.parse(u).map(x -> List.of(x.scale().stripTrailingZeros(), String.valueOf(x.unit()))).orElse(null))
            || TitledLines.differ(matcher.shape(), lines, former) || differ(lines.periods(), former.periods(), p -> PeriodText.parse(p).ok() ? dated ? PeriodText.parse(p).value().from().getYear() : PeriodText.parse(p).value() : null);
    }

    /** Whether the first say something, and something else than the others. */
    private static boolean differ(List<String> these, List<String> those, Function<String, Object> meaning) {
        Set<Object> said = these.stream().map(meaning).filter(Objects::nonNull).collect(Collectors.toSet());
        return !said.isEmpty() && !said.equals(those.stream().map(meaning).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** Where the lines above the next table begin: after the last row that is followed by a gap, or the lines directly above it. */
    private int endOfAbove(int from, int to) {
        int at = to;
        while (at > from && (head.get(at - 1).cells().size() == 1 || head.get(at - 1).cells().stream().anyMatch(x -> Above.isLine(x.shown())))) {
            at--;
            if (at > from && head.get(at).number() - head.get(at - 1).number() > 1) {
                break;
            }
        }
        return Math.max(at, Math.min(to, from + 1));
    }

    /** A block whose titles fall apart into parts that hold the same fields is several tables beside each other. */
    private List<TableLayout> split(TitleBlock c, Above lines, List<SheetRow> above, List<SheetRow> body, int last) {
        // signatures stand where there is room
        List<int[]> captioned = TableParts.captioned(c.titles());
        boolean whole = !captioned.isEmpty() && captioned.stream().allMatch(p -> blocks.of(c.from(), 1, TableParts.only(c.titles(), p)).fields().stream().anyMatch(i -> matcher.shape().fields().get(i).required()));
        List<int[]> parts = whole ? captioned : TableParts.of(c.titles(), body.stream().filter(r -> !NoteLine.is(r)).toList());
        List<int[]> full = parts.stream().filter(p -> blocks.of(c.from(), 1, TableParts.only(c.titles(), p)).score() >= TitleBlocks.LEAST + 1).toList();
        boolean beside = full.size() > 1 && full.stream().skip(1).allMatch(p -> shared(c.titles(), full.getFirst(), p) > 1);
        int first = head.get(c.from()).number();
        int end = head.get(c.end() - 1).number();
        if (!beside) {
            int[] main = full.stream().max(Comparator.comparingDouble(p -> blocks.of(c.from(), 1, TableParts.only(c.titles(), p)).score())).orElse(new int[] {0, width - 1});
            SideBlocks sides = new SideBlocks(body);
            int to = parts.stream().filter(p -> p[0] > main[1] && sides.sumsUp(p, main)).mapToInt(p -> p[0] - 1).min().orElse(width - 1);
            return List.of(layout(first, end, last, 0, to, to < width - 1 ? TableParts.only(c.titles(), new int[] {0, to}) : c.titles(), lines));
        }
        List<TableLayout> tables = new ArrayList<>();
        for (int[] p : full) {
            // what stands over another table alone is not said of this one
            int next = full.stream().mapToInt(o -> o[0]).filter(from -> from > p[1]).min().orElse(width);
            Above own = above.isEmpty() ? lines : Above.of(above.stream().map(r -> TableParts.within(r, p, next)).toList());
            tables.add(layout(first, end, last, p[0], p[1], TableParts.only(c.titles(), p), TableParts.named(own.texts().isEmpty() ? lines : own, c.titles(), p)));
        }
        return tables;
    }

    private int shared(List<List<String>> titles, int[] a, int[] b) {
        Set<Integer> fields = new HashSet<>(blocks.of(0, 1, TableParts.only(titles, a)).fields());
        fields.retainAll(blocks.of(0, 1, TableParts.only(titles, b)).fields());
        return fields.size();
    }

    private TableLayout layout(int headerFirst, int headerLast, int lastRow, int firstColumn, int lastColumn, List<List<String>> titles, Above above) {
        List<Region> tall = merged.stream().filter(r -> r.firstRow() > headerLast && r.firstRow() <= lastRow && r.lastRow() > r.firstRow()).toList();
        return new TableLayout(headerFirst, headerLast, lastRow, firstColumn, lastColumn, titles, above, tall);
    }

    /** The layout with titles in the rows that the user pointed at; {@code first} 0 for none. */
    TableLayout with(int first, int last) {
        if (first <= 0) {
            return layout(0, 0, TableLayout.END, 0, Math.max(0, width - 1), List.of(), Above.NONE);
        }
        List<SheetRow> rows = head.stream().filter(r -> r.number() >= first && r.number() <= last).toList();
        List<List<String>> titles = rows.isEmpty() ? List.of() : blocks.titles(rows);
        return layout(first, last, TableLayout.END, 0, Math.max(0, width - 1), titles, Above.of(head.stream().filter(r -> r.number() < first).toList()).withLinesBelow(head.stream().filter(r -> r.number() > last).toList()));
    }
}
