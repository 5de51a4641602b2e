package ruralpost.ui.sales.board;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.sales.dashboard.Formula;
import ruralpost.ui.part.Parts;

/** How a number was computed: what went into it, the formula in words and in numbers, and how the result is rounded. */
final class NumberFormula extends HBox {

    /** @param first whether it is the number's own formula */
    NumberFormula(Formula formula, boolean first) {
        setId(first ? "opened-formula" : "opened-formula-more");
        getStyleClass().add("formula-box");
        formula.parts().forEach(this::part);
        if (!formula.words().isEmpty()) {
            computed(formula, first);
        }
    }

    private void part(Formula.Part part) {
        Label amount = new Label(part.value());
        amount.getStyleClass().add("strong");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(small(part.name()), amount);
        if (!part.note().isEmpty()) {
            box.getChildren().add(small(part.note()));
        }
        getChildren().add(box);
    }

    private void computed(Formula formula, boolean first) {
        boolean both = !formula.result().isEmpty() && !formula.numbers().isEmpty();
        Label left = new Label(both ? formula.numbers() + " = " : formula.numbers());
        left.getStyleClass().add("strong");
        left.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label right = new Label(formula.result());
        right.getStyleClass().addAll("strong", formula.direction() > 0 ? "growth-up" : formula.direction() < 0 ? "growth-down" : "formula-result");
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setId(first ? "opened-result" : "opened-result-more");
        HBox line = new HBox(left, right);
        line.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(2, small(formula.words()), line);
        box.setAlignment(Pos.CENTER_RIGHT);
        if (!formula.rule().isEmpty()) {
            box.getChildren().add(small(formula.rule()));
        }
        getChildren().addAll(Parts.spacer(), box);
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
