package ruralpost.ui.importing;

import java.util.List;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import ruralpost.sheet.StruckText;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.ui.text.UiTexts;

/** A cell of the foreign sheet. A text of a line that is left out reaches over the empty cells at its right, as in a spreadsheet program. */
final class SheetCell extends TableCell<SheetRow, SheetRow> {

    private static final List<String> STYLES = List.of("cell-problem", "cell-mark", "cell-agrees", "cell-muted", "cell-struck", "num", "reading-skipped",
        "reading-header", "reading-data", "reading-unchanged", "reading-remark", "reading-held", "reading-rejected");
    private static final PseudoClass SPOT = PseudoClass.getPseudoClass("spot");
    private static final Pattern NUMBER = Pattern.compile("[-+−]?[0-9][0-9,]*(\\.[0-9]+)?%?");
    private static final int LONGEST = 120;
    private static final int BEFORE = 2;
    /** Beyond the last column a text may go on so far. */
    private static final double BEYOND = 160;

    private final UiTexts texts;
    private final SheetTable table;
    private final int column;
    private final Tooltip why = new Tooltip();
    private int reach = 1;
    private boolean leftOut;

    SheetCell(UiTexts texts, SheetTable table, int column) {
        this.texts = texts;
        this.table = table;
        this.column = column;
        why.setWrapText(true);
        why.setMaxWidth(360);
    }

    /** Gives a cell this one of the styles for readings and problems; null for none. */
    static void only(List<String> styles, String style) {
        styles.removeAll(STYLES);
        if (style != null) {
            styles.add(style);
        }
    }

    @Override
    protected void updateItem(SheetRow row, boolean empty) {
        super.updateItem(row, empty);
        reach = 1;
        leftOut = false;
        if (row == null || empty) {
            setText(null);
            setTooltip(null);
            only(getStyleClass(), null);
            pseudoClassStateChanged(SPOT, false);
            return;
        }
        SheetMarks marks = table.marks();
        Cell cell = row.cell(column);
        String struck = StruckText.whole(cell.shown());
        setText(oneLine(struck == null ? cell.shown() : struck));
        Spot here = marks.at(row.number(), column);
        RowReading reading = marks.reading(row);
        only(getStyleClass(), style(marks, row, here, reading));
        if (cell.kind() == CellKind.NUMBER || marks.numeric(row.number(), column) && reading != RowReading.SKIPPED
            || (reading.isLeftOut() || !marks.imported(column)) && cell.raw().length() < 20 && NUMBER.matcher(cell.raw()).matches()) {
            getStyleClass().add("num");
        } else if (reading.isLeftOut() && !cell.isBlank()) {
            reach = reach(row);
            leftOut = true;
        }
        if (struck != null) {
            getStyleClass().add("cell-struck");
        }
        Spot spot = table.spot();
        pseudoClassStateChanged(SPOT, spot != null && spot.row() == row.number() && ColumnLetters.of(column).equals(spot.column()));
        tip(here, marks.agrees(row.number(), column));
    }

    private String style(SheetMarks marks, SheetRow row, Spot here, RowReading reading) {
        if (here != null) {
            return here.kind() == Spot.Kind.REJECTED || here.kind() == Spot.Kind.TOTAL ? "cell-problem" : "cell-mark";
        }
        if (marks.agrees(row.number(), column)) {
            return "cell-agrees";
        }
        return marks.imported(column) || reading.isLeftOut() ? null : "cell-muted";
    }

    /** Over how many columns the text may reach. */
    private int reach(SheetRow row) {
        int columns = 1;
        while (column + BEFORE + columns < table.getColumns().size() && row.cell(column + columns).isBlank()) {
            columns++;
        }
        return columns;
    }

    @Override
    public void resize(double width, double height) {
        double all = width;
        for (int i = 1; i < reach && column + BEFORE + i < table.getColumns().size(); i++) {
            TableColumn<SheetRow, ?> next = table.getColumns().get(column + BEFORE + i);
            all += next.getWidth();
        }
        boolean toTheEnd = leftOut && column + BEFORE + reach == table.getColumns().size();
        super.resize(toTheEnd ? all + BEYOND : all, height);
    }

    private void tip(Spot here, boolean agrees) {
        if (here == null && !agrees) {
            setTooltip(null);
        } else {
            why.setText(here == null ? texts.now("import.total.agrees.here")
                : texts.now(here.problem()) + (here.expected() == null ? "" : "\n" + texts.now(here.expected())));
            setTooltip(why);
        }
    }

    private static String oneLine(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return line.replace('\n', ' ').replace('\r', ' ');
    }
}
