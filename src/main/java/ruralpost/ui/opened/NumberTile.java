package ruralpost.ui.opened;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One number of a record's page: label, number with unit, a bar against its goal, and lines below. Opens its rows. */
public final class NumberTile extends Button {

    private final VBox box = new VBox(2);

    /**
     * @param id    without its beginning
     * @param rows  gives the rows when pressed; null where there are none to open
     * @param open  shows them, beside the tile
     */
    public NumberTile(String id, String label, String number, String unit, Supplier<OpenedRows> rows, BiConsumer<OpenedRows, Node> open) {
        setId("tile-" + id);
        Label head = new Label(label);
        head.getStyleClass().add("tile-label");
        Label value = new Label(number);
        value.setId("tile-" + id + "-number");
        value.getStyleClass().add("tile-number");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label after = new Label(unit);
        after.getStyleClass().add("unit");
        HBox line = new HBox(4, value, after);
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        box.getChildren().setAll(head, line);
        setGraphic(box);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().addAll("tile", "campaign-tile");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(160);
        setAlignment(javafx.geometry.Pos.TOP_LEFT);
        setAccessibleText(label + " " + number + " " + unit);
        HBox.setHgrow(this, Priority.ALWAYS);
        if (rows == null) {
            setFocusTraversable(false);
        } else {
            setOnAction(e -> open.accept(rows.get(), this));
        }
    }

    /** As high as its lines are, wrapped in the width that it gets. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + box.prefHeight((width < 0 ? prefWidth(-1) : width) - sides) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** A bar of the share reached, 1 for all of the goal. */
    public NumberTile bar(double share) {
        ProgressBar bar = new ProgressBar(Math.clamp(share, 0, 1));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("campaign-goal");
        box.getChildren().add(bar);
        return this;
    }

    /** A line below; nothing for null. */
    public NumberTile line(String text) {
        if (text != null) {
            Label line = new Label(text);
            line.getStyleClass().add("tile-line");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(line);
        }
        return this;
    }
}
