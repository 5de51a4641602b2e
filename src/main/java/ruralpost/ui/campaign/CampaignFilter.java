package ruralpost.ui.campaign;

import java.time.LocalDate;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.CampaignStatus;
import ruralpost.value.Period;

/**
 * Which campaigns the list shows.
 *
 * @param kind    row id of a kind; 0 for all
 * @param year    a year that the campaign touches; 0 for all
 * @param status  null for all
 * @param place   row id of a place where it or something of it took place; 0 for all
 * @param partner row id of a partner that takes part; 0 for all
 */
record CampaignFilter(long kind, int year, CampaignStatus status, long place, long partner) {

    static final CampaignFilter ALL = new CampaignFilter(0, 0, null, 0, 0);

    boolean takes(CampaignFile file) {
        return (kind == 0 || file.campaign().kindId() == kind)
            && (year == 0 || file.campaign().period().overlaps(Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))))
            && (status == null || file.campaign().status() == status)
            && (place == 0 || CampaignFilters.places(file).anyMatch(id -> id == place)) && (partner == 0 || CampaignFilters.partners(file).anyMatch(id -> id == partner));
    }
}
