package ruralpost.ui.campaign.entry;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ui.part.Parts;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryGrid;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** Beside a grid: the sums of the rows typed, what new rows take over, and the keys. */
final class SheetSide<R> extends VBox {

    private static final double WIDTH = 216;
    private static final List<String> KEYS = List.of("tab", "enter", "above", "down", "repeat", "list", "problem", "undo");

    private final UiTexts texts;
    private final EntrySheet<R> sheet;
    private final VBox totals = new VBox();
    private List<R> rows = List.of();

    SheetSide(UiTexts texts, EntryGrid<R> grid, EntrySheet<R> sheet) {
        this.texts = texts;
        this.sheet = sheet;
        getStyleClass().add("side-pane");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getChildren().setAll(title("typing.totals"), totals, title("sales.entry.carry"));
        sheet.columns().stream().filter(c -> c.traits().carried()).forEach(c -> getChildren().add(carry(grid, c)));
        getChildren().add(title("sales.entry.keys"));
        KEYS.forEach(key -> getChildren().add(key(texts.now("sales.entry.key." + key), "sales.entry.key." + key + ".does")));
        if (sheet.id().equals("activity")) {
            getChildren().add(key("Ctrl+Shift+D", "typing.key.copy"));
        }
        texts.langProperty().addListener((o, was, now) -> fill());
        fill();
    }

    /** Shows the sums of these rows. */
    void show(List<R> typed) {
        rows = typed;
        fill();
    }

    private void fill() {
        Formats formats = Formats.of(texts.lang());
        totals.getChildren().clear();
        total(new EntrySheet.Total("typing.total.rows", formats.integer(rows.size())));
        sheet.totals(rows, formats).forEach(this::total);
    }

    private void total(EntrySheet.Total total) {
        Label value = new Label(total.value());
        value.setId("typing-" + sheet.id() + "-" + total.labelKey());
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("strong");
        HBox line = new HBox(4, Parts.label(texts.text(total.labelKey())), Parts.spacer(), value);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(24);
        totals.getChildren().add(line);
    }

    private Label title(String key) {
        Label title = Parts.label(texts.text(key), "card-title");
        title.setPadding(new Insets(10, 0, 2, 0));
        return title;
    }

    private CheckBox carry(EntryGrid<R> grid, EntryColumn<R, ?> column) {
        CheckBox box = new CheckBox();
        box.setId("carry-" + sheet.id() + "-" + column.key());
        box.textProperty().bind(texts.text(column.head().labelKey()));
        box.setSelected(grid.isCarried(column.key()));
        box.setFocusTraversable(false);
        box.setMinHeight(24);
        box.selectedProperty().addListener((o, was, now) -> grid.setCarried(column.key(), now));
        return box;
    }

    private HBox key(String keys, String doesKey) {
        HBox place = new HBox(Parts.keyHint(keys));
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(58);
        HBox line = new HBox(4, place, Parts.label(texts.text(doesKey), "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(22);
        return line;
    }
}
