package ruralpost.importing;

import java.util.List;
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

    /** That no record has this name. */
    default Message unknown(SheetField field, String name) {
        return Message.of("import.unknown", field.label(), name);
    }

    /** What was expected instead of such a name, where none is near. */
    default Message unknownExpected(SheetField field) {
        return Message.of("import.unknown.expected");
    }

    /** Whether a record of that field goes by this name, exactly or by its alias or code. */
    default boolean knows(String field, String name) {
        NameBook book = book(field);
        return book != null && book.answer(name).record() != null;
    }
}
