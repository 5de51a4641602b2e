package ruralpost.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.error.ErrorReport;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The red bar under the tool bar: what happened, what was kept, what to do. Stays until it is closed. */
final class ErrorBar extends HBox {

    ErrorBar(UiTexts texts, ErrorCodes errors) {
        getStyleClass().add("error-bar");
        setId("error-bar");
        Label sentence = Parts.label(texts.text(errors.currentProperty().map(ErrorReport::message)));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        Button close = Parts.iconButton(texts, "fth-x", "ui.close");
        close.setOnAction(e -> errors.currentProperty().set(null));
        getChildren().setAll(Parts.icon("fth-alert-circle"), sentence, Parts.spacer(), close);
        visibleProperty().bind(errors.currentProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }
}
