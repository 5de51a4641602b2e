package ruralpost.sheet.plan;

import java.math.BigDecimal;

/**
 * A sum that the sheet itself gives, beside the sum of the rows that were read: what a clerk checks first.
 *
 * @param row    row number of the total
 * @param column letters of the column
 * @param stated the number of the sheet
 * @param summed the sum of the rows that it can be about: since the total before it, or all
 * @param about  whether one of these numbers is not exact (约1.2万), so that no more than about the sum is known
 */
public record TotalCheck(int row, String column, BigDecimal stated, BigDecimal summed, boolean about) {

    /** Sheets round; a difference of less than this share of the total, or than one in the last digit shown, is none. */
    private static final BigDecimal SLACK = new BigDecimal("0.000001");

    /** Whether they agree. */
    public boolean agrees() {
        return stated.subtract(summed).abs().compareTo(stated.abs().multiply(SLACK).max(new BigDecimal("0.011"))) <= 0;
    }
}
