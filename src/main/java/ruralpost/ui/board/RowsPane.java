package ruralpost.ui.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.board.Explained;
import ruralpost.ui.part.Parts;
import ruralpost.ui.table.Cell;
import ruralpost.ui.table.ColumnHead;
import ruralpost.ui.table.ColumnMemory;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.table.GridColumn;
import ruralpost.ui.table.GridCopy;
import ruralpost.ui.table.ListRows;
import ruralpost.ui.text.UiTexts;

/** An opened number: the badge, how it was computed, what filters it, its rows and their sums. Enter or a double click opens a row's record. */
final class RowsPane extends BorderPane {

    private final UiTexts texts;

    /** @param onRecord takes register and row id of a record to open @param veil says which counts are not copied */
    RowsPane(UiTexts texts, Explained number, BiConsumer<String, Long> onRecord, GridCopy.Veil<Explained.Line> veil) {
        this.texts = texts;
        setId("opened-number");
        getStylesheets().add(LinkedView.styles());
        Map<String, Comparator<Explained.Line>> orders = new HashMap<>();
        List<GridColumn<Explained.Line>> columns = new ArrayList<>();
        for (int i = 0; i < number.heads().size(); i++) {
            Explained.Head head = number.heads().get(i);
            int at = i;
            orders.put(head.key(), head.numeric() ? Comparator.comparing((Explained.Line l) -> l.cells().get(at).number(), Comparator.nullsFirst(Comparator.naturalOrder()))
                : Comparator.comparing(l -> l.cells().get(at).text()));
            columns.add(new GridColumn<>(new ColumnHead(head.key(), head.label(), head.width(), head.numeric(), true), (l, lang) -> cell(l.cells().get(at))));
        }
        ListRows<Explained.Line> rows = new ListRows<>(orders);
        DataGrid<Explained.Line> grid = new DataGrid<>(texts, "opened-rows", columns, rows, ColumnMemory.none());
        grid.setId("opened-rows");
        grid.onOpen(l -> {
            if (l.register() != null) {
                onRecord.accept(l.register(), l.id());
            }
        });
        grid.copying().veil(veil);
        rows.set(number.lines());
        Map<String, Cell> sums = new HashMap<>();
        for (int i = 0; i < number.heads().size(); i++) {
            if (number.sums().get(i) != null) {
                sums.put(number.heads().get(i).key(), cell(number.sums().get(i)));
            }
        }
        grid.total(sums);
        grid.setMinHeight(0);
        grid.getStyleClass().add("opened-grid");
        VBox.setVgrow(grid, Priority.ALWAYS);
        Label formula = new Label(number.formula());
        formula.setId("opened-formula");
        formula.setWrapText(true);
        formula.setMinHeight(Region.USE_PREF_SIZE);
        VBox main = new VBox(head(number), formula);
        if (!number.filters().isEmpty()) {
            main.getChildren().add(chips(number.filters()));
        }
        main.getChildren().add(grid);
        main.getStyleClass().add("opened");
        setCenter(main);
    }

    private static Cell cell(Explained.Cell c) {
        return c.number() == null ? Cell.text(c.text()) : Cell.number(c.text(), c.number(), ruralpost.value.Bound.EXACT, null);
    }

    private HBox head(Explained number) {
        Label exact = new Label(number.number());
        exact.setId("opened-exact");
        exact.getStyleClass().add("number-opened");
        exact.setMinWidth(Region.USE_PREF_SIZE);
        Label badge = Parts.label(texts.text(number.equal() ? "reach.equal" : "reach.differs", number.lines().size()));
        badge.setId("opened-badge");
        HBox seal = new HBox(Parts.icon(number.equal() ? "fth-check" : "fth-alert-triangle"), badge);
        seal.getStyleClass().add("opened-badge");
        if (!number.equal()) {
            seal.getStyleClass().add("opened-differs");
        }
        HBox head = new HBox(16, exact, seal);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static HBox chips(List<String> filters) {
        HBox chips = new HBox(8);
        chips.setId("opened-filters");
        chips.getStyleClass().add("chips");
        filters.forEach(f -> {
            Label chip = new Label(f);
            chip.getStyleClass().add("chip");
            chip.setMinWidth(40);
            chips.getChildren().add(chip);
        });
        return chips;
    }
}
