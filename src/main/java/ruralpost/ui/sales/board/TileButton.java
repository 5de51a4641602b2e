package ruralpost.ui.sales.board;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.Tokens;
import ruralpost.sales.dashboard.Tile;
import ruralpost.text.Lang;
import ruralpost.ui.chart.ChartPane;
import ruralpost.ui.chart.SparkView;
import ruralpost.ui.part.Parts;
import ruralpost.value.Change;
import ruralpost.value.Formats;

/** A number of the dashboard. The whole tile is a button that opens the number. */
final class TileButton extends Button {

    private static final double SPARK_WIDTH = 64;
    private static final double SPARK_HEIGHT = 24;

    private final Label label = styled("tile-label");
    private final Label corner = styled("tile-label");
    private final Label mark = styled("bound-mark");
    private final Label number = styled("tile-number");
    private final Label unit = styled("unit");
    private final Label reported = styled("small");
    private final Label growth = styled("small");
    private final Label line = styled("small");
    private final SparkView spark;
    private final HBox middle;
    private final HBox numbers = new HBox(5, mark, number, unit, reported);
    private final HBox lines = new HBox(6, growth, line);
    private final VBox inner = new VBox();
    private final Tooltip tip = new Tooltip();
    private final ChartPane bullet;

    /** @param tokens what its chart is drawn with */
    TileButton(String key, ObservableValue<Tokens> tokens) {
        setId("tile-" + key);
        getStyleClass().add("tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        tip.setConsumeAutoHidingEvents(false);
        setTooltip(tip);
        line.getStyleClass().add("muted");
        line.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        reported.getStyleClass().add("tile-reported");
        reported.setMinWidth(Region.USE_PREF_SIZE);
        number.setMinWidth(Region.USE_PREF_SIZE);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        growth.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        corner.setMinWidth(Region.USE_PREF_SIZE);
        numbers.setAlignment(Pos.BASELINE_LEFT);
        lines.getStyleClass().add("tile-line");
        HBox head = new HBox(8, label, Parts.spacer(), corner);
        bullet = "plan".equals(key) ? new ChartPane(tokens) : null;
        spark = new SparkView(tokens);
        spark.setMinSize(0, SPARK_HEIGHT);
        spark.setPrefSize(SPARK_WIDTH, SPARK_HEIGHT);
        spark.setMaxSize(SPARK_WIDTH, SPARK_HEIGHT);
        HBox.setMargin(spark, new javafx.geometry.Insets(0, 0, 0, 4));
        inner.setSpacing(1);
        middle = new HBox(numbers, Parts.spacer(), spark);
        middle.setAlignment(Pos.CENTER_LEFT);
        inner.getChildren().addAll(head, middle, lines);
        if (bullet != null) {
            bullet.setFocusTraversable(false);
            bullet.setMouseTransparent(true);
            VBox.setVgrow(bullet, Priority.ALWAYS);
        }
        inner.prefWidthProperty().bind(widthProperty().subtract(24));
        setGraphic(inner);
    }

    private static Label styled(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** Shows a number. @param plan the bullet, for the tile of the plan; null where there is none */
    void show(Tile tile, ChartSpec plan, Lang lang) {
        label.setText(tile.label());
        corner.setText(tile.corner());
        mark.setText(tile.mark());
        mark.setVisible(!tile.mark().isEmpty());
        mark.setManaged(mark.isVisible());
        number.setText(tile.number());
        unit.setText(tile.unit());
        reported.setText(tile.reported());
        reported.setVisible(!tile.reported().isEmpty());
        reported.setManaged(reported.isVisible());
        showChange(tile, lang);
        boolean drawn = bullet != null && plan != null && !plan.body().isEmpty();
        if (drawn) {
            bullet.setSpec(plan);
            inner.getChildren().setAll(inner.getChildren().getFirst(), bullet);
        } else {
            inner.getChildren().setAll(inner.getChildren().getFirst(), middle, lines);
        }
        spark.setValues(tile.trend().stream().filter(v -> v.present()).count() > 1 ? tile.trend() : List.of());
        boolean none = tile.number().equals(Formats.NONE);
        List<String> said = new ArrayList<>(List.of(tile.label()));
        if (!none) {
            said.add((tile.mark() + " " + tile.exact()).strip());
        }
        said.addAll(List.of(tile.reported(), tile.comparison(), tile.leftOut()));
        said.removeIf(String::isEmpty);
        tip.setText(String.join("\n", said));
        setAccessibleText(tile.label() + ", " + tile.mark() + tile.number() + " " + tile.unit() + ", " + growth.getText() + " " + tile.comparison() + (tile.reported().isEmpty() ? "" : ", " + tile.reported()));
    }

    private void showChange(Tile tile, Lang lang) {
        Change change = tile.change();
        growth.getStyleClass().removeAll("growth-up", "growth-down", "growth-none");
        int direction = change.direction();
        growth.getStyleClass().add(direction > 0 ? "growth-up" : direction < 0 ? "growth-down" : "growth-none");
        growth.setText(change.isPresent() ? Growth.text(change, tile.changeMark(), lang) : "");
        growth.setManaged(change.isPresent());
        line.setText(tile.comparison());
    }
}
