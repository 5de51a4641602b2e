package ruralpost.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Horizontal bars: name, bar, value. Always sorted by value, the largest first, 其他 last.
 *
 * @param bars      one for each category, never null
 * @param partWord  word for the coloured bars where ghost bars stand behind them ("猕猴桃"); empty for none
 * @param wholeWord word for the ghost bars ("全部产品"); empty for none
 * @param small     thinner bars for small cards
 */
public record Bars(List<Bar> bars, String partWord, String wholeWord, boolean small) implements ChartBody {

    private static final Comparator<Bar> ORDER = Comparator.comparing((Bar bar) -> bar.other())
        .thenComparing(Comparator.comparingDouble((Bar bar) -> bar.value().present() ? bar.value().amount() : Double.NEGATIVE_INFINITY).reversed());

    /** Sorts the bars. */
    public Bars {
        Objects.requireNonNull(partWord, "partWord");
        Objects.requireNonNull(wholeWord, "wholeWord");
        bars = bars.stream().sorted(ORDER).toList();
    }

    /** Bars without ghosts. */
    public static Bars of(List<Bar> bars) {
        return new Bars(bars, "", "", false);
    }

    /** The same bars, thinner. */
    public Bars small(boolean thin) {
        return new Bars(bars, partWord, wholeWord, thin);
    }

    /** The same bars with the two words of the key in the head. */
    public Bars keyed(String part, String whole) {
        return new Bars(bars, part, whole, small);
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /**
     * One bar.
     *
     * @param key   stable, never null
     * @param name  shown left of the bar
     * @param value what is drawn
     * @param whole the ghost bar behind it; NONE for none
     * @param other 其他 or "not stated": stands last and cannot be chosen
     */
    public record Bar(String key, String name, ChartValue value, ChartValue whole, boolean other) {
        /** Checks that nothing is null. */
        public Bar {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(whole, "whole");
        }

        /** A bar without ghost. */
        public static Bar of(String key, String name, ChartValue value) {
            return new Bar(key, name, value, ChartValue.NONE, false);
        }

        /** The bar of 其他. */
        public static Bar rest(String key, String name, ChartValue value) {
            return new Bar(key, name, value, ChartValue.NONE, true);
        }

        /** The same bar over a ghost. */
        public Bar over(ChartValue all) {
            return new Bar(key, name, value, all, other);
        }
    }
}
