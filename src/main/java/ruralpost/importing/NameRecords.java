package ruralpost.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.names.NameBook;
import ruralpost.text.Message;

/** The live records that names in sheets of one kind may mean, by field; read once, then only asked. */
public interface NameRecords {

    /** Keys of the fields that name records, in the order of the shape. */
    List<String> fields();

    /** The records of one of these fields; null for any other field. */
    NameBook book(String field);

    /** Whether a name that the ledger does not know can become a record by an import. */
    boolean creatable(String field);

    /**
     * Where in the country the things lie that are called so, each with what holds it, when there are several and a new record of that name would not say
     * which: 江苏省 南京市 鼓楼区 and three more; empty for any other name.
     */
    default List<String> elsewhere(String field, String name) {
        return List.of();
    }

    /** The names of the county of the ledger and of what it lies in, long and short; empty where they are not told. */
    default List<String> home() {
        return List.of();
    }

    /** That no record has this name. */
    default Message unknown(SheetField field, String name) {
        return Message.of("import.unknown", field.label(), name);
    }

    /** What was expected instead of such a name, where none is near. */
    default Message unknownExpected(SheetField field) {
        return Message.of("import.unknown.expected");
    }

    /** What is known of names, for a first look at a sheet. */
    default KnownNames known() {
        NameRecords records = this;
        return new KnownNames() {

            @Override
            public boolean knows(String field, String name) {
                return records.knows(field, name);
            }

            @Override
            public String named(String field, String line) {
                NameBook book = book(field);
                return book == null ? null : NamesInLine.only(book.records(), line);
            }

            @Override
            public List<String> home() {
                return records.home();
            }
        };
    }

    /** All names and aliases as they are now, to be asked by any thread. */
    default KnownNames exactly() {
        Map<String, Set<String>> all = new HashMap<>();
        for (String field : fields()) {
            Set<String> names = all.computeIfAbsent(field, f -> new HashSet<>());
            book(field).records().forEach(r -> {
                names.add(NameBook.normal(r.name()));
                r.aliases().forEach(a -> names.add(NameBook.normal(a)));
            });
        }
        List<String> home = home();
        return new KnownNames() {

            @Override
            public boolean knows(String field, String name) {
                return all.getOrDefault(field, Set.of()).contains(NameBook.normal(name));
            }

            @Override
            public List<String> home() {
                return home;
            }
        };
    }

    /** Whether a record of that field goes by this name, exactly or by its alias or code. */
    default boolean knows(String field, String name) {
        NameBook book = book(field);
        return book != null && book.answer(name).record() != null;
    }
}
