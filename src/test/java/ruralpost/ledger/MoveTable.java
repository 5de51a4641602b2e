package ruralpost.ledger;

import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.jooq.impl.TableRecordImpl;

/** A table of the tests alone whose rows are only added to: so many pieces of a product more or less. */
final class MoveTable extends TableImpl<MoveTable.MoveRecord> {

    static final MoveTable MOVE = new MoveTable();

    final TableField<MoveRecord, Long> id = createField(DSL.name("ID"), SQLDataType.BIGINT.nullable(false));
    final TableField<MoveRecord, Long> createdSet = createField(DSL.name("CREATED_SET"), SQLDataType.BIGINT.nullable(false));
    final TableField<MoveRecord, Long> changedSet = createField(DSL.name("CHANGED_SET"), SQLDataType.BIGINT.nullable(false));
    final TableField<MoveRecord, Long> deletedSet = createField(DSL.name("DELETED_SET"), SQLDataType.BIGINT.nullable(false));
    final TableField<MoveRecord, Long> productId = createField(DSL.name("PRODUCT_ID"), SQLDataType.BIGINT.nullable(false));
    final TableField<MoveRecord, Integer> pieces = createField(DSL.name("PIECES"), SQLDataType.INTEGER.nullable(false));
    final TableField<MoveRecord, Long> originalId = createField(DSL.name("ORIGINAL_ID"), SQLDataType.BIGINT);

    /** One row of it. */
    static final class MoveRecord extends TableRecordImpl<MoveRecord> {
        MoveRecord() {
            super(MOVE);
        }
    }

    private MoveTable() {
        super(DSL.name("TEST_MOVE"));
    }

    @Override
    public Class<MoveRecord> getRecordType() {
        return MoveRecord.class;
    }

    static void create(DSLContext ctx) {
        ctx.createTableIfNotExists(MOVE).columns(MOVE.fields()).primaryKey(MOVE.id).execute();
    }

    static MoveRecord move(long product, int pieces) {
        MoveRecord r = new MoveRecord();
        r.set(MOVE.productId, product);
        r.set(MOVE.pieces, pieces);
        return r;
    }

    static void negate(org.jooq.Record row) {
        row.set(MOVE.pieces, -row.get(MOVE.pieces));
    }
}
