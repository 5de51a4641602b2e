package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.text.Message;

/** Rows of which the same is to be said of the same field; the first of them are kept. */
final class RowGroup {

    private static final int LISTED = 20;

    private int count;
    private final List<Integer> rows = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    /** @param text what the field says there, "" for nothing; asked only of the rows that are kept */
    void add(int row, Supplier<String> text) {
        if (count++ < LISTED) {
            rows.add(row);
            shown.add(text.get());
        }
    }

    /** How many rows there are. */
    int count() {
        return count;
    }

    /** Adds what is to be said, before what was added already. @param key of a message whose argument is what the field says, or its title where it says nothing */
    void tell(ColumnMapping mapping, SheetField field, String key, RemarkList remarks) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            Object said = shown.get(i).isEmpty() ? field.label() : shown.get(i);
            remarks.first(new RowRemark(rows.get(i), ColumnLetters.of(column(mapping, field)), field.label(), shown.get(i), Message.of(key, said)));
        }
    }

    /** The column that gives a field to whole rows; -1 when none does. */
    static int column(ColumnMapping mapping, SheetField field) {
        return mapping.columns().stream().filter(c -> field.key().equals(c.field()) && c.spread() == null).mapToInt(c -> c.column()).findFirst().orElse(-1);
    }
}
