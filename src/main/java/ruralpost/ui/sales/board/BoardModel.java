package ruralpost.ui.sales.board;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.view.FilterHistory;
import ruralpost.sales.view.FilterState;
import ruralpost.ui.board.BoardSteps;
import ruralpost.value.Period;

/** What the user has set on the dashboard, the way back through it, and what is shown for it. */
final class BoardModel implements BoardSteps {

    private final ObjectProperty<FilterState> filter = new SimpleObjectProperty<>(FilterState.FIRST);
    private final ObservableValue<Period> period = filter.map(FilterState::period);
    private final ObjectProperty<Measure> measure = facet(FilterState::measure, FilterState::withMeasure);
    private final ObjectProperty<TimeUnit> unit = facet(FilterState::unit, FilterState::withUnit);
    private final ObjectProperty<Boolean> cumulative = facet(FilterState::cumulative, FilterState::withCumulative);
    private final ObjectProperty<Comparison> comparison = facet(FilterState::comparison, FilterState::withComparison);
    private final ObjectProperty<String> page = facet(FilterState::page, FilterState::withPage);
    private final ObjectProperty<BoardState> state = new SimpleObjectProperty<>();
    private final BooleanProperty loading = new SimpleBooleanProperty();
    private final FilterHistory<FilterState> history = new FilterHistory<>(FilterState.FIRST);
    private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper();
    private boolean noStep;

    BoardModel() {
        filter.addListener((o, was, now) -> {
            if (noStep) {
                history.replace(now);
            } else {
                history.go(now);
            }
            hasBack.set(history.hasBack());
            hasForward.set(history.hasForward());
        });
    }

    /** A property that is part of the filter state. */
    private <T> ObjectProperty<T> facet(Function<FilterState, T> part, BiFunction<FilterState, T, FilterState> with) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(part.apply(filter.get()));
        property.addListener((o, was, now) -> filter.set(with.apply(filter.get(), now)));
        filter.addListener((o, was, now) -> property.set(part.apply(now)));
        return property;
    }

    /** Everything that is set, never null; each change is a step that can be gone back. */
    ObjectProperty<FilterState> filterProperty() {
        return filter;
    }

    /** The period; null until the newest sale is known, from which the first one follows. */
    ObservableValue<Period> periodProperty() {
        return period;
    }

    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /** Steps of the trend. */
    ObjectProperty<TimeUnit> unitProperty() {
        return unit;
    }

    /** Whether the trend runs up. */
    ObjectProperty<Boolean> cumulativeProperty() {
        return cumulative;
    }

    /** What the sales are compared with. */
    ObjectProperty<Comparison> comparisonProperty() {
        return comparison;
    }

    /** Id of the page in view. */
    ObjectProperty<String> pageProperty() {
        return page;
    }

    /** What is shown; null before the first answer. */
    ObjectProperty<BoardState> stateProperty() {
        return state;
    }

    /** Whether the first answer is late, so that something must stand in its place. */
    BooleanProperty loadingProperty() {
        return loading;
    }

    /** Changes what is set, as one step. */
    void change(UnaryOperator<FilterState> how) {
        filter.set(how.apply(filter.get()));
    }

    /** Sets what follows by itself, such as the first period: no step of the person's. */
    void settle(UnaryOperator<FilterState> how) {
        noStep = true;
        try {
            change(how);
        } finally {
            noStep = false;
        }
    }

    /** Whether there is a step back. */
    ReadOnlyBooleanProperty hasBackProperty() {
        return hasBack.getReadOnlyProperty();
    }

    /** Whether there is a step forward. */
    ReadOnlyBooleanProperty hasForwardProperty() {
        return hasForward.getReadOnlyProperty();
    }

    /** Goes one step back. */
    @Override
    public void back() {
        if (history.hasBack()) {
            settle(now -> history.back());
        }
    }

    /** Goes one step forward again. */
    @Override
    public void forward() {
        if (history.hasForward()) {
            settle(now -> history.forward());
        }
    }

    /** The filter that the choices make. */
    SalesFilter filter() {
        return filter.get().filter();
    }

    /** Adds a value in the filter bar. */
    void add(Dimension dimension, Object value) {
        change(f -> f.add(dimension, value));
    }

    /** Frees what was chosen last. Says whether anything was chosen. */
    @Override
    public boolean clearLast() {
        boolean any = filtered();
        change(FilterState::withoutLast);
        return any;
    }

    /** Frees everything but the period. Says whether anything was chosen. */
    @Override
    public boolean clear() {
        boolean any = filtered();
        change(FilterState::cleared);
        return any;
    }

    /** Whether anything but the period is chosen. */
    boolean filtered() {
        return filter.get().filtered();
    }
}
