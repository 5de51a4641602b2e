package ruralpost.ui.centre;

import java.util.Locale;
import javafx.scene.layout.Region;
import ruralpost.centre.stock.Equipment;

/** A bar of what there is; a mark shows the standard, which stands at four fifths of the width. */
final class LevelBar extends Region {

    private static final double STANDARD = 0.8;
    private static final double THICK = 8;
    private static final double MARK = 2;
    private static final double MARK_HEIGHT = 16;

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region mark = new Region();
    private final double share;

    LevelBar(long have, long standard, Equipment.Level level) {
        share = standard == 0 ? 0 : Math.min(1, STANDARD * have / standard);
        getStyleClass().add("level-bar");
        track.getStyleClass().add("level-track");
        fill.getStyleClass().addAll("level-fill", "level-" + level.name().toLowerCase(Locale.ROOT));
        mark.getStyleClass().add("level-mark");
        getChildren().setAll(track, fill, mark);
        setMinWidth(60);
        setPrefWidth(120);
        setPrefHeight(MARK_HEIGHT);
    }

    @Override
    protected void layoutChildren() {
        double y = (getHeight() - THICK) / 2;
        track.resizeRelocate(0, y, getWidth(), THICK);
        fill.resizeRelocate(0, y, getWidth() * share, THICK);
        mark.resizeRelocate(Math.round(getWidth() * STANDARD), (getHeight() - MARK_HEIGHT) / 2, MARK, MARK_HEIGHT);
    }
}
