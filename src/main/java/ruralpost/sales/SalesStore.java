package ruralpost.sales;

import static ruralpost.store.tables.Tables.CHANNEL;
import static ruralpost.store.tables.Tables.CONTRACT;
import static ruralpost.store.tables.Tables.PARTNER;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.PRODUCT;
import static ruralpost.store.tables.Tables.SALE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonField;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.SaleRecord;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** Keeps sales. Reading many of them is the task of {@link SalesCube}; here they are read by id. */
public final class SalesStore {

    /** What the ledger must know of the table of sales. */
    public static final List<LedgerTable> TABLES = List.of(LedgerTable.of(SALE, SALE.DOC_NUMBER)
        .refers(SALE.PRODUCT_ID, PRODUCT).refers(SALE.CHANNEL_ID, CHANNEL).refers(SALE.SELLER_PLACE_ID, PLACE)
        .refers(SALE.SELLER_PARTNER_ID, PARTNER).refers(SALE.CONTRACT_ID, CONTRACT)
        .rule(RowRules.ofValues(SalesStore::problem)).titled(SalesStore::title));

    /** Where what {@link #values} lists stands in the table. */
    private static final int[] PLACES = Stream.of(SALE.ID, SALE.DAY_FROM, SALE.DAY_TO, SALE.DOC_NUMBER, SALE.PRODUCT_ID, SALE.CHANNEL_ID, SALE.SELLER_PLACE_ID,
        SALE.SELLER_PARTNER_ID, SALE.BUYER_KIND, SALE.BUYER_NAME, SALE.CAMPAIGN_NAME, SALE.CONTRACT_ID, SALE.QUANTITY_MILLI, SALE.UNIT_CODE, SALE.UNIT_PRICE,
        SALE.AMOUNT_FEN, SALE.AMOUNT_BOUND, SALE.AMOUNT_COMPUTED, SALE.ORDERS, SALE.REFUND, SALE.REMARK, SALE.IMPORT_KEY, SALE.IMPORT_HASH, SALE.IMPORT_SET)
        .mapToInt(SALE::indexOf).toArray();
    private static final int WIDTH = SALE.fields().length;
    private static final int DAY_FROM = SALE.indexOf(SALE.DAY_FROM);
    private static final int DAY_TO = SALE.indexOf(SALE.DAY_TO);
    private static final int AMOUNT_FEN = SALE.indexOf(SALE.AMOUNT_FEN);
    private static final int QUANTITY_MILLI = SALE.indexOf(SALE.QUANTITY_MILLI);
    private static final int REFUND = SALE.indexOf(SALE.REFUND);

    /** Where names of persons stand. */
    public static final List<PersonField> PERSONS = List.of(PersonField.of(SALE, SALE.BUYER_NAME)
        .when(r -> BuyerKind.mayBePerson(r.get(SALE.BUYER_KIND))));

    private final Ledger ledger;

