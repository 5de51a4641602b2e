package ruralpost.ui.importing;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The files one after the other, and the button that imports all of one shape; shown when there is more than one, or when none is in view. */
final class FilesBar extends HBox {

    private final ImportModel model;
    private final Button all;

    FilesBar(UiTexts texts, ImportModel model, ImportController controller) {
        super(8);
        this.model = model;
        FileStrip strip = new FileStrip(texts, model, controller);
        HBox.setHgrow(strip, Priority.ALWAYS);
        all = Parts.actionButton(texts, "import.all.button", "fth-layers", null);
        all.setId("import-all");
        Tooltip hint = new Tooltip();
        hint.textProperty().bind(texts.text("import.all.hint"));
        all.setTooltip(hint);
        all.setOnAction(e -> controller.all().start(model.currentProperty().get()));
        all.managedProperty().bind(all.visibleProperty());
        getChildren().setAll(strip, all);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        visibleProperty().bind(Bindings.createBooleanBinding(() -> model.items().size() > (model.currentProperty().get() == null ? 0 : 1),
            model.items(), model.currentProperty()));
        managedProperty().bind(visibleProperty());
        model.items().subscribe(this::show);
        model.of(ImportItem::plannedProperty).subscribe(p -> show());
        model.of(ImportItem::doneProperty).subscribe(d -> show());
        model.of(ImportItem::committingProperty).subscribe(c -> show());
    }

    /** Offered once the file in view is understood, so that the others can be read like it. */
    private void show() {
        ImportItem current = model.currentProperty().get();
        long open = model.items().stream().filter(i -> i.doneProperty().get() == null).count();
        all.setVisible(open > 1 && current != null && current.mappingProperty().get() != null);
        all.setDisable(current == null || current.plannedProperty().get() == null || current.committingProperty().get() != null);
    }
}
