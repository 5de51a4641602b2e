package ruralpost.ui.sales.board;

import java.util.List;
import javafx.scene.layout.HBox;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.ui.text.UiTexts;

/** The chosen values as chips: neutral when typed, accent when they came from a chart. × or Delete takes one away. */
final class ChipBar extends HBox {

    private static final int NAMED_AT_MOST = 2;

    private final UiTexts texts;
    private final BoardModel model;

    ChipBar(UiTexts texts, BoardModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("chips", "board-chips");
        setId("board-chips");
        setMinWidth(0);
        model.chosenProperty().addListener((o, was, now) -> fill());
        model.spanProperty().addListener((o, was, now) -> fill());
        model.stateProperty().addListener((o, was, now) -> fill());
    }

    private void fill() {
        getChildren().clear();
        if (model.spanProperty().get() != null) {
            add("span", texts.now("sales.board.chip", texts.now("sales.board.chip.span"), model.spanProperty().get().label(texts.lang())), "", true,
                () -> model.spanProperty().set(null));
        }
        SalesLabels labels = model.stateProperty().get() == null ? new SalesLabels(java.util.Map.of()) : model.stateProperty().get().names().labels();
        model.byDimension().forEach((dimension, values) -> add(dimension.code(), text(dimension, values, labels), all(dimension, values, labels),
            values.stream().anyMatch(Chosen::byChart), () -> model.free(dimension)));
    }

    private String text(Dimension dimension, List<Chosen> values, SalesLabels labels) {
        List<String> names = values.stream().map(v -> labels.of(dimension, v.value(), texts.lang())).toList();
        String joined = names.size() <= NAMED_AT_MOST ? String.join(texts.now("sales.board.chip.and"), names)
            : texts.now("sales.board.chip.more", names.getFirst(), names.size());
        return texts.now("sales.board.chip", texts.now(FilterPick.label(dimension)), joined);
    }

    private String all(Dimension dimension, List<Chosen> values, SalesLabels labels) {
        return String.join("\n", values.stream().map(v -> labels.of(dimension, v.value(), texts.lang())).toList());
    }

    private void add(String id, String text, String tip, boolean byChart, Runnable remove) {
        getChildren().add(new FilterChip(texts, id, text, tip, byChart, remove));
    }
}
