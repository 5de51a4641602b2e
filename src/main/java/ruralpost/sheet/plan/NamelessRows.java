package ruralpost.sheet.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetField;

/** Rows that lack a name which nearly all others have, or which stands above and may be meant for them, too. */
final class NamelessRows {

    /** A name that less than one of so many rows lacks may have been forgotten. */
    private static final int FEW = 4;

    private final ColumnMapping mapping;
    private final Map<SheetField, RowGroup> nameless = new LinkedHashMap<>();
    /** Whether the first record has a name: a blank below may mean the one above. */
    private final Map<SheetField, Boolean> above = new LinkedHashMap<>();
    private int rows;

    NamelessRows(ColumnMapping mapping) {
        this.mapping = mapping;
        mapping.shape().fields().stream().filter(f -> f.kind() == FieldKind.NAME && !f.required() && !f.identifies() && RowGroup.column(mapping, f) >= 0).forEach(f -> nameless.put(f, new RowGroup()));
    }

    /** The first record of a row. */
    void row(RowValues values) {
        rows++;
        for (Map.Entry<SheetField, RowGroup> each : nameless.entrySet()) {
            boolean named = values.has(each.getKey().key());
            if (rows == 1) {
                above.put(each.getKey(), named);
            }
            if (!named) {
                each.getValue().add(values.row(), () -> "");
            }
        }
    }

    void tell(RemarkList remarks) {
        nameless.forEach((field, group) -> {
            if (group.count() * FEW <= rows) {
                group.tell(mapping, field, "sheet.remark.nameless", remarks);
            } else if (Boolean.TRUE.equals(above.get(field)) && group.count() < rows) {
                group.tell(mapping, field, "sheet.remark.nameless.below", remarks);
            }
        });
    }
}
