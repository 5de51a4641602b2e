package ruralpost.ui.importing;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ruralpost.sheet.StruckText;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** What is wrong or wants a look: row, column, value, problem, what was expected. Choosing a line shows the cell in the sheet. */
final class ProblemsTable extends TableView<Spot> {

    private static final double ROW = 32;
    private static final double GAP = 6;

    private final UiTexts texts;

    /** @param take takes the number of a held row that is to be imported all the same */
    ProblemsTable(UiTexts texts, ImportModel model, IntConsumer take) {
        this.texts = texts;
        setId("import-problems");
        getStyleClass().addAll("edge-to-edge", "comfortable", "problem-list");
        setSortPolicy(t -> false);
        getColumns().setAll(List.of(column("row", 64, s -> sheet(model).rowOf(s.row(), s.column()), "num"), column("column", 52, s -> sheet(model).columnOf(s.row(), s.column()), null),
            column("value", 130, s -> StruckText.whole(s.raw()) == null ? s.raw() : StruckText.whole(s.raw()), "spot"), column("problem", 390, s -> texts.now(s.problem()), null),
            column("expected", 340, s -> s.expected() == null ? "" : texts.now(s.expected()), "cell-muted")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        ObservableValue<?> planned = model.of(ImportItem::plannedProperty);
        ObservableValue<?> planning = model.of(ImportItem::planningProperty);
        setPlaceholder(Parts.label(texts.text(Bindings.createObjectBinding(() -> Message.of(planning.getValue() != null ? "import.checking"
            : planned.getValue() != null ? "import.problems.none" : "import.problems.waiting"), planned, planning)), "muted"));
        getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null) {
                model.spotProperty().set(now);
            }
        });
        MenuItem anyway = new MenuItem();
        anyway.textProperty().bind(texts.text("import.held.take.row"));
        anyway.setOnAction(e -> take(take));
        ContextMenu menu = new ContextMenu(anyway);
        menu.setOnShowing(e -> anyway.setDisable(!held()));
        setContextMenu(menu);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE && held()) {
                take(take);
                e.consume();
            }
        });
        texts.langProperty().addListener((o, was, now) -> refresh());
    }

    private static SheetInfo sheet(ImportModel model) {
        return model.currentProperty().get().mappingProperty().get().sheet();
    }

    private boolean held() {
        Spot chosen = getSelectionModel().getSelectedItem();
        return chosen != null && chosen.kind() == Spot.Kind.HELD;
    }

    private void take(IntConsumer take) {
        if (held()) {
            take.accept(getSelectionModel().getSelectedItem().row());
        }
    }

    /** Shows these; what was chosen stays chosen where it is still there. */
    void show(List<Spot> spots) {
        Spot chosen = getSelectionModel().getSelectedItem();
        getItems().setAll(spots);
        spots.stream().filter(s -> chosen != null && s.row() == chosen.row() && s.column().equals(chosen.column())).findFirst()
            .ifPresent(getSelectionModel()::select);
    }

    /** Goes to the next problem, after the last to the first. Says whether there is one. */
    boolean next() {
        if (getItems().isEmpty()) {
            return false;
        }
        int at = (getSelectionModel().getSelectedIndex() + 1) % getItems().size();
        getSelectionModel().clearAndSelect(at);
        getFocusModel().focus(at);
        scrollTo(Math.max(0, at - 2));
        requestFocus();
        return true;
    }

    private TableColumn<Spot, Spot> column(String key, double width, Function<Spot, String> text, String style) {
        TableColumn<Spot, Spot> column = new TableColumn<>();
        column.textProperty().bind(texts.text("import.problems." + key));
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if ("num".equals(style)) {
            column.getStyleClass().add("num");
        }
        column.setCellFactory(c -> new TextCell(text, style));
        return column;
    }

    private static final class TextCell extends TableCell<Spot, Spot> {
        private final Function<Spot, String> text;
        private final String style;

        TextCell(Function<Spot, String> text, String style) {
            this.text = text;
            this.style = style;
            // a sentence is read whole, over as many lines as it needs
            setWrapText(!"spot".equals(style));
            setMinHeight(ROW);
            if (style != null && !"spot".equals(style)) {
                getStyleClass().add(style);
            }
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(getTableColumn() == null ? width : getTableColumn().getWidth()) + GAP;
        }

        @Override
        protected void updateItem(Spot spot, boolean empty) {
            super.updateItem(spot, empty);
            getStyleClass().removeAll("spot-rejected", "spot-look");
            String shown = spot == null || empty ? null : text.apply(spot);
            setText(shown);
            setTooltip(shown == null || shown.length() < 20 ? null : new Tooltip(shown));
            if (spot != null && !empty && "spot".equals(style)) {
                getStyleClass().add(spot.kind() == Spot.Kind.REJECTED || spot.kind() == Spot.Kind.TOTAL ? "spot-rejected" : "spot-look");
            }
        }
    }
}
