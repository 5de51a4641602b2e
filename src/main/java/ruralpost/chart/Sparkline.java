package ruralpost.chart;

import java.awt.Graphics2D;
import java.util.List;

/** The small line of a tile: the course of a value without axis and words. Zero is the foot unless values are negative. */
public final class Sparkline {

    private Sparkline() {
    }

    /**
     * Draws into a rectangle whose top left is the origin of {@code g}; nothing when no value is present.
     *
     * @param values in the order of time; gaps as {@link ChartValue#NONE}; a value for part of its period is an open point
     * @param width  in user units, at least 8
     * @param height in user units, at least 8
     */
    public static void draw(Graphics2D g, List<ChartValue> values, double width, double height, Tokens tokens) {
    }
}
