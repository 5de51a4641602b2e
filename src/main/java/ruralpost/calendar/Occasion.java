package ruralpost.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import ruralpost.ledger.Stamp;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Period;

/**
 * One edition of a festival or campaign.
 *
 * @param stamp   where it is stored
 * @param name    what this edition is called, never null
 * @param series  what its editions have in common, never null; editions of one series are compared with each other
 * @param edition number of the edition, for a yearly festival the year; null where none is stated
 * @param period  its days
 * @param kind    what sort
 * @param remark  may be null
 */
public record Occasion(Stamp stamp, String name, String series, Integer edition, Period period, OccasionKind kind, String remark) {

    /** The series of the lunar new year (春节), from which days are counted. */
    public static final String SPRING_FESTIVAL = "spring-festival";

    /** Which day of the occasion a day is; 1 is its first day, 0 and less lie before it. */
    public long number(LocalDate day) {
        return ChronoUnit.DAYS.between(period.from(), day) + 1;
    }

    /** What it is called: a shipped festival in the language asked for, anything else as it was entered. */
    public String label(Lang lang) {
        String shipped = LunarTable.nameKey(series);
        return shipped != null && name.equals(Texts.of(Lang.ZH).get(shipped)) ? Texts.of(lang).get(shipped) : name;
    }
}
