package ruralpost.sheet.file;

import java.math.BigDecimal;
import java.math.MathContext;

/** Spreadsheets compute in binary and write the difference to the decimal number that was meant: 0.30000000000000004. */
public final class BinaryNoise {

    /** Spreadsheet programs show no more digits than these. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);
    /** Sums leave noise a little before that, as in 0.505000000000001: it is noise if up to here the number is a short one. */
    private static final MathContext SURE_DIGITS = new MathContext(12);
    private static final int SHORT = 10;
    /** No noise of sums is larger than this where a fen or a gram still counts; 1000000000000.05 yuan means its five fen. */
    private static final BigDecimal MOST = new BigDecimal("0.000001");

    private BinaryNoise() {
    }

    /**
     * The number that was meant. A fraction of 15 or more significant digits that differs from a number of at most ten digits by
     * less than one part in 10<sup>11</sup> and by at most 10<sup>-6</sup> is that number; otherwise it is rounded to the 15 digits that the spreadsheet program
     * shows. Whole numbers and shorter fractions stay as they are.
     */
    public static BigDecimal removed(BigDecimal number) {
        if (number.scale() <= 0 || number.precision() < SHOWN_DIGITS.getPrecision()) {
            return number;
        }
        BigDecimal sure = number.round(SURE_DIGITS).stripTrailingZeros();
        boolean meant = sure.precision() <= SHORT && number.subtract(sure).abs().compareTo(MOST) <= 0;
        return meant ? sure : number.round(SHOWN_DIGITS);
    }
}
