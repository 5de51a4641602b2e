package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.List;
import ruralpost.campaign.HeadCount;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.NameRef;
import ruralpost.value.Money;

/**
 * A row of a sheet as an activity to be, its names not yet all records. What the sheet leaves blank is null, or empty.
 *
 * @param number   row number as spreadsheet programs show it
 * @param campaign its id; null for a new one
 * @param fresh    the new one; null for one that the ledger has
 * @param doc      the sheet's own number of the activity
 */
record ActivityRow(int number, Long campaign, NewCampaign fresh, LocalDate day, String doc, String name, NameRef place, List<String> formats, List<HeadCount> heads, Long personTimes,
                   Money cost, List<Gifts.Gift> gifts, NameRef giver, String remark) {

    /** By what an activity is known again: its campaign, day, place and name. */
    record Identity(Object campaign, LocalDate day, Object place, String name) {
    }

    /** The id of a record, else the name that becomes one. */
    static Object who(NameRef ref) {
        NameDecisions.Named named = ref == null ? null : ref.key();
        return ref == null ? null : ref.id() != null ? ref.id() : named;
    }
}
