package ruralpost.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The records that one import makes for names that had none, each once. */
public final class CreatedNames {

    private final Map<NameDecisions.Named, Long> created = new HashMap<>();

    /** The record of a name, made when there is none. @param create makes it and returns its id */
    public long id(NameRef ref, Supplier<Long> create) {
        return ref.id() != null ? ref.id() : created.computeIfAbsent(ref.key(), k -> create.get());
    }

    /** The record that was made for a name; null when none was. */
    Long of(NameDecisions.Named named) {
        return created.get(named);
    }
}
