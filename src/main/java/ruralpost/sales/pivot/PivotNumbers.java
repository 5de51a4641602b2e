package ruralpost.sales.pivot;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.ShareChange;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.text.Texts;

/** Opens the numbers of a pivot table: each is the one that its cell says. */
public final class PivotNumbers {

    /** What a cell says. */
    public enum Part {
        /** What the layout shows: the measure, or a share of its row or column. */
        CELL,
        /** The row's share of the grand total. */
        SHARE,
        /** How that share has changed; opens the share. */
        SHARE_CHANGE,
        /** The row in the days compared with. */
        BEFORE,
        /** The row's growth. */
        CHANGE
    }

    private final Pivot pivot;
    private final SalesBoard board;
    private final BoardFacts facts;
    private final Measure measure;
    private final Texts texts;

    /** @param facts what stands beside the sales */
    public PivotNumbers(Pivot pivot, BoardFacts facts) {
        this.pivot = pivot;
        this.board = pivot.board();
        this.facts = facts;
        this.measure = pivot.measure();
        this.texts = Texts.of(board.request().lang());
    }

    /**
     * The number of a cell. Not for the window's thread.
     *
     * @param row    a row, a subtotal or the grand total
     * @param column place of the column; −1 for the row's total and for all that is no cell
     * @return null where no days are behind it
     */
    public OpenedNumber open(PivotRow row, Part part, int column) {
        SalesFilter sales = switch (part) {
            case BEFORE -> pivot.before(row);
            case CHANGE -> pivot.current(row);
            default -> pivot.filter(row, part == Part.CELL ? column : -1);
        };
        if (sales == null) {
            return null;
        }
        Asked asked = switch (part) {
            case CELL -> cell(row, column, sales);
            case SHARE, SHARE_CHANGE -> Asked.ratio(text("sales.pivot.share"), measure, sales, whole(pivot.total(), -1));
            case BEFORE -> Asked.sum(texts.get(measure.label()), measure, sales);
            case CHANGE -> Asked.ratio(text("sales.pivot.change"), measure, sales, new Against.Base(null, days(pivot.before(row))));
        };
        OpenedNumber number = OpenedNumber.of(board, asked, facts);
        boolean changes = (part == Part.SHARE || part == Part.SHARE_CHANGE) && board.base() != null;
        return changes ? number.also(points(row)) : number;
    }

    private static ruralpost.value.Period days(SalesFilter filter) {
        return filter == null ? null : filter.period();
    }

    private Asked cell(PivotRow row, int column, SalesFilter sales) {
        return switch (pivot.layout().show()) {
            case VALUE -> {
                List<Against> against = new ArrayList<>();
                Against whole = whole(pivot.total(), -1);
                if (!sales.equals(pivot.filter(pivot.total(), -1))) {
                    against.add(whole);
                }
                against.add(board.baseOf(board.request().only(sales)));
                yield Asked.sum(texts.get(measure.label()), measure, sales, against.toArray(Against[]::new));
            }
            case OF_COLUMN -> Asked.ratio(text("sales.pivot.share"), measure, sales, whole(pivot.total(), column));
            case OF_ROW -> Asked.ratio(text("sales.pivot.share"), measure, sales, whole(row, -1));
        };
    }

    private Against whole(PivotRow row, int column) {
        String name = column < 0 ? row.name() : pivot.columns().get(column).name();
        return new Against.Whole(pivot.filter(row, column), name);
    }

    private ruralpost.sales.dashboard.Formula points(PivotRow row) {
        PivotCells.Points points = new PivotCells(pivot).points(row);
        return ShareChange.formula(points.now(), points.before(), points.change(), board.covered().label(board.request().lang()), board);
    }

    private String text(String key) {
        return texts.get(key);
    }
}
