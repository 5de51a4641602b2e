package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.value.Period;

/** The numbers of a dashboard as SQL gives them, to compare with. */
public final class SalesSql {

    private static final String KG = "coalesce(sum(case unit_code when 'jin' then quantity_milli / 2000.0 when 'kg' then quantity_milli / 1000.0 "
        + "when 't' then quantity_milli * 1.0 end), 0)";

    private final AppContext app;

    public SalesSql(AppContext app) {
        this.app = app;
    }

    /** One value over the live sales that end in the period and meet a condition. */
    public BigDecimal value(String what, Period period, String condition) {
        Object found = app.ledger().read(ctx -> ctx.fetchValue("select " + what + " from sale where deleted_set = 0 and day_to between date '"
            + period.from() + "' and date '" + period.to() + "' and " + condition));
        return new BigDecimal(found.toString());
    }

    public BigDecimal yuan(Period period, String condition) {
        return value("coalesce(sum(amount_fen), 0)", period, condition).movePointLeft(2);
    }

    public BigDecimal kg(Period period, String condition) {
        return value(KG, period, condition);
    }

    public BigDecimal orders(Period period, String condition) {
        return value("coalesce(sum(orders), 0)", period, condition);
    }

    public long rows(Period period, String condition) {
        return value("count(*)", period, condition).longValueExact();
    }

    /** Yuan by the values of a column; rows without an amount aside. */
    public Map<Long, BigDecimal> yuanBy(String column, Period period, String condition) {
        Map<Long, BigDecimal> result = new LinkedHashMap<>();
        app.ledger().read(ctx -> ctx.fetch("select " + column + ", sum(amount_fen) from sale where deleted_set = 0 and amount_fen is not null and " + column
            + " is not null and day_to between date '" + period.from() + "' and date '" + period.to() + "' and " + condition + " group by " + column)
            .map(r -> result.put(r.get(0, Long.class), r.get(1, BigDecimal.class).movePointLeft(2))));
        return result;
    }
}
