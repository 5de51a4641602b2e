package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import ruralpost.sheet.Outcome;
import ruralpost.sheet.RowValues;
import ruralpost.text.Message;

/** What a clerk wants to see beside the counts of a plan: sums, names to be created, and what was concluded without being told. */
public final class PlanDetails {

    /** So many names are listed one by one; a wrong mapping must not fill the memory. */
    public static final int LISTED = 500;
    private static final int LOOKED_UP = 60;

    private final PlanSums read = new PlanSums();
    private final PlanSums written = new PlanSums();
    private final Map<NameDecisions.Named, NewCount> names = new LinkedHashMap<>();
    private final Map<NameDecisions.Named, AliasCount> aliases = new LinkedHashMap<>();
    private List<NewName> listed = List.of();
    private long furtherNames;
    private long refunds;
    private long computed;
    private long unitsFromProduct;
    private long unreadable;

    private static final class NewCount {
        private final String field;
        private final String name;
        private long rows;

        NewCount(String field, String name) {
            this.field = field;
            this.name = name;
        }
    }

    private static final class AliasCount {
        private final String name;
        private final String meant;
        private long rows;

        AliasCount(String name, String meant) {
            this.name = name;
            this.meant = meant;
        }
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
            name(SalesShape.PRODUCT, draft.product());
            name(SalesShape.CHANNEL, draft.channel());
            name(SalesShape.SELLER, draft.seller());
        }
    }

    private void name(String field, NameRef ref) {
        // what the user decided about a name is no conclusion
        if (ref == null || ref.id() != null && (ref.called() == null || !ref.meant().equals(ref.name()))) {
            return;
        }
        NameDecisions.Named key = new NameDecisions.Named(field, ref.name());
        if (ref.id() != null) {
            if (aliases.size() < LISTED || aliases.containsKey(key)) {
                aliases.computeIfAbsent(key, k -> new AliasCount(ref.name(), ref.called())).rows++;
            }
        } else if (names.size() < LISTED || names.containsKey(key)) {
            names.computeIfAbsent(key, k -> new NewCount(field, ref.name())).rows++;
        } else {
            furtherNames++;
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

    /** Names that would be created, in the order of the sheet, each with the nearest known name; at most {@link #LISTED}. */
    public List<NewName> newNames() {
        return listed;
    }

    /** Looks up the nearest names of the first ones, once the plan is made. */
    void close(BiFunction<String, String, List<String>> near) {
        List<NewName> all = new ArrayList<>();
        for (NewCount n : names.values()) {
            List<String> found = all.size() < LOOKED_UP ? near.apply(n.field, n.name) : List.of();
            all.add(new NewName(n.field, n.name, found.isEmpty() ? null : found.getFirst(), n.rows));
        }
        listed = List.copyOf(all);
    }

    /** Rows with new names that are not listed any more. */
    public long furtherNames() {
        return furtherNames;
    }

    /** What was concluded about rows that are written without the sheet saying so, one sentence each. */
    public List<Message> conclusions() {
        List<Message> all = new ArrayList<>();
        if (refunds > 0) {
            all.add(Message.of("sales.import.concluded.refund", refunds));
        }
        if (computed > 0) {
            all.add(Message.of("sales.import.concluded.computed", computed));
        }
        if (unitsFromProduct > 0) {
            all.add(Message.of("sales.import.concluded.unit", unitsFromProduct));
        }
        aliases.values().forEach(a -> all.add(Message.of("sales.import.concluded.alias", a.name, a.meant, a.rows)));
        return all;
    }
}
