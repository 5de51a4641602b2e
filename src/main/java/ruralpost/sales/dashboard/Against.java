package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** What a sum of sales is held against, so that a growth, a share, a fulfilment or a price follows. */
public sealed interface Against {

    /**
     * The same sales of other days: growth.
     *
     * @param now  the days that are compared, as far as they are covered; null where they are just those of the number
     * @param days null when there are none to compare with
     */
    record Base(Period now, Period days) implements Against {
    }

    /**
     * More sales, of which these are a part: share.
     *
     * @param whole its period is never null
     * @param name  what the whole is called, in the language of the dashboard
     */
    record Whole(SalesFilter whole, String name) implements Against {
    }

    /**
     * A number that is stored: a plan, what all sellers of the area sold in a year, what was signed.
     *
     * @param kind   what it is
     * @param id     its row; 0 where the number has none that can be read again
     * @param value  yuan, kilograms or orders
     * @param bound  how firmly it is stated
     * @param period the days that it stands for
     * @param name   what it is called, in the language of the dashboard
     */
    record Stored(Kind kind, long id, BigDecimal value, Bound bound, Period period, String name) implements Against {
    }

    /** The weight of the same rows: average price. Only rows that state both amount and weight count. */
    record Weight() implements Against {
    }

    /** What a stored number is. */
    enum Kind {
        PLAN, LOCAL_TOTAL, CONTRACT
    }

    /** A plan. */
    static Stored plan(PlanLine plan, String name) {
        return new Stored(Kind.PLAN, plan.id(), plan.target(), Bound.EXACT, plan.period(), name);
    }

    /** What was signed in a contract, to be held against what was delivered. */
    static Stored contract(long id, Money signed, Bound bound, Period period, String name) {
        return new Stored(Kind.CONTRACT, id, signed.toYuan(), bound, period, name);
    }
}
