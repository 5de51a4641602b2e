package ruralpost.campaign;

import java.math.BigDecimal;
import java.util.Optional;
import ruralpost.ledger.Stamp;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * A training, or all trainings of a period together.
 *
 * @param stamp       where it is stored
 * @param campaignId  the campaign
 * @param subject     what was taught
 * @param period      its days
 * @param placeId     where; may be null
 * @param trainer     who taught; may be null
 * @param hours       taught; null when not stated
 * @param persons     trained, each counted once; null when not stated
 * @param personTimes attendances; null when not stated, never below the persons
 * @param plan        persons planned; null when not stated
 * @param remark      may be null
 */
public record Training(Stamp stamp, long campaignId, String subject, Period period, Long placeId, String trainer, BigDecimal hours, Long persons,
                       Long personTimes, Long plan, String remark) {

    /** Persons against the plan; empty where one of them is not stated. */
    public Optional<Percent> fulfilment() {
        return persons == null || plan == null ? Optional.empty() : Percent.ratio(BigDecimal.valueOf(persons), BigDecimal.valueOf(plan));
    }
}
