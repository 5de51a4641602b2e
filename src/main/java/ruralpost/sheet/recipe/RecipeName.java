package ruralpost.sheet.recipe;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NamedRecord;

/**
 * What a name in the sheets of one recipe means. The record is told by its name, what holds it and its kind, not by its id, so that the
 * recipe says the same in another ledger.
 *
 * @param field   key of the field
 * @param written normal form of the name in the sheet, see {@link NameBook#normal}
 * @param means   what was chosen
 * @param record  the record's own name; null unless a record is meant
 * @param parent  where it lies, as {@link NamedRecord#parentText()}; null when nothing holds it or nobody knows
 * @param kind    text key of its kind; null when it has none or any is meant
 */
public record RecipeName(String field, String written, Means means, String record, String parent, String kind) {

    /** What was chosen. */
    public enum Means {
        /** A record of the ledger. */
        @JsonProperty("record")
        RECORD,
        /** A new record of that name. */
        @JsonProperty("create")
        CREATE,
        /** Nothing: neither what the program concludes nor what is remembered is taken. */
        @JsonProperty("ask")
        ASK
    }

    /** Makes the name comparable. */
    public RecipeName {
        written = written == null ? "" : NameBook.normal(written);
    }

    /** That record is meant. */
    public static RecipeName of(String field, String written, NamedRecord record) {
        String parent = record.parentText();
        return new RecipeName(field, written, Means.RECORD, record.name(), parent.isEmpty() ? null : parent, record.kind() == null ? null : record.kind().key());
    }

    /** A new record is meant. */
    public static RecipeName create(String field, String written) {
        return new RecipeName(field, written, Means.CREATE, null, null, null);
    }

    /** Nothing is meant for certain. */
    public static RecipeName ask(String field, String written) {
        return new RecipeName(field, written, Means.ASK, null, null, null);
    }

    /** The records that it may mean in a ledger: one when it is certain. None unless a record is meant. */
    public List<NamedRecord> in(NameBook book) {
        return record == null ? List.of() : book.called(record).stream().filter(r -> parent == null || parent.equals(r.parentText()))
            .filter(r -> kind == null || r.kind() != null && kind.equals(r.kind().key())).toList();
    }

    /** The record with what holds it, for the user; null unless a record is meant. */
    public String shown() {
        return parent == null || record.startsWith(parent) ? record : parent + record;
    }

    /** Whether the other is about the same name in the same field. */
    public boolean isSameName(RecipeName other) {
        return field.equals(other.field) && written.equals(other.written);
    }

    /** Both lists, each name once; the later one says what it means. */
    public static List<RecipeName> merge(List<RecipeName> earlier, List<RecipeName> later) {
        Map<List<String>, RecipeName> all = new LinkedHashMap<>();
        List<RecipeName> both = new ArrayList<>(earlier);
        both.addAll(later);
        both.forEach(n -> all.put(List.of(n.field, n.written), n));
        return List.copyOf(all.values());
    }

    /** Whether it says all that it must. */
    boolean isComplete() {
        return field != null && !written.isEmpty() && means != null && (means == Means.RECORD) == (record != null && !record.isBlank());
    }
}
