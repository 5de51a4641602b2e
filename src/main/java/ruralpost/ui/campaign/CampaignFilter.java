package ruralpost.ui.campaign;

import java.time.LocalDate;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.CampaignStatus;
import ruralpost.value.Period;

/**
 * Which campaigns the list shows.
 *
 * @param kind   row id of a kind; 0 for all
 * @param year   a year that the campaign touches; 0 for all
 * @param status null for all
 */
record CampaignFilter(long kind, int year, CampaignStatus status) {

    static final CampaignFilter ALL = new CampaignFilter(0, 0, null);

    boolean takes(CampaignFile file) {
        return (kind == 0 || file.campaign().kindId() == kind)
            && (year == 0 || file.campaign().period().overlaps(Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))))
            && (status == null || file.campaign().status() == status);
    }
}
