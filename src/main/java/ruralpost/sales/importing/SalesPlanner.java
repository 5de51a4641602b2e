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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.importing.FilePlanner;
import ruralpost.importing.NameRef;
import ruralpost.importing.PlanDetails;
import ruralpost.importing.SheetNames;
import ruralpost.ledger.Ledger;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.RowCodec;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.sheet.plan.RowKey;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Amount;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** Says what becomes of each row of a sales sheet. */
final class SalesPlanner implements FilePlanner<SaleRow> {

    private static final long THOUSAND = 1000;
    /** 茶叶20斤: how much was sold in the place of what; 5斤装 is a kind of goods. */
    private static final Pattern COUNTED = Pattern.compile("\\d+(?:\\.\\d+)?(?:公斤|千克|[斤吨袋箱盒瓶桶件份枚只个包罐套])(?=$|[、,，+（(])");
    private static final long MOST_ORDERS = 1_000_000_000L;

    private final Ledger ledger;
    private final SheetNames<SalesRecords> names;
    private final Function<Foresight, SaleDecider> deciders;
    private final SaleDecider decider;
    private final PlanDetails details;
    private final Standing standing = new Standing();
    private final LocalDate today = LocalDate.now();

    /**
     * @param deciders makes a decider of what a first pass told
     * @param before   what a first pass over the file told; null in a first pass
     */
    SalesPlanner(Ledger ledger, SheetNames<SalesRecords> names, Function<Foresight, SaleDecider> deciders, Foresight before) {
        this.ledger = ledger;
        this.names = names;
        this.deciders = deciders;
        decider = deciders.apply(before);
        details = new PlanDetails(names);
        if (before != null) {
            compare(before);
        }
    }

    @Override
    public PlanDetails details() {
        return details;
    }

    @Override
    public Optional<FilePlanner<SaleRow>> again() {
        decider.close();
        if (!decider.foresight().wanted()) {
            compare(decider.foresight());
        }
        return decider.foresight().wanted() ? Optional.of(new SalesPlanner(ledger, names, deciders, decider.foresight())) : Optional.empty();
    }

    private void compare(Foresight told) {
        details.conclude("sales.import.concluded.larger", told.scale().larger());
        details.conclude("sales.import.concluded.smaller", told.scale().smaller());
        details.conclude("sales.import.concluded.gone", told.restated().gone());
        details.conclude("sales.import.concluded.shared", told.restated().shared());
    }

    @Override
    public void accept() {
        decider.accept();
    }

    @Override
    public KnownNames known() {
        return names.records().exactly();
    }

    @Override
    public long basis() {
        return ledger.lastSet();
    }

    @Override
    public SaleRow draft(RowValues v, Complaints complaints) {
        NameRef product = names.ref(PRODUCT, v.text(PRODUCT));
        NameRef channel = names.ref(CHANNEL, v.text(CHANNEL));
        NameRef seller = names.ref(SELLER, v.text(SELLER));
        NameRef contract = names.ref(CONTRACT, v.text(CONTRACT));
        boolean sound = names.accepts(product, complaints) & names.accepts(channel, complaints) & names.accepts(seller, complaints)
            & names.accepts(contract, complaints);
        Sale.Builder builder = Sale.of(v.period(PERIOD), 0).docNumber(v.text(DOC)).buyerKind(BuyerKind.ofCode(v.text(BUYER_KIND))).buyer(v.text(BUYER))
            .campaign(v.text(CAMPAIGN)).remark(v.text(REMARK));
        Unit usual = v.bare(QUANTITY) != null && !v.has(UNIT) && NamedUnit.of(v.text(PRODUCT)) == null ? names.records().unitOf(product.id()) : null;
        Sale sale = numbers(v, builder, usual, complaints);
        if (!sound || sale == null || !standing.stands(v, sale, complaints)) {
            return null;
        }
        if (sale.quantity() == null && sale.orders() == null) {
            Matcher counted = COUNTED.matcher(v.text(PRODUCT));
            if (counted.find()) {
                complaints.remark(PRODUCT, Message.of("sales.import.remark.product.quantity", counted.group()));
            }
        }
        if (v.period(PERIOD).from().isAfter(today)) {
            complaints.remark(PERIOD, Message.of("sales.import.future", v.period(PERIOD).fromTo()));
        }
        return new SaleRow(v.row(), sale, product, channel, seller, contract == null ? null : contract.id(), usual != null, sale.refund() && !"yes".equals(v.text(REFUND)), LargeUnit.decades(v));
    }

