package ruralpost.sales.importing;

import static ruralpost.store.tables.Tables.SALE;

import ruralpost.ledger.Ledger;

/** Reads what earlier imports left in the ledger. */
final class ImportedStore {

    private ImportedStore() {
    }

    static ImportedRows read(Ledger ledger) {
        ImportedRows rows = new ImportedRows();
        ledger.read(ctx -> {
            try (var cursor = ctx.select(SALE.ID, SALE.IMPORT_KEY, SALE.IMPORT_HASH, SALE.IMPORT_SET, SALE.CREATED_SET, SALE.CHANGED_SET).from(SALE)
                .where(SALE.IMPORT_KEY.isNotNull()).and(SALE.DELETED_SET.eq(0L)).fetchLazy()) {
                for (var r : cursor) {
                    rows.add(r.value2(), new ImportedRows.Known(r.value1(), r.value3(), r.value4(), r.value5(), r.value6()));
                }
            }
            return null;
        });
        return rows;
    }

    /** The set that truly wrote the row's present content. */
    static long origin(Ledger ledger, ImportedRows.Known row) {
        return ledger.originOf(SALE, row.id(), row.createdSet(), row.changedSet());
    }
}
