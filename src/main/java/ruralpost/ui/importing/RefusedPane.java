package ruralpost.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** A file that could not be read: why, and what to do. Also stands while a file is being read. */
final class RefusedPane extends StackPane {

    private static final double WIDTH = 640;

    RefusedPane(UiTexts texts, ImportModel model, ImportController controller) {
        getStyleClass().add("import-start");
        Label reading = Parts.label(texts.text(model.of(ImportItem::problemProperty).map(p -> false).orElse(true)
            .map(busy -> busy ? Message.of("import.reading.file") : Message.of("import.refused"))), "panel-title");
        Label why = Parts.label(texts.text(model.of(ImportItem::problemProperty)), "refused-why");
        why.setId("import-refused");
        why.setWrapText(true);
        why.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        why.setMinHeight(Region.USE_PREF_SIZE);
        Button again = Parts.actionButton(texts, "import.retry", "fth-rotate-cw", null);
        again.setId("import-retry");
        again.setOnAction(e -> controller.retry(model.currentProperty().get()));
        Button other = Parts.actionButton(texts, "import.choose.button", "fth-file-text", "Ctrl+O");
        other.setOnAction(e -> controller.files().choose());
        HBox buttons = new HBox(8, again, other);
        buttons.setAlignment(Pos.CENTER);
        buttons.visibleProperty().bind(model.of(ImportItem::problemProperty).map(p -> true).orElse(false));
        Label kept = Parts.label(texts.text("import.refused.kept"), "small", "subtle");
        kept.visibleProperty().bind(buttons.visibleProperty());
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(240);
        bar.visibleProperty().bind(buttons.visibleProperty().not());
        for (Region part : new Region[] {why, buttons, kept, bar}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        why.visibleProperty().bind(buttons.visibleProperty());
        VBox box = new VBox(12, reading, bar, why, buttons, kept);
        box.getStyleClass().add("import-refused");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().setAll(box);
    }
}
