package ruralpost.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Reads the number of a spreadsheet cell, which was a binary fraction: 12.340000000000002 is meant, and shown there, as 12.34. */
public final class NumberCell {

    /** As many digits as spreadsheets keep. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final MathContext CLEAN = new MathContext(12, RoundingMode.HALF_UP);
    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    private NumberCell() {
    }

    /** The number that is meant; a problem for NaN and infinity. */
    public static Parsed<BigDecimal> read(double cell) {
        return Double.isFinite(cell) ? read(new BigDecimal(Double.toString(cell))) : Parsed.problem("value.number.cell");
    }

    /** The number that is meant by the decimals in the file; blank for null. */
    public static Parsed<BigDecimal> read(BigDecimal cell) {
        if (cell == null) {
            return Parsed.blank();
        }
        BigDecimal kept = cell.round(KEPT).stripTrailingZeros();
        BigDecimal clean = cell.round(CLEAN).stripTrailingZeros();
        // three zeros or nines in a row before the last digits of a fraction are no coincidence: 0.505000000000001
        boolean noise = kept.scale() > 0 && clean.precision() <= 9 && clean.subtract(kept).abs().compareTo(NOISE) < 0;
        BigDecimal meant = noise ? clean : kept;
        boolean whole = meant.scale() < 0 && meant.precision() - meant.scale() < 40;
        return Parsed.of(whole ? meant.setScale(0) : meant);
    }
}
