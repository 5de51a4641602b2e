package ruralpost.ui.sales.rows;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.sales.board.BoardScreen;
import ruralpost.ui.sales.board.FilterPick;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.text.UiTexts;

/** The nodes of the table of sales: filter bar, drafts that were left, the grid, or what to do where there is nothing. */
final class RowsView extends VBox {

    private final RowsModel model;
    private final UiTexts texts;
    private final DraftBar drafts;
    private final DataGrid<SaleLine> grid;
    private final StackPane place = new StackPane();
    private final EmptyState none;

    /** @param clear takes all filters away */
    RowsView(UiTexts texts, RowsModel model, DataGrid<SaleLine> grid, RowsBar bar, DraftBar drafts, Runnable clear, Runnable importing, Runnable entering) {
        this.model = model;
        this.texts = texts;
        this.grid = grid;
        this.drafts = drafts;
        setId("rows-screen");
        getStyleClass().add("rows-screen");
        getStylesheets().addAll(BoardScreen.class.getResource("/assets/themes/board.css").toExternalForm(), RowsView.class.getResource("/assets/themes/sales.css").toExternalForm());
        none = new EmptyState(texts, "sales.board.empty.title", "sales.board.empty.text").button("sales.board.empty.enter", entering)
            .button("sales.board.empty.import", importing);
        none.setId("rows-empty");
        EmptyState nothing = new EmptyState(texts, texts.text("sales.rows.nothing.title"), filters()).button("sales.board.nothing.clear", clear);
        nothing.setId("rows-nothing");
        grid.whenEmpty(nothing);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.setMinHeight(0);
        getChildren().setAll(bar, drafts, place);
        setMinSize(0, 0);
        model.stateProperty().addListener((o, was, now) -> {
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
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && !e.isAltDown() && e.getCode() == KeyCode.F) {
                bar.focusFind();
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
            model.chosenProperty().get().keySet().forEach(d -> all.add(texts.now(FilterPick.label(d))));
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
            boolean focus = getScene() != null && (getScene().getFocusOwner() == null || getScene().getFocusOwner() == grid);
            place.getChildren().setAll(node);
            if (focus && node == grid) {
                grid.requestFocus();
            }
        }
    }
}
