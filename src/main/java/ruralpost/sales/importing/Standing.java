package ruralpost.sales.importing;

import static ruralpost.sales.importing.SalesShape.AFTER_SALES;
import static ruralpost.sales.importing.SalesShape.DELIVERY_STATE;
import static ruralpost.sales.importing.SalesShape.ORDER_STATE;
import static ruralpost.sales.importing.SalesShape.PAYMENT_STATE;
import static ruralpost.sales.importing.SalesShape.REFUNDED;
import static ruralpost.sales.importing.SalesShape.ROW_KIND;

import java.util.List;
import ruralpost.importing.OrderState;
import ruralpost.sales.Sale;
import ruralpost.sheet.MoneyUnits;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.sheet.words.KnownWords;
import ruralpost.sheet.words.SumWords;
import ruralpost.text.Message;
import ruralpost.value.Amount;

/** Tells of the cells that stand beside a sale whether it is one: states of orders, remarks, kinds of a stock book's rows, currencies. One instance is for one thread. */
final class Standing {

    /** What may say that an order came to nothing. */
    private static final List<String> STATES = List.of(ORDER_STATE, AFTER_SALES, DELIVERY_STATE, PAYMENT_STATE);

    private final OrderState states = new OrderState();
    private final TakenBack takenBack = new TakenBack();
    private final NoSale kinds = new NoSale();
    /** Asked about every cell of columns that no field takes. */
    private final KnownWords compared = new KnownWords(SumWords::isBeside);
    private final KnownWords ofMoney = new KnownWords(MoneyUnits::isOfMoney);

    /** Whether the row is a sale; if not, that is said. A row that takes a sale back stands, in yuan. */
    boolean stands(RowValues v, Sale sale, Complaints complaints) {
        Message never = kinds.noSale(v);
        if (never != null) {
            complaints.at(kinds.field(), never, Message.of(never.key() + ".expected"));
            return false;
        }
        if ("other".equals(v.text(ROW_KIND))) {
            complaints.at(ROW_KIND, Message.of("sales.import.row.kind"), Message.of("sales.import.row.kind.expected"));
            return false;
        }
        if (!takenBack.namesGoods(v, complaints)) {
            return false;
        }
        if (sale.refund()) {
            takenBack.nameOfReturn(v, complaints);
            return true;
        }
        if ("return".equals(v.text(ROW_KIND))) {
            complaints.at(ROW_KIND, Message.of("sales.import.refund.positive"), Message.of("sales.import.refund.positive.expected"));
            return false;
        }
        for (String field : STATES) {
            if (states.isUndone(v.text(field))) {
                complaints.at(field, Message.of("sales.import.order.state", SalesShape.SHAPE.field(field).label(), v.text(field)), Message.of("sales.import.order.state.expected"));
                return false;
            }
        }
        if (!takenBack.leaves(v, sale, complaints)) {
            return false;
        }
        Amount refunded = v.amount(REFUNDED);
        if (refunded != null && !refunded.money().isZero()) {
            complaints.at(REFUNDED, Message.of("sales.import.refunded", refunded.money().toString()), Message.of("sales.import.refunded.expected"));
            return false;
        }
        return true;
    }

    /** The states of a row that is taken of which nobody knows whether its order stands: 未成团. */
    List<String> oddStates(RowValues v) {
        return STATES.stream().map(v::text).filter(states::isOdd).toList();
    }

    /** Whether the order counts as sold, but waits to be sent. */
    boolean waits(RowValues v) {
        return states.isWaiting(v.text(ORDER_STATE)) || states.isWaiting(v.text(DELIVERY_STATE));
    }

    /** What a column that no field takes says against the sale. */
    void aside(Sale sale, String title, String text, Complaints complaints) {
        if (kinds.isFee(text)) {
            complaints.row(Message.of("sales.import.fee", title, text), Message.of("sales.import.no.product.expected"));
            return;
        }
        if (SumWords.mayBeBeside(text) && compared.test(text)) {
            // 计划 and 去年同期 in a column that says what each row is
            complaints.row(Message.of("sales.import.compared", title, text), Message.of("sales.import.compared.expected"));
            return;
        }
        if (sale.amount() != null && ofMoney.test(title) && MoneyUnits.scaled(text).isPresent()) {
            // rows of which some are in yuan and some in 万元
            complaints.row(Message.of("sales.import.money.unit", title, text), Message.of("sales.import.money.unit.expected"));
            return;
        }
        takenBack.aside(sale, title, text, complaints);
    }
}
