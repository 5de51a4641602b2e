package ruralpost.ui.campaign;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** The name of a campaign with its tags, and the buttons at its right; below it where both do not fit beside each other. */
final class PageHead extends Pane {

    private static final double GAP = 16, BELOW = 6;

    private final HBox name;
    private final HBox buttons;

    /** @param name a long one is wrapped */
    PageHead(HBox name, HBox buttons) {
        this.name = name;
        this.buttons = buttons;
        getChildren().setAll(name, buttons);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean beside(double width) {
        return name.prefWidth(-1) + GAP + buttons.prefWidth(-1) <= width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(-1) + GAP + buttons.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double first = name.prefHeight(width < 0 ? -1 : Math.min(width, name.prefWidth(-1)));
        double second = buttons.prefHeight(-1);
        return width < 0 || beside(width) ? Math.max(first, second) : first + BELOW + second;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = Math.min(width, name.prefWidth(-1));
        double high = name.prefHeight(first);
        double second = Math.min(width, buttons.prefWidth(-1));
        double below = buttons.prefHeight(-1);
        if (beside(width)) {
            double row = Math.max(high, below);
            name.resizeRelocate(0, snapPositionY((row - high) / 2), first, high);
            buttons.resizeRelocate(snapPositionX(width - second), snapPositionY((row - below) / 2), second, below);
        } else {
            name.resizeRelocate(0, 0, first, high);
            buttons.resizeRelocate(snapPositionX(width - second), high + BELOW, second, below);
        }
    }
}
