package ruralpost.campaign;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;

/**
 * A delegation's visit.
 *
 * @param stamp      where it is stored
 * @param campaignId the campaign under which visits are kept
 * @param delegation who came
 * @param from       the country, province or county it came from; may be null
 * @param on         the day
 * @param placeId    where, such as a theme post office; may be null
 * @param persons    null when not stated
 * @param topics     what was talked about; may be null
 * @param remark     may be null
 */
public record Visit(Stamp stamp, long campaignId, String delegation, String from, LocalDate on, Long placeId, Long persons, String topics, String remark) {

    /** Who came, with from where unless the name says it already. */
    public String who() {
        return from == null || delegation.contains(from) ? delegation : delegation + "（" + from + "）";
    }
}
