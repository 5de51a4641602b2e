package ruralpost.importing.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.ImportMark;
import ruralpost.importing.ImportMarkStore;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.sheet.plan.RowKey;
import ruralpost.text.Message;

/**
 * Decides about the rows of one file: by its import key first, then by what it says. A record whose own row stands elsewhere in the file is
 * no other row's; as only the end of the file tells that, some files need a second pass.
 *
 * @param <R> a row that is not stored yet
 */
public final class RowDecider<R> {

    private final ImportMarkStore store;
    private final Marks marks;
    private final Known<R> known;
    private final HoldDecisions holds;
    private final Set<Long> claimed = new HashSet<>();
    private final Set<Long> keys;
    private final boolean second;
    private boolean wanted;

    /** Which rows the records came from, and the rows that the files before this one are going to write. */
    public static final class Marks {

        private final Map<Long, ImportMark> byKey = new HashMap<>();
        private final Map<Long, ImportMark> byRecord = new HashMap<>();
        private final Set<Long> before = new HashSet<>();

        /** @param all as stored */
        public Marks(List<ImportMark> all) {
            for (ImportMark mark : all) {
                byKey.put(mark.key(), mark);
                byRecord.put(mark.recordId(), mark);
            }
        }

        /** The mark of a record; null when it came from no import. */
        public ImportMark of(long record) {
            return byRecord.get(record);
        }
    }

    /** @param keys the import keys of all rows of the file, from a first pass; null in a first pass */
    public RowDecider(ImportMarkStore store, Marks marks, Known<R> known, HoldDecisions holds, Set<Long> keys) {
        this.store = store;
        this.marks = marks;
        this.known = known;
        this.holds = holds;
        second = keys != null;
        this.keys = second ? keys : new HashSet<>();
    }

    /** Whether a second pass is needed. */
    public boolean wanted() {
        return !second && (wanted || known.wanted());
    }

    /** The import keys of the rows met so far. */
    public Set<Long> keys() {
        return keys;
    }

    /** Lets the next file of the import meet what this one is going to write. */
    public void accept() {
        marks.before.addAll(keys);
        known.accept();
    }

    /** What becomes of a row. */
    public RowDecision decide(R row, RowKey key) {
        if (!second) {
            keys.add(key.key());
        }
        if (marks.before.contains(key.key())) {
            return RowDecision.UNCHANGED;
        }
        ImportMark mark = marks.byKey.get(key.key());
        if (mark != null && known.stamp(mark.recordId()) != null) {
            claimed.add(mark.recordId());
            return mark.content() == key.content() ? RowDecision.UNCHANGED : known(mark.recordId(), row);
        }
        if (mark != null && !holds.takes(HoldKind.DELETED, known.number(row))) {
            return HoldKind.DELETED.held(Message.of("import.row.deleted"));
        }
        return mark == null && known.nothing(row) ? RowDecision.UNCHANGED : unmarked(row);
    }

    private RowDecision known(long id, R row) {
        if (known.says(id, row)) {
            return RowDecision.UNCHANGED;
        }
        Message refusal = known.refusal(id, row);
        if (refusal != null) {
            return HoldKind.EDITED.held(refusal);
        }
        ImportMark mark = marks.of(id);
        Stamp stamp = known.stamp(id);
        if (!holds.takes(HoldKind.EDITED, known.number(row)) && store.edited(stamp, mark)) {
            return HoldKind.EDITED.held(Message.of(mark == null ? "import.row.typed" : "import.edited"));
        }
        known.updated(id, row);
        return new RowDecision.Update(id);
    }

    private RowDecision unmarked(R row) {
        for (long id : known.alike(row)) {
            ImportMark mark = marks.of(id);
            if (claimed.contains(id) || mark != null && (keys.contains(mark.key()) || known.numbered(row) && !known.owns(row))) {
                continue;
            }
            // its own row may still come
            wanted |= mark != null;
            if (known.owns(row)) {
                claimed.add(id);
                Message doubt = holds.takes(HoldKind.STANDS, known.number(row)) ? null : known.doubt(id, row);
                return doubt != null ? HoldKind.STANDS.held(doubt) : known(id, row);
            }
            if (!holds.takes(HoldKind.DUPLICATE, known.number(row))) {
                claimed.add(id);
                return HoldKind.DUPLICATE.held(known.duplicate());
            }
        }
        RowDecision barred = known.barred(row);
        if (barred != null) {
            return barred;
        }
        Message collision = holds.takes(HoldKind.GRANULARITY, known.number(row)) ? null : known.collision(row);
        if (collision != null) {
            return HoldKind.GRANULARITY.held(collision);
        }
        known.created(row);
        return RowDecision.CREATE;
    }
}
