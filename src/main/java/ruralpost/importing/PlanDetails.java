package ruralpost.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.sheet.plan.Outcome;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Quantity;

/** What a clerk wants to see beside the counts of a plan: sums, names to be created, and what was concluded without being told. */
public final class PlanDetails {

    /** So many names are listed one by one; a wrong mapping must not fill the memory. */
    public static final int LISTED = 500;

    private static final int WORDS = 12;

    private final PlanSums read = new PlanSums();
    private final PlanSums written = new PlanSums();
    private final PlanExtent extent = new PlanExtent(written);
    private final SheetNames<?> known;
    private final PlanNames names;
    /** By text key: the rows of which that was concluded. */
    private final Map<String, Long> concluded = new LinkedHashMap<>();
    /** By text key: words of the sheet that were taken without being understood, with their rows. */
    private final Map<String, Map<String, Long>> words = new LinkedHashMap<>();
    /** The names of the row at hand. */
    private final List<NameRef> seen = new ArrayList<>();
    private long unreadable;

    /** @param known what names mean */
    public PlanDetails(SheetNames<?> known) {
        this.known = known;
        names = new PlanNames(known);
    }

    /** The names in a row, as the planner tells of it. */
    public void names(RowValues values, Outcome outcome) {
        seen.clear();
        for (String field : known.records().fields()) {
            NameRef ref = known.ref(field, values.text(field));
            if (ref != null) {
                seen.add(ref);
            }
        }
        names.saw(seen, outcome);
    }

    /** The names in a row, where a cell may hold several of them or the row itself tells namesakes apart. */
    public void names(List<NameRef> refs, Outcome outcome) {
        names.saw(refs, outcome);
    }

    /** A row that could be read, or of which this much could be read. @param amount may be null, as may the quantity */
    public void read(Amount amount, Quantity quantity, boolean writes) {
        read.add(amount, quantity);
        if (writes) {
            written.add(amount, quantity);
        }
    }

    /** A row that the import writes. */
    public void writes(RowValues values) {
        extent.add(values);
    }

    /** So many of a field of whole numbers that the row at hand, which the import writes, says in another one. */
    public void writes(String field, long count) {
        extent.add(field, count);
    }

    /** A row of whose numbers nothing could be read. */
    public void notRead() {
        unreadable++;
    }

    /** Something was concluded about a row. @param key text with the number of such rows as its argument */
    public void conclude(String key) {
        conclude(key, 1);
    }

    /** The same of so many rows or records; nothing for 0. */
    public void conclude(String key, long count) {
        if (count > 0) {
            concluded.merge(key, count, Long::sum);
        }
    }

    /** A word of a row was taken without being understood. @param key text with these words and the numbers of their rows as its argument */
    public void conclude(String key, String word) {
        Map<String, Long> all = words.computeIfAbsent(key, k -> new LinkedHashMap<>());
        all.merge(all.containsKey(word) || all.size() < WORDS ? word : "…", 1L, Long::sum);
    }

    /** The plan is made. */
    void close() {
        names.close();
    }

    /** Sums over all rows that could be read. */
    public PlanSums read() {
        return read;
    }

    /** Sums over the rows that the import writes. */
    public PlanSums written() {
        return written;
    }

    /** What those rows come to, field by field. */
    public PlanExtent extent() {
        return extent;
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

    /** Whether an import of this kind makes records of unknown names at all, at least in one field. */
    public boolean creates() {
        return known.records().fields().stream().anyMatch(known.records()::creatable);
    }

    /** The records of a field that answer to a text, by characters, pinyin or initials, best first; all for a blank text. */
    public List<NamedRecord> search(String field, String typed, int limit) {
        return known.records().book(field).search(typed, limit);
    }

    /** What was concluded without the sheet saying so, and what is not listed, one sentence each. */
    public List<Message> conclusions() {
        List<Message> all = new ArrayList<>();
        if (names.further() > 0) {
            all.add(Message.of("import.concluded.names", LISTED, names.further()));
        }
        concluded.forEach((key, rows) -> all.add(Message.of(key, rows)));
        words.forEach((key, said) -> all.add(Message.of(key, said.entrySet().stream().map(w -> Message.of("import.concluded.word", w.getKey(), w.getValue()))
            .reduce((a, b) -> Message.of("sheet.and", a, b)).orElseThrow())));
        all.addAll(names.spaced());
        all.addAll(names.aliases());
        return all;
    }
}
