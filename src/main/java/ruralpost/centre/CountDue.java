package ruralpost.centre;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a centre is to be counted: in each {@link SchoolYear}. The only place that decides whether a count is overdue.
 *
 * @param counted when it was counted last; null for never
 * @param due     first day of the first school year without a count, or the opening of one that was never counted; null for a centre that is not open
 */
public record CountDue(LocalDate counted, LocalDate due) {

    /** Of a centre. @param counted the day of its last posted count; null for never */
    public static CountDue of(Centre centre, LocalDate counted, LocalDate today) {
        if (!centre.openOn(today)) {
            return new CountDue(counted, null);
        }
        LocalDate opened = centre.place().openedOn() == null ? SchoolYear.begin(today) : centre.place().openedOn();
        return new CountDue(counted, counted == null ? opened : SchoolYear.begin(counted).plusYears(1));
    }

    /** For how many days a count has been wanting, today among them; 0 when none is. */
    public long overdue(LocalDate today) {
        return due == null || today.isBefore(due) ? 0 : ChronoUnit.DAYS.between(due, today) + 1;
    }

    /** How many school years have begun without a count, the present one among them. */
    public int missed(LocalDate today) {
        return overdue(today) == 0 ? 0 : SchoolYear.begin(today).getYear() - SchoolYear.begin(due).getYear() + 1;
    }
}
