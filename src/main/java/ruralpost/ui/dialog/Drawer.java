package ruralpost.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** A pane from the right edge over the window, with what lies behind a number. Esc closes it; the focus returns to where it was. */
public final class Drawer {

    private static final double LEFT_FREE = 256;

    private final UiTexts texts;
    private final OverlayPane overlay;

    /** @param overlay the window to show it in */
    public Drawer(UiTexts texts, OverlayPane overlay) {
        this.texts = texts;
        this.overlay = overlay;
    }

    /** Opens it. @param closed called once when it goes; never null */
    public void open(Message title, Region content, Runnable closed) {
        Label head = new Label();
        head.textProperty().bind(texts.text(title));
        head.getStyleClass().add("panel-title");
        HBox bar = new HBox(head, Parts.spacer(), closeButton());
        bar.getStyleClass().add("drawer-head");
        BorderPane pane = new BorderPane(content, bar, null, null, null);
        pane.setId("drawer");
        pane.getStyleClass().add("drawer");
        pane.maxWidthProperty().bind(overlay.widthProperty().subtract(LEFT_FREE));
        pane.prefWidthProperty().bind(pane.maxWidthProperty());
        overlay.drawer().open(pane, Pos.CENTER_RIGHT, closed);
        Focus.first(content);
    }

    /** Closes it. */
    public void close() {
        overlay.drawer().close();
    }

    /** Whether it is open. */
    public boolean isOpen() {
        return overlay.drawer().isOpen();
    }

    private Node closeButton() {
        Button close = Parts.iconButton(texts, "fth-x", "ui.close");
        close.setOnAction(e -> close());
        return close;
    }
}
