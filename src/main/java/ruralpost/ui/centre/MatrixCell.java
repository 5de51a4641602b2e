package ruralpost.ui.centre;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import ruralpost.centre.stock.Equipment;

/** A cell of the matrix: what there is, and beside it what lacks. Used again for other cells while scrolling. */
final class MatrixCell extends Region {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final double HAVE = 0.56;
    private static final double EDGE = 6;
    private static final double BETWEEN = 5;

    private final Label have = new Label();
    private final Label gap = new Label();
    private String heat = "";

    MatrixCell() {
        getStyleClass().setAll("matrix-cell");
        setManaged(false);
        have.setAlignment(Pos.CENTER_RIGHT);
        gap.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(have, gap);
    }

    /** @param level null where there is no standard */
    void show(String haveText, String gapText, Equipment.Level level, boolean cursor) {
        have.setText(haveText);
        gap.setText(gapText);
        String now = level == null ? "" : "heat-" + level.name().toLowerCase(Locale.ROOT);
        if (!now.equals(heat)) {
            heat = now;
            getStyleClass().setAll(now.isEmpty() ? new String[] {"matrix-cell"} : new String[] {"matrix-cell", now});
        }
        pseudoClassStateChanged(CURSOR, cursor);
    }

    @Override
    protected void layoutChildren() {
        // a long gap moves what there is to the left
        double usual = gap.getText().isEmpty() ? getWidth() * HAVE : Math.min(getWidth() * HAVE, getWidth() - EDGE - gap.prefWidth(-1) - BETWEEN);
        double middle = Math.max(usual, Math.min(getWidth() - EDGE, have.prefWidth(-1) + EDGE));
        have.resizeRelocate(0, 0, gap.getText().isEmpty() && have.prefWidth(-1) > middle ? getWidth() - EDGE : middle, getHeight());
        gap.resizeRelocate(middle, 0, getWidth() - middle - EDGE, getHeight());
    }
}
