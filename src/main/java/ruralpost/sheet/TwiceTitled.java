package ruralpost.sheet;

import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.text.Message;

/** Two columns of the same title, both of numbers that a row must have: which of them is meant only their sender can say. */
final class TwiceTitled {

    private static final String TWICE = "sheet.map.twice";

    private TwiceTitled() {
    }

    /** What a column is whose field another one fills: one of the same title, or just one too many. */
    static Message reason(SheetField field, MappedColumn filling, TableLayout layout, int column) {
        boolean same = field.isMeasure() && filling != null && filling.spread() == null && !layout.path(column).isEmpty() && !layout.path(filling.column()).isEmpty()
            && title(layout, column).equals(title(layout, filling.column()));
        return same ? Message.of(TWICE, RowProblem.shorten(layout.path(column).getLast(), 20), ColumnLetters.of(filling.column())) : Message.of("sheet.map.taken");
    }

    private static String title(TableLayout layout, int column) {
        return HeaderTitle.of(layout.path(column).getLast()).title();
    }

    /** What to ask about a mapping as long as nobody said which column is meant; null for nothing. */
    static Message of(ColumnMapping mapping) {
        MappedColumn twin = mapping.columns().stream().filter(c -> c.reason().key().equals(TWICE)).findFirst().orElse(null);
        boolean said = mapping.columns().stream().anyMatch(c -> c.said() && c.imported() && mapping.shape().field(c.field()).isMeasure());
        return twin == null || said ? null : Message.of("sheet.map.which", twin.reason().args().getFirst(), twin.reason().args().get(1), ColumnLetters.of(twin.column()));
    }
}
