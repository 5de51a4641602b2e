package ruralpost.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import ruralpost.text.Message;

/** Rows that an undo leaves as they are, with the reason; the first few hundred are listed one by one. */
final class KeptRows {

    private final Map<String, LongSet> ids = new HashMap<>();
    private final List<UndoResult.Kept> listed = new ArrayList<>();
    private final DSLContext ctx;
    private long count;

    KeptRows(DSLContext ctx) {
        this.ctx = ctx;
    }

    /** Keeps a row; the first reason stands. */
    void add(LedgerTable t, Record row, Message reason) {
        long id = row.get(t.id());
        if (!ids.computeIfAbsent(t.name(), n -> new LongSet()).add(id)) {
            return;
        }
        count++;
        if (listed.size() < UndoResult.LISTED) {
            listed.add(new UndoResult.Kept(t.name(), id, t.title(row, ctx), reason));
        }
    }

    boolean contains(LedgerTable t, long id) {
        LongSet of = ids.get(t.name());
        return of != null && of.contains(id);
    }

    List<UndoResult.Kept> listed() {
        return List.copyOf(listed);
    }

    long count() {
        return count;
    }
}
