package ruralpost.ui.table;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;

/** What the status bar says of the selected rows of a grid; nothing of fewer than two. */
final class GridSummary<R> {

    /** No more than a source is sure to have at hand. */
    private static final int SUM_AT_MOST = 2_000;

    private final UiTexts texts;
    private final RowSource<R> source;
    private final ReadOnlyObjectWrapper<Message> said = new ReadOnlyObjectWrapper<>();
    private BiFunction<BitSet, String, Message> taken;

    GridSummary(UiTexts texts, RowSource<R> source) {
        this.texts = texts;
        this.source = source;
    }

    /** Somebody else says it. @param action gets the rows and the key of the cursor's column */
    void by(BiFunction<BitSet, String, Message> action) {
        taken = action;
    }

    void say(Message message) {
        said.set(message);
    }

    /** @param column that of the cursor */
    void show(RowSelection selection, GridColumn<R> column) {
        int count = selection.count();
        if (count < 2) {
            said.set(null);
        } else if (taken != null) {
            said.set(taken.apply(selection.rows(), column.head().key()));
        } else {
            List<Cell> cells = count > SUM_AT_MOST ? List.of()
                : selection.rows().stream().mapToObj(source::row).filter(Objects::nonNull).map(r -> column.cell().apply(r, texts.lang())).toList();
            said.set(SelectionSum.of(count, cells.size() == count ? cells : List.of(), texts.lang()));
        }
    }

    ReadOnlyObjectProperty<Message> property() {
        return said.getReadOnlyProperty();
    }
}
