package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.RowValues;
import ruralpost.value.Amount;
import ruralpost.value.Period;
import ruralpost.value.Quantity;

/**
 * A record that was read.
 *
 * @param row       row number
 * @param line      canonical text, see {@link MessySheet}
 * @param quantity  in its own unit, may be null
 * @param amount    yuan, may be null
 * @param unitPrice yuan, may be null
 * @param orders    may be null
 */
record ReadSale(int row, String line, BigDecimal quantity, BigDecimal amount, BigDecimal unitPrice, BigDecimal orders) {

    private static final List<String> TEXTS = List.of(SalesShape.DOC, SalesShape.SELLER, SalesShape.BUYER_KIND, SalesShape.BUYER, SalesShape.CAMPAIGN,
        SalesShape.CONTRACT, SalesShape.REFUND, SalesShape.REMARK);

    static ReadSale of(RowValues v, Quantity quantity) {
        StringJoiner line = new StringJoiner(" | ");
        line.add(period(v.period(SalesShape.PERIOD))).add(v.text(SalesShape.PRODUCT)).add(dash(v.text(SalesShape.CHANNEL)))
            .add(quantity == null ? "-" : plain(quantity.number()) + " " + quantity.unit().code()).add(dash(amount(v.amount(SalesShape.AMOUNT))));
        StringJoiner more = new StringJoiner(" ");
        Amount price = v.amount(SalesShape.UNIT_PRICE);
        Long orders = v.integer(SalesShape.ORDERS);
        if (price != null) {
            more.add("unit-price=" + amount(price));
        }
        if (orders != null) {
            more.add("orders=" + orders);
        }
        TEXTS.stream().filter(v::has).forEach(f -> more.add(f + "=" + v.text(f)));
        if (more.length() > 0) {
            line.add(more.toString());
        }
        return new ReadSale(v.row(), line.toString(), quantity == null ? null : quantity.number(), yuan(v.amount(SalesShape.AMOUNT)), yuan(price),
            orders == null ? null : BigDecimal.valueOf(orders));
    }

    /** The number of a field, null when the record has none. */
    BigDecimal number(String field) {
        return switch (field) {
            case SalesShape.QUANTITY -> quantity;
            case SalesShape.AMOUNT -> amount;
            case SalesShape.UNIT_PRICE -> unitPrice;
            case SalesShape.ORDERS -> orders;
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static String dash(String text) {
        return text == null ? "-" : text;
    }

    private static BigDecimal yuan(Amount amount) {
        return amount == null ? null : amount.money().toYuan();
    }

    private static String amount(Amount amount) {
        return amount == null ? null : amount.money().toYuan().setScale(2, RoundingMode.UNNECESSARY).toPlainString()
            + (amount.bound().isExact() ? "" : " " + amount.bound().code());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String period(Period p) {
        if (p == null) {
            return "-";
        }
        int year = p.from().getYear();
        int month = p.from().getMonthValue();
        if (p.isDay()) {
            return p.from().toString();
        } else if (p.equals(Period.month(year, month))) {
            return p.from().toString().substring(0, 7);
        } else if (p.equals(Period.year(year))) {
            return String.valueOf(year);
        } else if (p.equals(Period.halfYear(year, month <= 6 ? 1 : 2))) {
            return year + "H" + (month <= 6 ? 1 : 2);
        } else if (p.equals(Period.quarter(year, (month + 2) / 3))) {
            return year + "Q" + (month + 2) / 3;
        }
        return p.from() + ".." + p.to();
    }
}
