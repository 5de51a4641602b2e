package ruralpost.campaign;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;
import ruralpost.value.Period;

/**
 * An agreement signed in a campaign.
 *
 * @param stamp      where it is stored
 * @param campaignId the campaign
 * @param title      as printed
 * @param parties    who signed; may be null
 * @param signed     the day of signing, a whole year where only the year is known
 * @param validTo    last day of its term; null when not stated
 * @param documentId the paper; may be null
 * @param remark     may be null
 */
public record Agreement(Stamp stamp, long campaignId, String title, String parties, Period signed, LocalDate validTo, Long documentId, String remark) {
}
