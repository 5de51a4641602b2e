package ruralpost.ui.sales.board;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.document.FigureRow;
import ruralpost.document.ReportedFigure;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** What documents report, beside the sales and never summed with them. Enter or a click opens a figure. */
final class FiguresCard extends VBox {

    private static final double ROW = 46;

    private final UiTexts texts;
    private final ListView<FigureRow> list = new ListView<>();
    private final Label count = new Label();
    private Consumer<FigureRow> onOpen = r -> { };
    private List<FigureRow> shown = List.of();

    FiguresCard(UiTexts texts) {
        this.texts = texts;
        setId("board-figures");
        getStyleClass().addAll("card", "chart-card", "board-figures");
        setMinSize(0, 0);
        Label title = Parts.label(texts.text("sales.board.figures"), "card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label apart = Parts.label(texts.text("sales.board.figures.apart"), "unit");
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.text("sales.board.figures.apart.why"));
        apart.setTooltip(tip);
        count.getStyleClass().add("unit");
        HBox head = new HBox(title, apart, Parts.spacer(), count);
        head.getStyleClass().add("card-head");
        list.setId("board-figures-list");
        list.getStyleClass().add("edge-to-edge");
        list.setFixedCellSize(ROW);
        list.setCellFactory(v -> new Cell());
        list.accessibleTextProperty().bind(texts.text("sales.board.figures"));
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                open(list.getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
        list.focusedProperty().addListener((o, was, now) -> {
            if (now && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        texts.langProperty().addListener((o, was, now) -> list.refresh());
    }

    void setOnOpen(Consumer<FigureRow> handler) {
        onOpen = handler;
    }

    private void open(FigureRow row) {
        if (row != null) {
            onOpen.accept(row);
        }
    }

    /** Shows figures, the newest first. */
    void show(List<FigureRow> figures) {
        count.setText(texts.now("sales.board.figures.count", figures.size()));
        if (!figures.equals(shown)) {
            shown = figures;
            list.getItems().setAll(figures.stream()
                .sorted(Comparator.comparing((FigureRow r) -> r.figure().when().period()).reversed()).toList());
        }
    }

    /** Measure and value above, period, dollars and document below. */
    private final class Cell extends ListCell<FigureRow> {
        private final Label measure = new Label();
        private final Label mark = Parts.label(new javafx.beans.property.SimpleStringProperty(), "bound-text");
        private final Label value = new Label();
        private final Label meta = new Label();
        private final Tooltip tip = new Tooltip();
        private final VBox inner;

        Cell() {
            mark.textProperty().unbind();
            value.getStyleClass().add("strong");
            meta.getStyleClass().addAll("small", "muted");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            value.setMinWidth(Region.USE_PREF_SIZE);
            measure.setMinWidth(0);
            HBox first = new HBox(2, measure, Parts.spacer(), mark, value);
            HBox.setMargin(mark, new javafx.geometry.Insets(0, 0, 0, 8));
            inner = new VBox(first, meta);
            inner.setMaxWidth(Double.MAX_VALUE);
            inner.prefWidthProperty().bind(list.widthProperty().subtract(40));
            inner.setMinWidth(0);
            setPrefWidth(0);
            getStyleClass().add("figure-cell");
            setOnMouseClicked(e -> open(getItem()));
        }

        @Override
        protected void updateItem(FigureRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            FigureLines lines = new FigureLines(texts.lang());
            ReportedFigure f = row.figure();
            measure.setText(lines.words().measure(f));
            mark.setText(lines.mark(f));
            mark.setManaged(!mark.getText().isEmpty());
            value.setText(lines.value(f));
            String dollars = lines.dollars(f);
            String where = lines.words().scope(f);
            meta.setText(String.join(texts.now("sales.board.figures.dot"),
                java.util.stream.Stream.of(lines.period(f), dollars, where, lines.words().title(row.document())).filter(s -> s != null && !s.isEmpty()).toList()));
            tip.setText(measure.getText() + "\n" + mark.getText() + " " + lines.exact(f) + "\n" + lines.words().title(row.document()));
            setTooltip(tip);
            setGraphic(inner);
        }
    }
}
