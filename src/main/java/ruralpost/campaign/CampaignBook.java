package ruralpost.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
 */
public record CampaignBook(List<CampaignKind> kinds, List<Campaign> campaigns, List<CampaignPartner> partners, List<Activity> activities,
                           List<Handout> handouts, List<Adoption> adoptions, List<Pledge> pledges, List<Training> trainings, List<Visit> visits,
                           List<FollowUp> followUps, List<Agreement> agreements, List<ThemeOffice> themes) {

    /** Nothing. */
    public static final CampaignBook NONE = new CampaignBook(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());

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

    /** What belongs to each campaign, by its id; campaigns in the order of the book. */
    public List<CampaignFile> files() {
        Map<Long, CampaignKind> kindOf = kinds.stream().collect(Collectors.toMap(k -> k.stamp().id(), k -> k));
        Map<Long, List<CampaignPartner>> partnersOf = by(partners, CampaignPartner::campaignId);
        Map<Long, List<Activity>> activitiesOf = by(activities, Activity::campaignId);
        Map<Long, List<Handout>> handoutsOf = by(handouts, Handout::activityId);
        Map<Long, List<Adoption>> adoptionsOf = by(adoptions, Adoption::campaignId);
        Map<Long, List<Pledge>> pledgesOf = by(pledges, Pledge::adoptionId);
        Map<Long, List<Training>> trainingsOf = by(trainings, Training::campaignId);
        Map<Long, List<Visit>> visitsOf = by(visits, Visit::campaignId);
        Map<Long, List<FollowUp>> followUpsOf = by(followUps, FollowUp::visitId);
        Map<Long, List<Agreement>> agreementsOf = by(agreements, Agreement::campaignId);
        return campaigns.stream().map(c -> {
            Long id = c.stamp().id();
            List<Activity> held = of(activitiesOf, id);
            List<AdoptionProgress> progress = of(adoptionsOf, id).stream().map(a -> new AdoptionProgress(a, of(pledgesOf, a.stamp().id()))).toList();
            List<Visit> came = of(visitsOf, id);
            return new CampaignFile(c, kindOf.get(c.kindId()), of(partnersOf, id), held, held.stream().flatMap(a -> of(handoutsOf, a.stamp().id()).stream()).toList(),
                progress, of(trainingsOf, id), came, came.stream().flatMap(v -> of(followUpsOf, v.stamp().id()).stream()).toList(), of(agreementsOf, id));
        }).toList();
    }

    private static <T> Map<Long, List<T>> by(List<T> all, Function<T, Long> key) {
        return all.stream().collect(Collectors.groupingBy(key));
    }

    private static <T> List<T> of(Map<Long, List<T>> by, Long id) {
        return by.getOrDefault(id, List.of());
    }
}
