package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;

/** Adds up the columns of numbers and compares with the totals of the sheet, wherever these stand. */
final class TotalChecks {

    private static final int MOST = 500;
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,3}(?:,?[0-9]{3})*(\\.[0-9]+)?|[+-]?[0-9]+(\\.[0-9]+)?");

    private final int[] columns;
    private final BigDecimal[] group;
    private final BigDecimal[] all;
    private final List<TotalCheck> checks = new ArrayList<>();
    /** Totals that stand before the rows they are about. */
    private final Map<Integer, SheetRow> pending = new LinkedHashMap<>();
    private boolean any;

    TotalChecks(ColumnMapping mapping) {
        columns = mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).kind() != FieldKind.INTEGER
            && ColumnProposer.isMeasure(mapping.shape().field(c.field())) && mapping.shape().oneOf().stream().anyMatch(g -> g.contains(c.field())))
            .mapToInt(MappedColumn::column).toArray();
        group = new BigDecimal[columns.length];
        all = new BigDecimal[columns.length];
        java.util.Arrays.fill(group, BigDecimal.ZERO);
        java.util.Arrays.fill(all, BigDecimal.ZERO);
    }

    void row(SheetRow row, RowKind kind) {
        if (kind == RowKind.DATA) {
            any = true;
            for (int i = 0; i < columns.length; i++) {
                BigDecimal number = number(row.cell(columns[i]));
                if (number != null) {
                    group[i] = group[i].add(number);
                    all[i] = all[i].add(number);
                }
            }
        } else if (kind == RowKind.TOTAL && checks.size() < MOST) {
            if (any) {
                total(row);
            } else {
                pending.put(row.number(), row);
            }
        }
    }

    private void total(SheetRow row) {
        for (int i = 0; i < columns.length; i++) {
            BigDecimal number = number(row.cell(columns[i]));
            if (number != null) {
                TotalCheck ofGroup = new TotalCheck(row.number(), ColumnLetters.of(columns[i]), number, group[i]);
                TotalCheck ofAll = new TotalCheck(row.number(), ColumnLetters.of(columns[i]), number, all[i]);
                checks.add(ofGroup.agrees() || !ofAll.agrees() ? ofGroup : ofAll);
                group[i] = BigDecimal.ZERO;
            }
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
        pending.values().forEach(row -> {
            for (int i = 0; i < columns.length; i++) {
                BigDecimal number = number(row.cell(columns[i]));
                if (number != null) {
                    checks.add(new TotalCheck(row.number(), ColumnLetters.of(columns[i]), number, all[i]));
                }
            }
        });
        pending.clear();
        return List.copyOf(checks);
    }
}
