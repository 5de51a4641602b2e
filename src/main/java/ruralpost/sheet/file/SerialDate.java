package ruralpost.sheet.file;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Day numbers of spreadsheets, counted from 1900 (with its famous 29 February 1900) or from 1904. */
public final class SerialDate {

    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    private static final int LEAP_THAT_NEVER_WAS = 60;
    private static final int LAST = 2_958_465;
    private static final long SECONDS_A_DAY = 86_400;

    private SerialDate() {
    }

    /**
     * The moment of a day number, to the second.
     *
     * @param serial   days, the fraction being the time of day
     * @param date1904 whether the workbook counts from 1904
     * @return null when no date has this number: below 1, after the year 9999, or 29 February 1900
     */
    public static LocalDateTime of(double serial, boolean date1904) {
        if (!(serial >= (date1904 ? 0 : 1) && serial < LAST + 1)) {
            return null;
        }
        long days = (long) serial;
        long seconds = Math.round((serial - days) * SECONDS_A_DAY);
        if (date1904) {
            return BASE_1904.plusDays(days).atStartOfDay().plusSeconds(seconds);
        }
        if (days == LEAP_THAT_NEVER_WAS) {
            return null;
        }
        LocalDate day = BASE_1900.plusDays(days < LEAP_THAT_NEVER_WAS ? days + 1 : days);
        return day.atStartOfDay().plusSeconds(seconds);
    }
}
