package ruralpost.sheet;

import java.util.List;
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
        if (!field.isMeasure() || filling == null || filling.spread() != null || layout.path(column).isEmpty() || layout.path(filling.column()).isEmpty()) {
            return Message.of("sheet.map.taken");
        }
        boolean same = title(layout, column).equals(title(layout, filling.column()));
        String word = same ? layout.path(column).getLast() : layout.path(column).getFirst();
        return same || divides(field, layout.path(column), layout.path(filling.column())) ? Message.of(TWICE, RowProblem.shorten(word, 20), ColumnLetters.of(filling.column()))
            : Message.of("sheet.map.taken");
    }

    /** 销售额 over 线上 and 线下: the word above is what both are of, and neither of them is when. */
    private static boolean divides(SheetField field, List<String> one, List<String> other) {
        return one.size() > 1 && other.size() > 1 && one.getFirst().equals(other.getFirst()) && !SpreadFinder.isStage(one.getLast()) && !SpreadFinder.isStage(other.getLast())
            && field.titles().stream().map(HeaderTitle::normal).anyMatch(HeaderTitle.of(one.getFirst()).title()::equals);
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
