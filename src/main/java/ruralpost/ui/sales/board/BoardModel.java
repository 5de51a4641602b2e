package ruralpost.ui.sales.board;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.view.FilterState;
import ruralpost.ui.board.ChoiceModel;
import ruralpost.value.Period;

/** What the user has set on the dashboard of sales, the way back through it, and what is shown for it. */
final class BoardModel extends ChoiceModel<FilterState, BoardState> {

    private final ObservableValue<Period> period = choiceProperty().map(FilterState::period);
    private final ObjectProperty<Measure> measure = facet(FilterState::measure, FilterState::withMeasure);
    private final ObjectProperty<TimeUnit> unit = facet(FilterState::unit, FilterState::withUnit);
    private final ObjectProperty<Boolean> cumulative = facet(FilterState::cumulative, FilterState::withCumulative);
    private final ObjectProperty<Comparison> comparison = facet(FilterState::comparison, FilterState::withComparison);
    private final ObjectProperty<String> page = facet(FilterState::page, FilterState::withPage);
    private final BooleanProperty loading = new SimpleBooleanProperty();

    BoardModel() {
        super(FilterState.FIRST);
    }

    /** A property that is part of the filter state. */
    private <T> ObjectProperty<T> facet(Function<FilterState, T> part, BiFunction<FilterState, T, FilterState> with) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(part.apply(choiceProperty().get()));
        property.addListener((o, was, now) -> change(f -> with.apply(f, now)));
        choiceProperty().addListener((o, was, now) -> property.set(part.apply(now)));
        return property;
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

    /** Whether the first answer is late, so that something must stand in its place. */
    BooleanProperty loadingProperty() {
        return loading;
    }

    /** The filter that the choices make. */
    SalesFilter filter() {
        return choiceProperty().get().filter();
    }

    /** Adds a value in the filter bar. */
    void add(Dimension dimension, Object value) {
        change(f -> f.add(dimension, value));
    }
}
