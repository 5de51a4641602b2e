package ruralpost.ui.sales.rows;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.EnumMap;
import java.util.Set;
import java.time.LocalDate;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.value.Period;

/** What is chosen above the table, and what the table shows; properties only. */
final class RowsModel {

    private final ObjectProperty<Period> period = new SimpleObjectProperty<>();
    private final ObjectProperty<Map<Dimension, Set<Object>>> chosen = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<RowsOnly> only = new SimpleObjectProperty<>(RowsOnly.ALL);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(new Sort(null, true));
    private final ObjectProperty<RowsState> state = new SimpleObjectProperty<>();
    private final DoubleProperty searching = new SimpleDoubleProperty(-1);

    /** An order. @param key key of a column; null for the newest first */
    record Sort(String key, boolean ascending) {
    }

    /** Only sales that end in it; null for all time. */
    ObjectProperty<Period> periodProperty() {
        return period;
    }

    /** Values per dimension that is filtered; never null. */
    ObjectProperty<Map<Dimension, Set<Object>>> chosenProperty() {
        return chosen;
    }

    ObjectProperty<RowsOnly> onlyProperty() {
        return only;
    }

    /** What is looked for in texts; never null. */
    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    /** What the table shows; null before anything is read. */
    ObjectProperty<RowsState> stateProperty() {
        return state;
    }

    /** Share of a search through the ledger that is done; −1 while none runs. */
    DoubleProperty searchingProperty() {
        return searching;
    }

    /** Adds a value to the filter of its dimension. */
    void add(Dimension dimension, Object value) {
        Map<Dimension, Set<Object>> next = new EnumMap<>(Dimension.class);
        next.putAll(chosen.get());
        Set<Object> values = new LinkedHashSet<>(next.getOrDefault(dimension, Set.of()));
        values.add(value);
        next.put(dimension, values);
        chosen.set(next);
    }

    /** The period and the chosen values as a filter, without what only rows can be filtered by. */
    SalesFilter filter() {
        return new SalesFilter(period.get(), chosen.get());
    }

    /** Filters by what chosen rows say. @param add whether the values chosen before stay */
    void choose(Dimension dimension, Set<Object> values, boolean add) {
        Set<Object> all = new LinkedHashSet<>(add ? chosen.get().getOrDefault(dimension, Set.of()) : Set.of());
        all.addAll(values);
        chosen.set(filter().with(dimension, all).chosen());
    }

    /** Takes the filter of a dimension away. */
    void free(Dimension dimension) {
        Map<Dimension, Set<Object>> next = new EnumMap<>(Dimension.class);
        next.putAll(chosen.get());
        next.remove(dimension);
        chosen.set(next);
    }

    /** Takes over a filter from elsewhere and forgets everything else that was chosen. */
    void take(SalesFilter filter) {
        only.set(RowsOnly.ALL);
        text.set("");
        chosen.set(filter.chosen());
        period.set(filter.period());
    }

    /** Whether anything is filtered. */
    boolean filtered() {
        return period.get() != null || !chosen.get().isEmpty() || only.get() != RowsOnly.ALL || !text.get().isEmpty();
    }

    /** Takes every filter away; says whether there was one. */
    boolean clear() {
        boolean was = filtered();
        take(SalesFilter.ALL);
        return was;
    }

    RowsRequest request(LocalDate today) {
        return new RowsRequest(filter(), only.get(), text.get().strip(), sort.get().key(), sort.get().ascending(), today);
    }
}
