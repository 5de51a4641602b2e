package ruralpost.chart;

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

    /** The category at a point. */
    public Optional<HitRegion> at(double x, double y) {
        return categories().stream().filter(hit -> hit.box().contains(x, y)).findFirst();
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
