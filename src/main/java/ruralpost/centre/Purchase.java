package ruralpost.centre;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;
import ruralpost.value.Money;

/**
 * Something bought for centres.
 *
 * @param stamp     where it is stored
 * @param name      what was bought
 * @param fundingId what paid for it; may be null
 * @param boughtOn  day of the invoice
 * @param invoice   its number; may be null
 * @param supplier  may be null
 * @param amount    what it cost, at least 0
 * @param remark    may be null
 */
public record Purchase(Stamp stamp, String name, Long fundingId, LocalDate boughtOn, String invoice, String supplier, Money amount, String remark) {
}
