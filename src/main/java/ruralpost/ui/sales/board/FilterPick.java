package ruralpost.ui.sales.board;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.pivot.PivotKey;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickField;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Adds a filter, on the dashboard and above the rows: a button that turns into a field which finds products, channels, sellers and buyer kinds by pinyin. */
public final class FilterPick extends StackPane {

    /** A value that sales can be filtered by. @param name of a buyer kind: its Chinese name */
    public record Found(Dimension dimension, Object value, String name) {
    }


    private final UiTexts texts;
    private final Function<String, List<Found>> source;
    private final Button button;
    private final PickField<Found> field;
    private BiConsumer<Dimension, Object> onPick = (d, v) -> { };

    /** @param names what can be picked; null while nothing is loaded */
    FilterPick(UiTexts texts, Supplier<BoardNames> names) {
        this(texts, text -> names.get() == null ? null
            : names.get().find(text).stream().map(c -> new Found(c.dimension(), c.value(), c.name())).toList());
    }

    /** @param source what answers a text; gives null while nothing is loaded */
    public FilterPick(UiTexts texts, Function<String, List<Found>> source) {
        this.texts = texts;
        this.source = source;
        button = Parts.button(texts, "sales.board.filter.add", "flat", "board-add");
        button.setGraphic(Parts.icon("fth-plus"));
        button.setId("board-add-filter");
        button.setOnAction(e -> open());
        field = new PickField<>(texts, PickSource.of(this::find));
        field.setId("board-filter");
        field.getStyleClass().add("board-filter");
        field.promptTextProperty().bind(texts.text("sales.board.filter.prompt"));
        field.list().pickedProperty().addListener((o, was, now) -> {
            if (now != null) {
                close(true);
                onPick.accept(now.value().dimension(), now.value().value());
            }
        });
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                close(false);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close(true);
                e.consume();
            }
        });
        getChildren().setAll(button);
    }

    /** Takes what was picked. */
    public void setOnPick(BiConsumer<Dimension, Object> handler) {
        onPick = handler;
    }

    /** Turns into the field, with everything listed under it. */
    public void open() {
        if (source.apply("") == null) {
            return;
        }
        getChildren().setAll(field);
        field.list().show(null);
        applyCss();
        getScene().getRoot().layout();
        field.requestFocus();
        field.list().open(true);
    }

    /** Gives the button the keyboard. */
    void focusButton() {
        button.requestFocus();
    }

    private void close(boolean keepFocus) {
        if (!getChildren().contains(field)) {
            return;
        }
        field.list().close();
        if (keepFocus) {
            getChildren().setAll(field, button);
            button.requestFocus();
        }
        getChildren().setAll(button);
    }

    private List<Pick<Found>> find(String text) {
        return source.apply(text).stream().map(this::pick).toList();
    }

    private Pick<Found> pick(Found found) {
        String name = found.value() instanceof BuyerKind kind ? texts.now(kind.label()) : found.name();
        return new Pick<>(found, name, "", texts.now(label(found.dimension())));
    }

    /** Text key of a dimension's name. */
    public static String label(Dimension dimension) {
        return PivotKey.of(dimension).label().key();
    }
}
