package ruralpost.sales;

/** What a sale states that the columns in memory do not hold. */
public enum StoredColumn {
    /** The paper's number, a text. */
    DOC_NUMBER,
    /** Yuan per unit, a {@link java.math.BigDecimal}. */
    UNIT_PRICE,
    /** Free text. */
    REMARK
}
