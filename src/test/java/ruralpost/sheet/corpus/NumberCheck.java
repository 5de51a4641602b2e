package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;

/**
 * Compares every number of the imported columns with the records of its row, in both directions: none may be changed, lost or invented
 * unless the user is told so of that very cell.
 */
final class NumberCheck {

    private static final List<String> NUMBERS = List.of(SalesShape.QUANTITY, SalesShape.AMOUNT, SalesShape.UNIT_PRICE, SalesShape.ORDERS);
    private static final String PLAIN = "[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.[0-9]+)?";

    private NumberCheck() {
    }

    /** What was changed in silence; empty when nothing was. */
    static List<String> changes(ReadTable table) {
        List<String> changes = new ArrayList<>();
        Map<Integer, List<ReadSale>> sales = table.sales().stream().collect(Collectors.groupingBy(ReadSale::row));
        for (SheetRow row : table.rows()) {
            if (sales.containsKey(row.number())) {
                NUMBERS.forEach(field -> compare(table, row, sales.get(row.number()), field, changes));
            } else if (table.missing().isEmpty() && row.number() > table.headerLast() && holdsNumbers(table, row) && !accountedFor(table, row)) {
                changes.add("row " + row.number() + " is left out in silence");
            }
        }
        return changes;
    }

    private static void compare(ReadTable table, SheetRow row, List<ReadSale> sales, String field, List<String> changes) {
        List<BigDecimal> read = new ArrayList<>(sales.stream().map(s -> s.number(field)).filter(n -> n != null).toList());
        int worded = 0;
        for (ReadTable.Column column : table.columns()) {
            if (!column.field().equals(field)) {
                continue;
            }
            Cell cell = row.cell(column.index());
            BigDecimal number = number(cell);
            if (number == null) {
                worded += cell.isBlank() ? 0 : 1;
            } else if (!takeOut(read, number.multiply(column.scale())) && !told(table, row, column)) {
                changes.add(cell.address() + " holds " + cell.raw() + ", one standing for " + column.scale().toPlainString()
                    + ", but the records of the row have for " + field + " " + read);
            } else if (told(table, row, column)) {
                worded++;
            }
        }
        if (read.size() > worded) {
            changes.add("row " + row.number() + " holds no cell for " + field + " " + read);
        }
    }

    private static boolean holdsNumbers(ReadTable table, SheetRow row) {
        return table.columns().stream().anyMatch(c -> NUMBERS.contains(c.field()) && number(row.cell(c.index())) != null);
    }

    private static boolean accountedFor(ReadTable table, SheetRow row) {
        return table.leftOut().contains(row.number()) || table.complaints().stream().anyMatch(c -> c.row() == row.number());
    }

    private static boolean told(ReadTable table, SheetRow row, ReadTable.Column column) {
        return table.remarked().contains(column.letters() + row.number())
            || table.complaints().stream().anyMatch(c -> c.row() == row.number() && c.letters().equals(column.letters()));
    }

    private static boolean takeOut(List<BigDecimal> numbers, BigDecimal wanted) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).compareTo(wanted) == 0) {
                numbers.remove(i);
                return true;
            }
        }
        return false;
    }

    /** The number of a cell that says nothing but a number, else null. */
    private static BigDecimal number(Cell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return cell.number();
        }
        String text = cell.raw().strip();
        return cell.kind() == CellKind.TEXT && text.matches(PLAIN) ? new BigDecimal(text.replace(",", "")) : null;
    }
}
