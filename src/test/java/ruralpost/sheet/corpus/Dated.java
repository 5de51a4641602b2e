package ruralpost.sheet.corpus;

import java.time.LocalDate;

/** A date cell shown in a certain number format. */
record Dated(LocalDate date, String format) {

    static final String ISO = "yyyy\\-mm\\-dd";

    static Dated of(int year, int month, int day, String format) {
        return new Dated(LocalDate.of(year, month, day), format);
    }
}
