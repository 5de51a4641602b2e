package ruralpost.ledger;

import org.jooq.DSLContext;
import ruralpost.store.tables.Tables;

/** Writes the entry of a change set in the history. */
final class ChangeWriter {

    private static final int LABEL_KEY_LIMIT = 100;

    private ChangeWriter() {
    }

    static void insert(DSLContext ctx, ChangeSet s) {
        if (s.label().key().length() > LABEL_KEY_LIMIT) {
            throw new IllegalArgumentException("Label key too long: " + s.label().key());
        }
        var t = Tables.CHANGE_SET;
        ctx.insertInto(t).set(t.ID, s.id()).set(t.GLOBAL_ID, s.globalId()).set(t.MADE_AT_MS, s.at().toEpochMilli()).set(t.OPERATOR, s.operator())
            .set(t.KIND, s.kind().code()).set(t.AREA, s.area()).set(t.LABEL_KEY, s.label().key()).set(t.LABEL_ARGS, LabelText.args(s.label()))
            .set(t.REASON, s.reason()).set(t.FILE_HASH, s.fileHash()).set(t.UNDOES, s.undoes()).set(t.INSERTED_ROWS, s.inserted())
            .set(t.UPDATED_ROWS, s.updated()).set(t.DELETED_ROWS, s.deleted()).execute();
    }
}
