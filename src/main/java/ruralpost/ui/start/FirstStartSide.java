package ruralpost.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** What the program is for, at the left of the first start. */
final class FirstStartSide extends VBox {

    private final UiTexts texts;

    FirstStartSide(UiTexts texts) {
        this.texts = texts;
        getStyleClass().add("first-start-side");
        StackPane mark = new StackPane(Parts.icon("fth-book-open"));
        mark.getStyleClass().add("app-mark");
        HBox name = new HBox(8, mark, Parts.label(texts.text("app.name"), "panel-title"));
        name.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        HBox local = new HBox(8, Parts.icon("fth-shield"), wrapped("ui.start.local", "small", "muted"));
        getChildren().setAll(name, wrapped("ui.start.about", "muted"), area("fth-flag", "campaign"), area("fth-bar-chart-2", "sales"), area("fth-home", "centre"), space, local);
    }

    private Node area(String icon, String id) {
        FontIcon glyph = Parts.icon(icon);
        glyph.getStyleClass().add("start-area-icon");
        VBox words = new VBox(Parts.label(texts.text("app.tab." + id), "strong"), Parts.label(texts.text("ui.start.area." + id), "small", "muted"));
        return new HBox(12, glyph, words);
    }

    private Label wrapped(String key, String... styles) {
        Label label = Parts.label(texts.text(key), styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
