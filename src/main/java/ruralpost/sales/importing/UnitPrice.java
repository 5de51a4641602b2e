package ruralpost.sales.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ruralpost.sheet.ColumnUnit;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** Brings a price to the unit that its quantity is counted in. */
final class UnitPrice {

    private static final int MOST_DECIMALS = 6;

    private UnitPrice() {
    }

    /**
     * Yuan for one unit of the quantity: 4元/斤 is 8 for a kilogram; null when the title of the price names a unit of which the quantity is not, as 元/斤 beside 10箱.
     *
     * @param price    yuan
     * @param column   unit of the price's column; null for none
     * @param quantity null when not stated, the price is then kept as it is
     */
    static BigDecimal of(BigDecimal price, ColumnUnit column, Quantity quantity) {
        Unit per = column == null ? null : column.per();
        if (per == null || quantity == null || per.equals(quantity.unit())) {
            return price;
        }
        if (!per.convertibleTo(quantity.unit())) {
            return null;
        }
        return price.multiply(quantity.unit().factor()).divide(per.factor(), MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
