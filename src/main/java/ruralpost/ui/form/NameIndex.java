package ruralpost.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import ruralpost.pinyin.Pinyin;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;

/**
 * Records of one kind as they stood at one moment, made ready for pick lists. Immutable.
 *
 * @param byId       records by row id; may be asked for null, which gives null
 * @param searchable by what each is found
 * @param sorted     in the order of their names
 * @param exact      aliases that belong to one record only
 * @param name       what a record is called
 */
public record NameIndex<T>(Map<Long, T> byId, Map<T, Searchable> searchable, List<T> sorted, Map<String, T> exact, Function<T, String> name) {

    private static final int SHOWN = 50;

    /** No records. */
    public static <T> NameIndex<T> empty() {
        // ids that are not stated are asked for, too, and Map.of() takes no null
        return new NameIndex<>(new HashMap<>(), Map.of(), List.of(), Map.of(), Object::toString);
    }

    /** Makes these records ready. @param aliases other names, by which a record is found, too */
    public static <T> NameIndex<T> of(Collection<T> all, ToLongFunction<T> id, Function<T, String> name, Function<T, List<String>> aliases) {
        Map<Long, T> byId = new HashMap<>();
        Map<T, Searchable> searchable = new HashMap<>();
        Map<String, T> exact = new HashMap<>();
        Map<T, String> keys = new HashMap<>();
        for (T each : all) {
            byId.put(id.applyAsLong(each), each);
            searchable.put(each, Searchable.of(name.apply(each), aliases.apply(each)));
            keys.put(each, Pinyin.sortKey(name.apply(each)));
            aliases.apply(each).forEach(alias -> exact.merge(alias.strip(), each, (a, b) -> null));
        }
        all.forEach(each -> exact.remove(name.apply(each)));
        List<T> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> keys.get(a).compareTo(keys.get(b)));
        return new NameIndex<>(byId, searchable, sorted, exact, name);
    }

    /** Best answers first; all of them, as far as they are shown, for a blank text. */
    public List<T> find(String typed) {
        return typed.isBlank() ? sorted.stream().limit(SHOWN).toList()
            : PinyinMatcher.search(typed, sorted, searchable::get, SHOWN).stream().map(PinyinMatcher.Hit::item).toList();
    }

    /** The lines of a pick list for a text. @param meta what tells a record from others */
    public List<Pick<T>> picks(String typed, Function<T, String> meta) {
        return find(typed).stream().map(x -> new Pick<>(x, nameFor(x, typed), Pinyin.of(name.apply(x)).full(), meta.apply(x))).toList();
    }

    /** What stands in the field for a record that was found so: its name, but the alias where just that was typed or pasted. */
    public String nameFor(T item, String typed) {
        return item.equals(exact.get(typed.strip())) ? typed.strip() : name.apply(item);
    }
}
