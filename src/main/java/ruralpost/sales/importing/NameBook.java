package ruralpost.sales.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;

/** Finds records of one kind by name, alias or code, as sheets write them: case, blanks and full-width letters aside. */
final class NameBook {

    private static final int SUGGESTIONS = 3;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Searchable> names = new LinkedHashMap<>();
    /** Normal forms of names as sheets write them; a sheet repeats few of them very often. */
    private final Map<String, String> normals = new HashMap<>();

    /**
     * A known record.
     *
     * @param name the ledger's own name for it
     */
    record Entry(long id, String name) {
    }

    /** Enters a record; the name wins over an equal alias of another record. */
    void add(long id, String name, List<String> aliases, String code) {
        Entry entry = new Entry(id, name);
        entries.put(normal(name), entry);
        names.put(name, Searchable.of(name, aliases));
        for (String alias : aliases) {
            entries.putIfAbsent(normal(alias), entry);
        }
        if (code != null) {
            entries.putIfAbsent(normal(code), entry);
        }
    }

    /** The record called that; null when there is none. */
    Long find(String name) {
        Entry entry = entries.get(known(name));
        return entry == null ? null : entry.id();
    }

    /** A name of a sheet with the record that is meant by it, if there is one. */
    NameRef ref(String name, String meant) {
        Entry entry = entries.get(known(meant));
        boolean same = entry == null || known(entry.name()).equals(known(name));
        return new NameRef(name, meant, entry == null ? null : entry.id(), same ? null : entry.name());
    }

    /** Up to three names that resemble it; empty when none does. */
    List<String> near(String name) {
        List<String> hits = search(name);
        // most wrong names differ at the end: 猕猴桃干 for 猕猴桃; or at the beginning: 花垣腊肉 for 腊肉
        for (int length = Math.min(name.length() - 1, 4); hits.isEmpty() && length >= 2; length--) {
            hits = search(name.substring(0, length));
            if (hits.isEmpty()) {
                hits = search(name.substring(name.length() - length));
            }
        }
        return hits;
    }

    private List<String> search(String text) {
        return PinyinMatcher.search(text, names.keySet(), names::get, SUGGESTIONS).stream().map(PinyinMatcher.Hit::item).toList();
    }

    static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining("、"));
    }

    private String known(String name) {
        String normal = normals.get(name);
        if (normal == null) {
            normal = normal(name);
            if (normals.size() < REMEMBERED) {
                normals.put(name, normal);
            }
        }
        return normal;
    }

    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
