package ruralpost.ui.importing;

import java.util.List;
import javafx.scene.layout.Region;

/** A bar whose parts are as long as their counts; a part that is not zero is always to be seen. */
final class ShareBar extends Region {

    private static final double LEAST = 2;
    private static final double GAP = 1;

    private final List<Region> parts;
    private long[] counts = new long[0];

    /** @param styles style class of each part, from left to right */
    ShareBar(String... styles) {
        parts = List.of(styles).stream().map(style -> {
            Region part = new Region();
            part.getStyleClass().add(style);
            part.setManaged(false);
            return part;
        }).toList();
        getStyleClass().add("share-bar");
        getChildren().setAll(parts);
    }

    /** Shows these counts, one a part. */
    void show(long... now) {
        counts = now.clone();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        long total = 0;
        int present = 0;
        for (long count : counts) {
            total += count;
            present += count > 0 ? 1 : 0;
        }
        double free = getWidth() - Math.max(0, present - 1) * GAP - present * LEAST;
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean shown = i < counts.length && counts[i] > 0;
            parts.get(i).setVisible(shown);
            if (shown) {
                double width = LEAST + free * counts[i] / total;
                parts.get(i).resizeRelocate(x, 0, width, getHeight());
                x += width + GAP;
            }
        }
    }
}
