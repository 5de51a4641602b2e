package ruralpost.sheet.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.value.Money;
import ruralpost.value.MoneyText;
import ruralpost.value.Parsed;
import ruralpost.value.Quantity;
import ruralpost.value.QuantityText;
import ruralpost.value.Unit;

/**
 * Reads numbers in words (约1.2万, 30公斤) as numbers of their column, so that they can be added to the bare ones in it.
 *
 * @param money whether it is a column of money
 * @param scale how many of the unit one in the column is
 * @param unit  the unit of quantities, null when each row says its own
 */
record WordedNumber(boolean money, BigDecimal scale, Unit unit) {

    private static final int DECIMALS = 10;

    /**
     * What a text says.
     *
     * @param number in units of the column
     * @param exact  whether it is just that much, not about or over
     */
    record Read(BigDecimal number, boolean exact) {
    }

    /** The reader of a column. */
    static WordedNumber of(ColumnMapping mapping, MappedColumn column) {
        ColumnUnit unit = column.unit();
        boolean byRow = mapping.shape().fields().stream().anyMatch(f -> f.kind() == FieldKind.UNIT && mapping.fills(f.key()));
        return new WordedNumber(mapping.shape().field(column.field()).kind() == FieldKind.MONEY, unit == null ? BigDecimal.ONE : unit.scale(),
            byRow ? null : unit != null && unit.unit() != null ? unit.unit() : mapping.shape().field(column.field()).unit());
    }

    /** Null when it cannot be read, or in no unit that could be added up. */
    Read read(String text) {
        if (money) {
            Parsed<Money> read = MoneyText.STRICT.inUnitOf(scale).read(text);
            return read.ok() ? new Read(inColumn(read.value().toYuan()), read.bound().isExact()) : null;
        }
        Parsed<Quantity> read = unit == null ? null : new QuantityText(unit, scale, false).read(text);
        // a quantity that is not exact is refused by its field, so it is in no sum
        boolean usable = read != null && read.ok() && read.bound().isExact();
        return usable ? read.value().in(unit).map(q -> new Read(inColumn(q.number()), true)).orElse(null) : null;
    }

    private BigDecimal inColumn(BigDecimal number) {
        return number.divide(scale, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
