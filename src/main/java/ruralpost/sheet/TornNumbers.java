package ruralpost.sheet;

import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.text.Message;

/**
 * Finds numbers of text files that were written with a comma for the thousands and without quotation marks: 1,200 are then two fields, 1 and
 * 200, and the row is longer than the titles.
 */
final class TornNumbers {

    private static final Pattern FIRST = Pattern.compile("[-+(（]?[￥¥]? ?\\d{1,3}");
    private static final Pattern REST = Pattern.compile("\\d{3}(?:\\.\\d+)? ?(?:元|[)）])?");

    private final List<Integer> measures;
    private final TableLayout layout;
    /** What lies left of it is no part of a number. */
    private final int first;

    TornNumbers(ColumnMapping mapping) {
        measures = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).isMeasure()).map(MappedColumn::column).toList();
        layout = mapping.layout();
        first = measures.stream().min(Integer::compare).orElse(0);
    }

    /** The row, with its fault when it has one. */
    SheetRow check(SheetRow row) {
        if (layout.headerLast() == 0 || row.fault() != null || row.cells().stream().allMatch(c -> c.isBlank() || c.column() < first || !layout.path(c.column()).isEmpty())) {
            return row;
        }
        for (int column : measures) {
            Cell first = row.cell(column);
            Cell rest = row.cell(column + 1);
            if (FIRST.matcher(first.raw().strip()).matches() && REST.matcher(rest.raw().strip()).matches()) {
                Message fault = Message.of("sheet.row.thousands", first.raw().strip() + "," + rest.raw().strip());
                return new SheetRow(row.number(), row.hidden(), row.cells(), fault);
            }
        }
        return row;
    }
}
