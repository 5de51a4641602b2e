package ruralpost.campaign.dashboard;

import java.util.Map;
import ruralpost.disclosure.Count;

/** Counts of persons: the true ones for the screen, and for what leaves the program those that may be told. */
public interface PeopleCounts {

    /** Persons at the activities that count, by key of their {@link PeopleSort}; what is chosen among the sorts is left aside. */
    Map<String, Count> bySort(CampaignBoard board);

    /** Children at the activities that count and state cost and children, by row id of the kind; chosen kinds are left aside. */
    Map<Long, Count> costedByKind(CampaignBoard board);
}
