package ruralpost.importing;

import static ruralpost.store.tables.Tables.IMPORT_MARK;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.plan.RowKey;
import ruralpost.store.tables.tables.records.ImportMarkRecord;

/** Keeps from which rows of sheets the records of one table came. Written with them, so that an undo of the import forgets it, too. */
public final class ImportMarkStore {

    /** What the ledger must know of the table. */
    public static final List<LedgerTable> TABLES = List.of(LedgerTable.of(IMPORT_MARK, IMPORT_MARK.RECORD_KIND));

    private final Ledger ledger;
    private final Table<?> table;

    /** @param table of the records */
    public ImportMarkStore(Ledger ledger, Table<?> table) {
        this.ledger = ledger;
        this.table = table;
    }

    /** The marks of all records of the table, also of those that were deleted by hand. */
    public List<ImportMark> marks() {
        return ledger.read(ctx -> ctx.selectFrom(IMPORT_MARK).where(IMPORT_MARK.DELETED_SET.eq(0L), IMPORT_MARK.RECORD_KIND.eq(kind())).orderBy(IMPORT_MARK.ID)
            .fetch(r -> new ImportMark(new Stamp(r.getId(), r.getChangedSet()), r.getRecordId(), r.getImportKey(), r.getImportHash(), r.getImportSet())));
    }

    /**
     * Whether a record stands otherwise than an import left it, seen through undo and redo.
     *
     * @param mark null when it came from no import that is known
     */
    public boolean edited(Stamp record, ImportMark mark) {
        // an import may have changed only what belongs to the record
        if (mark != null && record.changed() <= mark.set()) {
            return false;
        }
        if (mark == null) {
            return ledger.history(record.changed() + 1, 1).getFirst().kind() != ChangeKind.IMPORT;
        }
        Field<Long> id = column("id");
        Field<Long> created = column("created_set");
        long first = ledger.read(ctx -> ctx.select(created).from(table).where(id.eq(record.id())).fetchSingle(created));
        return ledger.originOf(table, record.id(), first, record.changed()) != mark.set();
    }

    /** Notes that a record came from a row. @param before the mark that it has; null when it has none */
    public void keep(WriteTx tx, ImportMark before, long record, RowKey key) {
        ImportMarkRecord r = new ImportMarkRecord();
        r.setRecordKind(kind());
        r.setRecordId(record);
        r.setImportKey(key.key());
        r.setImportHash(key.content());
        r.setImportSet(tx.setId());
        tx.save(r, before == null ? Stamp.NEW : before.stamp());
    }

    private Field<Long> column(String name) {
        return Stream.of(table.fields()).filter(f -> f.getName().equalsIgnoreCase(name)).findFirst().orElseThrow().coerce(Long.class);
    }

    private String kind() {
        return table.getName().toLowerCase(java.util.Locale.ROOT);
    }
}
