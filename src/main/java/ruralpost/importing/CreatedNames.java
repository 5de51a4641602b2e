package ruralpost.importing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The records that one import makes for names that had none, each once. */
public final class CreatedNames {

    private static final int REMEMBERED = 10_000;

    private final Map<NameDecisions.Named, Long> created = new HashMap<>();
    /** The same by what rows hold, which is one and the same for all rows that have the name. */
    private final Map<NameRef, Long> met = new IdentityHashMap<>();

    /** The record of a name, made when there is none. @param create makes it and returns its id */
    public long id(NameRef ref, Supplier<Long> create) {
        if (ref.id() != null) {
            return ref.id();
        }
        Long id = met.get(ref);
        if (id == null) {
            id = created.computeIfAbsent(ref.key(), k -> create.get());
            if (met.size() < REMEMBERED) {
                met.put(ref, id);
            }
        }
        return id;
    }

    /** The record that was made for a name; null when none was. */
    Long of(NameDecisions.Named named) {
        return created.get(named);
    }
}
