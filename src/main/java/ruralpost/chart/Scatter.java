package ruralpost.chart;

import java.util.List;
import java.util.Objects;

/**
 * One point for each category, by two measures, such as price against quantity; a third may be the size of the point.
 *
 * @param points in the order of the arrow keys, the important ones first: they are labelled first; never null
 * @param xTitle what the axis from left to right measures, never null
 * @param xUnit  its unit, empty for none
 * @param yTitle what the upright axis measures, never null
 * @param yUnit  its unit, empty for none
 */
public record Scatter(List<Point> points, String xTitle, String xUnit, String yTitle, String yUnit) implements ChartBody {

    /** Copies the list. */
    public Scatter {
        points = List.copyOf(points);
        Objects.requireNonNull(xTitle, "xTitle");
        Objects.requireNonNull(xUnit, "xUnit");
        Objects.requireNonNull(yTitle, "yTitle");
        Objects.requireNonNull(yUnit, "yUnit");
    }

    /** Whether no point has both values. */
    @Override
    public boolean isEmpty() {
        return points.stream().noneMatch(Point::placed);
    }

    /** One point; without {@code x} or {@code y} it is not drawn, only counted; {@code size} may be {@link ChartValue#NONE}. */
    public record Point(String key, String name, ChartValue x, ChartValue y, ChartValue size) {
        /** Checks that nothing is null. */
        public Point {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(x, "x");
            Objects.requireNonNull(y, "y");
            Objects.requireNonNull(size, "size");
        }

        /** Whether it has a place. */
        boolean placed() {
            return x.present() && y.present();
        }
    }
}
