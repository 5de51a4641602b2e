package ruralpost.sheet;

import java.util.stream.Stream;
import ruralpost.text.Message;

/** Tables whose own name says that they are of something else than the records that are wanted: the figures of a 进货台账 are no sales unless the user says so. */
public final class OtherKind {

    private static final String OTHER = "sheet.map.other";

    private OtherKind() {
    }

    /** Whether a column was left out because the table's name says that it is of something else; a recipe of another sheet must not take it. */
    public static boolean is(MappedColumn column) {
        return column.reason().key().equals(OTHER);
    }

    /** Leaves the figures out where the table's name says so. */
    static ColumnMapping give(ColumnMapping mapping) {
        SheetShape shape = mapping.shape();
        String name = Stream.concat(mapping.layout().above().texts().stream(), Stream.of(mapping.sheet().name())).filter(line -> shape.teller().other(line) != null)
            .findFirst().orElse(null);
        if (name == null) {
            return mapping;
        }
        Message why = Message.of(OTHER, RowProblem.shorten(name, 30), shape.teller().other(name));
        return mapping.withColumns(mapping.columns().stream().map(c -> c.imported() && shape.oneOf().stream().anyMatch(g -> g.contains(c.field()))
            ? new MappedColumn(c.column(), c.header(), null, null, 0, why, false, c.spread()) : c).toList());
    }

    /** What is asked of such a column. @param place the column's letter and title */
    static Message question(MappedColumn column, String place) {
        return Message.of("sheet.map.other.ask", column.reason().args().getFirst(), column.reason().args().getLast(), place);
    }
}
