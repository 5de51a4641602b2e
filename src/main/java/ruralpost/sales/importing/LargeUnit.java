package ruralpost.sales.importing;

import java.math.BigDecimal;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.words.ColumnUnit;

/**
 * Amounts of a column in 万元 that stand a thousand times above its others: 8600 among 1.2 and 0.86 was probably written in yuan, which nobody can know from the
 * sheet.
 */
final class LargeUnit {

    /** Decimal digits above the usual ones. */
    private static final int FAR = 3;
    /** Digits of a long. */
    private static final int MOST = 20;
    /** 千元 and more: smaller units are not mistaken for yuan by that much. */
    private static final int LEAST_DECADES = 3;
    private static final int FEW = 3;

    private final long[] sizes = new long[MOST];
    private long rows;
    private int from = MOST;

    /** How many yuan one in the column of amounts is, as a power of ten; 0 where it is one yuan, or where the amount of this row names a unit of its own. */
    static int decades(RowValues v) {
        ColumnUnit unit = v.inColumnUnit(SalesShape.AMOUNT) ? v.columnUnit(SalesShape.AMOUNT) : null;
        BigDecimal scale = unit == null ? BigDecimal.ONE : unit.scale();
        int decades = scale.precision() - scale.scale() - 1;
        return decades >= LEAST_DECADES ? decades : 0;
    }

    /** A row, in the first pass. */
    void row(SaleRow row) {
        int digits = digits(row);
        if (digits > 0) {
            sizes[digits]++;
            rows++;
        }
    }

    /** After the first pass: whether any row has to be asked about. */
    boolean close() {
        long below = 0;
        int usual = 0;
        while (usual < MOST - 1 && below + sizes[usual] < (rows + 1) / 2) {
            below += sizes[usual++];
        }
        from = rows < FEW ? MOST : usual + FAR;
        for (int digits = from; digits < MOST; digits++) {
            if (sizes[digits] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row stands that far above the others, asked in the second pass. */
    boolean isFar(SaleRow row) {
        return digits(row) >= from;
    }

    /** Digits of the amount in fen; 0 where the row says nothing. */
    private static int digits(SaleRow row) {
        if (row.decades() == 0 || row.amount() == null) {
            return 0;
        }
        int digits = 0;
        for (long n = Math.abs(row.amount().money().fen()); n > 0; n /= 10) {
            digits++;
        }
        return digits;
    }
}
