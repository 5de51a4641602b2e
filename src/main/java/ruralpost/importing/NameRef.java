package ruralpost.importing;

import java.util.List;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.text.Message;

/**
 * A name in a sheet, as far as it is resolved.
 *
 * @param key       field and name, made comparable once for all rows that have the name
 * @param name      as the sheet writes it
 * @param how       how it was resolved
 * @param record    the record that is meant; null when there is none (yet)
 * @param reason    for {@link How#RULE} why that record was taken; else null
 * @param namesakes for {@link How#AMBIGUOUS} the records that all answer; else empty
 * @param wanted    for {@link How#MISSING} what the recipe says; else null
 */
public record NameRef(NameDecisions.Named key, String name, How how, NamedRecord record, Message reason, List<NamedRecord> namesakes, RecipeName wanted) {

    NameRef(NameDecisions.Named key, String name, How how, NamedRecord record, Message reason, List<NamedRecord> namesakes) {
        this(key, name, how, record, reason, namesakes, null);
    }

    /** How a name was resolved. */
    public enum How {
        /** The record is called so. */
        SAME,
        /** The record has that alias or code. */
        ALIAS,
        /** Written a little otherwise, and only one record can be meant. */
        RULE,
        /** The user said so; without a record: a new one. */
        CHOSEN,
        /** The user said so in an earlier import; without a record: a new one. */
        REMEMBERED,
        /** The recipe of the sheet says so; without a record: a new one. */
        RECIPE,
        /** The recipe says so, but this ledger has no such record, or several. */
        MISSING,
        /** No record is called so. */
        UNKNOWN,
        /** Several records answer. */
        AMBIGUOUS
    }

    /** Id of the record; null when there is none. */
    public Long id() {
        return record == null ? null : record.id();
    }

    /** Whether its rows wait until the user says which record is meant. */
    public boolean isToBeChosen() {
        return how == How.AMBIGUOUS || how == How.MISSING;
    }

    /** Whether the user, now or earlier, or the recipe said that a new record is meant. */
    public boolean isNewOne() {
        return record == null && (how == How.CHOSEN || how == How.REMEMBERED || how == How.RECIPE);
    }
}
