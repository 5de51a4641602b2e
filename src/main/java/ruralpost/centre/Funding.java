package ruralpost.centre;

import ruralpost.ledger.Stamp;
import ruralpost.value.Money;
import ruralpost.value.Period;

/**
 * Money or goods that a partner gave for centres: the source of what is bought and stocked.
 *
 * @param stamp      where it is stored
 * @param name       unique among live fundings
 * @param partnerId  who gave it; may be null
 * @param amount     null when not stated
 * @param inKind     goods instead of money; the amount is their value then
 * @param period     when it was given
 * @param documentId the document that promises it; may be null
 * @param purpose    may be null
 * @param remark     may be null
 */
public record Funding(Stamp stamp, String name, Long partnerId, Money amount, boolean inKind, Period period, Long documentId, String purpose,
                      String remark) {
    /** Whether it is invented, as its remark says. */
    public boolean sample() {
        return remark != null && remark.startsWith("示例");
    }
}
