package ruralpost.ui.board;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardDimension;
import ruralpost.board.Chosen;
import ruralpost.ui.text.UiTexts;

/**
 * What filters, as chips: one for each dimension, one for a span of time, one for both where a cell was chosen. Neutral when typed, accent
 * when it came from a chart. × or Delete takes one away; the keyboard goes to the next one.
 *
 * @param <D> what can be filtered by
 */
public final class ChipBar<D extends BoardDimension> extends HBox {

    private static final String GONE = "chip-gone";

    private final UiTexts texts;
    private final ObservableValue<BoardChoice<D>> choice;
    private final Consumer<UnaryOperator<BoardChoice<D>>> change;
    private final BiFunction<D, Object, String> names;
    private Predicate<Object> gone = value -> false;
    private Runnable onLeft = () -> { };

    /**
     * @param choice what is chosen
     * @param change changes it
     * @param names  what a value is called; null while that is not known, then nothing is shown
     */
    public ChipBar(UiTexts texts, ObservableValue<BoardChoice<D>> choice, Consumer<UnaryOperator<BoardChoice<D>>> change, BiFunction<D, Object, String> names) {
        this.texts = texts;
        this.choice = choice;
        this.change = change;
        this.names = names;
        getStyleClass().addAll("chips", "board-chips");
        setId("board-chips");
        // the chips say themselves how small they may become; without it they would run into what stands beside them
        setMinWidth(USE_COMPUTED_SIZE);
        choice.addListener((o, was, now) -> fill());
    }

    /** Fills it anew when something else is shown: names may have changed. @param state what is shown */
    public ChipBar<D> following(ObservableValue<?> state) {
        state.addListener((o, was, now) -> fill());
        return this;
    }

    /** Which values have been deleted; their chips are marked. */
    public ChipBar<D> marking(Predicate<Object> deleted) {
        gone = deleted;
        return this;
    }

    /** What takes the keyboard when the last chip is taken away by it. */
    public void setOnLeft(Runnable action) {
        onLeft = action;
    }

    private void fill() {
        int focused = -1;
        for (int i = 0; i < getChildren().size(); i++) {
            focused = getChildren().get(i).isFocused() ? i : focused;
        }
        getChildren().clear();
        BoardChoice<D> now = choice.getValue();
        D cell = now.cell();
        String days = now.span() == null ? "" : now.span().days().label(texts.lang());
        if (now.span() != null && cell == null) {
            add("span", texts.now("sales.board.chip.span"), days, "", true, c -> c.within(null));
        }
        now.byDimension().forEach((dimension, values) -> {
            List<String> called = values.stream().map(v -> names.apply(dimension, v.value())).toList();
            if (called.stream().anyMatch(Objects::isNull)) {
                return;
            }
            String what = texts.now(dimension.label());
            if (dimension == cell) {
                add("cell", what, texts.now("sales.board.chip.cell", FilterChip.joined(texts, called), days), "", true, c -> c.free(dimension).within(null));
            } else {
                add(dimension.code(), what, FilterChip.joined(texts, called), String.join("\n", called), values.stream().anyMatch(Chosen::byChart), c -> c.free(dimension));
            }
            if (values.stream().anyMatch(v -> gone.test(v.value()))) {
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

    private String text(String what, String called) {
        return texts.now("sales.board.chip", what, called);
    }

    /** Among several chips only the names are shown: what they are stands in the tip, and is read aloud. */
    private void add(String id, String what, String called, String tip, boolean byChart, UnaryOperator<BoardChoice<D>> without) {
        BoardChoice<D> now = choice.getValue();
        boolean several = now.byDimension().size() + (now.span() == null ? 0 : 1) > 1;
        String full = text(what, called);
        FilterChip chip = new FilterChip(texts, id, several ? called : full, several ? text(what, tip.isEmpty() ? called : "\n" + tip) : tip, byChart, () -> change.accept(without));
        chip.setAccessibleText(full + ", " + texts.now("ui.chip.remove"));
        getChildren().add(chip);
    }
}
