package ruralpost.ui.table;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.form.Problem;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Under a cell: what is wrong, in bold, and what was expected. */
final class ProblemFlag extends HBox {

    private static final double WIDTH = 190;
    private static final double WIDEST = 360;

    private final UiTexts texts;
    private final Label what = new Label();
    private final Label expected = new Label();

    ProblemFlag(UiTexts texts) {
        super(8);
        this.texts = texts;
        getStyleClass().add("problem-pop");
        setId("problem");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        setAlignment(Pos.TOP_LEFT);
        what.getStyleClass().add("problem-title");
        for (Label label : new Label[] {what, expected}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var icon = Parts.icon("fth-alert-circle");
        setMargin(icon, new Insets(3, 8, 0, 0));
        getChildren().setAll(icon, new VBox(what, expected));
    }

    /** Shows a problem; null shows nothing. */
    void say(Problem problem) {
        setVisible(problem != null);
        if (problem != null) {
            what.setText(texts.now(problem.what()));
            expected.setText(problem.expected() == null ? "" : texts.now(problem.expected()));
            expected.setManaged(problem.expected() != null);
            expected.setVisible(problem.expected() != null);
        }
    }

    /** Puts it under a cell, or above where there is no room. */
    void place(double x, double cellTop, double cellBottom, double viewWidth, double viewHeight) {
        double width = Math.clamp(prefWidth(-1), WIDTH, WIDEST);
        double height = prefHeight(width);
        double y = cellBottom + 1 + height <= viewHeight || cellTop < height ? cellBottom + 1 : cellTop - height - 1;
        resizeRelocate(Math.max(0, Math.min(x, viewWidth - width)), y, width, height);
    }
}
