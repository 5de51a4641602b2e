package ruralpost.sales.importing;

import static ruralpost.sales.importing.SalesShape.*;

import ruralpost.ledger.Ledger;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sheet.RowDecision;
import ruralpost.sheet.RowKey;
import ruralpost.sheet.RowPlanner;
import ruralpost.sheet.RowValues;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Period;
import ruralpost.value.Quantity;

/** Says what becomes of each row of a sales sheet. */
final class SalesPlanner implements RowPlanner<SaleRow> {

    private final Ledger ledger;
    private final SalesNames names;
    private final UnknownNames unknown;
    private final ImportedRows imported;
    private final long basis;

    SalesPlanner(Ledger ledger, SalesNames names, UnknownNames unknown) {
        this.ledger = ledger;
        this.names = names;
        this.unknown = unknown;
        this.basis = ledger.lastSet();
        this.imported = ImportedStore.read(ledger);
    }

    SalesNames names() {
        return names;
    }

    @Override
    public long basis() {
        long now = ledger.lastSet();
        return now == basis ? basis : now;
    }

    @Override
    public SaleRow draft(RowValues v, Complaints complaints) {
        Period period = v.period(PERIOD);
        NameRef product = new NameRef(v.text(PRODUCT), names.products.find(v.text(PRODUCT)));
        NameRef channel = v.has(CHANNEL) ? new NameRef(v.text(CHANNEL), names.channels.find(v.text(CHANNEL))) : null;
        NameRef seller = v.has(SELLER) ? names.sellerRef(v.text(SELLER)) : null;
        boolean sound = known(PRODUCT, product, names.products, complaints) & known(CHANNEL, channel, names.channels, complaints)
            & known(SELLER, seller, names.sellerPlaces, complaints);
        Long contract = v.has(CONTRACT) ? names.contracts.find(v.text(CONTRACT)) : null;
        if (v.has(CONTRACT) && contract == null) {
            complaints.at(CONTRACT, Message.of("sales.import.contract.unknown", v.text(CONTRACT)), Message.of("sales.import.contract.unknown.expected"));
            sound = false;
        }
        Sale.Builder sale = numbers(v, Sale.of(period, 0), complaints);
        if (!sound || sale == null) {
            return null;
        }
        sale.docNumber(v.text(DOC)).buyerKind(BuyerKind.ofCode(v.text(BUYER_KIND))).buyer(v.text(BUYER)).campaign(v.text(CAMPAIGN)).remark(v.text(REMARK));
        return new SaleRow(sale, product, channel, seller, contract);
    }

    private boolean known(String field, NameRef ref, NameBook book, Complaints complaints) {
        if (ref == null || ref.id() != null || unknown == UnknownNames.CREATE) {
            return true;
        }
        String near = book.near(ref.name());
        complaints.at(field, Message.of("sales.import.unknown", Message.of("sales.field." + field), ref.name()),
            near.isEmpty() ? Message.of("sales.import.unknown.expected") : Message.of("sales.import.unknown.near", near));
        return false;
    }

    /** Quantity, price, amount, orders and refund; null when they do not fit together, which is then said. */
    private static Sale.Builder numbers(RowValues v, Sale.Builder sale, Complaints complaints) {
        Quantity quantity = quantity(v, complaints);
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
        if (orders != null && Math.abs(orders) > 1_000_000_000L) {
            complaints.at(ORDERS, Message.of("sales.import.orders.range", orders), Message.of("sales.import.orders.range.expected"));
            return null;
        }
        boolean negative = amount != null && amount.money().isNegative() || quantity != null && quantity.thousandths() < 0;
        boolean stated = "yes".equals(v.text(REFUND));
        sale.quantity(quantity).unitPrice(price == null ? null : price.money().toYuan().stripTrailingZeros())
            .orders(orders == null ? null : orders.intValue()).amount(amount).refund(negative || stated);
        if (amount == null && price != null) {
            sale.computeAmount();
        }
        return sale;
    }

    private static Quantity quantity(RowValues v, Complaints complaints) {
        if (v.bare(QUANTITY) == null) {
            return v.quantity(QUANTITY);
        }
        if (!v.has(UNIT)) {
            complaints.at(QUANTITY, Message.of("sales.import.no.unit", v.bare(QUANTITY).toPlainString()), Message.of("sales.import.no.unit.expected"));
            return null;
        }
        return Quantity.of(v.bare(QUANTITY), v.unit(UNIT));
    }

    @Override
    public RowDecision decide(SaleRow draft, RowKey key) {
        ImportedRows.Known known = imported.find(key.key());
        if (known == null) {
            return RowDecision.CREATE;
        }
        if (known.hash() == key.content()) {
            return RowDecision.UNCHANGED;
        }
        if (ImportedStore.origin(ledger, known) != known.set()) {
            return new RowDecision.Held(Message.of("sales.import.edited"), Message.of("sales.import.edited.expected"));
        }
        return new RowDecision.Update(known.id());
    }
}
