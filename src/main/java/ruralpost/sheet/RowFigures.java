package ruralpost.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.text.Message;

/** 金额 beside 猕猴桃（斤） and 腊肉（斤） is that of the whole row: every record that is made of the row would count it once more. */
public final class RowFigures {

    private static final String REASON = "sheet.map.of.row";

    private RowFigures() {
    }

    /** Takes such columns out of those that fill fields; a price is that of every one. */
    static void leave(SheetShape shape, TableLayout layout, Map<Integer, MappedColumn> mapped, Set<String> filled) {
        boolean several = mapped.values().stream().filter(c -> c.imported() && c.spread() != null && isSummed(shape, c.field())).map(MappedColumn::spread).distinct().count() > 1;
        if (!several) {
            return;
        }
        new HashMap<>(mapped).forEach((at, c) -> {
            if (c.imported() && c.spread() == null && isSummed(shape, c.field())) {
                mapped.put(at, new MappedColumn(at, layout.title(at), null, null, 0, Message.of(REASON), false, null));
                filled.remove(c.field());
            }
        });
    }

    /** Whether the figures of a field add up: amounts, quantities and orders, no prices. */
    static boolean isSummed(SheetShape shape, String field) {
        return shape.field(field).isMeasure() && shape.oneOf().stream().anyMatch(g -> g.contains(field)) || shape.field(field).kind() == FieldKind.INTEGER && !shape.judging().contains(field);
    }

    /** Whether a column was left out so. */
    public static boolean is(MappedColumn column) {
        return column.reason().key().equals(REASON);
    }
}
