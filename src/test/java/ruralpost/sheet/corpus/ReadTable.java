package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.sheet.file.SheetRow;

/**
 * What the program makes of one table.
 *
 * @param sheet       name of the sheet
 * @param headerFirst row number of the first titles, 0 for none
 * @param columns     the imported columns
 * @param sales       the records
 * @param complaints  the refused values
 * @param remarked    places ("E7") of values that the user is told were not taken literally
 * @param missing     fields that nothing in the file fills
 * @param rows        the rows of the sheet as the file holds them
 * @param leftOut     numbers of the rows of which the user is told that they hold no record
 * @param outside     numbers of the rows among them of which he is told that they belong to another table
 * @param wrongTotals totals of the sheet of which the user is told that they do not agree with its rows
 */
record ReadTable(String sheet, int headerFirst, int headerLast, List<Column> columns, List<ReadSale> sales, List<Complaint> complaints,
                 List<String> remarked, List<String> missing, List<SheetRow> rows, Set<Integer> leftOut, Set<Integer> outside, List<String> wrongTotals) {

    /**
     * An imported column.
     *
     * @param field  key of its field
     * @param scale  what one in it stands for, in the field's unit
     * @param spread key of the field by which its numbers are spread over records, or null
     */
    record Column(int index, String letters, String field, BigDecimal scale, String spread) {
    }

    /** A value that was refused; field "row" and no letters when it is of the whole row. */
    record Complaint(int row, String letters, String field) {
    }

    String mapping() {
        return columns.stream().map(c -> c.letters + "=" + c.field + (c.spread == null ? "" : "@" + c.spread)).collect(Collectors.joining(" "));
    }

    String layout() {
        return ExpectedTable.layout(headerFirst, headerLast);
    }

    /** Records and refused rows; rows that are all refused for the same field are a question, not so many problems. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        sales.forEach(s -> lines.add(s.row() + ": " + s.line()));
        if (questions().isEmpty()) {
            complaints.forEach(c -> lines.add(c.row + ": problem " + c.field));
        }
        return ExpectedTable.inOrder(lines);
    }

    /** What has to be asked before anything of the table can be imported. */
    List<String> questions() {
        if (!missing.isEmpty() || !sales.isEmpty()) {
            return missing;
        }
        List<String> fields = complaints.stream().map(Complaint::field).distinct().toList();
        return fields.size() == 1 && complaints.size() > 1 ? fields : List.of();
    }
}
