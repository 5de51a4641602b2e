package ruralpost.ui.sales.board;

import java.util.List;
import javafx.scene.layout.HBox;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.view.Chosen;
import ruralpost.sales.view.FilterState;
import ruralpost.ui.board.FilterChip;
import ruralpost.ui.text.UiTexts;

/**
 * What filters, as chips: one for each dimension, one for a span of time, one for both where a cell was chosen. Neutral when typed, accent
 * when it came from a chart. × or Delete takes one away; the keyboard goes to the next one.
 */
final class ChipBar extends HBox {

    private static final String GONE = "chip-gone";

    private final UiTexts texts;
    private final BoardModel model;
    private Runnable onLeft = () -> { };

    ChipBar(UiTexts texts, BoardModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("chips", "board-chips");
        setId("board-chips");
        // the chips say themselves how small they may become; without it they would run into what stands beside them
        setMinWidth(USE_COMPUTED_SIZE);
        model.filterProperty().addListener((o, was, now) -> fill());
        model.stateProperty().addListener((o, was, now) -> fill());
    }

    /** What takes the keyboard when the last chip is taken away by it. */
    void setOnLeft(Runnable action) {
        onLeft = action;
    }

    private void fill() {
        int focused = -1;
        for (int i = 0; i < getChildren().size(); i++) {
            focused = getChildren().get(i).isFocused() ? i : focused;
        }
        getChildren().clear();
        FilterState filter = model.filterProperty().get();
        Dimension cell = filter.cell();
        if (filter.span() != null && cell == null) {
            String days = filter.span().days().label(texts.lang());
            add("span", texts.now("sales.board.chip.span"), days, "", true, () -> model.change(f -> f.withSpan(null)));
        }
        filter.byDimension().forEach((dimension, values) -> {
            List<String> names = values.stream().map(v -> name(dimension, v.value())).toList();
            if (dimension == cell) {
                String days = filter.span().days().label(texts.lang());
                add("cell", texts.now(FilterPick.label(dimension)), texts.now("sales.board.chip.cell", FilterChip.joined(texts, names), days), "", true,
                    () -> model.change(f -> f.free(dimension).withSpan(null)));
            } else {
                add(dimension.code(), texts.now(FilterPick.label(dimension)), FilterChip.joined(texts, names), String.join("\n", names),
                    values.stream().anyMatch(Chosen::byChart), () -> model.change(f -> f.free(dimension)));
            }
            if (values.stream().anyMatch(v -> isGone(v.value()))) {
                getChildren().getLast().getStyleClass().add(GONE);
            }
        });
        if (focused >= 0) {
            keepKeyboard(focused);
        }
    }

    private void keepKeyboard(int at) {
        if (getChildren().isEmpty()) {
            onLeft.run();
        } else {
            getChildren().get(Math.min(at, getChildren().size() - 1)).requestFocus();
        }
    }

    private boolean isGone(Object value) {
        BoardState state = model.stateProperty().get();
        return state != null && value instanceof Long id && state.gone().containsKey(id);
    }

    private String name(Dimension dimension, Object value) {
        BoardState state = model.stateProperty().get();
        return state == null ? new SalesLabels(java.util.Map.of()).of(dimension, value, texts.lang()) : state.name(dimension, value);
    }

    private String text(String what, String names) {
        return texts.now("sales.board.chip", what, names);
    }

    /** Among several chips only the names are shown: what they are stands in the tip, and is read aloud. */
    private void add(String id, String what, String names, String tip, boolean byChart, Runnable remove) {
        FilterState filter = model.filterProperty().get();
        boolean several = filter.byDimension().size() + (filter.span() == null ? 0 : 1) > 1;
        String full = text(what, names);
        FilterChip chip = new FilterChip(texts, id, several ? names : full, several ? text(what, tip.isEmpty() ? names : "\n" + tip) : tip, byChart, remove);
        chip.setAccessibleText(full + ", " + texts.now("ui.chip.remove"));
        getChildren().add(chip);
    }
}
