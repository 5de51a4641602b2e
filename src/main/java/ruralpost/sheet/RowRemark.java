package ruralpost.sheet;

import java.util.EnumSet;
import java.util.Set;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Note;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/**
 * A value that was taken, but not literally: 约1.2万 as about 12,000.00. Somebody should look at it; the row is imported nevertheless.
 *
 * @param row    row number as spreadsheet programs show it
 * @param column letters of the column
 * @param field  title of the field
 * @param raw    what the cell holds, shortened
 * @param made   what was made of it
 */
public record RowRemark(int row, String column, Message field, String raw, Message made) {

    /** What is said to the user; turning full-width digits, dashes and the column's own unit are no guesses. */
    private static final Set<Note> WORTH_A_LOOK = EnumSet.complementOf(EnumSet.of(Note.COLUMN_UNIT, Note.FULL_WIDTH, Note.BLANK_MARK));

    /** Shortens what is kept of the cell. */
    public RowRemark {
        raw = RowProblem.shorten(raw, 100);
    }

    /** Whether a reader did something that somebody should look at. */
    static boolean worthALook(Set<Note> notes) {
        return !notes.isEmpty() && notes.stream().anyMatch(WORTH_A_LOOK::contains);
    }

    /** "Read as about 12,000.00 yuan: a scale word was multiplied in". */
    static Message made(Object value, Set<Note> notes) {
        Message why = null;
        for (Note note : Note.values()) {
            if (notes.contains(note) && WORTH_A_LOOK.contains(note)) {
                why = why == null ? note.message() : Message.of("sheet.remark.and", why, note.message());
            }
        }
        return Message.of("sheet.remark", shown(value), why);
    }

    private static Object shown(Object value) {
        return switch (value) {
            case Amount amount -> amount.bound().isExact()
                ? Message.of("sheet.remark.money", digits(amount))
                : Message.of("sheet.remark.money.bounded", Message.of("value.bound.mark." + amount.bound().code().replace(' ', '.')),
                    digits(amount));
            case Quantity quantity -> Formats.of(Lang.EN).quantityNumber(quantity);
            case Period period -> period.fromTo();
            case Unit unit -> unit;
            default -> String.valueOf(value);
        };
    }

    /** Digits are written alike in both languages. */
    private static String digits(Amount amount) {
        return Formats.of(Lang.EN).money(amount.money());
    }
}
