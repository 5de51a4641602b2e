package ruralpost.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts together what belongs to each campaign. */
final class FileBinder {

    private final CampaignBook book;
    private final Set<Long> changed;

    /** @param changed campaigns of which anything changed; null for all */
    FileBinder(CampaignBook book, Set<Long> changed) {
        this.book = book;
        this.changed = changed;
    }

    /** All files in the order of the campaigns. @param known those of before, taken over where nothing changed */
    List<CampaignFile> files(List<CampaignFile> known) {
        if (changed != null && changed.isEmpty()) {
            return known;
        }
        Map<Long, CampaignFile> fresh = fresh();
        Map<Long, CampaignFile> before = HashMap.newHashMap(known.size());
        known.forEach(f -> before.put(f.campaign().stamp().id(), f));
        List<CampaignFile> files = new ArrayList<>(book.campaigns().size());
        for (Campaign c : book.campaigns()) {
            Long id = c.stamp().id();
            files.add(fresh.containsKey(id) ? fresh.get(id) : before.get(id));
        }
        return List.copyOf(files);
    }

    private Map<Long, CampaignFile> fresh() {
        Map<Long, CampaignKind> kindOf = book.kinds().stream().collect(Collectors.toMap(k -> k.stamp().id(), k -> k));
        Map<Long, List<CampaignPartner>> partnersOf = by(book.partners(), CampaignPartner::campaignId, this::wanted);
        Map<Long, List<Activity>> activitiesOf = by(book.activities(), Activity::campaignId, this::wanted);
        Map<Long, List<Handout>> handoutsOf = by(book.handouts(), Handout::activityId, within(activitiesOf, a -> a.stamp().id()));
        Map<Long, List<Adoption>> adoptionsOf = by(book.adoptions(), Adoption::campaignId, this::wanted);
        Map<Long, List<Pledge>> pledgesOf = by(book.pledges(), Pledge::adoptionId, within(adoptionsOf, a -> a.stamp().id()));
        Map<Long, List<Training>> trainingsOf = by(book.trainings(), Training::campaignId, this::wanted);
        Map<Long, List<Visit>> visitsOf = by(book.visits(), Visit::campaignId, this::wanted);
        Map<Long, List<FollowUp>> followUpsOf = by(book.followUps(), FollowUp::visitId, within(visitsOf, v -> v.stamp().id()));
        Map<Long, List<Agreement>> agreementsOf = by(book.agreements(), Agreement::campaignId, this::wanted);
        Map<Long, CampaignFile> files = new HashMap<>();
        for (Campaign c : book.campaigns()) {
            Long id = c.stamp().id();
            if (wanted(id)) {
                List<Activity> held = of(activitiesOf, id);
                List<AdoptionProgress> progress = of(adoptionsOf, id).stream().map(a -> new AdoptionProgress(a, of(pledgesOf, a.stamp().id()))).toList();
                List<Visit> came = of(visitsOf, id);
                files.put(id, new CampaignFile(c, kindOf.get(c.kindId()), of(partnersOf, id), held,
                    held.stream().flatMap(a -> of(handoutsOf, a.stamp().id()).stream()).toList(), progress, of(trainingsOf, id), came,
                    came.stream().flatMap(v -> of(followUpsOf, v.stamp().id()).stream()).toList(), of(agreementsOf, id)));
            }
        }
        return files;
    }

    private boolean wanted(Long campaign) {
        return changed == null || changed.contains(campaign);
    }

    /** Whether a row belongs to one of those. */
    private static <T> Predicate<Long> within(Map<Long, List<T>> owners, Function<T, Long> id) {
        Set<Long> ids = owners.values().stream().flatMap(List::stream).map(id).collect(Collectors.toSet());
        return ids::contains;
    }

    private static <T> Map<Long, List<T>> by(List<T> all, Function<T, Long> key, Predicate<Long> wanted) {
        return all.stream().filter(t -> wanted.test(key.apply(t))).collect(Collectors.groupingBy(key));
    }

    private static <T> List<T> of(Map<Long, List<T>> by, Long id) {
        return by.getOrDefault(id, List.of());
    }
}
