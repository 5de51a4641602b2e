package ruralpost.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How far a plan is fulfilled: one bar against the plan and the pace. All amounts are percent of the plan; the track reaches from 0
 * to 200 %, wider in steps of 100 when needed, so a value above the plan is never clipped.
 *
 * @param value percent reached, label such as "170.0"
 * @param plan  the plan, usually 100; label such as "计划 100%"; NONE when there is none
 * @param pace  what should be reached by now; label such as "进度 91.5%"; NONE when there is none
 * @param marks further thresholds, such as "保底 80%" and "争取 120%"; never null, usually empty; absent ones are left out
 */
public record Bullet(ChartValue value, ChartValue plan, ChartValue pace, List<ChartValue> marks) implements ChartBody {

    /** Checks that nothing is null. */
    public Bullet {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(pace, "pace");
        marks = marks.stream().filter(ChartValue::present).toList();
    }

    /** Plan and pace without further thresholds. */
    public Bullet(ChartValue value, ChartValue plan, ChartValue pace) {
        this(value, plan, pace, List.of());
    }

    /** The same bullet with further thresholds. */
    public Bullet marked(List<ChartValue> thresholds) {
        return new Bullet(value, plan, pace, thresholds);
    }

    @Override
    public boolean isEmpty() {
        return !value.present();
    }

    /** Plan, pace and further thresholds, those that there are. */
    List<ChartValue> lines() {
        return Stream.concat(Stream.of(plan, pace), marks.stream()).filter(ChartValue::present).toList();
    }

    /** The right end of the track in percent; above 200 there is room after the bar, so that one of just 300 % does not look cut off. */
    double end() {
        double most = Math.max(value.orZero(), lines().stream().mapToDouble(ChartValue::amount).max().orElse(0));
        return most <= 200 ? 200 : (Math.floor(most / 100) + 1) * 100;
    }
}
