package ruralpost.sales.cube;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import ruralpost.value.Period;

/**
 * Which sales are meant: those that count (end) inside a period, with one of the chosen values in each filtered dimension.
 * Immutable. A chosen null means "not stated".
 *
 * @param period null for all time
 * @param chosen values per filtered dimension; a dimension that is absent is not filtered
 */
public record SalesFilter(Period period, Map<Dimension, Set<Object>> chosen) {

    /** Everything. */
    public static final SalesFilter ALL = new SalesFilter(null, Map.of());

    /** The same filter for another period; null for all time. */
    public SalesFilter in(Period other) {
        return new SalesFilter(other, chosen);
    }

    /** The same filter with other values in one dimension; null or an empty set removes it. */
    public SalesFilter with(Dimension dimension, Set<?> values) {
        Map<Dimension, Set<Object>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(chosen);
        if (values == null || values.isEmpty()) {
            changed.remove(dimension);
        } else {
            changed.put(dimension, new LinkedHashSet<>(values));
        }
        return new SalesFilter(period, changed);
    }

    /** Whether no dimension is filtered. */
    public boolean unfiltered() {
        return chosen.isEmpty();
    }

    int fromDay() {
        return period == null ? Integer.MIN_VALUE : (int) period.from().toEpochDay();
    }

    int toDay() {
        return period == null ? Integer.MAX_VALUE : (int) period.to().toEpochDay();
    }

    /** The codes that pass, per filtered dimension. */
    Map<Dimension, BitSet> codes(SalesCube cube) {
        Map<Dimension, BitSet> result = new EnumMap<>(Dimension.class);
        chosen.forEach((dimension, values) -> {
            BitSet bits = new BitSet();
            for (Object v : values) {
                int code = cube.codeOf(dimension, v);
                if (code >= 0) {
                    bits.set(code);
                }
            }
            result.put(dimension, bits);
        });
        return result;
    }
}
