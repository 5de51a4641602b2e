package ruralpost.sheet.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;

/**
 * Adds up the columns of numbers and compares with the totals of the sheet, wherever these stand: below their rows, above them, at the
 * foot of a page or at the end. What a total is about is found by trying: any stretch of rows that ends or begins at it.
 */
final class TotalChecks {

    private static final int MOST = 300;
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,3}(?:,?[0-9]{3})*(\\.[0-9]+)?|[+-]?[0-9]+(\\.[0-9]+)?");
    /** Totals over more than this sheet, and what is no sum. */
    private static final Pattern OTHER = Pattern.compile(".*(?:累计|平均|承前|承上|average|cumulative).*", Pattern.CASE_INSENSITIVE);

    private final int[] columns;
    private final BigDecimal[] sums;
    /** Columns with numbers in words (约1.2万), which are no part of the sums here: a difference means nothing there. */
    private final boolean[] worded;
    private final List<Stated> totals = new ArrayList<>();

    /** A total with the sums of the rows above it. */
    private record Stated(SheetRow row, BigDecimal[] before) {
    }

    TotalChecks(ColumnMapping mapping) {
        columns = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).kind() != FieldKind.INTEGER
            && mapping.shape().field(c.field()).isMeasure() && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(c.field())))
            .mapToInt(MappedColumn::column).toArray();
        sums = new BigDecimal[columns.length];
        worded = new boolean[columns.length];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    void row(SheetRow row, RowKind kind) {
        if (kind == RowKind.DATA) {
            for (int i = 0; i < columns.length; i++) {
                Cell cell = row.cell(columns[i]);
                BigDecimal number = number(cell);
                sums[i] = number == null ? sums[i] : sums[i].add(number);
                worded[i] |= number == null && cell.kind() == CellKind.TEXT && cell.raw().chars().anyMatch(Character::isDigit);
            }
        } else if (kind == RowKind.TOTAL && totals.size() < MOST
            && row.cells().stream().noneMatch(c -> c.kind() == CellKind.TEXT && c.raw().length() < 30 && OTHER.matcher(c.raw()).matches())) {
            totals.add(new Stated(row, sums.clone()));
        }
    }

    /** The number of a cell that is nothing but one; texts that say more are left to the reader of the field. */
    private static BigDecimal number(Cell cell) {
        if (cell.kind() == CellKind.NUMBER) {
            return cell.number();
        }
        String text = cell.kind() == CellKind.TEXT && cell.raw().length() < 30 ? cell.raw().strip() : "";
        return PLAIN.matcher(text).matches() ? new BigDecimal(text.replace(",", "")) : null;
    }

    /** All comparisons, after the last row. */
    List<TotalCheck> checks() {
        List<TotalCheck> checks = new ArrayList<>();
        for (int t = 0; t < totals.size(); t++) {
            Stated total = totals.get(t);
            for (int i = 0; i < columns.length; i++) {
                BigDecimal stated = number(total.row().cell(columns[i]));
                TotalCheck check = stated == null ? null : check(total, t, i, stated);
                if (check != null && (check.agrees() || !worded[i])) {
                    checks.add(check);
                }
            }
        }
        return checks;
    }

    private TotalCheck check(Stated total, int place, int i, BigDecimal stated) {
        BigDecimal at = total.before()[i];
        List<BigDecimal> marks = new ArrayList<>(List.of(BigDecimal.ZERO));
        totals.forEach(t -> marks.add(t.before()[i]));
        marks.add(sums[i]);
        for (int m = 0; m < marks.size(); m++) {
            // marks from the total itself on lie below it
            BigDecimal sum = m > place ? marks.get(m).subtract(at) : at.subtract(marks.get(m));
            TotalCheck check = new TotalCheck(total.row().number(), ColumnLetters.of(columns[i]), stated, sum);
            if (check.agrees() && (sum.signum() != 0 || stated.signum() == 0)) {
                return check;
            }
        }
        BigDecimal since = place == 0 ? at : at.subtract(totals.get(place - 1).before()[i]);
        return new TotalCheck(total.row().number(), ColumnLetters.of(columns[i]), stated, since.signum() == 0 ? sums[i] : since);
    }
}
