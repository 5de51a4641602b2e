package ruralpost.sales.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ruralpost.sales.Sale;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Unit;

/** Whether an amount is its quantity times its unit price. */
final class PriceCheck {

    private static final BigDecimal HALF_A_FEN = new BigDecimal("0.005");
    private static final BigDecimal HALF_A_THOUSANDTH = new BigDecimal("0.0005");

    /** In thousandths; times a price of eleven digits it fits into a long. */
    private static final long MOST_QUICK = 10_000_000L;

    private PriceCheck() {
    }

    /** Whether the amount is the product of the others but for half a fen: so it mostly is, and so it is quickly known. */
    private static boolean isExact(Sale sale) {
        BigDecimal price = sale.unitPrice();
        if (price.scale() > 2 || price.scale() < 0 || price.precision() > 9 || Math.abs(sale.quantity().thousandths()) > MOST_QUICK) {
            return false;
        }
        long hundredths = price.unscaledValue().longValue() * (price.scale() == 2 ? 1 : price.scale() == 1 ? 10 : 100);
        // thousandths of a fen
        long product = Math.abs(sale.quantity().thousandths() * hundredths);
        long fen = Math.abs(sale.amount().money().fen());
        return Math.abs(product - fen * 1000) <= 500;
    }

    /** The unit for which the title of the price is (元/公斤), where the number of a quantity without a unit times the price is the amount to the fen; null else. */
    static Unit proved(RowValues v) {
        ColumnUnit title = v.columnUnit(SalesShape.UNIT_PRICE);
        BigDecimal price = v.yuan(SalesShape.UNIT_PRICE);
        Amount amount = v.amount(SalesShape.AMOUNT);
        if (title == null || title.per() == null || price == null || amount == null || !amount.bound().isExact()) {
            return null;
        }
        BigDecimal off = v.bare(SalesShape.QUANTITY).multiply(price).subtract(amount.money().toYuan()).abs();
        return amount.money().isZero() || off.compareTo(HALF_A_FEN) > 0 ? null : title.per();
    }

    /** What is to be said of a sale whose amount is not what it should be, however its three numbers were rounded; null when it is, or one is not stated. */
    static Message difference(Sale sale) {
        if (sale.quantity() == null || sale.unitPrice() == null || sale.amount() == null || !sale.amount().bound().isExact()) {
            return null;
        }
        if (isExact(sale)) {
            return null;
        }
        BigDecimal quantity = sale.quantity().number().abs();
        BigDecimal price = sale.unitPrice().abs();
        BigDecimal product = quantity.multiply(price);
        BigDecimal rounding = quantity.multiply(HALF_A_FEN).add(price.multiply(HALF_A_THOUSANDTH)).add(HALF_A_FEN);
        if (product.subtract(sale.amount().money().toYuan().abs()).abs().compareTo(rounding) <= 0) {
            return null;
        }
        Formats digits = Formats.of(Lang.EN);
        return Message.of("sales.import.remark.price", digits.money(sale.amount().money()), digits.number(sale.quantity().number().stripTrailingZeros()),
            digits.number(price.stripTrailingZeros()), digits.number(product.setScale(2, RoundingMode.HALF_UP), 2));
    }
}
