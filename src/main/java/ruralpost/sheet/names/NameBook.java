package ruralpost.sheet.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;

/**
 * The live records of one kind, and which of them names in sheets mean. Made for one plan from the records as they are then; remembers
 * its answers, as a sheet repeats few names very often. For one thread at a time.
 */
public final class NameBook {

    private static final int REMEMBERED = 100_000;

    private final NameIndex index = new NameIndex();
    private final NameRules rules = new NameRules(index);
    private final Map<String, NameAnswer> answers = new HashMap<>();
    private NearNames near;
    private Map<Long, Searchable> searchables;

    /** A book of these records. */
    public NameBook(Collection<NamedRecord> records) {
        records.forEach(index::add);
    }

    /** The form in which names are compared and choices are remembered: case, blanks, full width and quotation marks aside. */
    public static String normal(String name) {
        return NameForms.normal(name);
    }

    /** A name without its ending such as 县 or 店; the name itself when it has none. */
    public static String stem(String name) {
        NameForms.Stem stem = NameForms.stem(NameForms.normal(name));
        return stem == null ? name : stem.stem();
    }

    /** The record with that id; null when it is not, or no longer, there. */
    public NamedRecord byId(long id) {
        return index.byId(id);
    }

    /** The records whose own name that is, aliases aside: several when there are namesakes. */
    public List<NamedRecord> called(String name) {
        String normal = NameForms.normal(name);
        return index.named(normal).stream().filter(r -> NameForms.normal(r.name()).equals(normal)).toList();
    }

    /** All records, in the order in which they were given. */
    public List<NamedRecord> records() {
        return List.copyOf(index.all());
    }

    /**
     * The record that a name means for certain: it is called so, or has that alias or code; or what holds it is stated with its name, or
     * only an ending such as 县 or 店 is missing or too many, and exactly one record answers. Namesakes are never told apart by their
     * order.
     */
    public NameAnswer answer(String name) {
        NameAnswer known = answers.get(name);
        if (known == null) {
            known = rules.answer(NameForms.normal(name));
            if (answers.size() < REMEMBERED) {
                answers.put(name, known);
            }
        }
        return known;
    }

    /**
     * The records that a name may mean, the likeliest first. Takes some milliseconds: ask only for names that have no certain answer.
     *
     * @param limit how many at most
     */
    public List<Proposal> proposals(String name, int limit) {
        if (near == null) {
            near = new NearNames(index.all());
        }
        return new Proposer(index, rules, near).proposals(NameForms.normal(name), limit);
    }

    /** The records that answer to a text typed by the user, by characters, pinyin or initials, best first; all for a blank one. */
    public List<NamedRecord> search(String typed, int limit) {
        if (searchables == null) {
            searchables = index.all().stream().collect(Collectors.toMap(NamedRecord::id, r -> Searchable.of(r.name(), otherNames(r))));
        }
        return PinyinMatcher.search(typed, index.all(), r -> searchables.get(r.id()), limit).stream().map(PinyinMatcher.Hit::item).toList();
    }

    private static List<String> otherNames(NamedRecord record) {
        List<String> others = new ArrayList<>(record.aliases());
        if (!record.parents().isEmpty()) {
            others.add(record.fullName());
        }
        return others;
    }
}
