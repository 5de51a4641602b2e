package ruralpost.centre;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a centre is to be counted: each school year, so no later than a year after the last count or, where it was never counted, after it
 * was opened.
 *
 * @param counted when it was counted last; null for never
 * @param due     when it must be counted again; null where neither a count nor the opening is known, and for a closed centre
 */
public record CountDue(LocalDate counted, LocalDate due) {

    /** Of a centre. @param counted when it was counted last; null for never */
    public static CountDue of(Centre centre, LocalDate counted) {
        LocalDate from = counted == null ? centre.place().openedOn() : counted;
        return new CountDue(counted, from == null || centre.place().closedOn() != null ? null : from.plusYears(1));
    }

    /** By how many days it is overdue; 0 when it is not. */
    public long overdue(LocalDate today) {
        return due == null || !today.isAfter(due) ? 0 : ChronoUnit.DAYS.between(due, today);
    }
}