    public SalesStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** "2021-05-02 猕猴桃 A17 680.00": most sales have no number that names them. */
    private static String title(Record row, DSLContext ctx) {
        LocalDate from = row.get(SALE.DAY_FROM);
        LocalDate to = row.get(SALE.DAY_TO);
        String product = ctx.select(PRODUCT.NAME).from(PRODUCT).where(PRODUCT.ID.eq(row.get(SALE.PRODUCT_ID))).fetchOne(PRODUCT.NAME);
        String much = row.get(SALE.AMOUNT_FEN) != null ? Formats.of(Lang.EN).money(Money.ofFen(row.get(SALE.AMOUNT_FEN)))
            : new Quantity(row.get(SALE.QUANTITY_MILLI), Units.ofCode(row.get(SALE.UNIT_CODE))).toString();
        return Stream.of(from.equals(to) ? from.toString() : from + "~" + to, product, row.get(SALE.DOC_NUMBER), much)
            .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static Message problem(Object[] row) {
        LocalDate from = (LocalDate) row[DAY_FROM];
        LocalDate to = (LocalDate) row[DAY_TO];
        if (to.isBefore(from)) {
            return Message.of("sales.rule.period", from.toString(), to.toString());
        }
        Long fen = (Long) row[AMOUNT_FEN];
        Long quantity = (Long) row[QUANTITY_MILLI];
        if (fen == null && quantity == null) {
            return Message.of("sales.rule.nothing");
        }
        boolean negative = fen != null && fen < 0 || quantity != null && quantity < 0;
        return negative && !(Boolean) row[REFUND] ? Message.of("sales.rule.negative") : null;
    }

    /** Stores a new sale. @return its id */
    public long insert(WriteTx tx, Sale sale) {
        return tx.insert(row(sale));
    }

    /** Stores many new sales. */
    public void insertAll(WriteTx tx, Iterable<Sale> sales) {
        Iterable<Object[]> rows = () -> StreamSupport.stream(sales.spliterator(), false).map(SalesStore::values).iterator();
        tx.insertValues(SALE, rows);
    }

    /** Stores a changed sale. @return false when nothing differs */
    public boolean update(WriteTx tx, Sale sale) {
        return tx.update(row(sale), sale.stamp().changed());
    }

    /** Marks a sale deleted. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(SALE, stamp.id(), stamp.changed());
    }

    /** The sales with these ids, in that order; those deleted or unknown are left out. */
    public List<Sale> byIds(Collection<Long> ids) {
        return ledger.read(ctx -> byIds(ctx, ids));
    }

    /** The sales with these ids as the open transaction sees them, in that order; those deleted or unknown are left out. */
    public List<Sale> byIds(WriteTx tx, Collection<Long> ids) {
        return byIds(tx.ctx(), ids);
    }

    /** Ids of live sales, between two ids inclusive, whose document number or remark holds this text in any case; ascending. */
    public List<Long> idsWithText(String text, long least, long most) {
        return ledger.read(ctx -> ctx.select(SALE.ID).from(SALE).where(SALE.ID.between(least, most)).and(SALE.DELETED_SET.eq(0L))
            .and(SALE.DOC_NUMBER.containsIgnoreCase(text).or(SALE.REMARK.containsIgnoreCase(text))).orderBy(SALE.ID).fetch(SALE.ID));
    }

    /** Gives what live sales, between two ids inclusive, state in a column, by ascending id; those that state nothing are left out. */
    public void each(StoredColumn column, long least, long most, ObjLongConsumer<Object> taker) {
        Field<?> field = switch (column) {
            case DOC_NUMBER -> SALE.DOC_NUMBER;
            case UNIT_PRICE -> SALE.UNIT_PRICE;
            case REMARK -> SALE.REMARK;
        };
        ledger.read(ctx -> {
            ctx.select(SALE.ID, field).from(SALE).where(SALE.ID.between(least, most)).and(SALE.DELETED_SET.eq(0L)).and(field.isNotNull())
                .orderBy(SALE.ID).fetch().forEach(r -> taker.accept(r.value2(), r.value1()));
            return null;
        });
    }

    /** All versions of a sale, newest first. */
    public List<SaleVersion> history(long id) {
        return ledger.historyOf(SALE, id).stream().map(v -> new SaleVersion(v.set(), sale(row(id, v.values())), v.deleted())).toList();
    }

    private static SaleRecord row(long id, Map<String, Object> values) {
        SaleRecord row = new SaleRecord();
        for (Field<?> field : row.fields()) {
            put(row, field, values.get(field.getName().toLowerCase(java.util.Locale.ROOT)));
        }
        row.setId(id);
        row.setChangedSet(0L);
        return row;
    }

    private static <T> void put(SaleRecord row, Field<T> field, Object value) {
        row.set(field, field.getType().cast(value));
    }

    private static List<Sale> byIds(DSLContext ctx, Collection<Long> ids) {
        Map<Long, Sale> found = new HashMap<>();
        ctx.selectFrom(SALE).where(SALE.ID.in(ids)).and(SALE.DELETED_SET.eq(0L)).fetch().forEach(r -> found.put(r.getId(), sale(r)));
        List<Sale> result = new ArrayList<>(found.size());
        for (long id : ids) {
            Sale s = found.get(id);
            if (s != null) {
                result.add(s);
            }
        }
        return result;
    }

    /** Sales whose paper's number begins so, the newest first. Reads the whole table: not for every key of a large ledger. */
    public List<Sale> byDocNumber(String beginning, int limit) {
        return ledger.read(ctx -> ctx.selectFrom(SALE).where(SALE.DELETED_SET.eq(0L), SALE.DOC_NUMBER.startsWith(beginning))
            .orderBy(SALE.DAY_TO.desc(), SALE.ID.desc()).limit(limit).fetch(SalesStore::sale));
    }

    /** One sale; empty when deleted or unknown. */
    public Optional<Sale> byId(long id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** The sale as the open transaction sees it. */
    public Optional<Sale> byId(WriteTx tx, long id) {
        return byIds(tx.ctx(), List.of(id)).stream().findFirst();
    }

    private static SaleRecord row(Sale s) {
        SaleRecord r = new SaleRecord();
        r.fromArray(values(s));
        return r;
    }

    /** What a sale says, in the order of the table's columns; the bookkeeping ones are left null. */
    private static Object[] values(Sale s) {
        Object[] said = {s.stamp().isNew() ? null : s.stamp().id(), s.period().from(), s.period().to(), blankToNull(s.docNumber()), s.productId(),
            s.channelId(), s.sellerPlaceId(), s.sellerPartnerId(), s.buyerKind() == null ? null : s.buyerKind().code(), blankToNull(s.buyer()),
            blankToNull(s.campaign()), s.contractId(), s.quantity() == null ? null : s.quantity().thousandths(),
            s.quantity() == null ? null : s.quantity().unit().code(), s.unitPrice(), s.amount() == null ? null : s.amount().money().fen(),
            s.amount() == null ? Bound.EXACT.code() : s.amount().bound().code(), s.amountComputed(), s.orders(), s.refund(), blankToNull(s.remark()),
            s.imported() == null ? null : s.imported().key(), s.imported() == null ? null : s.imported().hash(),
            s.imported() == null ? null : s.imported().set()};
        Object[] values = new Object[WIDTH];
        for (int i = 0; i < said.length; i++) {
            values[PLACES[i]] = said[i];
        }
        return values;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static BigDecimal plain(BigDecimal price) {
        BigDecimal shortest = price == null ? null : price.stripTrailingZeros();
        return shortest != null && shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static Sale sale(SaleRecord r) {
        Quantity quantity = r.getQuantityMilli() == null ? null : new Quantity(r.getQuantityMilli(), Units.ofCode(r.getUnitCode()));
        Amount amount = r.getAmountFen() == null ? null : new Amount(Money.ofFen(r.getAmountFen()), Bound.ofCode(r.getAmountBound()).orElseThrow());
        // a version of the history tells nothing of imports
        ImportMark mark = r.getImportKey() == null || r.getImportSet() == null ? null : new ImportMark(r.getImportKey(), r.getImportHash(), r.getImportSet());
        return new Sale(new Stamp(r.getId(), r.getChangedSet()), Period.of(r.getDayFrom(), r.getDayTo()), r.getDocNumber(), r.getProductId(),
            r.getChannelId(), r.getSellerPlaceId(), r.getSellerPartnerId(), BuyerKind.ofCode(r.getBuyerKind()), r.getBuyerName(),
            r.getCampaignName(), r.getContractId(), quantity, plain(r.getUnitPrice()), amount, r.getAmountComputed(), r.getOrders(), r.getRefund(),
            r.getRemark(), mark);
    }
}