    /** The sale with quantity, price, amount, orders and refund; null when they do not fit together, which is then said. */
    private static Sale numbers(RowValues v, Sale.Builder sale, Unit usual, Complaints complaints) {
        Quantity measured = quantity(v, usual, complaints);
        if (measured == null && v.has(QUANTITY)) {
            return null;
        }
        // of a list of nothing but returns the figures say how much came back
        boolean returns = v.isPut(REFUND) && "yes".equals(v.text(REFUND));
        Quantity quantity = returns && measured != null && measured.thousandths() > 0 ? new Quantity(-measured.thousandths(), measured.unit()) : measured;
        Amount stated = v.amount(AMOUNT);
        Amount amount = returns && stated != null && !stated.money().isNegative() ? Amount.ZERO.minus(stated) : stated;
        BigDecimal price = v.yuan(UNIT_PRICE);
        if (quantity == null && amount == null) {
            complaints.row(Message.of("sales.rule.nothing"), Message.of("sales.rule.nothing.expected"));
            return null;
        }
        Unit named = quantity != null || amount == null ? null : NamedUnit.of(v.text(PRODUCT));
        if (named != null && !Units.YUAN.equals(named)) {
            complaints.remark(AMOUNT, Message.of("sales.import.remark.unit.money", named));
        }
        Long orders = v.integer(ORDERS);
        if (orders == null && amount != null && isOrders(quantity)) {
            // 数量（单） counts orders
            orders = quantity.thousandths() / THOUSAND;
            quantity = null;
        }
        if (orders != null && Math.abs(orders) > MOST_ORDERS) {
            complaints.at(ORDERS, Message.of("sales.import.orders.range", orders), Message.of("sales.import.orders.range.expected"));
            return null;
        }
        if (amount != null && quantity != null && amount.money().isNegative() != quantity.thousandths() < 0 && !amount.money().isZero() && quantity.thousandths() != 0) {
            complaints.at(AMOUNT, Message.of("sales.import.signs"), Message.of("sales.import.signs.expected"));
            return null;
        }
        boolean negative = amount != null && amount.money().isNegative() || quantity != null && quantity.thousandths() < 0;
        boolean nothing = (amount == null || amount.money().isZero()) && (quantity == null || quantity.thousandths() == 0);
        if (!negative && !nothing && "yes".equals(v.text(REFUND))) {
            complaints.at(REFUND, Message.of("sales.import.refund.positive"), Message.of("sales.import.refund.positive.expected"));
            return null;
        }
        BigDecimal fitted = price == null ? null : UnitPrice.of(v, price.stripTrailingZeros(), quantity);
        if (amount == null && price != null && fitted == null) {
            complaints.at(UNIT_PRICE, Message.of("sales.import.price.unit", UnitPrice.pricedUnit(v), quantity.unit()),
                Message.of("sales.import.price.unit.expected"));
            return null;
        }
        sale.quantity(quantity).unitPrice(fitted)
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
        Message differs = amount == null || fitted == null ? null : PriceCheck.difference(built);
        if (differs != null) {
            complaints.remark(AMOUNT, differs);
        }
        return built;
    }

    private static boolean isOrders(Quantity quantity) {
        return quantity != null && Units.ORDER.equals(quantity.unit()) && quantity.thousandths() % THOUSAND == 0;
    }

    private static Quantity quantity(RowValues v, Unit usual, Complaints complaints) {
        Unit named = v.has(QUANTITY) ? NamedUnit.of(v.text(PRODUCT)) : null;
        Unit said = v.bare(QUANTITY) != null ? v.unit(UNIT) : v.quantity(QUANTITY) == null ? null : v.quantity(QUANTITY).unit();
        if (named != null && v.isPut(UNIT) && v.unit(UNIT).equals(said) && v.columnUnit(QUANTITY) == null) {
            // what was put for the whole table is for the rows that name none
            complaints.remark(QUANTITY, Message.of("sales.import.remark.unit.name", named));
            return v.quantity(QUANTITY) == null ? Quantity.of(v.bare(QUANTITY), named) : new Quantity(v.quantity(QUANTITY).thousandths(), named);
        }
        if (named != null && !named.equals(said)) {
            complaints.remark(QUANTITY, said != null ? Message.of("sales.import.remark.unit.other", named, said) : Message.of("sales.import.remark.unit.name", named));
        }
        if (v.bare(QUANTITY) == null) {
            return v.quantity(QUANTITY);
        }
        Unit unit = said != null ? said : named != null ? named : usual;
        Unit priced = unit == null ? PriceCheck.proved(v) : null;
        if (priced != null) {
            complaints.remark(QUANTITY, Message.of("sales.import.remark.unit.price", priced));
            unit = priced;
        }
        if (unit == null) {
            complaints.at(QUANTITY, Message.of("sales.import.no.unit", v.bare(QUANTITY).toPlainString()), Message.of("sales.import.no.unit.expected"));
            return null;
        }
        return Quantity.of(v.bare(QUANTITY), unit);
    }

    @Override
    public void aside(SaleRow draft, String title, String text, Complaints complaints) {
        standing.aside(draft.sale(), title, text, complaints);
    }

    @Override
    public RowCodec<SaleRow> codec() {
        return new SaleRowCodec();
    }

    @Override
    public RowDecision decide(SaleRow draft, RowKey key) {
        return decider.decide(draft, key);
    }

    @Override
    public void planned(RowValues values, SaleRow draft, Outcome outcome) {
        boolean writes = outcome == Outcome.CREATE || outcome == Outcome.UPDATE;
        if (draft == null) {
            Amount amount = values.amount(AMOUNT);
            Quantity quantity = values.quantity(QUANTITY);
            details.read(amount, quantity, false);
            if (amount == null && quantity == null) {
                details.notRead();
            }
        } else {
            details.read(draft.amount(), draft.quantity(), writes);
            if (writes) {
                details.writes(values);
                if (draft.sale().orders() != null && !values.has(ORDERS)) {
                    details.writes(ORDERS, draft.sale().orders());
                }
                conclude(draft);
                if (values.has(UNIT_PRICE) && draft.sale().unitPrice() == null) {
                    details.conclude("sales.import.concluded.price");
                }
                standing.oddStates(values).forEach(state -> details.conclude("sales.import.concluded.state", state));
                if (standing.waits(values)) {
                    details.conclude("sales.import.concluded.waiting");
                }
            }
        }
        details.names(values, outcome);
    }

    private void conclude(SaleRow draft) {
        if (draft.refundConcluded()) {
            details.conclude("sales.import.concluded.refund");
        }
        if (draft.amountComputed()) {
            details.conclude("sales.import.concluded.computed");
        }
        if (draft.unitFromProduct()) {
            details.conclude("sales.import.concluded.unit");
        }
    }
}
