package ruralpost.sales.importing;

import java.util.HashMap;
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

    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, Searchable> names = new java.util.LinkedHashMap<>();
    /** Normal forms of names as sheets write them; a sheet repeats few of them very often. */
    private final Map<String, String> normals = new HashMap<>();

    /** Enters a record; the name wins over an equal alias of another record. */
    void add(long id, String name, List<String> aliases, String code) {
        ids.put(normal(name), id);
        names.put(name, Searchable.of(name, aliases));
        for (String alias : aliases) {
            ids.putIfAbsent(normal(alias), id);
        }
        if (code != null) {
            ids.putIfAbsent(normal(code), id);
        }
    }

    /** The record called that; null when there is none. */
    Long find(String name) {
        return ids.get(known(name));
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

    /** A record created under this name from now on. */
    void created(String name, long id) {
        ids.put(normal(name), id);
    }

    /** Up to three names that resemble it; empty when none does. */
    String near(String name) {
        List<String> hits = PinyinMatcher.search(name, names.keySet(), names::get, SUGGESTIONS).stream().map(PinyinMatcher.Hit::item).toList();
        if (hits.isEmpty() && name.length() > 2) {
            hits = PinyinMatcher.search(name.substring(0, 2), names.keySet(), names::get, SUGGESTIONS).stream().map(PinyinMatcher.Hit::item).toList();
        }
        return hits.stream().collect(Collectors.joining("、"));
    }

    static String normal(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
