package ruralpost.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A change against an earlier figure (同比, 环比): (now − base) / |base| in percent, or for rates the difference in percentage
 * points. There is none when the base is absent or zero; it is then shown as "—".
 *
 * @param kind  what the number is
 * @param value percent or percentage points; null when there is none
 */
public record Change(Kind kind, BigDecimal value) {

    /** What the number of a change is. */
    public enum Kind {
        /** Percent of the base. */
        PERCENT,
        /** Percentage points, because rates were compared. */
        POINTS,
        /** Cannot be computed. */
        NONE
    }

    /** Cannot be computed, shown as "—". */
    public static final Change NONE = new Change(Kind.NONE, null);

    /** Change of a number in percent of its base; either may be null. */
    public static Change of(BigDecimal now, BigDecimal base) {
        if (now == null || base == null) {
            return NONE;
        }
        Optional<Percent> percent = Percent.ratio(now.subtract(base), base.abs());
        return percent.map(p -> new Change(Kind.PERCENT, p.value())).orElse(NONE);
    }

    /** Change of an amount in percent of its base; either may be null. */
    public static Change of(Money now, Money base) {
        return now == null || base == null ? NONE : of(now.toYuan(), base.toYuan());
    }

    /** Change of a count in percent of its base. */
    public static Change of(long now, long base) {
        return of(BigDecimal.valueOf(now), BigDecimal.valueOf(base));
    }

    /** Change of a rate in percentage points; either may be null. A base of 0 % is a base. */
    public static Change points(Percent now, Percent base) {
        return now == null || base == null ? NONE : new Change(Kind.POINTS, now.pointsOver(base));
    }

    /** Whether there is a number at all. */
    public boolean isPresent() {
        return kind != Kind.NONE;
    }

    /** 1 up, −1 down, 0 unchanged or none. */
    public int direction() {
        return value == null ? 0 : value.signum();
    }
}
