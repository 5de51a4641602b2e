package ruralpost.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableRecord;
import ruralpost.store.Database;
import ruralpost.store.LedgerFiles;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ChannelRecord;
import ruralpost.store.tables.tables.records.PlaceRecord;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.store.tables.tables.records.SaleRecord;
import ruralpost.text.Message;

/** A founded ledger in a temporary folder, with the tables that the tests write. */
public final class TestLedger implements AutoCloseable {

    static final int COUNTY = 430281;

    static final LedgerTable PLACE = LedgerTable.of(Tables.PLACE, Tables.PLACE.NAME).refers(Tables.PLACE.PARENT_ID, Tables.PLACE);
    static final LedgerTable PRODUCT = LedgerTable.of(Tables.PRODUCT, Tables.PRODUCT.NAME).unique(Tables.PRODUCT.NAME)
        .refers(Tables.PRODUCT.HOME_PLACE_ID, Tables.PLACE);
    static final LedgerTable CHANNEL = LedgerTable.of(Tables.CHANNEL, Tables.CHANNEL.NAME).unique(Tables.CHANNEL.NAME);
    static final LedgerTable CONTRACT = LedgerTable.of(Tables.CONTRACT, Tables.CONTRACT.CONTRACT_NUMBER).refers(Tables.CONTRACT.PRODUCT_ID, Tables.PRODUCT);
    static final LedgerTable SALE = LedgerTable.of(Tables.SALE, Tables.SALE.DOC_NUMBER).refers(Tables.SALE.PRODUCT_ID, Tables.PRODUCT)
        .refers(Tables.SALE.CHANNEL_ID, Tables.CHANNEL).refers(Tables.SALE.CONTRACT_ID, Tables.CONTRACT).refers(Tables.SALE.SELLER_PLACE_ID, Tables.PLACE)
        .rule((row, ctx) -> "forbidden".equals(row.get(Tables.SALE.REMARK)) ? Message.of("ledger.undo.nothing") : null);
    static final LedgerTable DONATION = LedgerTable.of(Tables.DONATION, Tables.DONATION.CAMPAIGN_NAME).undo(UndoPolicy.REFUSE);

    static final LedgerTable MOVE = LedgerTable.of(MoveTable.MOVE, MoveTable.MOVE.pieces).refers(MoveTable.MOVE.productId, Tables.PRODUCT)
        .counterEntry(MoveTable.MOVE.originalId, MoveTable::negate);

    public static final LedgerSchema SCHEMA = new LedgerSchema(List.of(SALE, CONTRACT, PRODUCT, CHANNEL, PLACE, DONATION, MOVE));

    private final boolean temporary;
    final Path folder;
    Ledger ledger;

    private TestLedger(Path folder, boolean temporary) {
        this.folder = folder;
        this.temporary = temporary;
        Database database = Database.open(new LedgerFiles(folder));
        if (!LedgerInfo.isFounded(database)) {
            Ledger.found(database, COUNTY, false);
        }
        this.ledger = open(database);
    }

    /** The write door on a founded database, with the test tables. */
    public static Ledger open(Database database) {
        database.transact(ctx -> {
            MoveTable.create(ctx);
            return null;
        });
        return Ledger.open(database, SCHEMA, () -> "Wang");
    }

