package ruralpost.centre;

import java.time.LocalDate;
import java.time.Month;

/** School years run from September to August; in each of them every centre is to be counted. */
public final class SchoolYear {

    private SchoolYear() {
    }

    /** The first day of the school year of a day. */
    public static LocalDate begin(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
        return day.isBefore(first) ? first.minusYears(1) : first;
    }
}
