package ruralpost.sheet.names;

import java.util.List;
import java.util.stream.Collectors;
import ruralpost.text.Message;

/**
 * A live record of the ledger that names in sheets may mean.
 *
 * @param id      its row id, unique in its {@link NameBook}
 * @param name    the ledger's own name for it
 * @param aliases other names, never null
 * @param code    own number; may be null
 * @param parents what holds it, from the outside to the inside; empty when nothing is known of it
 * @param kind    what sort of thing, for the user; may be null
 */
public record NamedRecord(long id, String name, List<String> aliases, String code, List<NameParent> parents, Message kind) {

    /** Keeps its own lists. */
    public NamedRecord {
        aliases = List.copyOf(aliases);
        parents = List.copyOf(parents);
    }

    /** A record that nothing holds. */
    public static NamedRecord of(long id, String name, List<String> aliases, String code) {
        return new NamedRecord(id, name, aliases, code, List.of(), null);
    }

    /** Where it lies, in one word: 江苏省南京市; empty when that is not known. */
    public String parentText() {
        return parents.stream().map(NameParent::shortName).collect(Collectors.joining());
    }

    /** The name with what holds it, as namesakes are shown: 江苏省南京市鼓楼区. What the name says itself is not said twice. */
    public String fullName() {
        String parent = parents.stream().filter(p -> !name.startsWith(p.name()) && !name.startsWith(p.shortName()))
            .map(NameParent::shortName).collect(Collectors.joining());
        return parent + name;
    }

    /** The full name with the kind, as it is shown among records of several kinds. */
    public Object shown() {
        return kind == null ? fullName() : Message.of("sheet.names.kind", fullName(), kind);
    }
}
