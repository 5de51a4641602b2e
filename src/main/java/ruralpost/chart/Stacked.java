package ruralpost.chart;

import java.util.List;
import java.util.Objects;

/**
 * Columns over time, each made of layers: how the parts of a sum change. Keys are {@link CrossKey}s of layer and step.
 *
 * @param steps   the steps of the axis, earliest first, never null
 * @param layers  from the bottom to the top, 其他 last; at most eight read well; never null
 * @param percent every column is drawn as 100 %; negative values then take no room
 */
public record Stacked(List<Trend.Step> steps, List<Layer> layers, boolean percent) implements ChartBody {

    /** Copies the lists. */
    public Stacked {
        steps = List.copyOf(steps);
        layers = List.copyOf(layers);
    }

    @Override
    public boolean isEmpty() {
        return steps.isEmpty() || layers.stream().noneMatch(layer -> layer.values().stream().anyMatch(ChartValue::present));
    }

    /**
     * One layer.
     *
     * @param key    stable, without "|", never null
     * @param name   shown at the end of the layer, never null
     * @param colour palette number 1 to 8, the same for this record in every chart; 8 for 其他, which cannot be chosen
     * @param values in the order of the steps, gaps as {@link ChartValue#NONE}
     */
    public record Layer(String key, String name, int colour, List<ChartValue> values) {
        /** Copies the values. */
        public Layer {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
            values = List.copyOf(values);
        }

        /** Value at a step; NONE beyond the end. */
        ChartValue at(int index) {
            return index >= 0 && index < values.size() ? values.get(index) : ChartValue.NONE;
        }
    }
}
