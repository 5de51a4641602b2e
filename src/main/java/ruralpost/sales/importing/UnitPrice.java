package ruralpost.sales.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** What a price is for: 单价（元/公斤） beside 数量（斤） is for two of what is counted. */
final class UnitPrice {

    /** As many decimals are kept of a price. */
    private static final int DECIMALS = 4;

    private UnitPrice() {
    }

    /** Yuan for one of the quantity's unit; null when the price is for something else of which it is not known how many there are. @param quantity null for none */
    static BigDecimal of(RowValues v, BigDecimal price, Quantity quantity) {
        Unit unit = quantity == null ? null : quantity.unit();
        Unit per = unit == null ? null : pricedUnit(v);
        if (per == null || per.equals(unit)) {
            return price;
        }
        BigDecimal fitted = per.convertibleTo(unit) ? price.multiply(unit.factor()).divide(per.factor(), MathContext.DECIMAL64).stripTrailingZeros() : null;
        return fitted == null || fitted.scale() > DECIMALS ? null : fitted;
    }

    /** The unit that the title of the price names, or else that of the quantities, where a row may still name its own; null when neither does. */
    static Unit pricedUnit(RowValues v) {
        ColumnUnit price = v.columnUnit(SalesShape.UNIT_PRICE);
        ColumnUnit quantity = v.has(SalesShape.UNIT) ? null : v.columnUnit(SalesShape.QUANTITY);
        return price != null && price.per() != null ? price.per() : quantity == null ? null : quantity.unit();
    }
}
