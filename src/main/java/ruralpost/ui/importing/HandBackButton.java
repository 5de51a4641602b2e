package ruralpost.ui.importing;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Gives back the rows that were not taken: the user's own file with them marked, where there is one, else a list of them. */
final class HandBackButton extends HBox {

    private final Button file;
    private final Button list;
    private final Button onlyList;

    /**
     * @param ownFile writes the user's own file with the rows marked
     * @param problems writes the list of problems
     */
    HandBackButton(UiTexts texts, Runnable ownFile, Runnable problems) {
        super(4);
        file = Parts.button(texts, "import.back.button");
        file.setId("import-back");
        file.setOnAction(e -> ownFile.run());
        list = Parts.iconButton(texts, "fth-list", "import.errors.button");
        onlyList = Parts.button(texts, "import.errors.button");
        for (Button each : new Button[] {list, onlyList}) {
            each.setOnAction(e -> problems.run());
        }
        managedProperty().bind(visibleProperty());
        show(true);
    }

    /** @param ownFile whether there is a file of the user's; a pasted table is none */
    void show(boolean ownFile) {
        list.setId(ownFile ? "import-errors" : null);
        onlyList.setId(ownFile ? null : "import-errors");
        if (ownFile) {
            getChildren().setAll(file, list);
        } else {
            getChildren().setAll(onlyList);
        }
    }
}
