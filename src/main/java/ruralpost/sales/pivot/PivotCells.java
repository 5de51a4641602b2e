package ruralpost.sales.pivot;

import java.math.BigDecimal;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Measure;
import ruralpost.text.Lang;
import ruralpost.value.Bound;
import ruralpost.value.Change;
import ruralpost.value.Formats;
import ruralpost.value.Percent;
import ruralpost.value.Scale;

/** What stands in the cells of a pivot table: one scale for all of it, named once. */
public final class PivotCells {

    private static final int DECIMALS = 2;
    /** A table has numbers much smaller than its total; they should not all read 0.00. */
    private static final int FINER = 2;

    private final Pivot pivot;
    private final Measure measure;
    private final Formats formats;
    private final Lang lang;
    private final Scale scale;

    /** @param pivot the table */
    public PivotCells(Pivot pivot) {
        this.pivot = pivot;
        this.measure = pivot.measure();
        this.lang = pivot.board().request().lang();
        this.formats = Formats.of(lang);
        this.scale = measure.scale(lang, pivot.largest().movePointLeft(FINER));
    }

    /**
     * A number of the table.
     *
     * @param text  as shown; "—" where it cannot be computed, empty where no sale fell
     * @param exact for sums and for copying: yuan, kilograms, orders, percent; null where there is none
     * @param bound how firmly it stands
     */
    public record Value(String text, BigDecimal exact, Bound bound) {
        /** No sale fell here. */
        public static final Value BLANK = new Value("", null, Bound.EXACT);
        /** Cannot be computed. */
        public static final Value NONE = new Value(Formats.NONE, null, Bound.EXACT);
    }

    /** The unit of what is shown, such as 万元. */
    public String unit() {
        return scale.unit();
    }

    /** The unit of exact numbers, such as 元. */
    public String exactUnit() {
        return measure.exactUnit(lang);
    }

    /** A cell as the layout shows it: the measure, or a share. @param column −1 for the row's total */
    public Value cell(PivotRow row, int column) {
        Totals t = column < 0 ? row.total() : row.cells().get(column);
        return switch (pivot.layout().show()) {
            case VALUE -> value(t);
            case OF_COLUMN -> share(t, column < 0 ? pivot.total().total() : pivot.total().cells().get(column));
            case OF_ROW -> share(t, row.total());
        };
    }

    /** The measure of some sales. */
    public Value value(Totals t) {
        if (t == null || !measure.statedIn(t)) {
            return Value.BLANK;
        }
        BigDecimal exact = measure.of(t);
        int decimals = scale.exponent() > 0 || measure == Measure.AMOUNT ? DECIMALS : Math.max(0, measure.exactDecimals() - 1);
        return new Value(formats.number(scale.apply(exact), decimals), exact, measure.bound(t));
    }

    /** The row's share of the grand total. */
    public Value share(PivotRow row) {
        return share(row.total(), pivot.total().total());
    }

    /** A share now and in the base, and the change in percentage points. @param now null where it cannot be computed @param before likewise */
    record Points(Percent now, Percent before, Change change) {
    }

    /** How the row's share of the grand total has changed; a row that sold nothing in the base had none of it. */
    Points points(PivotRow row) {
        PivotRow all = pivot.total();
        Percent now = part(row.current(), all.current());
        Percent before = all.before() == null ? null : part(row.before(), all.before());
        // the share of all rows together is always all
        boolean compared = !row.codes().isEmpty() && comparable(row);
        return new Points(now, before, compared ? Change.points(now, before) : Change.NONE);
    }

    private Value share(Totals part, Totals whole) {
        if (part == null || !measure.statedIn(part)) {
            return Value.BLANK;
        }
        // all of the whole is 100 %, however firmly the whole stands
        Bound bound = measure.rowsIn(part) == measure.rowsIn(whole) ? Bound.EXACT : Bound.difference(measure.bound(part), measure.bound(whole));
        return Percent.ratio(measure.of(part), measure.of(whole)).map(p -> new Value(formats.percent(p, 1), p.value(), bound)).orElse(Value.NONE);
    }

    /** The same row in the base of the comparison. */
    public Value before(PivotRow row) {
        return value(row.before());
    }

    /** Whether the covered days have a number to compare: nothing sold is one, sales that do not state the measure are none. */
    private boolean comparable(PivotRow row) {
        return pivot.current(row) != null && (measure.statedIn(row.current()) || row.current().isEmpty());
    }

    /** The row's change against the base, to-date with to-date. */
    public Value change(PivotRow row) {
        Totals base = row.before();
        if (base == null || !measure.statedIn(base) || !comparable(row)) {
            return Value.NONE;
        }
        Change change = Change.of(measure.of(row.current()), measure.of(base));
        return change.isPresent() ? new Value(formats.change(change), change.value(), Bound.difference(measure.bound(row.current()), measure.bound(base))) : Value.NONE;
    }

    /**
     * How the row's share of the grand total has changed against the base, in percentage points. A row that sold nothing has a share of
     * zero; none for the grand total itself, whose share is always all.
     */
    public Value shareChange(PivotRow row) {
        Change change = points(row).change();
        return change.isPresent() ? new Value(formats.change(change), change.value(),
            Bound.difference(measure.bound(pivot.total().current()), measure.bound(pivot.total().before()))) : Value.NONE;
    }

    private Percent part(Totals part, Totals whole) {
        BigDecimal sum = part == null || !measure.statedIn(part) ? BigDecimal.ZERO : measure.of(part);
        return measure.statedIn(whole) ? Percent.ratio(sum, measure.of(whole)).orElse(null) : null;
    }
}
