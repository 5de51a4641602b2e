package ruralpost.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;
import ruralpost.text.Message;

/** Proposes which row holds the titles and which column fills which field. */
public final class HeaderFinder {

    private static final int SEARCHED_ROWS = 30;
    private static final double LEAST = 0.5;
    /** Words of columns that compare, add up or plan: never taken for the figure itself unless the title is known exactly. */
    private static final List<String> DERIVED = List.of("同比", "环比", "累计", "同期", "去年", "上年", "上期", "计划", "占比", "完成率", "进度",
        "增幅", "增长", "增减", "排名", "%", "plan", "growth", "share", "cumulative", "lastyear", "yoy", "ytd");

    private final SheetShape shape;
    private final List<List<String>> titles;

    private HeaderFinder(SheetShape shape) {
        this.shape = shape;
        titles = shape.fields().stream().map(f -> f.titles().stream().map(HeaderTitle::normal).filter(t -> !t.isEmpty()).distinct()
            .toList()).toList();
    }

    /** Looks at the first rows of a sheet; the row whose titles are known best is the header. */
    public static ColumnMapping propose(SheetFile file, SheetInfo sheet, SheetShape shape) {
        List<SheetRow> head = new ArrayList<>();
        try (RowCursor rows = file.rows(sheet)) {
            for (SheetRow row = rows.next(); row != null && head.size() < SEARCHED_ROWS; row = rows.next()) {
                head.add(row);
            }
        }
        return propose(head, sheet, shape);
    }

    /** The same for rows that were read already. */
    static ColumnMapping propose(List<SheetRow> head, SheetInfo sheet, SheetShape shape) {
        HeaderFinder finder = new HeaderFinder(shape);
        int width = head.stream().mapToInt(SheetRow::width).max().orElse(0);
        ColumnMapping best = null;
        double bestScore = 0;
        for (SheetRow row : head) {
            ColumnMapping candidate = finder.map(row, width, sheet);
            double score = candidate.columns().stream().filter(MappedColumn::imported).mapToDouble(MappedColumn::score).sum();
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        if (best != null) {
            return best;
        }
        SheetRow first = head.stream().filter(HeaderFinder::looksLikeTitles).findFirst().orElse(null);
        return first == null ? finder.map(new SheetRow(0, false, List.of()), width, sheet) : finder.map(first, width, sheet);
    }

    /** The proposal for a row that the user pointed at as the header; {@code row} 0 with no cells for "there is none". */
    public static ColumnMapping proposeFor(SheetRow row, int width, SheetInfo sheet, SheetShape shape) {
        return new HeaderFinder(shape).map(row, width, sheet);
    }

    private static boolean looksLikeTitles(SheetRow row) {
        return row.cells().size() > 1 && row.cells().stream().allMatch(c -> c.kind() == CellKind.TEXT && !c.raw().matches(".*\\d{3}.*"));
    }

    private record Match(int column, int field, double score, Message reason, ColumnUnit unit) {
    }

    private ColumnMapping map(SheetRow row, int width, SheetInfo sheet) {
        List<Match> matches = new ArrayList<>();
        int columns = Math.max(width, row.width());
        for (int column = 0; column < columns; column++) {
            Cell cell = row.cell(column);
            if (cell.kind() == CellKind.TEXT && cell.raw().length() <= 60) {
                HeaderTitle title = HeaderTitle.of(cell.raw());
                for (int field = 0; field < shape.fields().size(); field++) {
                    Match match = match(column, title, field);
                    if (match.score >= LEAST) {
                        matches.add(match);
                    }
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match m) -> -m.score).thenComparingInt(Match::column).thenComparingInt(Match::field));
        MappedColumn[] mapped = new MappedColumn[columns];
        Set<Integer> taken = new HashSet<>();
        for (Match m : matches) {
            if (mapped[m.column] == null && taken.add(m.field)) {
                mapped[m.column] = new MappedColumn(m.column, row.cell(m.column).raw(), shape.fields().get(m.field).key(), m.unit, m.score,
                    m.reason, false);
            }
        }
        for (int column = 0; column < columns; column++) {
            if (mapped[column] == null) {
                Cell cell = row.cell(column);
                boolean known = matches.stream().map(Match::column).anyMatch(Integer.valueOf(column)::equals);
                mapped[column] = new MappedColumn(column, cell.shown(), null, null, 0,
                    Message.of(known ? "sheet.map.taken" : cell.isBlank() ? "sheet.map.untitled" : "sheet.map.unknown"), false);
            }
        }
        return new ColumnMapping(shape, sheet, row.number(), List.of(mapped), Map.of());
    }

    private Match match(int column, HeaderTitle header, int field) {
        SheetField target = shape.fields().get(field);
        ColumnUnit unit = unitFor(target, header);
        boolean unitFits = header.unit() == null || unit != null || !target.kind().takesUnit();
        Message unitReason = unit == null ? null : Message.of("sheet.map.unit", unit.text());
        List<String> forms = header.forms();
        for (String form : forms) {
            if (titles.get(field).contains(form)) {
                // a unit that the field cannot have: 销量(元) is no quantity
                double score = !unitFits ? 0.3 : form.equals(header.whole()) ? 1 : unit != null ? 0.98 : 0.9;
                return new Match(column, field, score, unitReason == null ? Message.of("sheet.map.same") : unitReason, unit);
            }
        }
        if (!unitFits || DERIVED.stream().anyMatch(header.whole()::contains)) {
            return new Match(column, field, 0, Message.of("sheet.map.unknown"), null);
        }
        double best = 0;
        String known = "";
        for (String title : titles.get(field)) {
            double score = similar(header.title(), title);
            if (score > best) {
                best = score;
                known = title;
            }
        }
        return new Match(column, field, best, Message.of("sheet.map.like", known), unit);
    }

    /** One title within the other; the more of it, the surer. */
    private static double similar(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = a.length() >= b.length() ? b : a;
        if (shorter.length() < 2 || !longer.contains(shorter)) {
            return 0;
        }
        // Chinese puts the head noun last: 农产品名称 is a 产品名称
        double end = longer.endsWith(shorter) ? 0.1 : 0;
        return 0.35 + 0.45 * shorter.length() / longer.length() + end;
    }

    /** The title's unit where the field can have it, else null. */
    static ColumnUnit unitFor(SheetField field, HeaderTitle header) {
        ColumnUnit unit = header.unit();
        if (unit == null || !field.kind().takesUnit()) {
            return null;
        }
        return unit.isMoney() == (field.kind() == FieldKind.MONEY) ? unit : null;
    }
}
