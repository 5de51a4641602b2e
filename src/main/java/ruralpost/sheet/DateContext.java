package ruralpost.sheet;

import java.time.Year;
import ruralpost.value.Period;

/**
 * What is known about the dates of a column from elsewhere in the sheet, its file or its recipe. Whatever of it is used for a cell is
 * noted with the value.
 *
 * @param year        the year of dates that name none (5月1日, 上半年), from the sheet's title or the user; null when it is not known
 * @param month       the month of days that name none (1日), from the sheet's title; null when it is not known
 * @param serials     whether bare numbers that can be days of 1990 to 2100 are read as a spreadsheet's day numbers
 * @param from1904    whether those day numbers count from 1904
 * @param plainMonths whether 2021.1 is January, because the column also writes 2021.10; otherwise it may be October too
 * @param within      the days that the sheet is about, from its title, by which one of two readings of a date is told from the other; null when they are not known
 */
public record DateContext(Year year, Integer month, boolean serials, boolean from1904, boolean plainMonths, Period within) {

    /** Nothing is known; day numbers count from 1900. */
    public static final DateContext NONE = new DateContext(null, null, true, false, false, null);

    /** The same with a known year, or null. */
    public DateContext inYear(Year known) {
        return new DateContext(known, month, serials, from1904, plainMonths, within);
    }

    /** The same with a known month from 1 to 12, or null. */
    public DateContext inMonth(Integer known) {
        return new DateContext(year, known, serials, from1904, plainMonths, within);
    }

    /** The same, day numbers counting from 1904 or not. */
    public DateContext from1904(boolean counted) {
        return new DateContext(year, month, serials, counted, plainMonths, within);
    }

    /** The same, bare numbers being day numbers or not. */
    public DateContext serials(boolean read) {
        return new DateContext(year, month, read, from1904, plainMonths, within);
    }

    /** The same, 2021.1 being January or not decided. */
    public DateContext plainMonths(boolean plain) {
        return new DateContext(year, month, serials, from1904, plain, within);
    }

    /** The same, the sheet being about these days, or null. */
    public DateContext within(Period days) {
        return new DateContext(year, month, serials, from1904, plainMonths, days);
    }
}
