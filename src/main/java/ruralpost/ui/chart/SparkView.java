package ruralpost.ui.chart;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jfree.fx.FXGraphics2D;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Sparkline;
import ruralpost.chart.Tokens;

/** The small line of a tile, see {@link Sparkline}. Takes no pointer and no keyboard; follows the theme. */
public final class SparkView extends Region {

    private final Canvas canvas = new Canvas();
    private final ObservableValue<Tokens> tokens;
    /** Held here and registered weakly: the theme outlives every tile. */
    private final ChangeListener<Tokens> follow = (source, before, now) -> requestLayout();
    private List<ChartValue> values = List.of();

    /** @param tokens what to draw with, as of {@code Themes.tokensProperty()} */
    public SparkView(ObservableValue<Tokens> tokens) {
        this.tokens = tokens;
        setMouseTransparent(true);
        getStyleClass().add("spark");
        tokens.addListener(new WeakChangeListener<>(follow));
        getChildren().add(canvas);
    }

    /** Shows a course of values in the order of time; an empty list shows nothing. */
    public void setValues(List<ChartValue> course) {
        values = List.copyOf(course);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 72;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 24;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        if (width >= 8 && height >= 8) {
            canvas.getGraphicsContext2D().save();
            Sparkline.draw(new FXGraphics2D(canvas.getGraphicsContext2D()), values, width, height, tokens.getValue());
            canvas.getGraphicsContext2D().restore();
        }
    }
}
