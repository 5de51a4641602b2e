package ruralpost.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** One invented record while it is being made. */
final class SampleSale {

    static final String HEADER = "day_from,day_to,document_number,product,channel,place,buyer_kind,buyer,campaign,contract,quantity,unit,"
        + "unit_price,amount,bound,orders,refund,remark";

    final SampleProduct product;
    final LocalDate day;
    final String channel;
    final String place;
    /** Relative size within its month. */
    final double weight;
    int number;
    int days = 1;
    String buyerKind = "retail";
    String buyer = "";
    String campaign = "";
    String contract = "";
    String unit;
    BigDecimal price;
    long quantity;
    boolean amountKnown = true;
    boolean quantityKnown = true;
    boolean refund;
    String bound = "exact";
    int orders;
    String remark = "示例";

    SampleSale(SampleProduct product, LocalDate day, String channel, String place, double weight) {
        this.product = product;
        this.day = day;
        this.channel = channel;
        this.place = place;
        this.weight = weight;
        this.unit = product.unit;
        this.price = product.price(day.getYear());
    }

    BigDecimal amount() {
        return price.multiply(BigDecimal.valueOf(quantity)).setScale(2, RoundingMode.UNNECESSARY);
    }

    /** What counts in sums of money. */
    BigDecimal counted() {
        return amountKnown ? amount() : BigDecimal.ZERO;
    }

    boolean byTheLot() {
        return channel.equals("offline_contract") || channel.equals("union") || channel.equals("canteen");
    }

    String line() {
        LocalDate from = day.minusDays(days - 1L);
        LocalDate first = LocalDate.of(2017, 1, 1);
        String document = "SL" + day.format(DateTimeFormatter.ofPattern("yyMMdd")) + "-" + String.format("%02d", number);
        return String.join(",", (from.isBefore(first) ? first : from).toString(), day.toString(), document, product.key(), channel, place, buyerKind,
            buyer, campaign, contract, quantityKnown ? Long.toString(quantity) : "", quantityKnown ? unit : "",
            quantityKnown && amountKnown ? price.toPlainString() : "", amountKnown ? amount().toPlainString() : "", bound, Integer.toString(orders),
            refund ? "yes" : "", remark);
    }
}
