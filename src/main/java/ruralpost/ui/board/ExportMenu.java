package ruralpost.ui.board;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** The menu that saves pictures of a dashboard. */
public final class ExportMenu {

    private final UiTexts texts;
    private final BoardExport export;

    /** @param export saves them */
    public ExportMenu(UiTexts texts, BoardExport export) {
        this.texts = texts;
        this.export = export;
    }

    /** The button. @param items what the menu holds, asked each time that it opens */
    public MenuButton button(String id, Supplier<List<MenuItem>> items) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.textProperty().bind(texts.text("sales.board.export"));
        menu.setGraphic(Parts.icon("fth-image"));
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(e -> menu.getItems().setAll(items.get()));
        return menu;
    }

    /** Whether charts are saved for a printer without colours. */
    public MenuItem print() {
        CheckMenuItem print = new CheckMenuItem(texts.now("sales.board.export.print"));
        print.setId("export-print");
        print.setSelected(export.print());
        print.setOnAction(e -> export.print(print.isSelected()));
        return print;
    }

    /** Saves a chart. @param name of the chart @param title of the chart, as shown */
    public MenuItem chart(String name, String title, Runnable save) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setId("export-" + name);
        item.setOnAction(e -> save.run());
        return item;
    }
}
