package ruralpost.ui.board;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.board.BoardTile;
import ruralpost.ui.text.UiTexts;

/** A number of the dashboard with the lines below it; the whole tile opens its rows. */
final class TileButton extends Button {

    private static final int LINES = 2;

    private final UiTexts texts;
    private final Label label = styled("tile-label");
    private final Label number = styled("tile-number");
    private final Label unit = styled("unit");
    private final VBox box = new VBox(1);
    private final Tooltip tip = new Tooltip();

    TileButton(UiTexts texts, String key) {
        this.texts = texts;
        setId("tile-" + key);
        number.setId("tile-" + key + "-number");
        getStyleClass().addAll("tile", "reach-tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        number.setMinWidth(Region.USE_PREF_SIZE);
        box.prefWidthProperty().bind(widthProperty().subtract(24));
        setGraphic(box);
        setTooltip(tip);
    }

    private static Label styled(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    void show(BoardTile tile) {
        label.setText(tile.label());
        number.setText(tile.number());
        unit.setText(tile.unit());
        HBox numbers = new HBox(5, number, unit);
        numbers.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        box.getChildren().setAll(label, numbers);
        for (int i = 0; i < LINES; i++) {
            Label line = styled("small");
            line.getStyleClass().addAll("muted", "tile-line");
            line.setText(i < tile.lines().size() ? tile.lines().get(i) : "");
            // one line alone has the room of two
            line.setWrapText(tile.lines().size() == 1);
            line.setMinHeight(Region.USE_PREF_SIZE);
            if (i == 0 || tile.lines().size() > 1) {
                box.getChildren().add(line);
            }
        }
        String said = tile.label() + " " + tile.number() + " " + tile.unit() + (tile.lines().isEmpty() ? "" : ", " + String.join(", ", tile.lines()));
        setAccessibleText(texts.now("reach.tile.open", said));
        tip.setText(String.join("\n", tile.lines()));
        setTooltip(tile.lines().isEmpty() ? null : tip);
    }
}
