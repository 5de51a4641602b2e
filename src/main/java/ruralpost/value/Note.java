package ruralpost.value;

import java.util.Locale;
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
    TIME_DROPPED;

    /** The note in words. */
    public Message message() {
        return Message.of("value.note." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
    }
}
