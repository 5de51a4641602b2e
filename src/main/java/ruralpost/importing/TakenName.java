package ruralpost.importing;

import ruralpost.sheet.names.NamedRecord;
import ruralpost.text.Message;

/**
 * A name that was taken for a record although it is written otherwise.
 *
 * @param field  key of the field
 * @param name   as the sheet writes it
 * @param record what it was taken for; null for a new record of that name
 * @param by     who said so
 * @param reason for {@link By#RULE} what both have in common; else null
 * @param rows   how many rows use it
 */
public record TakenName(String field, String name, NamedRecord record, By by, Message reason, long rows) {

    /** Who said so. */
    public enum By {
        /** The program, as only one record can be meant. */
        RULE,
        /** The user, for this import. */
        CHOSEN,
        /** The recipe by which the sheet is read. */
        RECIPE,
        /** The user, in an earlier import. */
        REMEMBERED
    }
}
