package ruralpost.chart;

import java.util.List;
import java.util.Objects;

/**
 * Two values side by side for each row, such as signed against delivered: the second stands on the first as a part of it.
 *
 * @param pairs  in the order shown; those that find no room are counted; never null
 * @param first  what the first value is, for the key in the head, such as 签约
 * @param second what the second value is, such as 交付
 */
public record Pairs(List<Pair> pairs, String first, String second) implements ChartBody {

    /** Copies the list. */
    public Pairs {
        pairs = List.copyOf(pairs);
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    @Override
    public boolean isEmpty() {
        return pairs.stream().noneMatch(pair -> pair.first().present() || pair.second().present());
    }

    /** One row: stable key, name, the two values, a short note at the right such as "82.4%" or "未到期" (may be empty). */
    public record Pair(String key, String name, ChartValue first, ChartValue second, String note) {
        /** Checks that nothing is null. */
        public Pair {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(note, "note");
        }
    }
}
