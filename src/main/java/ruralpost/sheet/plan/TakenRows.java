package ruralpost.sheet.plan;

import java.util.function.Predicate;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.file.SheetRow;

/** What is pointed out of rows that are taken, by how they stand to one another: each may be right, and only its sender can say. */
final class TakenRows {

    private final ColumnMapping mapping;
    /** What every record names; null when no column does. */
    private final SheetField name;
    private final RowGroup again = new RowGroup();
    private final OddOnes odd;
    private final DayOrder days;
    private final OrderAmounts orders;
    private final NamelessRows nameless;
    private int lastRow;

    TakenRows(ColumnMapping mapping) {
        this.mapping = mapping;
        SheetField period = field(f -> f.kind() == FieldKind.PERIOD && f.required());
        SheetField money = field(f -> f.kind() == FieldKind.MONEY && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(f.key())));
        name = field(f -> f.kind() == FieldKind.NAME && f.required());
        odd = new OddOnes(mapping, period, money);
        days = new DayOrder(mapping, period);
        orders = new OrderAmounts(mapping, field(f -> f.kind() == FieldKind.NAME && f.identifies()), money);
        nameless = new NamelessRows(mapping);
    }

    private SheetField field(Predicate<SheetField> kind) {
        return mapping.shape().fields().stream().filter(f -> kind.test(f) && RowGroup.column(mapping, f) >= 0).findFirst().orElse(null);
    }

    /** A record that is taken. */
    void row(RowValues values) {
        // a row with months across makes several
        boolean next = values.row() != lastRow;
        lastRow = values.row();
        if (next) {
            nameless.row(values);
        }
        odd.row(values);
        days.row(values, next);
        orders.row(values);
    }

    /** A line among the rows that is none of them. */
    void line(SheetRow row) {
        days.line(row);
    }

    /** The record that was told last says the same as one before it in every field. */
    void again(RowValues values) {
        if (name != null) {
            again.add(values.row(), () -> String.valueOf(values.text(name.key())));
        }
    }

    /** Adds what is to be said, after the last row. */
    void tell(RemarkList remarks) {
        days.tell(remarks);
        again.tell(mapping, name, "sheet.remark.again", remarks);
        orders.tell(remarks);
        odd.tell(remarks);
        nameless.tell(remarks);
    }
}
