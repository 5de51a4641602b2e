package ruralpost.ui.sales.rows;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.board.BoardScreen;
import ruralpost.ui.sales.board.FilterPick;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.task.Debounce;
import ruralpost.ui.text.UiTexts;

/** The nodes of the table of sales: filter bar, drafts that were left, the grid, or what to do where there is nothing. */
final class RowsView extends VBox {

    private final RowsModel model;
    private final UiTexts texts;
    private final DraftBar drafts;
    private final StackPane place = new StackPane();
    private final EmptyState none;

    /** @param late waits before it is said that rows are being read @param clear takes all filters away */
    RowsView(UiTexts texts, RowsModel model, DataGrid<SaleLine> grid, RowsBar bar, DraftBar drafts, Debounce late, Runnable clear, Runnable importing, Runnable entering) {
        this.model = model;
        this.texts = texts;
        this.drafts = drafts;
        setId("rows-screen");
        getStyleClass().add("rows-screen");
        getStylesheets().addAll(BoardScreen.class.getResource("/assets/themes/board.css").toExternalForm(), RowsView.class.getResource("/assets/themes/sales.css").toExternalForm());
        none = new EmptyState(texts, "sales.board.empty.title", "sales.board.empty.text").button("sales.board.empty.enter", entering)
            .button("sales.board.empty.import", importing);
        none.setId("rows-empty");
        EmptyState nothing = new EmptyState(texts, texts.text("sales.rows.nothing.title"), filters()).button("sales.board.nothing.clear", clear);
        nothing.setId("rows-nothing");
        Label reading = Parts.label(texts.text("sales.rows.reading"), "muted");
        reading.setVisible(false);
        StackPane blank = new StackPane(reading, nothing);
        nothing.setVisible(false);
        grid.whenEmpty(blank);
        late.call(() -> reading.setVisible(model.stateProperty().get() == null));
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().setAll(bar, drafts, place);
        setMinSize(0, 0);
        put(grid);
        model.stateProperty().addListener((o, was, now) -> {
            reading.setVisible(false);
            nothing.setVisible(true);
            boolean empty = now.cube().size() == 0;
            bar.setDisable(empty);
            put(empty ? none : grid);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && model.filtered()) {
                clear.run();
                e.consume();
            }
        });
    }

    DraftBar drafts() {
        return drafts;
    }

    /** Names what is filtered by, where that leaves nothing. */
    private StringBinding filters() {
        return Bindings.createStringBinding(() -> {
            List<String> all = new ArrayList<>();
            if (model.periodProperty().get() != null) {
                all.add(model.periodProperty().get().label(texts.lang()));
            }
            model.chosenProperty().get().keySet().forEach(d -> all.add(texts.now(d.label())));
            if (model.onlyProperty().get() != RowsOnly.ALL) {
                all.add(texts.now(model.onlyProperty().get().label()));
            }
            if (!model.textProperty().get().isEmpty()) {
                all.add(texts.now("sales.rows.quoted", model.textProperty().get()));
            }
            return texts.now("sales.rows.nothing.text", String.join(texts.now("sales.board.chip.and"), all));
        }, texts.langProperty(), model.stateProperty());
    }

    private void put(Node node) {
        if (!place.getChildren().equals(List.of(node))) {
            place.getChildren().setAll(node);
        }
    }
}
