package ruralpost.ui.importing;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import ruralpost.importing.SheetImport;
import ruralpost.text.Message;
import ruralpost.ui.text.UiTexts;

/** What an import records, in one sentence over the problems, where it is always in sight: to be held against the sheet above it. */
final class ExtentStrip extends Label {

    private final UiTexts texts;
    private final ImportModel model;

    ExtentStrip(UiTexts texts, ImportModel model) {
        this.texts = texts;
        this.model = model;
        setId("plan-extent");
        getStyleClass().addAll("small", "plan-extent");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        List.of(model.of(ImportItem::plannedProperty), model.of(ImportItem::doneProperty)).forEach(source -> source.subscribe(v -> show()));
        texts.langProperty().addListener((o, was, now) -> show());
    }

    private void show() {
        ImportItem item = model.currentProperty().get();
        SheetImport.Planned planned = item == null ? null : item.plannedProperty().get();
        Message extent = planned == null ? null : planned.details().extent().told(false);
        setVisible(extent != null);
        setText(extent == null ? "" : texts.now(Message.of(item.doneProperty().get() != null ? "import.extent.done" : "import.extent.plan", extent)));
    }
}
