package ruralpost.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was drawn where, and what could not be.
 *
 * @param hits    the categories in reading order (the order of the arrow keys), then their marks
 * @param plot    the part of the picture that holds the marks
 * @param missing characters that no font on this computer has and that were drawn as 〓; usually empty
 * @param hidden  how many categories found no room
 */
public record RenderedChart(List<HitRegion> hits, Box plot, List<String> missing, int hidden) {

    /** Nothing drawn yet. */
    public static final RenderedChart NONE = new RenderedChart(List.of(), new Box(0, 0, 0, 0), List.of(), 0);

    /** Copies the lists. */
    public RenderedChart {
        hits = List.copyOf(hits);
        missing = List.copyOf(missing);
    }

    /** The category at a point: the one whose middle is nearest where several lie there, else the one whose mark lies there. */
    public Optional<HitRegion> at(double x, double y) {
        return categories().stream().filter(hit -> hit.box().contains(x, y))
            .min(Comparator.comparingDouble(hit -> Math.hypot(hit.box().centreX() - x, hit.box().centreY() - y)))
            .or(() -> hits.stream().filter(hit -> hit.box().contains(x, y)).findFirst().flatMap(hit -> of(hit.category())));
    }

    /**
     * The next category from one in a direction, for the arrow keys in a chart of two dimensions.
     *
     * @param dx -1 left, 1 right, else 0
     * @param dy -1 up, 1 down, else 0
     */
    public Optional<HitRegion> beside(String category, int dx, int dy) {
        return of(category).map(HitRegion::box).flatMap(from -> categories().stream().filter(hit -> !hit.category().equals(category))
            .filter(hit -> along(from, hit.box(), dx, dy) > 0.5 && along(from, hit.box(), dx, dy) >= across(from, hit.box(), dx, dy) * 0.5)
            .min(Comparator.comparingDouble(hit -> along(from, hit.box(), dx, dy) + 3 * across(from, hit.box(), dx, dy))));
    }

    private static double along(Box from, Box to, int dx, int dy) {
        return (to.centreX() - from.centreX()) * dx + (to.centreY() - from.centreY()) * dy;
    }

    private static double across(Box from, Box to, int dx, int dy) {
        return Math.abs(dx != 0 ? to.centreY() - from.centreY() : to.centreX() - from.centreX());
    }

    /** The region of a category. */
    public Optional<HitRegion> of(String category) {
        return categories().stream().filter(hit -> hit.category().equals(category)).findFirst();
    }

    /** One region for each category, in reading order. */
    public List<HitRegion> categories() {
        return hits.stream().filter(hit -> hit.series().isEmpty()).toList();
    }

    /** The mark of one series at one category. */
    public Optional<HitRegion> mark(String category, String series) {
        return hits.stream().filter(hit -> hit.category().equals(category) && hit.series().equals(series)).findFirst();
    }
}
