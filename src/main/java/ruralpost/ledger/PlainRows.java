package ruralpost.ledger;

import org.jooq.Table;

/** Makes new rows of one table ready that come as plain values in the order of its columns. */
final class PlainRows {

    private final LedgerTable t;
    private final Inserts.Into into;
    private final RowChecks checks;
    private final Object[] defaults;
    private final int id;
    private final int created;
    private final int changed;
    private final int deleted;

    PlainRows(LedgerTable t, Inserts.Into into, RowChecks checks) {
        if (!t.unique().isEmpty() || t.counter() != null) {
            throw new IllegalArgumentException(t.name() + " is not inserted as plain values");
        }
        this.t = t;
        this.into = into;
        this.checks = checks;
        defaults = into.writer().defaults(t.table());
        Table<?> table = t.table();
        id = table.indexOf(t.id());
        created = table.indexOf(t.createdSet());
        changed = table.indexOf(t.changedSet());
        deleted = table.indexOf(t.deletedSet());
    }

    /**
     * Sets the bookkeeping columns, the id unless the row carries one, and defaults.
     *
     * @throws ruralpost.text.UserException a length, a reference or a rule does not hold
     */
    void prepare(Object[] row) {
        if (row[id] == null) {
            row[id] = into.ids().take();
        }
        row[created] = into.set();
        row[changed] = into.set();
        row[deleted] = 0L;
        for (int i = 0; i < defaults.length; i++) {
            row[i] = row[i] == null ? defaults[i] : row[i];
        }
        checks.requireSound(t, row);
        checks.inserted(t, (Long) row[id]);
    }
}
