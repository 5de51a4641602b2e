package ruralpost.sales.importing;

import static ruralpost.sales.importing.SalesShape.AMOUNT;
import static ruralpost.sales.importing.SalesShape.BUYER;
import static ruralpost.sales.importing.SalesShape.BUYER_KIND;
import static ruralpost.sales.importing.SalesShape.CAMPAIGN;
import static ruralpost.sales.importing.SalesShape.CHANNEL;
import static ruralpost.sales.importing.SalesShape.CONTRACT;
import static ruralpost.sales.importing.SalesShape.DOC;
import static ruralpost.sales.importing.SalesShape.ORDERS;
import static ruralpost.sales.importing.SalesShape.PERIOD;
import static ruralpost.sales.importing.SalesShape.PRODUCT;
import static ruralpost.sales.importing.SalesShape.QUANTITY;
import static ruralpost.sales.importing.SalesShape.REFUND;
import static ruralpost.sales.importing.SalesShape.REMARK;
import static ruralpost.sales.importing.SalesShape.SELLER;
import static ruralpost.sales.importing.SalesShape.UNIT;
import static ruralpost.sales.importing.SalesShape.UNIT_PRICE;

import java.util.List;
import ruralpost.ledger.Ledger;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sheet.Outcome;
import ruralpost.sheet.RowDecision;
import ruralpost.sheet.RowKey;
import ruralpost.sheet.RowPlanner;
import ruralpost.sheet.RowValues;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Amount;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** Says what becomes of each row of a sales sheet. */
final class SalesPlanner implements RowPlanner<SaleRow> {

    private static final long MOST_ORDERS = 1_000_000_000L;

    private final Ledger ledger;
    private final SalesNames names;
    private final SaleDecider decider;
    private final PlanDetails details = new PlanDetails();
    private final long basis;

    SalesPlanner(Ledger ledger, SalesNames names, SaleDecider decider, long basis) {
        this.ledger = ledger;
        this.names = names;
        this.basis = basis;
        this.decider = decider;
    }

    PlanDetails details() {
        return details;
    }

    @Override
    public long basis() {
        long now = ledger.lastSet();
        return now == basis ? basis : now;
    }

    @Override
    public SaleRow draft(RowValues v, Complaints complaints) {
        NameRef product = names.product(v.text(PRODUCT));
        NameRef channel = names.channel(v.text(CHANNEL));
        NameRef seller = names.seller(v.text(SELLER));
        boolean sound = known(PRODUCT, product, complaints) & known(CHANNEL, channel, complaints) & known(SELLER, seller, complaints);
        Long contract = v.has(CONTRACT) ? names.contract(v.text(CONTRACT)) : null;
        if (v.has(CONTRACT) && contract == null) {
            complaints.at(CONTRACT, Message.of("sales.import.contract.unknown", v.text(CONTRACT)), Message.of("sales.import.contract.unknown.expected"));
            sound = false;
        }
        Sale.Builder builder = Sale.of(v.period(PERIOD), 0).docNumber(v.text(DOC)).buyerKind(BuyerKind.ofCode(v.text(BUYER_KIND))).buyer(v.text(BUYER))
            .campaign(v.text(CAMPAIGN)).remark(v.text(REMARK));
        Unit usual = v.bare(QUANTITY) != null && !v.has(UNIT) ? names.unitOf(product) : null;
        Sale sale = numbers(v, builder, usual, complaints);
        if (!sound || sale == null) {
            return null;
        }
        return new SaleRow(v.row(), sale, product, channel, seller, contract, usual != null, sale.refund() && !"yes".equals(v.text(REFUND)));
    }

    private boolean known(String field, NameRef ref, Complaints complaints) {
        if (ref == null || ref.id() != null || names.unknown() == UnknownNames.CREATE) {
            return true;
        }
        List<String> near = names.near(field, ref.meant());
        complaints.at(field, Message.of("sales.import.unknown", Message.of("sales.field." + field), ref.name()),
            near.isEmpty() ? Message.of("sales.import.unknown.expected") : Message.of("sales.import.unknown.near", listed(near)));
        return false;
    }

    private static Object listed(List<String> names) {
        Object all = names.getFirst();
        for (String name : names.subList(1, names.size())) {
            all = Message.of("sheet.and", all, name);
        }
        return all;
    }

    /** The sale with quantity, price, amount, orders and refund; null when they do not fit together, which is then said. */
    private static Sale numbers(RowValues v, Sale.Builder sale, Unit usual, Complaints complaints) {
        Quantity quantity = quantity(v, usual, complaints);
        if (quantity == null && v.has(QUANTITY)) {
            return null;
        }
        Amount amount = v.amount(AMOUNT);
        Amount price = v.amount(UNIT_PRICE);
        if (quantity == null && amount == null) {
            complaints.row(Message.of("sales.rule.nothing"), Message.of("sales.rule.nothing.expected"));
            return null;
        }
        Long orders = v.integer(ORDERS);
        if (orders != null && Math.abs(orders) > MOST_ORDERS) {
            complaints.at(ORDERS, Message.of("sales.import.orders.range", orders), Message.of("sales.import.orders.range.expected"));
            return null;
        }
        boolean negative = amount != null && amount.money().isNegative() || quantity != null && quantity.thousandths() < 0;
        sale.quantity(quantity).unitPrice(price == null ? null : price.money().toYuan().stripTrailingZeros())
            .orders(orders == null ? null : orders.intValue()).amount(amount).refund(negative || "yes".equals(v.text(REFUND)));
        if (amount == null && price != null) {
            try {
                sale.computeAmount();
            } catch (UserException e) {
                complaints.at(UNIT_PRICE, e.userMessage(), Message.of("sales.import.computed.expected"));
                return null;
            }
        }
        Sale built = sale.build();
        Message differs = amount == null || price == null ? null : PriceCheck.difference(built);
        if (differs != null) {
            complaints.remark(AMOUNT, differs);
        }
        return built;
    }

    private static Quantity quantity(RowValues v, Unit usual, Complaints complaints) {
        if (v.bare(QUANTITY) == null) {
            return v.quantity(QUANTITY);
        }
        Unit unit = v.has(UNIT) ? v.unit(UNIT) : usual;
        if (unit == null) {
            complaints.at(QUANTITY, Message.of("sales.import.no.unit", v.bare(QUANTITY).toPlainString()), Message.of("sales.import.no.unit.expected"));
            return null;
        }
        return Quantity.of(v.bare(QUANTITY), unit);
    }

    @Override
    public RowDecision decide(SaleRow draft, RowKey key) {
        return decider.decide(draft, key);
    }

    @Override
    public void planned(RowValues values, SaleRow draft, Outcome outcome) {
        details.row(values, draft, outcome);
    }
}
