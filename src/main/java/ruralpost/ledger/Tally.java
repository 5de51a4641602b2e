package ruralpost.ledger;

import java.util.List;

/** Rows of a change set by what became of them, and between which ids those lie that it inserted into large tables. */
final class Tally {

    long inserted;
    long updated;
    long deleted;
    long firstId = Long.MAX_VALUE;
    long lastId = Long.MIN_VALUE;

    boolean empty() {
        return inserted + updated + deleted == 0;
    }

    /** @param rows their values in the order of the table's columns */
    void insert(LedgerTable t, List<Object[]> rows) {
        inserted += rows.size();
        if (t.large()) {
            int id = t.table().indexOf(t.id());
            for (Object[] row : rows) {
                firstId = Math.min(firstId, (Long) row[id]);
                lastId = Math.max(lastId, (Long) row[id]);
            }
        }
    }

    void count(ChangeLog.Op op) {
        switch (op) {
            case UPDATE -> updated++;
            case DELETE -> deleted++;
            case RESTORE -> inserted++;
        }
    }
}
