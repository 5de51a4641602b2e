package ruralpost.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import ruralpost.value.Money;

/**
 * A campaign with all that belongs to it.
 *
 * @param campaign   the campaign
 * @param kind       its kind
 * @param partners   as entered
 * @param activities the newest first
 * @param handouts   given out at them
 * @param adoptions  with their pledges
 * @param trainings  the newest first
 * @param visits     the newest first
 * @param followUps  of the visits
 * @param agreements the newest first
 */
public record CampaignFile(Campaign campaign, CampaignKind kind, List<CampaignPartner> partners, List<Activity> activities, List<Handout> handouts,
                           List<AdoptionProgress> adoptions, List<Training> trainings, List<Visit> visits, List<FollowUp> followUps,
                           List<Agreement> agreements) {

    /** Persons of a group at all activities, a person at two of them counted twice; null when no count is stated. */
    public Long persons(HeadGroup group) {
        return sum(activities.stream().map(a -> a.persons(group)).toList());
    }

    /** Persons of all groups at all activities; null when no count is stated. */
    public Long persons() {
        return sum(activities.stream().map(Activity::persons).toList());
    }

    /** Attendances at activities; null when none is stated. */
    public Long personTimes() {
        return sum(activities.stream().map(Activity::personTimes).toList());
    }

    /** Persons trained; null when none is stated. */
    public Long trained() {
        return sum(trainings.stream().map(Training::persons).toList());
    }

    /** Persons that the trainings planned; null unless every training states both its persons and its plan, as only then the two can be compared. */
    public Long trainingPlan() {
        return trainings.stream().anyMatch(t -> t.persons() == null || t.plan() == null) ? null : sum(trainings.stream().map(Training::plan).toList());
    }

    /** Cost of the activities; null when none is stated. */
    public Money cost() {
        return money(activities.stream().map(Activity::cost).toList());
    }

    /** Money pledged; null when nothing was. */
    public Money raised() {
        return money(adoptions.stream().map(a -> a.pledges().isEmpty() ? null : a.money()).toList());
    }

    /** Units pledged; null when none are stated, and where they are different things, which are not added up. */
    public Long units() {
        return adoptions.stream().filter(a -> a.units() != null).map(a -> a.adoption().unit()).distinct().count() > 1 ? null : sum(adoptions.stream().map(AdoptionProgress::units).toList());
    }

    /** Days left of the adoption that ends first among those that run, else of the one to come; 0 once all have ended; null without adoptions. */
    public Long daysLeft(LocalDate today) {
        return adoptions.stream().filter(a -> a.adoption().period().contains(today)).map(a -> a.daysLeft(today)).min(Long::compare)
            .or(() -> adoptions.stream().map(a -> a.daysLeft(today)).max(Long::compare)).orElse(null);
    }

    /** Adopters; null when none are stated. */
    public Long supporters() {
        return sum(adoptions.stream().map(AdoptionProgress::supporters).toList());
    }

    static Long sum(List<Long> parts) {
        List<Long> stated = parts.stream().filter(Objects::nonNull).toList();
        return stated.isEmpty() ? null : stated.stream().mapToLong(Long::longValue).sum();
    }

    private static Money money(List<Money> parts) {
        List<Money> stated = parts.stream().filter(Objects::nonNull).toList();
        return stated.isEmpty() ? null : Money.sum(stated);
    }
}
