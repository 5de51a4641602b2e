package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.HeaderBlock;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.text.Lang;
import ruralpost.ui.text.UiTexts;

/** The foreign sheet as it was read, with letters and row numbers, and what each row and cell is taken for. */
final class SheetTable extends TableView<SheetRow> {

    static final double ROW = 23;
    private static final double NUMBERS = 40;
    private static final double READINGS = 88;
    /** English words for rows are longer. */
    private static final double LONG_READINGS = 118;
    private static final double LEAST = 48;
    private static final double MOST = 260;
    private static final int MOST_COLUMNS = 300;
    private static final List<String> ROW_STYLES = List.of("row-skipped", "row-header-read", "row-total", "row-above");

    private final UiTexts texts;
    private SheetMarks marks = new SheetMarks(null, null);
    private Spot spot;
    private int width;
    private TableLayout layout;
    /** Whether the rows shown are columns of the file, and the columns its rows. */
    private boolean turned;
    private HeaderRows headerChosen = HeaderRows.NONE;

    SheetTable(UiTexts texts) {
        this.texts = texts;
        setId("import-sheet");
        getStyleClass().addAll("edge-to-edge", "dense", "foreign-sheet");
        setFixedCellSize(ROW);
        setRowFactory(t -> new Row());
        setPlaceholder(ruralpost.ui.part.Parts.label(texts.text("import.sheet.empty"), "muted"));
        texts.langProperty().addListener((o, was, now) -> {
            if (getColumns().size() > 1) {
                getColumns().get(1).setPrefWidth(now == Lang.ZH ? READINGS : LONG_READINGS);
            }
            refresh();
        });
        // sorting a foreign sheet would break its row numbers
        setSortPolicy(t -> false);
        setContextMenu(menu());
    }

    /** What to do when rows are chosen as those with the titles. */
    void onHeader(HeaderRows chosen) {
        headerChosen = chosen;
    }

    /** Shows a stretch of the sheet. @param mapping of the table that stands on it, null when nobody knows */
    void show(SheetWindow window, ColumnMapping mapping) {
        layout = mapping == null ? null : mapping.layout();
        turned = mapping != null && mapping.sheet().turned() != null;
        if (window == null) {
            getItems().clear();
            return;
        }
        columns(window);
        getItems().setAll(window.rows());
    }

    /** Shows what rows and cells are taken for. */
    void show(SheetMarks now) {
        marks = now;
        refresh();
    }

