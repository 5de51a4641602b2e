package ruralpost.importing.record;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.importing.NameRecords;
import ruralpost.sheet.names.NameBook;

/**
 * The live records that names in a sheet may mean.
 *
 * @param fields    keys of the fields that name records, in the order of the shape
 * @param books     the records by field
 * @param creatable fields whose unknown names become records
 */
public record BookRecords(List<String> fields, Map<String, NameBook> books, Set<String> creatable) implements NameRecords {

    @Override
    public NameBook book(String field) {
        return books.get(field);
    }

    @Override
    public boolean creatable(String field) {
        return creatable.contains(field);
    }
}
