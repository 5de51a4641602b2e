package ruralpost.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.importing.NameRecords;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.ui.form.Pick;

/**
 * The names that the ledger knows, by field, to choose from by pinyin.
 *
 * @param byField key of a field to its names, each with its aliases
 */
record LedgerNames(Map<String, List<Name>> byField) {

    /** Before they are read. */
    static final LedgerNames NONE = new LedgerNames(Map.of());

    /** A name and what it is found by. */
    record Name(String name, Searchable searchable) {
    }

    /** The names among these records. Takes a while: not on the JavaFX thread. */
    static LedgerNames of(NameRecords records) {
        return new LedgerNames(records.fields().stream().collect(Collectors.toMap(f -> f, f -> records.book(f).records().stream().map(LedgerNames::name).toList())));
    }

    private static Name name(NamedRecord record) {
        return new Name(record.name(), Searchable.of(record.name(), record.aliases()));
    }

    /** The names of a field that answer to a text, best first; all for a blank one. */
    List<Pick<String>> find(String field, String typed) {
        List<Name> names = byField.getOrDefault(field, List.of());
        return PinyinMatcher.search(typed, names, Name::searchable, 200).stream()
            .map(hit -> new Pick<>(hit.item().name(), hit.item().name(), "", "")).toList();
    }
}
