package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import ruralpost.sales.dashboard.Against;
import ruralpost.value.Bound;
import ruralpost.value.Change;
import ruralpost.value.Percent;

/** How a sum and what it is held against make a ratio. The same for the dashboard and for adding up again. */
public final class Ratio {

    private static final MathContext DIGITS = new MathContext(16, RoundingMode.HALF_UP);

    private Ratio() {
    }

    /** Growth or share in percent, or a price; null where it cannot be computed. @param base null when there is none */
    public static BigDecimal of(Against against, BigDecimal sum, BigDecimal base) {
        if (sum == null || base == null || base.signum() == 0) {
            return null;
        }
        return switch (against) {
            case Against.Base b -> Change.of(sum, base).value();
            case Against.Weight w -> sum.divide(base, DIGITS);
            case Against.Whole w -> Percent.ratio(sum, base).map(Percent::value).orElse(null);
            case Against.Stored s -> Percent.ratio(sum, base).map(Percent::value).orElse(null);
        };
    }

    /**
     * The bound of a ratio; a weight and a plan are exact, and so leave the bound of the sum.
     *
     * @param all whether the sum is all of the whole: then it is 100 %, however firmly the whole stands
     */
    static Bound bound(Against against, Bound sum, Bound base, boolean all) {
        if (all && against instanceof Against.Whole) {
            return Bound.EXACT;
        }
        boolean divisorExact = against instanceof Against.Weight || against instanceof Against.Stored s && s.bound().isExact();
        return divisorExact ? sum : Bound.difference(sum, base);
    }
}
