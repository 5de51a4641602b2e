package ruralpost.ledger;

import java.util.List;
import org.jooq.DSLContext;
import ruralpost.store.tables.Tables;

/** Writes the entry of a change set in the history. */
final class ChangeWriter {

    private static final int LABEL_KEY_LIMIT = 100;

    private ChangeWriter() {
    }

    /** @param tally what the set came to */
    static void insert(DSLContext ctx, ChangeSet s, Tally tally) {
        if (s.label().key().length() > LABEL_KEY_LIMIT) {
            throw new IllegalArgumentException("Label key too long: " + s.label().key());
        }
        var t = Tables.CHANGE_SET;
        var row = t.newRecord();
        row.setId(s.id());
        row.setGlobalId(s.globalId());
        row.setMadeAtMs(s.at().toEpochMilli());
        row.setOperator(s.operator());
        row.setKind(s.kind().code());
        row.setArea(s.area());
        row.setLabelKey(s.label().key());
        row.setLabelArgs(LabelText.args(s.label()));
        row.setReason(s.reason());
        row.setFileHash(s.fileHash());
        row.setUndoes(s.undoes());
        row.setInsertedRows(s.inserted());
        row.setUpdatedRows(s.updated());
        row.setDeletedRows(s.deleted());
        if (tally.firstId <= tally.lastId) {
            row.setFirstId(tally.firstId);
            row.setLastId(tally.lastId);
        }
        new RowWriter(ctx).insert(t, RowWriter.values(List.of(row)));
    }
}
