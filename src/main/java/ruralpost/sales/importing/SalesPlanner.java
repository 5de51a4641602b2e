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

import java.util.ArrayList;
import java.util.List;
import ruralpost.ledger.Ledger;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sheet.Outcome;
import ruralpost.sheet.RowDecision;
import ruralpost.sheet.RowKey;
import ruralpost.sheet.RowPlanner;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.sheet.names.Proposal;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Amount;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** Says what becomes of each row of a sales sheet. */
final class SalesPlanner implements RowPlanner<SaleRow> {

    private static final int NEAR = 3;
    private static final int NAMESAKES = 6;
    private static final long MOST_ORDERS = 1_000_000_000L;

    private final Ledger ledger;
    private final SalesNames names;
    private final SaleDecider decider;
    private final PlanDetails details;
    private final long basis;
    /** The names of the row at hand. */
    private final List<NameRef> seen = new ArrayList<>();

    SalesPlanner(Ledger ledger, SalesNames names, SaleDecider decider, long basis) {
        this.ledger = ledger;
        this.names = names;
        this.basis = basis;
        this.decider = decider;
        details = new PlanDetails(names);
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
        NameRef product = names.ref(PRODUCT, v.text(PRODUCT));
        NameRef channel = names.ref(CHANNEL, v.text(CHANNEL));
        NameRef seller = names.ref(SELLER, v.text(SELLER));
        NameRef contract = names.ref(CONTRACT, v.text(CONTRACT));
        boolean sound = known(product, complaints) & known(channel, complaints) & known(seller, complaints) & known(contract, complaints);
        Sale.Builder builder = Sale.of(v.period(PERIOD), 0).docNumber(v.text(DOC)).buyerKind(BuyerKind.ofCode(v.text(BUYER_KIND))).buyer(v.text(BUYER))
            .campaign(v.text(CAMPAIGN)).remark(v.text(REMARK));
        Unit usual = v.bare(QUANTITY) != null && !v.has(UNIT) ? names.unitOf(product) : null;
        Sale sale = numbers(v, builder, usual, complaints);
        if (!sound || sale == null) {
            return null;
        }
        return new SaleRow(v.row(), sale, product, channel, seller, contract == null ? null : contract.id(), usual != null, sale.refund() && !"yes".equals(v.text(REFUND)));
    }

    private boolean known(NameRef ref, Complaints complaints) {
        if (ref == null || ref.id() != null || names.creates(ref)) {
            return true;
        }
        String field = ref.key().field();
        if (ref.how() == NameRef.How.AMBIGUOUS) {
            complaints.at(field, Message.of("sales.import.ambiguous", Message.of("sales.field." + field), ref.name(), ref.namesakes().size()),
                Message.of("sales.import.ambiguous.expected", listed(ref.namesakes())));
            return false;
        }
        if (ref.how() == NameRef.How.MISSING) {
            complaints.at(field, missing(ref), Message.of("sales.import.recipe.missing.expected"));
            return false;
        }
        List<NamedRecord> near = names.proposals(field, ref.name()).stream().map(Proposal::record).limit(NEAR).toList();
        boolean contract = field.equals(CONTRACT);
        complaints.at(field, contract ? Message.of("sales.import.contract.unknown", ref.name())
            : Message.of("sales.import.unknown", Message.of("sales.field." + field), ref.name()),
            !near.isEmpty() ? Message.of("sales.import.unknown.near", listed(near))
            : Message.of(contract ? "sales.import.contract.unknown.expected" : "sales.import.unknown.expected"));
        return false;
    }

    private static Message missing(NameRef ref) {
        Message field = Message.of("sales.field." + ref.key().field());
        return ref.namesakes().isEmpty() ? Message.of("sales.import.recipe.missing", field, ref.name(), ref.wanted().shown())
            : Message.of("sales.import.recipe.several", field, ref.name(), ref.wanted().shown(), ref.namesakes().size());
    }

    private static Object listed(List<NamedRecord> records) {
        Object all = records.getFirst().shown();
        for (NamedRecord record : records.subList(1, Math.min(records.size(), NAMESAKES))) {
            all = Message.of("sheet.and", all, record.shown());
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
        seen.clear();
        for (String field : SalesNames.FIELDS) {
            NameRef ref = names.ref(field, values.text(field));
            if (ref != null) {
                seen.add(ref);
            }
        }
        details.names().saw(seen, outcome);
    }
}
