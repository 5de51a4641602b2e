package ruralpost.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.value.Amount;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** The values of one row by field key, each of the type of its field's kind; what is blank or not mapped is null. */
public final class RowValues {

    private final FieldIndex fields;
    private final int row;
    private final Object[] values;
    private final ColumnUnit[] units;
    private final boolean[] scaled;
    private final boolean[] put;

    RowValues(FieldIndex fields, int row, Object[] values) {
        this(fields, row, values, new ColumnUnit[values.length], new boolean[values.length], new boolean[values.length]);
    }

    /**
     * @param units  per field the unit of its column, null for none
     * @param scaled per field whether that unit was multiplied in
     * @param put    per field whether one value fills it in every row
     */
    RowValues(FieldIndex fields, int row, Object[] values, ColumnUnit[] units, boolean[] scaled, boolean[] put) {
        this.fields = fields;
        this.row = row;
        this.values = values;
        this.units = units;
        this.scaled = scaled;
        this.put = put;
    }

    /** Row number as spreadsheet programs show it. */
    public int row() {
        return row;
    }

    /** Whether the row fills this field. */
    public boolean has(String key) {
        return values[fields.of(key)] != null;
    }

    /** Value of a TEXT or NAME field, or the code of a CHOICE. */
    public String text(String key) {
        return (String) values[fields.of(key)];
    }

    /** Value of a DATE field. */
    public LocalDate date(String key) {
        return (LocalDate) values[fields.of(key)];
    }

    /** Value of a PERIOD field. */
    public Period period(String key) {
        return (Period) values[fields.of(key)];
    }

    /** Value of a MONEY field, with its bound. */
    public Amount amount(String key) {
        return (Amount) values[fields.of(key)];
    }

    /** Value of a MONEY field in yuan, also one with parts of a fen, where the field hands such on. */
    public BigDecimal yuan(String key) {
        Object value = values[fields.of(key)];
        return value instanceof Amount amount ? amount.money().toYuan() : (BigDecimal) value;
    }

    /** What one in the field's column stands for; null where nothing says so. */
    public ColumnUnit columnUnit(String key) {
        return units[fields.of(key)];
    }

    /** Whether the unit of the column was multiplied into the value, which itself named none. */
    public boolean inColumnUnit(String key) {
        return scaled[fields.of(key)];
    }

    /** Whether one value fills the field in every row, as no column does. */
    public boolean isPut(String key) {
        return put[fields.of(key)];
    }

    /** Value of a QUANTITY field; null also when it is a bare number. */
    public Quantity quantity(String key) {
        return values[fields.of(key)] instanceof Quantity quantity ? quantity : null;
    }

    /** Value of a QUANTITY field that allows bare numbers, when nothing says its unit. */
    public BigDecimal bare(String key) {
        return values[fields.of(key)] instanceof BigDecimal bare ? bare : null;
    }

    /** Value of a UNIT field. */
    public Unit unit(String key) {
        return (Unit) values[fields.of(key)];
    }

    /** Value of an INTEGER field. */
    public Long integer(String key) {
        return (Long) values[fields.of(key)];
    }

    /** What the fields are. */
    public SheetShape shape() {
        return fields.shape();
    }

    /** A field's value, null when blank; {@code index} as in the shape's fields. */
    public Object value(int index) {
        return values[index];
    }

    /** A field's value as a text that is equal when the value is, "" when blank; {@code index} as in the shape's fields. */
    public String canonical(int index) {
        Object value = values[index];
        return switch (value) {
            case null -> "";
            case Amount amount -> amount.money().fen() + " " + amount.bound().code();
            case Quantity quantity -> quantity.thousandths() + " " + quantity.unit().code();
            case BigDecimal bare -> bare.stripTrailingZeros().toString();
            case Period period -> period.from() + "/" + period.to();
            case Unit unit -> unit.code();
            default -> value.toString();
        };
    }
}
