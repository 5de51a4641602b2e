package ruralpost.campaign.importing;

import java.util.List;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.PartnerRole;
import ruralpost.importing.NameRef;
import ruralpost.value.Money;
import ruralpost.value.Period;

/**
 * A row of a sheet as a campaign to be, its names not yet all records. What the sheet leaves blank is null.
 *
 * @param number    row number as spreadsheet programs show it
 * @param name      never null
 * @param kind      null only when the ledger has the campaign
 * @param period    never null
 * @param promotion empty when not stated
 * @param partners  empty when none is stated
 */
record CampaignRow(int number, String name, NameRef kind, Period period, CampaignStatus status, String series, Integer edition, NameRef place, NameRef office,
                   NameRef platform, List<Part> partners, Money goal, Long goalUnits, String goalUnit, Long goalPeople, List<String> promotion, String story, String remark) {

    /** The same in another row. */
    CampaignRow at(int row) {
        return new CampaignRow(row, name, kind, period, status, series, edition, place, office, platform, partners, goal, goalUnits, goalUnit, goalPeople, promotion, story, remark);
    }

    /** A partner and what it does. */
    record Part(NameRef partner, PartnerRole role) {
    }
}
