package ruralpost.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Reads the number of a spreadsheet cell, which is a binary fraction: 12.340000000000002 is meant, and shown there, as 12.34. */
public final class NumberCell {

    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private NumberCell() {
    }

    /** The number with the 15 significant digits that spreadsheets show; a problem for NaN and infinity. */
    public static Parsed<BigDecimal> read(double cell) {
        if (!Double.isFinite(cell)) {
            return Parsed.problem("value.number.cell");
        }
        BigDecimal shown = new BigDecimal(Double.toString(cell)).round(AS_SHOWN).stripTrailingZeros();
        return Parsed.of(shown.scale() < 0 && shown.precision() - shown.scale() < 40 ? shown.setScale(0) : shown);
    }
}
