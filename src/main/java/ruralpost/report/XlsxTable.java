package ruralpost.report;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.report.XlsxCells.Look;
import ruralpost.text.Lang;

/** A table in a workbook. */
final class XlsxTable {

    private static final int FLUSH = 500;
    private static final double LINE = 14;
    /** Characters that a cell's indent and rules take. */
    private static final double INDENT = 1;

    private final Worksheet sheet;
    private final XlsxCells cells;
    private final Lang lang;

    XlsxTable(Worksheet sheet, XlsxCells cells, Lang lang) {
        this.sheet = sheet;
        this.cells = cells;
        this.lang = lang;
    }

    /** The first sheet column of each column and, last, the one after them. @param grid narrow columns to share, 0 for a column each */
    static int[] places(Block.Table table, int grid) {
        List<Column> columns = table.columns();
        int[] places = new int[columns.size() + 1];
        double all = columns.stream().mapToDouble(Column::width).sum();
        double sum = 0;
        for (int i = 0; i < columns.size(); i++) {
            sum += columns.get(i).width();
            places[i + 1] = Math.max(places[i] + 1, grid == 0 ? 0 : (int) Math.round(sum / all * grid));
        }
        return places;
    }

    /** Writes from the next free row on. @param repeated whether its head stands on each printed page that it goes on to */
    void write(Block.Table table, int[] places, XlsxSheet paper, boolean repeated) throws IOException {
        int top = paper.at();
        int at = head(table.columns(), places, top);
        if (places.length == places[places.length - 1] + 1) {
            sheet.freezePane(0, at);
        }
        if (repeated) {
            sheet.repeatRows(top, at - 1);
        }
        for (ReportRow row : table.rows()) {
            row(table, row, places, at++, paper);
            if (at % FLUSH == 0) {
                sheet.flush();
            }
        }
        paper.at(at + 1);
    }

    private int head(List<Column> heads, int[] places, int at) {
        boolean two = heads.stream().anyMatch(column -> !column.group().isEmpty());
        for (int i = 0; i < heads.size(); i++) {
            String group = heads.get(i).group();
            boolean below = two && !group.isEmpty();
            cells.put(below ? at + 1 : at, places[i], two ? at + 1 : at, places[i + 1] - 1, ReportCell.text(heads.get(i).title()), Look.HEAD);
            if (below && (i == 0 || !heads.get(i - 1).group().equals(group))) {
                int last = i;
                while (last + 1 < heads.size() && heads.get(last + 1).group().equals(group)) {
                    last++;
                }
                cells.put(at, places[i], at, places[last + 1] - 1, ReportCell.text(group), Look.HEAD);
            }
        }
        return at + (two ? 2 : 1);
    }

    private void row(Block.Table table, ReportRow row, int[] places, int at, XlsxSheet paper) {
        int count = table.columns().size();
        if (row.kind() == ReportRow.Kind.GROUP) {
            cells.put(at, 0, at, places[count] - 1, row.cell(0), Look.CELL.sum());
            return;
        }
        int lines = 1;
        for (int i = 0; i < count; i++) {
            Column column = table.columns().get(i);
            Look look = Look.CELL.aligned(column.align());
            cells.put(at, places[i], at, places[i + 1] - 1, row.cell(i), row.kind() == ReportRow.Kind.BODY ? look : look.sum());
            lines = Math.max(lines, XlsxSheet.lines(SheetTexts.shown(row.cell(i), lang), paper.room(places[i], places[i + 1] - 1) - INDENT));
        }
        double height = lines * LINE + 3;
        sheet.rowHeight(at, Math.min(400, row.kind() == ReportRow.Kind.BODY ? Math.max(height, Millimetres.points(table.rowHeight())) : height));
    }
}
