package ruralpost.ui.sales.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.Measure;
import ruralpost.value.Period;

/** What the user has chosen on the dashboard, and what is shown for it. */
final class BoardModel {

    private static final int DAYS_SHOWN_AS_DAYS = 62;
    private static final int DAYS_SHOWN_AS_MONTHS = 3 * 366;
    private static final int DAYS_SHOWN_AS_QUARTERS = 8 * 366;

    private final ObjectProperty<Period> period = new SimpleObjectProperty<>();
    private final ObjectProperty<Period> span = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Chosen>> chosen = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.AMOUNT);
    private final ObjectProperty<TimeUnit> unit = new SimpleObjectProperty<>(TimeUnit.MONTH);
    private final BooleanProperty cumulative = new SimpleBooleanProperty(true);
    private final ObjectProperty<BoardState> state = new SimpleObjectProperty<>();
    private final BooleanProperty loading = new SimpleBooleanProperty();

    /** The period; null until the newest sale is known, from which the first one follows. */
    ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** Part of the period chosen in the trend; null for all of it. */
    ObjectProperty<Period> spanProperty() {
        return span;
    }

    /** The values chosen in the bar and in charts; never null. */
    ObjectProperty<List<Chosen>> chosenProperty() {
        return chosen;
    }

    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /** Steps of the trend. */
    ObjectProperty<TimeUnit> unitProperty() {
        return unit;
    }

    /** Whether the trend runs up. */
    BooleanProperty cumulativeProperty() {
        return cumulative;
    }

    /** What is shown; null before the first answer. */
    ObjectProperty<BoardState> stateProperty() {
        return state;
    }

    /** Whether the first answer is late, so that something must stand in its place. */
    BooleanProperty loadingProperty() {
        return loading;
    }

    /** The filter that the choices make. */
    SalesFilter filter() {
        SalesFilter filter = SalesFilter.ALL.in(period.get());
        for (Map.Entry<Dimension, List<Chosen>> e : byDimension().entrySet()) {
            filter = filter.with(e.getKey(), e.getValue().stream().map(Chosen::value).collect(java.util.stream.Collectors.toSet()));
        }
        return filter;
    }

    /** The choices by what they are values of, in the order of choosing. */
    Map<Dimension, List<Chosen>> byDimension() {
        Map<Dimension, List<Chosen>> all = new java.util.LinkedHashMap<>();
        chosen.get().forEach(c -> all.computeIfAbsent(c.dimension(), d -> new ArrayList<>()).add(c));
        return all;
    }

    /** Another period, with steps that suit its length. */
    void show(Period next) {
        if (next.equals(period.get())) {
            return;
        }
        span.set(null);
        unit.set(suited(next));
        period.set(next);
    }

    /** Steps of which a trend over that period has neither too many nor too few. */
    static TimeUnit suited(Period period) {
        long days = period.days();
        return days <= DAYS_SHOWN_AS_DAYS ? TimeUnit.DAY : days <= DAYS_SHOWN_AS_MONTHS ? TimeUnit.MONTH
            : days <= DAYS_SHOWN_AS_QUARTERS ? TimeUnit.QUARTER : TimeUnit.YEAR;
    }

    /** Adds a value in the filter bar. */
    void add(Dimension dimension, Object value) {
        if (chosen.get().stream().noneMatch(c -> c.dimension() == dimension && java.util.Objects.equals(c.value(), value))) {
            List<Chosen> next = new ArrayList<>(chosen.get());
            next.add(new Chosen(dimension, value, false));
            chosen.set(List.copyOf(next));
        }
    }

    /** Takes exactly these values of a dimension, as chosen in its chart; values that were typed before stay typed. */
    void choose(Dimension dimension, Collection<?> values) {
        List<Chosen> next = new ArrayList<>(chosen.get().stream().filter(c -> c.dimension() != dimension).toList());
        for (Object value : values) {
            boolean typed = chosen.get().contains(new Chosen(dimension, value, false));
            next.add(new Chosen(dimension, value, !typed));
        }
        chosen.set(List.copyOf(next));
    }

    /** Takes over a filter from elsewhere in the program. */
    void take(SalesFilter filter) {
        if (filter.period() != null) {
            show(filter.period());
        }
        List<Chosen> next = new ArrayList<>();
        filter.chosen().forEach((dimension, values) -> values.forEach(v -> next.add(new Chosen(dimension, v, false))));
        span.set(null);
        chosen.set(List.copyOf(next));
    }

    /** Frees one dimension. */
    void free(Dimension dimension) {
        choose(dimension, Set.of());
    }

    /** Frees everything but the period. Says whether anything was chosen. */
    boolean clear() {
        boolean any = filtered();
        span.set(null);
        if (!chosen.get().isEmpty()) {
            chosen.set(List.of());
        }
        return any;
    }

    /** Whether anything but the period is chosen. */
    boolean filtered() {
        return span.get() != null || !chosen.get().isEmpty();
    }
}
