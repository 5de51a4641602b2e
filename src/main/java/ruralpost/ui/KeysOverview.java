package ruralpost.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/** All keys of the program in one pane, opened by F1. */
final class KeysOverview extends HBox {

    private record Key(String keys, String textKey) { }

    private static final List<Key> WINDOW = List.of(
        new Key("F1", "ui.keys.overview"), new Key("Ctrl+1-4", "ui.keys.tabs"), new Key("Ctrl+PgUp/PgDn", "ui.keys.views"), new Key("Ctrl+K", "ui.keys.search"),
        new Key("Ctrl+N", "ui.keys.new"), new Key("Ctrl+S", "ui.keys.save"), new Key("Ctrl+Z", "ui.keys.undo"), new Key("Ctrl+Y", "ui.keys.redo"),
        new Key("Ctrl+P", "ui.keys.print"), new Key("Ctrl+Enter", "ui.keys.primary"), new Key("Esc", "ui.keys.back"));
    private static final List<Key> IMPORT = List.of(
        new Key("Ctrl+O", "ui.keys.import.file"), new Key("Ctrl+V", "ui.keys.import.paste"), new Key("↑↓", "ui.keys.import.column"), new Key("Delete", "ui.keys.import.leave"),
        new Key("1-9 N F", "ui.keys.import.name"), new Key("F8", "ui.keys.problem"), new Key("Space", "ui.keys.import.held"));
    private static final List<Key> ENTRY = List.of(
        new Key("Tab", "ui.keys.next"), new Key("Shift+Tab", "ui.keys.previous"), new Key("Enter", "ui.keys.save.row"), new Key("F2", "ui.keys.edit"),
        new Key("Alt+Enter", "ui.keys.new.line"), new Key("Alt+↓", "ui.keys.open.list"), new Key("Ctrl+;", "ui.keys.today"),
        new Key("Ctrl+'", "ui.keys.copy.above"), new Key("Ctrl+D", "ui.keys.fill.down"), new Key("F4", "ui.keys.repeat"), new Key("F8", "ui.keys.problem"), new Key("F9", "ui.keys.batch"),
        new Key("Ctrl+Shift+N", "ui.keys.type"), new Key("Ctrl+Shift+D", "ui.keys.copy.elsewhere"));
    private static final List<Key> TABLE = List.of(
        new Key("Ctrl+A", "ui.keys.select.all"), new Key("Ctrl+C", "ui.keys.copy"), new Key("Ctrl+V", "ui.keys.paste"),
        new Key("Ctrl+F", "ui.keys.find"), new Key("Ctrl+H", "ui.keys.replace"), new Key("Delete", "ui.keys.delete"), new Key("Enter", "ui.keys.open"),
        new Key("Space", "ui.keys.filter.value"), new Key("Ctrl+Space", "ui.keys.filter.value.more"));
    private static final List<Key> BOARD = List.of(
        new Key("Alt+1-5", "ui.keys.pages"), new Key("Enter", "ui.keys.choose"), new Key("Ctrl+Enter", "ui.keys.choose.more"), new Key("Shift+Enter", "ui.keys.open.number"),
        new Key("Esc", "ui.keys.free.last"), new Key("Shift+Esc", "ui.keys.free.all"), new Key("Alt+←", "ui.keys.filter.back"), new Key("Alt+→", "ui.keys.filter.forward"),
        new Key("Ctrl+F", "ui.keys.filter.add"), new Key("Ctrl+Shift+S", "ui.keys.view.keep"), new Key("Ctrl+Shift+V", "ui.keys.view.open"));
    private static final List<Key> PIVOT = List.of(
        new Key("Enter", "ui.keys.open.number"), new Key("Ctrl+Shift+Enter", "ui.keys.open.total"), new Key("Space", "ui.keys.fold"),
        new Key("Ctrl+Enter", "ui.keys.filter.row"));
    private static final List<Key> NUMBER = List.of(new Key("Enter", "ui.keys.open"), new Key("Ctrl+Enter", "ui.keys.filter.value"));

    KeysOverview(UiTexts texts) {
        super(28);
        getChildren().setAll(new VBox(16, group(texts, "ui.keys.group.window", WINDOW), group(texts, "ui.keys.group.import", IMPORT)), group(texts, "ui.keys.group.entry", ENTRY),
            new VBox(16, group(texts, "ui.keys.group.table", TABLE), group(texts, "ui.keys.group.pivot", PIVOT)),
            new VBox(16, group(texts, "ui.keys.group.board", BOARD), group(texts, "ui.keys.group.number", NUMBER)));
    }

    private static VBox group(UiTexts texts, String titleKey, List<Key> keys) {
        GridPane grid = new GridPane(12, 6);
        for (int i = 0; i < keys.size(); i++) {
            Label what = Parts.label(texts.text(keys.get(i).textKey()));
            what.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i, Parts.keyHint(keys.get(i).keys()), what);
        }
        return new VBox(8, Parts.label(texts.text(titleKey), "card-title"), grid);
    }
}
