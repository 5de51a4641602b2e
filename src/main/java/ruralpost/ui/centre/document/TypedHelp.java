package ruralpost.ui.centre.document;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.text.Message;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** What a document of the chosen kind does to stock, and the keys with which it is typed. */
final class TypedHelp extends VBox {

    private static final List<String> KEYS = List.of("tab", "enter", "list", "above", "problem");

    private final UiTexts texts;
    private final FormRow<StockDocumentKind> kind;
    private final Label does = new Label();
    private final HBox keys = new HBox(16);

    TypedHelp(UiTexts texts, FormRow<StockDocumentKind> kind) {
        super(8);
        this.texts = texts;
        this.kind = kind;
        does.setId("stock-help");
        does.setWrapText(true);
        does.setMinHeight(USE_PREF_SIZE);
        does.getStyleClass().add("strong");
        setPadding(new Insets(0, 12, 12, 12));
        getChildren().setAll(does, keys);
        kind.onChange(this::show);
        texts.langProperty().addListener((o, was, now) -> show());
        show();
    }

    private void show() {
        StockDocumentKind now = kind.value() == null ? StockDocumentKind.RECEIPT : kind.value();
        does.setText(texts.now(Message.of("stock.help." + now.code())));
        keys.getChildren().clear();
        KEYS.forEach(k -> key(texts.now("sales.entry.key." + k), texts.now("sales.entry.key." + k + ".does")));
        key("Ctrl+Enter", texts.now("stock.post"));
    }

    private void key(String name, String what) {
        Label words = new Label(what);
        words.getStyleClass().addAll("small", "muted");
        HBox line = new HBox(4, Parts.keyHint(name), words);
        line.setAlignment(Pos.CENTER_LEFT);
        keys.getChildren().add(line);
    }
}
