package ruralpost.ui.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.ui.text.UiTexts;

/** Makes labels and buttons whose texts follow the language and whose looks come from the style sheet. */
public final class Parts {

    private Parts() { }

    /** The style sheet of the parts that app.css does not hold; every window root adds it. */
    public static String styles() {
        return Parts.class.getResource("/assets/themes/ui.css").toExternalForm();
    }

    /** A label bound to a text, with style classes. */
    public static Label label(ObservableValue<String> text, String... styles) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** An icon of the Feather set, such as {@code fth-x}; size and colour come from where it stands. */
    public static FontIcon icon(String literal) {
        return new FontIcon(literal);
    }

    /** A button with a word, bound to the text of a key. */
    public static Button button(UiTexts texts, String key, String... styles) {
        Button button = new Button();
        button.textProperty().bind(texts.text(key));
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button with an icon, a word and the key that presses it; icon and hint may be null. */
    public static Button actionButton(UiTexts texts, String key, String icon, String hint, String... styles) {
        Button button = new Button();
        HBox inner = new HBox(6);
        inner.setAlignment(javafx.geometry.Pos.CENTER);
        if (icon != null) {
            inner.getChildren().add(icon(icon));
        }
        Label word = label(texts.text(key), "button-word");
        inner.getChildren().add(word);
        if (hint != null) {
            inner.getChildren().add(keyHint(hint));
        }
        button.setGraphic(inner);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty().bind(texts.text(key));
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button with an icon only; its name is in the tooltip and for screen readers. */
    public static Button iconButton(UiTexts texts, String icon, String nameKey) {
        Button button = new Button(null, icon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        name(button, texts.text(nameKey));
        return button;
    }

    /** Gives an icon-only button its name. */
    public static void name(Button button, ObservableValue<String> name) {
        button.accessibleTextProperty().bind(name);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(name);
        button.setTooltip(tip);
    }

    /** A link bound to the text of a key. */
    public static Hyperlink link(UiTexts texts, String key, Runnable action) {
        Hyperlink link = new Hyperlink();
        link.textProperty().bind(texts.text(key));
        link.getStyleClass().add("link");
        link.setOnAction(e -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** The name of a key in a small box. */
    public static Label keyHint(String keys) {
        Label hint = new Label(keys);
        hint.getStyleClass().add("key-hint");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        return hint;
    }

    /** Takes the free width of a row. */
    public static Region spacer() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** A thin upright line between the items of a bar. */
    public static Region divider() {
        Region line = new Region();
        line.getStyleClass().add("status-line");
        return line;
    }
}
