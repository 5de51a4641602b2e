package ruralpost.ui.part;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.ui.text.UiTexts;

/** A chosen value: neutral when typed, accent when it came from a chart. × or Delete takes it away. */
public class Chip extends HBox {

    /** @param id the chip's id is {@code chip-} and this @param tip all that it stands for; its text when empty */
    public Chip(UiTexts texts, String id, String text, String tip, boolean byChart, Runnable remove) {
        Label label = new Label(text);
        label.setMinWidth(0);
        Button cross = Parts.iconButton(texts, "fth-x", "ui.chip.remove");
        cross.getStyleClass().setAll("button", "chip-remove");
        cross.setFocusTraversable(false);
        cross.setMinWidth(Region.USE_PREF_SIZE);
        cross.setOnAction(e -> remove.run());
        getChildren().setAll(label, cross);
        setId("chip-" + id);
        getStyleClass().add("chip");
        if (byChart) {
            getStyleClass().add("chip-accent");
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(text + ", " + texts.now("ui.chip.remove"));
        setMinWidth(60);
        setOnMousePressed(e -> requestFocus());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
                remove.run();
                e.consume();
            }
        });
        Tooltip.install(this, new Tooltip(tip.isEmpty() ? text : tip));
    }
}
