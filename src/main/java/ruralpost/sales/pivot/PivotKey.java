package ruralpost.sales.pivot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Period;

/**
 * What the rows or columns of a pivot table stand for: values of a dimension, or stretches of time.
 *
 * @param dimension null for time
 * @param unit      null for a dimension
 */
public record PivotKey(Dimension dimension, TimeUnit unit) {

    private static final int WEEKS_OF_YEAR = 52;

    /** Values of a dimension. */
    public static PivotKey of(Dimension dimension) {
        return new PivotKey(dimension, null);
    }

    /** Stretches of time. */
    public static PivotKey of(TimeUnit unit) {
        return new PivotKey(null, unit);
    }

    /** Everything that a table can be made by: dimensions first, then time. */
    public static List<PivotKey> all() {
        List<PivotKey> all = new ArrayList<>();
        for (Dimension d : Dimension.values()) {
            all.add(of(d));
        }
        for (TimeUnit u : TimeUnit.values()) {
            all.add(of(u));
        }
        return List.copyOf(all);
    }

    /** Stable name: "product", "month" … */
    public String code() {
        return isTime() ? unit.code() : dimension.code();
    }

    /** Whether it is time. */
    public boolean isTime() {
        return unit != null;
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("sales.pivot.key." + code());
    }

    CubeQuery.Key query() {
        return isTime() ? new CubeQuery.Key.Time(unit) : new CubeQuery.Key.Of(dimension);
    }

    /** The name of a code: a record's name, "not stated", or the days. */
    String name(SalesCube cube, int code, SalesLabels labels, Lang lang) {
        return isTime() ? unit.period(LocalDate.ofEpochDay(code)).label(lang) : labels.of(dimension, cube.value(dimension, code), lang);
    }

    /** The code a year later: where last year's stretch is compared. Codes of dimensions stay. */
    int aYearLater(int code) {
        if (!isTime()) {
            return code;
        }
        LocalDate start = LocalDate.ofEpochDay(code);
        return (int) (unit == TimeUnit.WEEK ? start.plusWeeks(WEEKS_OF_YEAR) : unit.start(start.plusYears(1))).toEpochDay();
    }

    /** The sales of some codes among others; null where none of their days are. @param codes several in the order of time */
    SalesFilter only(SalesFilter filter, SalesCube cube, List<Integer> codes) {
        if (!isTime()) {
            Set<Object> values = new LinkedHashSet<>();
            codes.forEach(code -> values.add(cube.value(dimension, code)));
            return filter.with(dimension, values);
        }
        Period days = Period.of(LocalDate.ofEpochDay(codes.getFirst()), unit.period(LocalDate.ofEpochDay(codes.getLast())).to());
        return filter.period().intersect(days).map(filter::in).orElse(null);
    }

    /** The sales of the year before that stand beside a code, see {@link #aYearLater}; null where there are none. */
    SalesFilter aYearBefore(SalesFilter filter, int code) {
        LocalDate start = LocalDate.ofEpochDay(code);
        LocalDate earlier = unit == TimeUnit.WEEK ? start.minusWeeks(WEEKS_OF_YEAR) : unit.start(start.minusYears(1));
        if (aYearLater((int) earlier.toEpochDay()) != code) {
            return null;
        }
        // 29 February stands beside 28 February
        LocalDate next = unit.next(earlier);
        LocalDate last = unit == TimeUnit.DAY && aYearLater((int) next.toEpochDay()) == code ? next : next.minusDays(1);
        return filter.period().intersect(Period.of(earlier, last)).map(filter::in).orElse(null);
    }

    /** Whether the code stands for "not stated". */
    boolean notStated(int code) {
        return !isTime() && code == 0;
    }
}
