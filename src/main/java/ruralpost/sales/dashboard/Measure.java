package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.Locale;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Bound;
import ruralpost.value.Scale;

/** What a dashboard shows of its sales. */
public enum Measure {
    /** Yuan. */
    AMOUNT,
    /** Kilograms; quantities that are no weights are left out, which the tile says. */
    QUANTITY,
    /** Orders. */
    ORDERS;

    /** As on the command line and in plans. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("sales.measure." + code());
    }

    /** The measure of some rows, exact: yuan, kilograms, orders. */
    public BigDecimal of(Totals t) {
        return switch (this) {
            case AMOUNT -> new BigDecimal(t.fen).movePointLeft(2);
            case QUANTITY -> t.kg();
            case ORDERS -> BigDecimal.valueOf(t.orders);
        };
    }

    /** How many of the rows state it, and so are in its sum. */
    public long rowsIn(Totals t) {
        return switch (this) {
            case AMOUNT -> t.withAmount;
            case QUANTITY -> t.withWeight;
            case ORDERS -> t.withOrders;
        };
    }

    /** Whether any of the rows states it. */
    public boolean statedIn(Totals t) {
        return rowsIn(t) > 0;
    }

    /** The bound of the sum; quantities and orders are exact. */
    public Bound bound(Totals t) {
        return this == AMOUNT ? t.bound() : Bound.EXACT;
    }

    /** The scale of a chart whose largest value this is. */
    public Scale scale(Lang lang, BigDecimal largest) {
        return switch (this) {
            case AMOUNT -> Scale.forMax(lang, largest, lang == Lang.ZH ? "元" : "yuan");
            case QUANTITY -> Scale.forKg(lang, largest);
            case ORDERS -> Scale.forMax(lang, largest, lang == Lang.ZH ? "单" : "orders");
        };
    }

    /** The unit of exact values. */
    public String exactUnit(Lang lang) {
        return switch (this) {
            case AMOUNT -> lang == Lang.ZH ? "元" : "yuan";
            case QUANTITY -> lang == Lang.ZH ? "公斤" : "kg";
            case ORDERS -> lang == Lang.ZH ? "单" : "orders";
        };
    }

    /** Decimals of exact values. */
    public int exactDecimals() {
        return this == AMOUNT ? 2 : this == QUANTITY ? 3 : 0;
    }
}
