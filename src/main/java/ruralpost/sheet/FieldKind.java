package ruralpost.sheet;

/** What a field of a shape holds, and so how its cells are read. */
public enum FieldKind {
    /** Free text. */
    TEXT,
    /** Name or code of a record; white space inside is made even. */
    NAME,
    /** One of the field's choices. */
    CHOICE,
    /** A day. */
    DATE,
    /** A day, month, quarter, year or range. */
    PERIOD,
    /** Yuan, with a bound. */
    MONEY,
    /** A number with a unit. */
    QUANTITY,
    /** The unit of the row's quantities. */
    UNIT,
    /** A whole number. */
    INTEGER;

    /** Whether a unit in the column's title converts its numbers. */
    public boolean takesUnit() {
        return this == MONEY || this == QUANTITY || this == INTEGER;
    }
}
