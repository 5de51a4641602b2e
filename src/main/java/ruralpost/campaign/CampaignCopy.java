package ruralpost.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.value.Period;

/**
 * Makes a campaign or an activity anew for another site or year: with everything that can be planned and nothing that was counted, given
 * or told of the first one.
 */
public final class CampaignCopy {

    private CampaignCopy() {
    }

    /**
     * In what a copy of a campaign differs.
     *
     * @param placeId    may be null
     * @param goals      whether it begins with the goals of the first
     * @param activities whether the activities are planned again
     */
    public record CampaignTarget(String name, Period period, Long placeId, boolean goals, boolean activities) {

        /** Without activities. */
        public CampaignTarget(String name, Period period, Long placeId, boolean goals) {
            this(name, period, placeId, goals, false);
        }
    }

    /** In what a copy of an activity differs. @param placeId may be null */
    public record ActivityTarget(long campaignId, LocalDate on, Long placeId) {
    }

    /** The same campaign a year later: its days moved, a year in its name counted on. */
    public static CampaignTarget yearLater(Campaign c) {
        String name = c.name();
        for (int year : c.period().from().getYear() == c.period().to().getYear() ? new int[] {c.period().to().getYear()}
            : new int[] {c.period().to().getYear(), c.period().from().getYear()}) {
            name = name.replace(Integer.toString(year), Integer.toString(year + 1));
        }
        return new CampaignTarget(name, Period.of(c.period().from().plusYears(1), c.period().to().plusYears(1)), c.placeId(), true);
    }

    /** The same activity on the same day, its place still to be chosen. */
    public static ActivityTarget elsewhere(Activity a) {
        return new ActivityTarget(a.campaignId(), a.heldOn(), null);
    }

    /**
     * Stores a copy of a campaign as planned, the edition one higher where it has one: with its story and papers, its partners and their roles,
     * its trainings without persons, its adoptions without pledges, and its activities without counts where they are asked for, all moved as
     * the campaign is. Reported figures and money given belong to the first one and are left out.
     *
     * @param first with all that belongs to it
     * @return the id of the copy
     * @throws ruralpost.text.UserException an activity would lie outside its days, or there is a campaign of this name and first day
     */
    public static long campaign(WriteTx tx, Campaigns stores, CampaignFile first, CampaignTarget to) {
        Campaign c = first.campaign();
        long copy = stores.campaigns().save(tx, new Campaign(Stamp.NEW, to.name(), c.series(), c.edition() == null ? null : c.edition() + 1, c.kindId(), to.period(),
            CampaignStatus.PLANNED, to.placeId(), c.officeId(), c.platformId(), c.promotion(), to.goals() ? c.goalMoney() : null, to.goals() ? c.goalUnits() : null,
            to.goals() ? c.goalUnit() : null, to.goals() ? c.goalPeople() : null, c.story(), c.remark(), c.papers(), List.of()));
        first.partners().forEach(p -> stores.campaigns().save(tx, new CampaignPartner(Stamp.NEW, copy, p.partnerId(), p.role(), null, p.kind(), p.remark())));
        UnaryOperator<LocalDate> moved = moved(c.period().from(), to.period().from());
        for (AdoptionProgress each : first.adoptions()) {
            Adoption a = each.adoption();
            stores.adoptions().save(tx, new Adoption(Stamp.NEW, copy, a.name(), within(a.period(), moved, to.period()), a.unit(), a.price(), a.tiers(), a.channelId(),
                to.goals() ? a.goalMoney() : null, to.goals() ? a.goalUnits() : null, a.returns(), null, a.remark()));
        }
        first.trainings().forEach(t -> stores.outreach().save(tx, new Training(Stamp.NEW, copy, t.subject(), within(t.period(), moved, to.period()), elsewhere(t.placeId(), c, to),
            t.trainer(), t.hours(), null, null, to.goals() ? t.plan() : null, t.remark())));
        if (to.activities()) {
            // the newest come first; entered again in the order of their days
            for (Activity a : first.activities().reversed()) {
                List<Handout> given = first.handouts().stream().filter(h -> h.activityId() == a.stamp().id()).toList();
                activity(tx, stores, a, given, new ActivityTarget(copy, moved.apply(a.heldOn()), elsewhere(a.placeId(), c, to)));
            }
        }
        return copy;
    }

    /** How many activities would lie outside the days of a copy. */
    public static long outside(CampaignFile first, Period period) {
        UnaryOperator<LocalDate> moved = moved(first.campaign().period().from(), period.from());
        return first.activities().stream().filter(a -> !period.contains(moved.apply(a.heldOn()))).count();
    }

    private static Period within(Period days, UnaryOperator<LocalDate> moved, Period of) {
        return Period.of(moved.apply(days.from()), moved.apply(days.to())).intersect(of).orElse(of);
    }

    /** What took place where the campaign did moves with it. */
    private static Long elsewhere(Long placeId, Campaign c, CampaignTarget to) {
        return placeId != null && placeId.equals(c.placeId()) ? to.placeId() : placeId;
    }

    /** Days move by whole years where the first day does, else by as many days as it does. */
    private static UnaryOperator<LocalDate> moved(LocalDate from, LocalDate to) {
        int years = to.getYear() - from.getYear();
        long days = ChronoUnit.DAYS.between(from, to);
        return from.plusYears(years).equals(to) ? d -> d.plusYears(years) : d -> d.plusDays(days);
    }

    /**
     * Stores a copy of an activity with its formats and what was given out, all without counts and cost.
     *
     * @param given what was given out at the first one
     * @return the id of the copy
     */
    public static long activity(WriteTx tx, Campaigns stores, Activity a, List<Handout> given, ActivityTarget to) {
        long copy = stores.activities().save(tx, new Activity(Stamp.NEW, to.campaignId(), a.name(), to.on(), to.placeId(), a.formats(), a.field(), List.of(), null, null, a.remark()));
        given.forEach(h -> stores.activities().save(tx, new Handout(Stamp.NEW, copy, h.item(), null, h.unit(), null, h.partnerId(), h.itemId(), h.centreId(), h.remark())));
        return copy;
    }
}
