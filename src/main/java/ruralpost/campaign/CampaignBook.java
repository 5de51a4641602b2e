package ruralpost.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All campaigns with what belongs to them, as of one moment.
 *
 * @param kinds      in their order
 * @param campaigns  the newest first
 * @param partners   as entered
 * @param activities the newest first
 * @param handouts   as entered
 * @param adoptions  the newest first
 * @param pledges    in the order of their days
 * @param trainings  the newest first
 * @param visits     the newest first
 * @param followUps  those due first coming first
 * @param agreements the newest first
 * @param themes     theme post offices, as entered
 * @param files      what belongs to each campaign, in the order of the campaigns
 */
public record CampaignBook(List<CampaignKind> kinds, List<Campaign> campaigns, List<CampaignPartner> partners, List<Activity> activities,
                           List<Handout> handouts, List<Adoption> adoptions, List<Pledge> pledges, List<Training> trainings, List<Visit> visits,
                           List<FollowUp> followUps, List<Agreement> agreements, List<ThemeOffice> themes, List<CampaignFile> files) {

    /** Nothing. */
    public static final CampaignBook NONE = new CampaignBook(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of());

    /** Names of campaigns, kinds, activities, adoptions and visits by row id. */
    public Map<Long, String> names() {
        Map<Long, String> names = new HashMap<>();
        kinds.forEach(k -> names.put(k.stamp().id(), k.name()));
        campaigns.forEach(c -> names.put(c.stamp().id(), c.name()));
        activities.forEach(a -> names.put(a.stamp().id(), a.name()));
        adoptions.forEach(a -> names.put(a.stamp().id(), a.name()));
        visits.forEach(v -> names.put(v.stamp().id(), v.delegation()));
        return names;
    }

    /**
     * The same with its files put together.
     *
     * @param known   files of before
     * @param changed campaigns of which anything changed since; the files of the others are kept as they are; null for all
     */
    CampaignBook bound(List<CampaignFile> known, Set<Long> changed) {
        return new CampaignBook(kinds, campaigns, partners, activities, handouts, adoptions, pledges, trainings, visits, followUps, agreements, themes,
            new FileBinder(this, changed).files(known));
    }
}
