package ruralpost.sheet.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.text.Message;

/** The records of one kind by the forms of their names. */
final class NameIndex {

    /**
     * A record by a form that is not quite its name.
     *
     * @param certain whether the form can mean nothing else
     */
    record Loose(NamedRecord record, Message reason, boolean certain) {
    }

    private final Map<Long, NamedRecord> byId = new HashMap<>();
    private final List<NamedRecord> all = new ArrayList<>();
    private final Map<String, List<NamedRecord>> names = new HashMap<>();
    private final Map<String, List<NamedRecord>> codes = new HashMap<>();
    private final Map<String, List<Loose>> loose = new HashMap<>();

    void add(NamedRecord record) {
        byId.put(record.id(), record);
        all.add(record);
        name(record.name(), record);
        record.aliases().forEach(alias -> name(alias, record));
        if (record.code() != null) {
            put(codes, NameForms.normal(record.code()), record);
        }
    }

    private void name(String name, NamedRecord record) {
        String normal = NameForms.normal(name);
        put(names, normal, record);
        NameForms.Stem stem = NameForms.stem(normal);
        if (stem != null) {
            put(stem.stem(), new Loose(record, Message.of("sheet.names.ending", stem.ending()), stem.certain()));
        }
        NameForms.Bracketed bracketed = NameForms.bracketed(normal);
        if (bracketed != null) {
            put(bracketed.core(), new Loose(record, Message.of("sheet.names.brackets", bracketed.inside()), false));
        }
        for (String rest : NameForms.withoutParents(normal, record.parents())) {
            put(rest, new Loose(record, Message.of("sheet.names.parent", normal.substring(0, normal.length() - rest.length())), true));
        }
    }

    private static void put(Map<String, List<NamedRecord>> map, String key, NamedRecord record) {
        List<NamedRecord> there = map.get(key);
        if (there == null) {
            map.put(key, List.of(record));
        } else if (there.stream().noneMatch(r -> r.id() == record.id())) {
            List<NamedRecord> more = new ArrayList<>(there);
            more.add(record);
            map.put(key, List.copyOf(more));
        }
    }

    private void put(String key, Loose one) {
        loose.computeIfAbsent(key, k -> new ArrayList<>(1)).add(one);
    }

    /** Null when there is none. */
    NamedRecord byId(long id) {
        return byId.get(id);
    }

    List<NamedRecord> all() {
        return all;
    }

    /** The records with that name or alias, by its normal form. */
    List<NamedRecord> named(String normal) {
        return names.getOrDefault(normal, List.of());
    }

    List<NamedRecord> coded(String normal) {
        return codes.getOrDefault(normal, List.of());
    }

    /** The records of whose name that is a form. */
    List<Loose> loose(String normal) {
        return loose.getOrDefault(normal, List.of());
    }
}
