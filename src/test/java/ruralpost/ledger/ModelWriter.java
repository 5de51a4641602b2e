package ruralpost.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.Record;
import org.jooq.TableRecord;
import ruralpost.store.tables.Tables;
import ruralpost.store.tables.tables.records.ContractRecord;
import ruralpost.store.tables.tables.records.SaleRecord;

/** Does one random action through the door and in the model. */
final class ModelWriter {

    private static final List<LedgerTable> TABLES = List.of(TestLedger.PLACE, TestLedger.PRODUCT, TestLedger.CHANNEL, TestLedger.CONTRACT, TestLedger.SALE,
        TestLedger.PRODUCT, TestLedger.SALE, TestLedger.MOVE);

    private final WriteTx tx;
    private final LedgerModel model;
    private final int number;
    private Random random;

    ModelWriter(WriteTx tx, LedgerModel model, int number) {
        this.tx = tx;
        this.model = model;
        this.number = number;
    }

    static void seed(TestLedger t, LedgerModel model) {
        t.ledger.write(TestLedger.entry(), tx -> {
            ModelWriter w = new ModelWriter(tx, model, 0);
            w.insert(TestLedger.PLACE, TestLedger.place("town", null));
            w.insert(TestLedger.PRODUCT, TestLedger.product("p1", null));
            w.insert(TestLedger.CHANNEL, TestLedger.channel("c1"));
            return null;
        });
        model.commit(1);
    }

    void run(LedgerPropertiesTest.Op op) {
        random = new Random(op.seed() * 31L + op.pick());
        LedgerTable t = TABLES.get(op.pick() % TABLES.size());
        switch (op.kind()) {
            case INSERT -> insert(t, fresh(t));
            case IMPORT -> importSales(op.seed() % 10 == 0 ? 1500 : 1 + op.seed() % 150);
            case EDIT -> edit(t);
            case EDIT_MANY -> editMany(1 + op.seed() % 3);
            case DELETE -> delete(t);
            default -> mixed();
        }
    }

    private void mixed() {
        for (int i = 0, n = 2 + random.nextInt(5); i < n; i++) {
            LedgerTable t = TABLES.get(random.nextInt(TABLES.size()));
            switch (random.nextInt(6)) {
                case 0, 1 -> insert(t, fresh(t));
                case 2 -> delete(t);
                case 3 -> importSales(random.nextInt(80));
                default -> edit(t);
            }
        }
    }

    private void insert(LedgerTable t, TableRecord<?> row) {
        tx.insert(row);
        model.put(t, row);
    }

    private void importSales(int count) {
        List<SaleRecord> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add((SaleRecord) fresh(TestLedger.SALE));
        }
        tx.insertAll(Tables.SALE, rows);
        rows.forEach(r -> model.put(TestLedger.SALE, r));
    }

    private void edit(LedgerTable t) {
        if (t == TestLedger.MOVE) {
            counter();
            return;
        }
        Long id = any(t);
        if (id != null) {
            edit(t, id);
        }
    }

    private void edit(LedgerTable t, long id) {
        TableRecord<?> row = (TableRecord<?>) model.row(t, id);
        if (row == null) {
            return;
        }
        Record other = fresh(t);
        if (t == TestLedger.SALE) {
            ((SaleRecord) row).setRemark("remark " + random.nextInt(3));
        } else {
            copy(other, row, t.titleField());
        }
        t.references().stream().filter(r -> random.nextBoolean()).forEach(r -> copy(other, row, r.column()));
        long seen = tx.ctx().select(t.changedSet()).from(t.table()).where(t.id().eq(id)).fetchOne(t.changedSet());
        if (tx.update(row, seen)) {
            model.put(t, row);
        }
    }

    private static <T> void copy(Record from, Record to, org.jooq.Field<T> field) {
        to.set(field, from.get(field));
    }

    private void editMany(int step) {
        List<Long> ids = model.liveIds(TestLedger.SALE);
        for (int i = 0; i < ids.size(); i += step) {
            edit(TestLedger.SALE, ids.get(i));
        }
    }

    private void counter() {
        Long id = any(TestLedger.MOVE);
        if (id != null && model.row(TestLedger.MOVE, id).get(MoveTable.MOVE.originalId) == null && model.stands(id)) {
            long entry = tx.counter(MoveTable.MOVE, id);
            model.put(TestLedger.MOVE, tx.ctx().selectFrom(MoveTable.MOVE).where(MoveTable.MOVE.id.eq(entry)).fetchOne());
        }
    }

    private void delete(LedgerTable t) {
        if (t == TestLedger.MOVE) {
            counter();
            return;
        }
        Long id = any(t);
        if (id == null || model.row(t, id) == null) {
            return;
        }
        long seen = tx.ctx().select(t.changedSet()).from(t.table()).where(t.id().eq(id)).fetchOne(t.changedSet());
        tx.delete(t.table(), id, seen);
        model.delete(t, id);
    }

    private Long any(LedgerTable t) {
        List<Long> ids = model.liveIds(t);
        return ids.isEmpty() ? null : ids.get(random == null ? 0 : random.nextInt(ids.size()));
    }

    /** A new row; few different names, so that they clash and come free again. */
    private TableRecord<?> fresh(LedgerTable t) {
        int n = random.nextInt(6);
        return switch (t.name()) {
            case "place" -> TestLedger.place("place " + n, random.nextBoolean() ? null : any(t));
            case "product" -> TestLedger.product("product " + n, random.nextBoolean() ? null : any(TestLedger.PLACE));
            case "channel" -> TestLedger.channel("channel " + n);
            case "contract" -> contract();
            case "test_move" -> MoveTable.move(any(TestLedger.PRODUCT) == null ? 1 : any(TestLedger.PRODUCT), 1 + n);
            default -> {
                Long product = any(TestLedger.PRODUCT);
                SaleRecord sale = TestLedger.sale(product == null ? 1 : product, number + "-" + random.nextInt(1000), random.nextInt(100_000));
                sale.setChannelId(random.nextInt(3) == 0 ? any(TestLedger.CHANNEL) : null);
                sale.setContractId(random.nextInt(5) == 0 ? any(TestLedger.CONTRACT) : null);
                yield sale;
            }
        };
    }

    private ContractRecord contract() {
        ContractRecord c = new ContractRecord();
        c.setContractNumber("HT-" + random.nextInt(1000));
        c.setBuyerName("buyer");
        c.setKind("supply");
        c.setProductId(any(TestLedger.PRODUCT));
        c.setSignedOn(java.time.LocalDate.of(2024, 5, 1));
        c.setAmountBound("exact");
        return c;
    }

}
