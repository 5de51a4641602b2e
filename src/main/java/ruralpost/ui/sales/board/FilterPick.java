package ruralpost.ui.sales.board;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickField;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Adds a filter: a button that turns into a field which finds products, channels, sellers and buyer kinds by pinyin. */
final class FilterPick extends StackPane {

    private final UiTexts texts;
    private final Supplier<BoardNames> names;
    private final Button button;
    private final PickField<BoardNames.Choice> field;
    private BiConsumer<Dimension, Object> onPick = (d, v) -> { };

    /** @param names what can be picked; null while nothing is loaded */
    FilterPick(UiTexts texts, Supplier<BoardNames> names) {
        this.texts = texts;
        this.names = names;
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

    void setOnPick(BiConsumer<Dimension, Object> handler) {
        onPick = handler;
    }

    /** Turns into the field, with everything listed under it. */
    void open() {
        if (names.get() == null) {
            return;
        }
        getChildren().setAll(field);
        field.list().show(null);
        applyCss();
        getScene().getRoot().layout();
        field.requestFocus();
        field.list().open(true);
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

    private List<Pick<BoardNames.Choice>> find(String text) {
        return names.get().find(text).stream().map(this::pick).toList();
    }

    private Pick<BoardNames.Choice> pick(BoardNames.Choice choice) {
        String name = choice.value() instanceof BuyerKind kind ? texts.now(kind.label()) : choice.name();
        return new Pick<>(choice, name, "", texts.now(label(choice.dimension())));
    }

    /** Text key of a dimension's name. */
    static String label(Dimension dimension) {
        return switch (dimension) {
            case PRODUCT -> "sales.field.product";
            case CHANNEL -> "sales.field.channel";
            case SELLER -> "sales.field.seller";
            case BUYER_KIND -> "sales.field.buyer.kind";
            case BUYER -> "sales.field.buyer";
            case CAMPAIGN -> "sales.field.campaign";
            case CONTRACT -> "sales.field.contract";
        };
    }
}
