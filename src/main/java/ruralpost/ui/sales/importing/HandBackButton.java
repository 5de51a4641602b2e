package ruralpost.ui.sales.importing;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Gives back the rows that were not taken: the user's own file with them marked, where that can be written, else a list of them. */
final class HandBackButton extends HBox {

    /**
     * @param ownFile writes the user's own file with the rows marked; null while nothing can, then only the list is offered
     * @param list    writes the list of problems
     */
    HandBackButton(UiTexts texts, Runnable ownFile, Runnable list) {
        super(4);
        if (ownFile == null) {
            Button errors = Parts.button(texts, "sales.import.errors.button");
            errors.setId("import-errors");
            errors.setOnAction(e -> list.run());
            getChildren().setAll(errors);
        } else {
            Button back = Parts.button(texts, "sales.import.back.button");
            back.setId("import-back");
            back.setOnAction(e -> ownFile.run());
            Button errors = Parts.iconButton(texts, "fth-list", "sales.import.errors.button");
            errors.setId("import-errors");
            errors.setOnAction(e -> list.run());
            getChildren().setAll(back, errors);
        }
        managedProperty().bind(visibleProperty());
    }
}
