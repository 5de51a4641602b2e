package ruralpost.sales.importing;

import static ruralpost.sales.importing.SalesShape.AFTER_SALES;
import static ruralpost.sales.importing.SalesShape.CURRENCY;
import static ruralpost.sales.importing.SalesShape.ORDER_STATE;
import static ruralpost.sales.importing.SalesShape.PRODUCT;
import static ruralpost.sales.importing.SalesShape.REFUNDED;
import static ruralpost.sales.importing.SalesShape.REMARK;
import static ruralpost.sales.importing.SalesShape.ROW_KIND;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ruralpost.importing.OrderState;
import ruralpost.sheet.RowPlanner;
import ruralpost.sales.Sale;
import ruralpost.sheet.KnownWords;
import ruralpost.sheet.RowValues;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.MoneyText;

/** Tells of the cells that stand beside a sale whether it is one: states of orders, remarks, kinds of a stock book's rows, currencies. One instance is for one thread. */
final class Standing {

    private static final Set<String> TAKEN_BACK = Set.of("退", "退货", "退款", "退单", "已退", "已退货", "已退款", "退货退款", "全额退款", "取消", "已取消", "订单取消", "取消订单", "作废", "已作废", "未成交");
    /** 美元(USD) */
    private static final Pattern PARTS = Pattern.compile("[\\s()/]+");

    private final OrderState states = new OrderState();
    private final KnownWords foreign = new KnownWords(money -> Stream.of(PARTS.split(Normalizer.normalize(money, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT)))
        .anyMatch(MoneyText::isForeign));

    /** Whether the row is a sale; if not, that is said. A row that takes a sale back stands, in yuan. */
    boolean stands(RowValues v, Sale sale, RowPlanner.Complaints complaints) {
        String field = v.has(CURRENCY) && foreign.test(v.text(CURRENCY)) ? CURRENCY : v.has(PRODUCT) && foreign.test(v.text(PRODUCT)) ? PRODUCT : null;
        if (field != null) {
            return wrong(complaints, field, "sales.import.currency", v.text(field));
        }
        if ("other".equals(v.text(ROW_KIND))) {
            complaints.at(ROW_KIND, Message.of("sales.import.row.kind"), Message.of("sales.import.row.kind.expected"));
            return false;
        }
        if (sale.refund()) {
            return true;
        }
        field = states.isUndone(v.text(ORDER_STATE)) ? ORDER_STATE : states.isUndone(v.text(AFTER_SALES)) ? AFTER_SALES : null;
        if (field != null) {
            return wrong(complaints, field, "sales.import.order.state", v.text(field));
        }
        if (v.has(REMARK) && TAKEN_BACK.contains(v.text(REMARK))) {
            return wrong(complaints, REMARK, "sales.import.taken.back", v.text(REMARK));
        }
        if (v.has(PRODUCT) && (TAKEN_BACK.contains(v.text(PRODUCT)) || v.text(PRODUCT).equals("人民币"))) {
            return wrong(complaints, PRODUCT, "sales.import.product.state", v.text(PRODUCT));
        }
        Amount refunded = v.amount(REFUNDED);
        return refunded == null || refunded.money().isZero() || wrong(complaints, REFUNDED, "sales.import.refunded", refunded.money().toString());
    }

    private static boolean wrong(RowPlanner.Complaints complaints, String field, String key, String found) {
        complaints.at(field, Message.of(key, found), Message.of(key + ".expected"));
        return false;
    }
}
