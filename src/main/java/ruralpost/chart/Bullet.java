package ruralpost.chart;

import java.util.Objects;

/**
 * How far a plan is fulfilled: one bar against the plan and the pace. All amounts are percent of the plan; the track reaches from 0
 * to 200 %, wider in steps of 100 when needed, so a value above the plan is never clipped.
 *
 * @param value percent reached, label such as "170.0"
 * @param plan  the plan, usually 100; label such as "计划 100%"; NONE when there is none
 * @param pace  what should be reached by now; label such as "进度 91.5%"; NONE when there is none
 */
public record Bullet(ChartValue value, ChartValue plan, ChartValue pace) implements ChartBody {

    /** Checks that nothing is null. */
    public Bullet {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(pace, "pace");
    }

    @Override
    public boolean isEmpty() {
        return !value.present();
    }

    /** The right end of the track in percent. */
    double end() {
        double most = Math.max(value.orZero(), Math.max(plan.orZero(), pace.orZero()));
        return Math.max(200, Math.ceil(most / 100) * 100);
    }
}