    /** Goes to a place, if it is in the stretch shown; the cell gets a frame. Null takes the frame away. */
    void look(Spot at) {
        spot = at;
        if (at != null) {
            int index = 0;
            while (index < getItems().size() && getItems().get(index).number() < at.row()) {
                index++;
            }
            if (index < getItems().size()) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 3));
                int column = ColumnLetters.index(at.column());
                if (column >= 0 && column + 2 < getColumns().size()) {
                    scrollToColumnIndex(column + 2);
                }
            }
        }
        refresh();
    }

    /** What rows and cells are taken for. */
    SheetMarks marks() {
        return marks;
    }

    /** The place that is looked at, null for none. */
    Spot spot() {
        return spot;
    }

    private ContextMenu menu() {
        MenuItem here = item("import.header.here", row -> headerChosen.choose(row.number(), row.number()));
        MenuItem to = item("import.header.to", this::titlesTo);
        MenuItem none = item("import.header.none", row -> headerChosen.choose(0, 0));
        return new ContextMenu(here, to, none);
    }

    private MenuItem item(String key, Consumer<SheetRow> action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.text(key));
        item.disableProperty().bind(getSelectionModel().selectedItemProperty().isNull());
        item.setOnAction(e -> action.accept(getSelectionModel().getSelectedItem()));
        return item;
    }

    /** Lets the titles reach to this row, or begin there. */
    private void titlesTo(SheetRow row) {
        int at = row.number();
        if (layout == null || layout.headerFirst() == 0) {
            headerChosen.choose(at, at);
        } else if (at < layout.headerFirst()) {
            headerChosen.choose(at, Math.min(layout.headerLast(), at + HeaderBlock.DEEPEST - 1));
        } else {
            headerChosen.choose(Math.max(layout.headerFirst(), at - HeaderBlock.DEEPEST + 1), at);
        }
    }

    private void columns(SheetWindow window) {
        width = window.width();
        List<TableColumn<SheetRow, ?>> all = new ArrayList<>();
        TableColumn<SheetRow, SheetRow> number = column("", NUMBERS);
        number.setCellFactory(c -> new NumberCell());
        TableColumn<SheetRow, SheetRow> reading = column("", texts.lang() == Lang.ZH ? READINGS : LONG_READINGS);
        reading.textProperty().bind(texts.text("import.reading"));
        reading.setCellFactory(c -> new ReadingCell());
        all.add(number);
        all.add(reading);
        for (int i = 0; i < Math.min(width, MOST_COLUMNS); i++) {
            int index = i;
            TableColumn<SheetRow, SheetRow> column = column(turned ? Integer.toString(i + 1) : ColumnLetters.of(i), width(window, i));
            column.setCellFactory(c -> new SheetCell(texts, this, index));
            all.add(column);
        }
        getColumns().setAll(all);
    }

    private static TableColumn<SheetRow, SheetRow> column(String title, double width) {
        TableColumn<SheetRow, SheetRow> column = new TableColumn<>(title);
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Wide enough for most of what stands in it; a title or a note, whose text may reach further, would make its column as wide as the table. */
    private double width(SheetWindow window, int column) {
        long titled = layout == null ? 0 : layout.titles().stream().filter(path -> !path.isEmpty()).count();
        double most = 0;
        for (SheetRow row : window.rows()) {
            boolean title = layout != null && row.number() >= layout.headerFirst() && row.number() <= layout.headerLast();
            boolean above = layout != null && row.number() < layout.headerFirst();
            if (title || !above && row.cells().stream().filter(c -> !c.isBlank()).count() * 2 > titled) {
                most = Math.max(most, Math.min(MOST, textWidth(row.cell(column).shown())));
            }
        }
        return Math.clamp(most + 18, LEAST, MOST);
    }

    private static double textWidth(String text) {
        return text.codePoints().limit(40).mapToDouble(c -> c >= 0x2E80 ? 12.2 : 7).sum();
    }

    private final class Row extends TableRow<SheetRow> {
        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            RowReading reading = row == null || empty ? null : marks.reading(row);
            getStyleClass().removeAll(ROW_STYLES);
            if (reading == RowReading.HEADER) {
                getStyleClass().add("row-header-read");
            } else if (reading != null && reading.isLeftOut()) {
                getStyleClass().addAll("row-skipped", reading == RowReading.TOTAL ? "row-total" : "row-above");
            }
        }
    }

    private final class NumberCell extends TableCell<SheetRow, SheetRow> {
        private final Tooltip how = new Tooltip();

        NumberCell() {
            getStyleClass().addAll("row-number", "sheet-number");
            how.textProperty().bind(texts.text("import.header.click"));
            setTooltip(how);
            setOnMouseClicked(e -> {
                if (getItem() != null && e.getButton() == MouseButton.PRIMARY) {
                    if (e.isShiftDown()) {
                        titlesTo(getItem());
                    } else if (e.getClickCount() == 2) {
                        headerChosen.choose(getItem().number(), getItem().number());
                    }
                }
            });
        }

        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : turned ? ColumnLetters.of(row.number() - 1) : Integer.toString(row.number()));
        }
    }

    private final class ReadingCell extends TableCell<SheetRow, SheetRow> {
        private final Tooltip whole = new Tooltip();

        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean none = row == null || empty;
            setText(none ? null : texts.now(marks.word(row)));
            whole.setText(getText());
            setTooltip(none ? null : whole);
            SheetCell.only(getStyleClass(), none ? null : marks.reading(row).style());
        }
    }
}
