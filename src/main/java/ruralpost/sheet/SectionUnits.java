package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;

/**
 * 单位：瓶 or （二）加工类（单位：瓶） among the rows is the unit of those below it, up to the next such line, whatever the lines above the table say. Where it denies the title of
 * the column, and of money, nothing is converted: those rows come back. Rows are given from the top.
 */
final class SectionUnits {

    /** Where a row that was made ready holds the unit of its section, and one of money that differs from that of the column; right of what {@link GroupRows} keeps. */
    private static final int UNIT = GroupRows.COLUMN + 4;
    private static final int MONEY = GroupRows.COLUMN + 5;
    private static final int DENIED = GroupRows.COLUMN + 6;

    private final boolean counted;
    /** In what the amounts are that name no unit of their own; null where there are none. */
    private final BigDecimal paid;
    /** In what the titles of the quantities say that these are; null where they say nothing. */
    private final ColumnUnit titled;
    private boolean seen;
    private String unit;
    private String money;
    private String denied;

    private SectionUnits(boolean counted, BigDecimal paid, ColumnUnit titled) {
        this.counted = counted;
        this.paid = paid;
        this.titled = titled;
    }

    /** Those of a table; null where titles or a column say the units of all its figures. */
    static SectionUnits of(ColumnMapping mapping) {
        boolean said = mapping.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.UNIT && mapping.fills(f.key()));
        List<MappedColumn> open = mapping.columns().stream().filter(c -> c.imported() && HeaderTitle.unitIn(mapping.layout().path(c.column())) == null).toList();
        boolean counted = !said && open.stream().anyMatch(c -> mapping.shape().field(c.field()).kind() == FieldKind.QUANTITY) && mapping.columns().stream()
            .noneMatch(c -> c.imported() && !open.contains(c) && mapping.shape().field(c.field()).kind() == FieldKind.QUANTITY);
        BigDecimal paid = open.stream().filter(c -> RowFigures.isSummed(mapping.shape(), c.field()) && mapping.shape().field(c.field()).kind() == FieldKind.MONEY)
            .map(c -> c.unit() == null ? BigDecimal.ONE : c.unit().scale()).findFirst().orElse(null);
        ColumnUnit titled = counted || said ? null : mapping.columns().stream().filter(c -> c.imported() && mapping.shape().field(c.field()).kind() == FieldKind.QUANTITY)
            .map(c -> HeaderTitle.unitIn(mapping.layout().path(c.column()))).filter(u -> u != null && u.unit() != null && !u.isMoney()).findFirst().orElse(null);
        return counted || paid != null || titled != null ? new SectionUnits(counted, paid, titled) : null;
    }

    /** The row with the units of its section, if it is a record. */
    SheetRow next(SheetRow row, RowKind kind) {
        if (kind == RowKind.DATA) {
            seen = true;
            return unit == null && money == null && denied == null ? row : told(row);
        }
        List<Cell> words = kind != RowKind.GROUP && kind != RowKind.NOTE && kind != RowKind.EMPTY ? List.of() : row.cells().stream().filter(c -> !c.isBlank()).toList();
        if (words.size() == 1 && words.getFirst().kind() == CellKind.TEXT) {
            List<ColumnUnit> units = new Above(List.of()).and(words.getFirst().raw()).units().stream().map(ColumnUnit::parse).flatMap(Optional::stream).filter(u -> u.per() == null).toList();
            List<ColumnUnit> said = units.stream().filter(u -> !u.isMoney() && u.unit() != null && !u.isScaled()).toList();
            ColumnUnit goods = said.isEmpty() ? null : said.getFirst();
            // of 箱、公斤 nobody knows which is meant
            boolean several = said.stream().map(ColumnUnit::unit).distinct().count() > 1;
            unit = goods == null || !counted ? unit : several ? null : goods.text();
            boolean against = several || titled != null && goods != null && !goods.unit().equals(titled.unit());
            denied = goods == null || !counted && titled == null ? denied : against ? said.stream().map(ColumnUnit::text).distinct().collect(Collectors.joining("、")) : null;
            // the line right below the titles is that of the column
            money = paid == null || !seen ? null : units.stream().filter(ColumnUnit::isMoney).findFirst().map(u -> u.scale().compareTo(paid) == 0 ? null : u.text()).orElse(money);
        }
        return row;
    }

    private SheetRow told(SheetRow row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        if (unit != null) {
            cells.add(Cell.text(row.number(), UNIT, unit));
        }
        if (money != null) {
            cells.add(Cell.text(row.number(), MONEY, money));
        }
        if (denied != null) {
            cells.add(Cell.text(row.number(), DENIED, denied));
        }
        return new SheetRow(row.number(), row.hidden(), cells, row.fault());
    }

    /** Whether a line among the rows says a unit for a row that was made ready. */
    static boolean isSaid(SheetRow row) {
        List<Cell> cells = row.cells();
        return !cells.isEmpty() && cells.getLast().column() >= UNIT;
    }

    /** The unit in which the quantities of a row that was made ready are; null where no line among the rows says one. */
    static ruralpost.value.Unit unit(SheetRow row) {
        Cell cell = row.cell(UNIT);
        return cell.isBlank() ? null : ColumnUnit.parse(cell.raw()).map(ColumnUnit::unit).filter(Objects::nonNull).orElse(null);
    }

    /** The unit that a line above a row that was made ready declares for a field of this kind, other than that of the column; null for none. */
    static String denied(SheetRow row, FieldKind kind) {
        Cell cell = kind == FieldKind.MONEY ? row.cell(MONEY) : kind == FieldKind.QUANTITY ? row.cell(DENIED) : Cell.empty(row.number(), 0);
        return cell.isBlank() ? null : cell.raw();
    }
}