    /** A new ledger whose folder goes when it is closed. */
    static TestLedger create() {
        try {
            return new TestLedger(Files.createTempDirectory("ledger"), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ledger in a folder that the test looks after, founded if need be. */
    public static TestLedger in(Path folder) {
        return new TestLedger(folder, false);
    }

    public Ledger ledger() {
        return ledger;
    }

    void reopen() {
        ledger.close();
        ledger = open(Database.open(new LedgerFiles(folder)));
    }

    static Action entry() {
        return Action.entry("sales", Message.of("ledger.kind.entry"));
    }

    static Action imported() {
        return Action.imported("sales", Message.of("ledger.kind.import"), null);
    }

    /** Inserts rows by one entry; its number. */
    public long insert(TableRecord<?>... rows) {
        return ledger.write(entry(), tx -> {
            for (TableRecord<?> r : rows) {
                tx.insert(r);
            }
            return null;
        }).set().id();
    }

    /** Inserts rows by one import; its number. */
    public long importAll(int count, IntFunction<SaleRecord> row) {
        return ledger.write(imported(), tx -> {
            tx.insertAll(Tables.SALE, lazily(count, row));
            return null;
        }).set().id();
    }

    /** The same as {@link #importAll} for so many rows that they are committed in parts. */
    public long importInParts(int count, IntFunction<SaleRecord> row) {
        return ledger.write(imported(), tx -> {
            inParts(tx, lazily(count, row));
            return null;
        }).set().id();
    }

    /** Writes sales as if more were to come than the memory takes. */
    public static void inParts(WriteTx tx, Iterable<SaleRecord> sales) {
        tx.expect(Integer.MAX_VALUE);
        tx.insertValues(Tables.SALE, () -> StreamSupport.stream(sales.spliterator(), false).map(Record::intoArray).iterator());
    }

    /** Rows made one by one as they are asked for. */
    public static <T> Iterable<T> lazily(int count, IntFunction<T> row) {
        return () -> {
            Iterator<T> rows = IntStream.range(0, count).mapToObj(row).iterator();
            return rows;
        };
    }

    static PlaceRecord place(String name, Long parent) {
        PlaceRecord r = new PlaceRecord();
        r.setName(name);
        r.setKind("village");
        r.setParentId(parent);
        return r;
    }

    public static ProductRecord product(String name, Long home) {
        ProductRecord r = new ProductRecord();
        r.setName(name);
        r.setHomePlaceId(home);
        return r;
    }

    static ChannelRecord channel(String name) {
        ChannelRecord r = new ChannelRecord();
        r.setName(name);
        r.setKind("online");
        return r;
    }

    public static SaleRecord sale(long product, String number, long fen) {
        SaleRecord r = new SaleRecord();
        r.setDayFrom(LocalDate.of(2024, 1, 1).plusDays(fen % 700));
        r.setDayTo(r.getDayFrom());
        r.setDocNumber(number);
        r.setProductId(product);
        r.setAmountFen(fen);
        r.setAmountBound("exact");
        r.setAmountComputed(false);
        r.setRefund(false);
        return r;
    }

    /** The stored row, deleted or not. */
    <R extends TableRecord<R>> R row(org.jooq.Table<R> table, long id) {
        return ledger.read(ctx -> ctx.selectFrom(table).where(SCHEMA.of(table).id().eq(id)).fetchOne());
    }

    boolean live(org.jooq.Table<?> table, long id) {
        return liveRows(table).containsKey(id);
    }

    /** Live rows by id, bookkeeping columns left out. */
    Map<Long, String> liveRows(org.jooq.Table<?> table) {
        return ledger.read(ctx -> liveRows(ctx, SCHEMA.of(table)));
    }

    static Map<Long, String> liveRows(DSLContext ctx, LedgerTable t) {
        Map<Long, String> rows = new TreeMap<>();
        ctx.selectFrom(t.table()).where(t.live()).forEach(r -> rows.put(r.get(t.id()), content(r)));
        return rows;
    }

    /** What a row says, without its bookkeeping. */
    static String content(Record row) {
        StringBuilder text = new StringBuilder();
        for (var f : row.fields()) {
            if (!f.getName().toLowerCase(java.util.Locale.ROOT).endsWith("_set") || f.getName().equalsIgnoreCase("import_set")) {
                text.append(f.getName()).append('=').append(row.get(f)).append(' ');
            }
        }
        return text.toString();
    }

    /** Live rows of all tables. */
    Map<String, Map<Long, String>> state() {
        return ledger.read(TestLedger::state);
    }

    static Map<String, Map<Long, String>> state(DSLContext ctx) {
        Map<String, Map<Long, String>> state = new TreeMap<>();
        SCHEMA.parentsFirst().forEach(t -> state.put(t.name(), liveRows(ctx, t)));
        return state;
    }

    long fileSize() {
        try {
            return Files.size(new LedgerFiles(folder).database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        ledger.close();
        if (temporary) {
            deleteAll(folder);
        }
    }

    static void deleteAll(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
