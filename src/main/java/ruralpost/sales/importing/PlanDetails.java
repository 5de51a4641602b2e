package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sheet.Outcome;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.text.Message;

/** What a clerk wants to see beside the counts of a plan: sums, names to be created, and what was concluded without being told. */
public final class PlanDetails {

    /** So many names are listed one by one; a wrong mapping must not fill the memory. */
    public static final int LISTED = 500;

    private final PlanSums read = new PlanSums();
    private final PlanSums written = new PlanSums();
    private final PlanNames names;
    private final SalesRecords records;
    private long refunds;
    private long computed;
    private long unitsFromProduct;
    private long unreadable;

    PlanDetails(SalesNames names) {
        this.names = new PlanNames(names);
        records = names.records();
    }

    PlanNames names() {
        return names;
    }

    void row(RowValues values, SaleRow draft, Outcome outcome) {
        if (draft == null) {
            read.add(values.amount(SalesShape.AMOUNT), values.quantity(SalesShape.QUANTITY));
            unreadable += values.amount(SalesShape.AMOUNT) == null && values.quantity(SalesShape.QUANTITY) == null ? 1 : 0;
            return;
        }
        read.add(draft.amount(), draft.quantity());
        if (outcome == Outcome.CREATE || outcome == Outcome.UPDATE) {
            written.add(draft.amount(), draft.quantity());
            refunds += draft.refundConcluded() ? 1 : 0;
            computed += draft.amountComputed() ? 1 : 0;
            unitsFromProduct += draft.unitFromProduct() ? 1 : 0;
        }
    }

    /** Sums over all rows that could be read. */
    public PlanSums read() {
        return read;
    }

    /** Sums over the rows that the import writes. */
    public PlanSums written() {
        return written;
    }

    /** Rejected rows of which neither the amount nor the quantity could be read, so that no sum holds them. */
    public long unreadable() {
        return unreadable;
    }

    /**
     * Names that mean no record for certain, in the order of the sheet, with what they may mean; at most {@link #LISTED}. What becomes of
     * their rows depends on the rule for unknown names, but those of ambiguous names are always rejected.
     */
    public List<NewName> newNames() {
        return names.open();
    }

    /** Names taken for a record although they are written otherwise, by rule, choice or memory; at most {@link #LISTED}. */
    public List<TakenName> taken() {
        return names.taken();
    }

    /** The records of a field that answer to a text, by characters, pinyin or initials, best first; all for a blank text. */
    public List<NamedRecord> search(String field, String typed, int limit) {
        return records.book(field).search(typed, limit);
    }

    /** What was concluded without the sheet saying so, and what is not listed, one sentence each. */
    public List<Message> conclusions() {
        List<Message> all = new ArrayList<>();
        if (names.further() > 0) {
            all.add(Message.of("sales.import.concluded.names", LISTED, names.further()));
        }
        if (refunds > 0) {
            all.add(Message.of("sales.import.concluded.refund", refunds));
        }
        if (computed > 0) {
            all.add(Message.of("sales.import.concluded.computed", computed));
        }
        if (unitsFromProduct > 0) {
            all.add(Message.of("sales.import.concluded.unit", unitsFromProduct));
        }
        all.addAll(names.aliases());
        return all;
    }
}
