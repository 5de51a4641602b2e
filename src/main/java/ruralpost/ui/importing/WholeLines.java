package ruralpost.ui.importing;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;

/** Holds a list of sentences that may be longer than there is room for: what does not fit ends between two lines, never through the letters of one. */
final class WholeLines extends Region {

    /** Around what has the keyboard; the content leaves so much free at the left, and stands so much to the left itself. */
    static final double RING = 2;
    private static final double HALF_PIXEL = 0.5;

    private final ScrollPane scroll;
    private final Region content;

    /** @param scroll shows the content, as wide as itself */
    WholeLines(ScrollPane scroll, Region content) {
        this.scroll = scroll;
        this.content = content;
        setMinHeight(0);
        getChildren().setAll(scroll);
    }

    @Override
    protected double computePrefHeight(double width) {
        return scroll.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(-RING, 0, getWidth() + RING, getHeight());
        // the scroll bar that may appear makes the lines shorter
        scroll.layout();
        scroll.layout();
        if (content.getHeight() > getHeight()) {
            scroll.resize(getWidth() + RING, end(getHeight()));
        }
    }

    /** The last place above a height where no line is cut. */
    private double end(double height) {
        double end = height;
        double before;
        // a line that is left out for another one may begin higher than its neighbour
        do {
            before = end;
            end = above(content, end);
        } while (end < before);
        return end > 0 ? end : height;
    }

    private double above(Node node, double end) {
        if (node instanceof Text text) {
            Bounds place = content.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
            if (text.getText().isEmpty() || place.getMinY() > end || place.getMaxY() <= end + HALF_PIXEL) {
                return end;
            }
            double line = content.sceneToLocal(text.localToScene(0, lineAt(text, end))).getY();
            return end - line <= HALF_PIXEL ? end : line;
        }
        double result = end;
        if (node instanceof Parent parent && node.isVisible()) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                result = Math.min(result, above(child, result));
            }
        }
        return result;
    }

    /** The top of the line of a text through which a height of the content goes. */
    private double lineAt(Text text, double end) {
        double at = text.sceneToLocal(content.localToScene(0, end)).getY();
        double top = text.getBoundsInLocal().getMinY();
        for (int i = 0; i < text.getText().length(); i++) {
            // a caret is as high as its line
            if (text.caretShape(i, true)[0] instanceof MoveTo caret && caret.getY() <= at) {
                top = Math.max(top, caret.getY());
            }
        }
        return top;
    }
}
