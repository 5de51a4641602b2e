package ruralpost.value;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import ruralpost.text.Message;

/** What a reader did with a text beyond taking it literally; shown to the clerk so that nothing is guessed in silence. */
public enum Note {
    /** A word such as 约 or 超 was read as the bound. */
    BOUND_READ,
    /** A scale word such as 万 or million was multiplied in. */
    SCALED,
    /** The unit of the column was multiplied in (金额（万元）). */
    COLUMN_UNIT,
    /** Brackets were read as a minus sign. */
    BRACKETS_NEGATIVE,
    /** A minus sign behind the number was read as one before it. */
    MINUS_BEHIND,
    /** A number in Chinese characters (三万五千) was read. */
    CHINESE_NUMERAL,
    /** Spaces between groups of three digits were left out. */
    SPACES_IN_NUMBER,
    /** The text says the same quantity twice, as in 120斤(60公斤). */
    SAID_TWICE,
    /** Full-width characters were read as ordinary ones. */
    FULL_WIDTH,
    /** A dash or 无 was read as "not stated". */
    BLANK_MARK,
    /** More decimals than can be kept were rounded. */
    ROUNDED,
    /** The text names its own unit, which differs from the expected one. */
    OWN_UNIT,
    /** The year was filled in. */
    YEAR_FILLED,
    /** The month and the year were filled in. */
    MONTH_FILLED,
    /** A time of day was dropped. */
    TIME_DROPPED,
    /** The cell holds a day, but shows the month or year alone, and was read as that. */
    DAY_HIDDEN,
    /** A bare number was read as a spreadsheet's serial number of a day. */
    SERIAL_READ,
    /** Day and month stand in an order that only one reading allows, as in 5/13/2021. */
    ORDER_FOUND,
    /** The number of a week was read as its seven days from Monday, counted as ISO 8601 does. */
    WEEK_READ,
    /** A figure that accumulates (累计) was read as one of the whole period. */
    CUMULATIVE,
    /** The number of a code has more digits than a spreadsheet keeps, so the last ones may be lost. */
    DIGITS_LOST;

    static Set<Note> with(Set<Note> notes, Note more) {
        Set<Note> all = EnumSet.of(more);
        all.addAll(notes);
        return all;
    }

    /** The note in words. */
    public Message message() {
        return Message.of("value.note." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
    }
}
