package ruralpost.ui.sales.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.ui.text.UiTexts;

/** The foreign sheet as it was read, with letters and row numbers, and what each row and cell is taken for. */
final class SheetTable extends TableView<SheetRow> {

    static final double ROW = 23;
    private static final double NUMBERS = 44;
    private static final double READINGS = 86;
    private static final double LEAST = 52;
    private static final double MOST = 260;
    private static final int MOST_COLUMNS = 300;
    private static final List<String> ROW_STYLES = List.of("row-skipped", "row-header-read");
    private static final List<String> CELL_STYLES = List.of("cell-problem", "cell-mark", "cell-muted", "num", "reading-skipped",
        "reading-header", "reading-data", "reading-unchanged", "reading-remark", "reading-held", "reading-rejected");
    private static final PseudoClass SPOT = PseudoClass.getPseudoClass("spot");

    private final UiTexts texts;
    private SheetMarks marks = new SheetMarks(null, null);
    private Spot spot;
    private int width;
    private int headerRow;
    private IntConsumer headerChosen = row -> { };

    SheetTable(UiTexts texts) {
        this.texts = texts;
        setId("import-sheet");
        getStyleClass().addAll("edge-to-edge", "dense", "foreign-sheet");
        setFixedCellSize(ROW);
        setRowFactory(t -> new Row());
        setPlaceholder(ruralpost.ui.part.Parts.label(texts.text("sales.import.sheet.empty"), "muted"));
        texts.langProperty().addListener((o, was, now) -> refresh());
        // sorting a foreign sheet would break its row numbers
        setSortPolicy(t -> false);
    }

    /** What to do when a row is chosen as the one with the titles. */
    void onHeader(IntConsumer chosen) {
        headerChosen = chosen;
    }

    /** Shows a stretch of the sheet. */
    void show(SheetWindow window, int header) {
        headerRow = header;
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

    private void columns(SheetWindow window) {
        width = window.width();
        List<TableColumn<SheetRow, ?>> all = new ArrayList<>();
        TableColumn<SheetRow, SheetRow> number = column("", NUMBERS);
        number.setCellFactory(c -> new NumberCell());
        TableColumn<SheetRow, SheetRow> reading = column("", READINGS);
        reading.textProperty().bind(texts.text("sales.import.reading"));
        reading.setCellFactory(c -> new ReadingCell());
        all.add(number);
        all.add(reading);
        for (int i = 0; i < Math.min(width, MOST_COLUMNS); i++) {
            int index = i;
            TableColumn<SheetRow, SheetRow> column = column(ColumnLetters.of(i), width(window, i));
            column.setCellFactory(c -> new ContentCell(index));
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

    /** Wide enough for most of what stands in it. */
    private double width(SheetWindow window, int column) {
        double most = 0;
        for (SheetRow row : window.rows()) {
            // a title above the table would make its column as wide as the table
            if (row.number() < headerRow) {
                continue;
            }
            most = Math.max(most, Math.min(MOST, textWidth(row.cell(column).shown())));
        }
        return Math.clamp(most + 20, LEAST, MOST);
    }

    private static double textWidth(String text) {
        return text.codePoints().limit(40).mapToDouble(c -> c >= 0x2E80 ? 13 : 7.4).sum();
    }

    private static void only(List<String> styles, List<String> own, String style) {
        styles.removeAll(own);
        if (style != null) {
            styles.add(style);
        }
    }

    private final class Row extends TableRow<SheetRow> {
        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            RowReading reading = row == null || empty ? null : marks.reading(row);
            only(getStyleClass(), ROW_STYLES, reading == RowReading.SKIPPED || reading == RowReading.TOTAL ? "row-skipped" : reading == RowReading.HEADER ? "row-header-read" : null);
        }
    }

    private final class NumberCell extends TableCell<SheetRow, SheetRow> {
        NumberCell() {
            getStyleClass().addAll("row-number", "sheet-number");
            setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && getItem() != null) {
                    headerChosen.accept(getItem().number());
                }
            });
        }

        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : Integer.toString(row.number()));
        }
    }

    private final class ReadingCell extends TableCell<SheetRow, SheetRow> {
        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            RowReading reading = row == null || empty ? null : marks.reading(row);
            setText(reading == null ? null : texts.now(reading.label()));
            only(getStyleClass(), CELL_STYLES, reading == null ? null : reading.style());
        }
    }

    private final class ContentCell extends TableCell<SheetRow, SheetRow> {
        private final int column;
        private final Tooltip why = new Tooltip();

        ContentCell(int column) {
            this.column = column;
            why.setWrapText(true);
            why.setMaxWidth(360);
        }

        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setText(null);
                setTooltip(null);
                only(getStyleClass(), CELL_STYLES, null);
                pseudoClassStateChanged(SPOT, false);
                return;
            }
            Cell cell = row.cell(column);
            setText(oneLine(cell.shown()));
            Spot here = marks.at(row.number(), column);
            only(getStyleClass(), CELL_STYLES, here == null ? marks.imported(column) ? null : "cell-muted"
                : here.kind() == Spot.Kind.REJECTED ? "cell-problem" : "cell-mark");
            if (cell.kind() == CellKind.NUMBER || marks.numeric(column) && row.number() != headerRow) {
                getStyleClass().add("num");
            }
            pseudoClassStateChanged(SPOT, spot != null && spot.row() == row.number() && ColumnLetters.of(column).equals(spot.column()));
            tip(here);
        }

        private void tip(Spot here) {
            if (here == null) {
                setTooltip(null);
            } else {
                why.setText(texts.now(here.problem()) + (here.expected() == null ? "" : "\n" + texts.now(here.expected())));
                setTooltip(why);
            }
        }

        private static String oneLine(String text) {
            String line = text.length() > 120 ? text.substring(0, 120) + "…" : text;
            return line.replace('\n', ' ').replace('\r', ' ');
        }
    }
}
