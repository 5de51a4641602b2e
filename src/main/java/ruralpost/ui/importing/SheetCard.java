package ruralpost.ui.importing;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.sheet.ColumnMapping;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The sheet as read, with its key, the number of its title row, and a way down a long sheet. */
final class SheetCard extends VBox {

    private final UiTexts texts;
    private final ImportModel model;
    private final ImportController controller;
    private final SheetTable table;
    private final HeaderField header;
    private final Label stretch = new Label();
    private final Label turned = new Label("", Parts.icon("fth-rotate-cw"));
    private final Button up;
    private final Button down;

    SheetCard(UiTexts texts, ImportModel model, ImportController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
        getStyleClass().add("card");
        table = new SheetTable(texts);
        table.onHeader(this::header);
        header = new HeaderField(texts, this::header);
        VBox.setVgrow(table, Priority.ALWAYS);
        up = Parts.iconButton(texts, "fth-chevron-up", "import.sheet.up");
        up.setOnAction(e -> page(-1));
        down = Parts.iconButton(texts, "fth-chevron-down", "import.sheet.down");
        down.setOnAction(e -> page(1));
        stretch.getStyleClass().addAll("small", "muted");
        stretch.setMinWidth(0);
        turned.setId("plan-turned");
        turned.getStyleClass().addAll("small", "asked", "table-bar");
        turned.setWrapText(true);
        turned.setMinHeight(Region.USE_PREF_SIZE);
        for (Region hiding : new Region[] {up, down, stretch, turned, header}) {
            hiding.managedProperty().bind(hiding.visibleProperty());
        }
        HBox head = new HBox(Parts.label(texts.text("import.sheet"), "card-title"), header, Parts.spacer(),
            key("skipped", "skipped"), key("header", "header"), key("remark", "mark"), key("rejected", "problem"), stretch, up, down);
        head.getStyleClass().add("card-head");
        getChildren().setAll(head, new TableBar(texts, model, controller), turned, table);
        model.of(ImportItem::windowProperty).subscribe(this::show);
        model.of(ImportItem::mappingProperty).subscribe(header::show);
        texts.langProperty().addListener((o, was, now) -> show(model.of(ImportItem::windowProperty).getValue()));
        model.spotProperty().subscribe(this::look);
    }

    /** The table, for what it is to mark. */
    SheetTable table() {
        return table;
    }

    private Label key(String reading, String style) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("reading-key", "reading-key-" + style);
        Label label = Parts.label(texts.text("import.reading." + reading), "chart-key");
        label.setGraphic(swatch);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void header(int first, int last) {
        ImportItem item = model.currentProperty().get();
        if (item != null && item.mappingProperty().get() != null) {
            controller.header(item, first, last);
            header.show(item.mappingProperty().get());
        }
    }

    private void show(SheetWindow window) {
        ColumnMapping mapping = model.of(ImportItem::mappingProperty).getValue();
        table.show(window, mapping);
        boolean side = mapping != null && mapping.turned() != null;
        turned.setText(side ? texts.now(mapping.turned()) : "");
        turned.setVisible(side);
        // its titles stand in a column, which one does not choose by the number of a row
        header.setVisible(!side);
        boolean part = window != null && (window.more() || window.from() > 1);
        up.setVisible(part);
        down.setVisible(part);
        stretch.setVisible(part);
        if (part) {
            up.setDisable(window.from() <= 1);
            down.setDisable(!window.more());
            stretch.textProperty().unbind();
            stretch.textProperty().bind(Bindings.createStringBinding(() -> texts.now("import.sheet.stretch",
                Integer.toString(window.first()), Integer.toString(window.last())), texts.langProperty()));
        }
    }

    private void page(int direction) {
        ImportItem item = model.currentProperty().get();
        SheetWindow window = item.windowProperty().get();
        int from = direction > 0 ? window.last() + 1 : window.first() - SheetWindow.ROWS;
        controller.look(item, Math.max(1, from), () -> table.scrollTo(0));
    }

    private void look(Spot spot) {
        ImportItem item = model.currentProperty().get();
        if (spot == null || item == null || item.windowProperty().get() == null) {
            table.look(null);
        } else if (item.windowProperty().get().covers(spot.row())) {
            table.look(spot);
        } else {
            controller.look(item, spot.row() - 20, () -> table.look(model.spotProperty().get()));
        }
    }
}
