package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A sale that a generated sheet tells of; null for what the sheet does not tell.
 *
 * @param period   2021-05-03, 2021-05, 2021Q2, 2021H1, 2021, or first..last day
 * @param quantity in its unit
 * @param unit     Chinese name of the unit
 * @param amount   yuan
 * @param bound    code of the amount's bound, null for an exact one
 * @param price    yuan
 */
record Sale(String period, String product, String channel, String seller, BigDecimal quantity, String unit, BigDecimal amount, String bound, BigDecimal price,
            Integer orders, String doc, String buyer, String refund, String remark) {

    /** Codes of the units that generated sheets use, by their Chinese names. */
    static final Map<String, String> UNITS = Map.ofEntries(Map.entry("斤", "jin"), Map.entry("公斤", "kg"), Map.entry("千克", "kg"), Map.entry("吨", "t"), Map.entry("箱", "carton"),
        Map.entry("盒", "box"), Map.entry("袋", "bag"), Map.entry("瓶", "bottle"), Map.entry("件", "parcel"), Map.entry("个", "piece"), Map.entry("桶", "drum"));

    /** As the ledger keeps it: what is negative takes back an earlier sale, what does not is none that is said. */
    Sale kept() {
        boolean back = "yes".equals(refund) || amount != null && amount.signum() < 0 || quantity != null && quantity.signum() < 0;
        return new Sale(period, product, channel, seller, quantity, unit, amount, bound, price, orders, doc, buyer, back ? "yes" : null, remark);
    }

    /** The same of another amount. */
    Sale of(BigDecimal other) {
        return new Sale(period, product, channel, seller, quantity, unit, other, bound, price, orders, doc, buyer, refund, remark);
    }

    /** As {@link MessySheet} writes a record. */
    String line() {
        StringJoiner line = new StringJoiner(" | ");
        line.add(period).add(product).add(channel == null ? "-" : channel).add(quantity == null ? "-" : plain(quantity) + " " + UNITS.get(unit))
            .add(amount == null ? "-" : yuan(amount) + (bound == null ? "" : " " + bound));
        StringJoiner more = new StringJoiner(" ");
        add(more, "unit-price", price == null ? null : yuan(price));
        add(more, "orders", orders);
        add(more, "doc", doc);
        add(more, "seller", seller);
        add(more, "buyer", buyer);
        add(more, "refund", refund);
        add(more, "remark", remark);
        if (more.length() > 0) {
            line.add(more.toString());
        }
        return line.toString();
    }

    private static void add(StringJoiner more, String key, Object value) {
        if (value != null) {
            more.add(key + "=" + value);
        }
    }

    private static String yuan(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
