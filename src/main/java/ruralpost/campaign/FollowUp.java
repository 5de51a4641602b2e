package ruralpost.campaign;

import java.time.LocalDate;
import ruralpost.ledger.Stamp;

/**
 * What is to follow from a visit.
 *
 * @param stamp   where it is stored
 * @param visitId the visit
 * @param subject what is to be done
 * @param dueOn   null where no day was set
 * @param state   what became of it
 * @param remark  may be null
 */
public record FollowUp(Stamp stamp, long visitId, String subject, LocalDate dueOn, FollowState state, String remark) {

    /** Whether it is still open after its day. */
    public boolean overdue(LocalDate today) {
        return state == FollowState.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}
