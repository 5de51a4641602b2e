package ruralpost.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.Region;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.HeaderBlock;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.LeadingNames;

/** Finds the blocks of rows that may be the titles of a table, and says how much speaks for each. */
final class TitleBlocks {

    /** Among so many rows any may hold titles; further down only one that stands apart, for each look at a row of words costs time. */
    private static final int NEAR = 60;
    /** A row is a header by itself only if so much speaks for it; one field known for sure, or a month across the columns and more. */
    static final double LEAST = 0.85;

    private final TitleMatcher matcher;
    private final KnownNames known;
    private final TitleRows rows;
    private final List<SheetRow> head;
    private final List<Region> merged;
    private final int width;

    TitleBlocks(TitleMatcher matcher, KnownNames known, TitleRows rows, List<SheetRow> head, List<Region> merged, int width) {
        this.matcher = matcher;
        this.known = known;
        this.rows = rows;
        this.head = head;
        this.merged = merged;
        this.width = width;
    }

    /** All of them from the top down, also such as overlap. */
    List<TitleBlock> all() {
        List<TitleBlock> all = new ArrayList<>();
        for (int from = 0; from < head.size(); from++) {
            if ((from < NEAR || standsApart(from)) && TitleRows.mayHoldTitles(head.get(from), width) && !rows.isRecord(from) && !TitledLines.isPair(matcher.shape(), head, from)) {
                TitleBlock best = null;
                for (int depth = 1; depth <= HeaderBlock.DEEPEST && from + depth <= head.size(); depth++) {
                    if (depth > 1 && (!TitleRows.mayHoldTitles(head.get(from + depth - 1), width) && !TitleRows.isUnits(head.get(from + depth - 1)) && !isOneTitle(from + depth - 1)
                        || TitleRows.holdsDecimals(head.get(from + depth - 1)) || TitleRows.isRecordOfTwoDays(head.get(from + depth - 1)) && !rows.reachesDown(from + depth - 2)
                        || !rows.mayStandAbove(from + depth - 2) && (best == null || !isTranslation(from + depth - 1, best)))) {
                        break;
                    }
                    TitleBlock c = candidate(from, depth);
                    if (best != null && depth == best.depth() + 1 && isTranslation(from + depth - 1, best)) {
                        best = new TitleBlock(from, depth, c.titles(), best.score(), best.fields());
                    } else if (best == null || c.score() + (rows.reachesDown(from + depth - 2) || rows.fillsGaps(from + depth - 2) || rows.isMeasureBelow(from + depth - 1, this::isMeasure) ? 0.3 : 0) > best.score() + 1e-6) {
                        best = c;
                    }
                }
                if (best != null && (best.score() >= LEAST || TitleRows.spreadPeriods(best.titles()) && rows.recordAt(best.end()))) {
                    all.add(best);
                }
            }
        }
        all.removeIf(lower -> all.stream().anyMatch(upper -> isPartOf(lower, upper)));
        return all;
    }

    /** The lower rows of a block of titles are none by themselves where those above give titles to columns that they leave blank. */
    private static boolean isPartOf(TitleBlock lower, TitleBlock upper) {
        return upper.end() == lower.end() && upper.from() < lower.from() && upper.fields().containsAll(lower.fields())
            && upper.titles().stream().filter(t -> !t.isEmpty()).count() > lower.titles().stream().filter(t -> !t.isEmpty()).count();
    }

    /** The same titles in another language below: 日期 over Date. */
    private boolean isTranslation(int at, TitleBlock upper) {
        Set<Integer> fields = candidate(at, 1).fields();
        long words = head.get(at).cells().stream().filter(c -> !c.isBlank()).count();
        return upper.fields().size() > 1 && fields.size() * 3 >= upper.fields().size() * 2 && upper.fields().containsAll(fields)
            && words * 3 >= 2 * upper.titles().stream().filter(t -> !t.isEmpty()).count() && TitleRows.inOtherScript(head.get(at), upper.titles());
    }

    private TitleBlock candidate(int from, int depth) {
        List<SheetRow> rows = head.subList(from, from + depth);
        return of(from, depth, titles(rows));
    }

    /** The titles of these rows by column. */
    List<List<String>> titles(List<SheetRow> rows) {
        List<List<String>> dated = LeadingPeriods.apart(new HeaderBlock(rows, merged, width).titles(),
            title -> matcher.matches(List.of(title)).stream().anyMatch(m -> matcher.shape().fields().get(m.field()).isMeasure()));
        List<List<String>> named = LeadingNames.apart(dated, word -> matcher.shape().named().stream().anyMatch(f -> known.knows(f, word)),
            this::isMeasure);
        return new GoodsInTitles(matcher).apart(StageWords.withoutDone(named, word -> matcher.matches(List.of(word)).isEmpty()));
    }

    /** Whether a word is surely the title of numbers. */
    private boolean isMeasure(String title) {
        return matcher.matches(List.of(title)).stream().anyMatch(m -> m.score() > 0.85 && matcher.shape().fields().get(m.field()).isMeasure());
    }

    private boolean isOneTitle(int at) {
        return rows.isOneTitle(at) || rows.isMeasureBelow(at, this::isMeasure);
    }

    /** A block with these titles. */
    TitleBlock of(int from, int depth, List<List<String>> titles) {
        double[] best = new double[matcher.shape().fields().size()];
        int titled = 0;
        int periods = 0;
        int units = 0;
        for (List<String> path : titles) {
            units += path.size() > 1 && ColumnUnit.parse(path.getLast().replaceAll("[()（）]", "")).isPresent() ? 1 : 0;
            titled += path.isEmpty() ? 0 : 1;
            // 计划 over 1月 2月 3月: the word above is the title, the month below stands across the columns
            List<String> words = path.stream().filter(w -> !TitleRows.isPeriod(w)).toList();
            for (List<String> said : words.isEmpty() || words.size() == path.size() ? List.of(path) : List.of(path, words)) {
                matcher.matches(said).forEach(m -> best[m.field()] = Math.max(best[m.field()], m.score()));
            }
            periods += words.size() < path.size() ? 1 : 0;
            for (int i = 0; TitleMatcher.isPivotLabel(path) && i < best.length; i++) {
                SheetField field = matcher.shape().fields().get(i);
                best[i] = field.required() && field.kind() == FieldKind.NAME ? Math.max(best[i], LEAST) : best[i];
            }
        }
        double score = 0;
        Set<Integer> fields = new HashSet<>();
        for (int i = 0; i < best.length; i++) {
            score += best[i];
            if (best[i] > 0) {
                fields.add(i);
            }
        }
        score += 0.2 * Math.min(5, periods < 2 ? 0 : periods) + 0.3 * titled / Math.max(1, width) + 0.15 * units - 0.02 * (depth - 1);
        return new TitleBlock(from, depth, titles, fields.isEmpty() && periods < 2 ? 0 : score, fields);
    }

    /** Another table is parted from the one before by an empty row or by a line of its own. */
    boolean standsApart(int at) {
        SheetRow before = head.get(at - 1);
        return head.get(at).number() - before.number() > 1 || before.cells().size() == 1
            || before.cells().stream().anyMatch(x -> x.kind() == CellKind.TEXT && Above.isLine(x.shown()));
    }
}
