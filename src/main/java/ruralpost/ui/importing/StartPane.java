package ruralpost.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** Where an import begins: drop a file, choose one, or paste. */
final class StartPane extends StackPane {

    private static final double WIDTH = 640;

    StartPane(UiTexts texts, ImportModel model, ImportController controller) {
        getStyleClass().add("import-start");
        Label title = Parts.label(texts.text("import.start.title"), "panel-title");
        Label text = wrapped(Parts.label(texts.text("import.start.text"), "muted"));
        Button files = Parts.actionButton(texts, "import.choose.button", "fth-file-text", "Ctrl+O");
        files.setId("import-choose");
        files.setOnAction(e -> controller.files().choose());
        Button folder = Parts.actionButton(texts, "import.choose.folder.button", "fth-folder", null);
        folder.setOnAction(e -> controller.files().chooseFolder());
        Button paste = Parts.actionButton(texts, "import.paste.button", "fth-clipboard", "Ctrl+V");
        paste.setOnAction(e -> controller.files().paste());
        HBox buttons = new HBox(8, files, folder, paste);
        buttons.setAlignment(Pos.CENTER);
        Label problem = wrapped(new Label());
        problem.setId("import-start-problem");
        problem.getStyleClass().add("form-problem");
        problem.setGraphic(Parts.icon("fth-alert-circle"));
        problem.textProperty().bind(texts.text(model.problemProperty()));
        problem.visibleProperty().bind(model.problemProperty().isNotNull());
        problem.managedProperty().bind(problem.visibleProperty());
        Label same = wrapped(Parts.label(texts.text("import.start.again"), "small", "subtle"));
        VBox box = new VBox(12, Parts.icon("fth-download"), title, text, buttons, problem, same);
        box.getStyleClass().add("import-drop");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().setAll(box);
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
