package ruralpost.ui.campaign;

import java.time.LocalDate;
import java.util.Set;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.CampaignStatus;
import ruralpost.value.Period;

/**
 * Which campaigns the list shows.
 *
 * @param kind    row id of a kind; 0 for all
 * @param year    a year that the campaign touches; 0 for all
 * @param status  null for all
 * @param places  row ids of places, at one of which it or something of it took place; empty for all
 * @param partner row id of a partner that takes part; 0 for all
 */
record CampaignFilter(long kind, int year, CampaignStatus status, Set<Long> places, long partner) {

    static final CampaignFilter ALL = new CampaignFilter(0, 0, null, Set.of(), 0);

    boolean takes(CampaignFile file) {
        return (kind == 0 || file.campaign().kindId() == kind)
            && (year == 0 || file.campaign().period().overlaps(Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))))
            && (status == null || file.campaign().status() == status)
            && (places.isEmpty() || CampaignFilters.places(file).anyMatch(places::contains)) && (partner == 0 || CampaignFilters.partners(file).anyMatch(id -> id == partner));
    }
}
