package ruralpost.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** A cell on the screen, used again for other rows while scrolling. */
final class GridCell extends Label {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass NEGATIVE = PseudoClass.getPseudoClass("negative");

    /** Measures on the JavaFX thread. */
    private static final Text RULER = new Text();
    /** Padding of cell and box, and the gap between box and number. */
    private static final double AROUND = 32;

    private final Label box = new Label();
    private final boolean numeric;

    GridCell(boolean numeric) {
        this.numeric = numeric;
        getStyleClass().setAll("grid-cell");
        if (numeric) {
            getStyleClass().add("num");
        }
        setManaged(false);
        setGraphicTextGap(4);
    }

    boolean numeric() {
        return numeric;
    }

    void show(Cell cell) {
        if (cell.tag() != null && cell.mark() == null && !cell.text().isEmpty()) {
            box.getStyleClass().setAll("label", "tag", cell.tag());
            box.setText(cell.text());
            setText("");
            setGraphic(box);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        } else if (cell.mark() != null) {
            if (cell.tag() == null) {
                box.getStyleClass().setAll("label", "bound-mark");
            } else {
                box.getStyleClass().setAll("label", "tag", cell.tag());
            }
            box.setText(cell.mark());
            setText(cell.text());
            setGraphic(box);
            setContentDisplay(ContentDisplay.LEFT);
        } else {
            if (getGraphic() != null) {
                setGraphic(null);
            }
            setContentDisplay(ContentDisplay.LEFT);
            setText(cell.text());
        }
        pseudoClassStateChanged(NEGATIVE, cell.negative());
    }

    /** A number is never cut for the word beside it; what says that it is not exact stays. */
    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        if (numeric && getGraphic() == box && !getText().isEmpty() && box.getStyleClass().contains("tag")) {
            setContentDisplay(words(getText()) + words(box.getText()) + AROUND > width ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT);
        }
    }

    private double words(String text) {
        RULER.setFont(getFont());
        RULER.setText(text);
        return RULER.getLayoutBounds().getWidth();
    }

    void mark(boolean cursor, boolean problem) {
        pseudoClassStateChanged(CURSOR, cursor);
        pseudoClassStateChanged(PROBLEM, problem);
    }
}
