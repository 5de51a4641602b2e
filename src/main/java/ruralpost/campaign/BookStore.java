package ruralpost.campaign;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static ruralpost.store.tables.Tables.ACTIVITY;
import static ruralpost.store.tables.Tables.ACTIVITY_HEAD_COUNT;
import static ruralpost.store.tables.Tables.ADOPTION;
import static ruralpost.store.tables.Tables.AGREEMENT;
import static ruralpost.store.tables.Tables.CAMPAIGN;
import static ruralpost.store.tables.Tables.CAMPAIGN_KIND;
import static ruralpost.store.tables.Tables.CAMPAIGN_PAPER;
import static ruralpost.store.tables.Tables.CAMPAIGN_PARTNER;
import static ruralpost.store.tables.Tables.FOLLOW_UP;
import static ruralpost.store.tables.Tables.HANDOUT;
import static ruralpost.store.tables.Tables.PLEDGE;
import static ruralpost.store.tables.Tables.TRAINING;
import static ruralpost.store.tables.Tables.VISIT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import ruralpost.ledger.Changes;
import ruralpost.ledger.InsertedRows;
import ruralpost.ledger.Ledger;

/** Holds everything of this area in memory and catches up, by change set number, when the ledger has moved: only what changed is read and put together again. */
public final class BookStore {

    private static final int AT_ONCE = 500;

    private final Ledger ledger;
    private final KeptTableStore<CampaignKind> kinds;
    private final KeptTableStore<Campaign> campaigns;
    private final KeptTableStore<CampaignPartner> partners;
    private final KeptTableStore<Activity> activities;
    private final KeptTableStore<Handout> handouts;
    private final KeptTableStore<Adoption> adoptions;
    private final KeptTableStore<Pledge> pledges;
    private final KeptTableStore<Training> trainings;
    private final KeptTableStore<Visit> visits;
    private final KeptTableStore<FollowUp> followUps;
    private final KeptTableStore<Agreement> agreements;
    private final ThemeOfficeStore themes;
    private volatile CampaignBook book = CampaignBook.NONE;
    private volatile long upTo = -1;

    BookStore(Ledger ledger, CampaignStore c, ActivityStore a, AdoptionStore p, OutreachStore o, ThemeOfficeStore themes) {
        this.ledger = ledger;
        this.themes = themes;
        kinds = new KeptTableStore<>(ledger, CAMPAIGN_KIND, c::kinds, k -> k.stamp().id(), comparing(CampaignKind::place, nullsLast(Integer::compare)));
        campaigns = new KeptTableStore<>(ledger, CAMPAIGN, c::campaigns, BookStore::id,
            comparing((Campaign x) -> x.period().to(), reverseOrder()).thenComparing(x -> x.period().from(), reverseOrder()));
        partners = new KeptTableStore<>(ledger, CAMPAIGN_PARTNER, c::partners, x -> x.stamp().id(), null);
        activities = new KeptTableStore<>(ledger, ACTIVITY, a::activities, x -> x.stamp().id(), comparing(Activity::heldOn, reverseOrder()));
        handouts = new KeptTableStore<>(ledger, HANDOUT, a::handouts, x -> x.stamp().id(), null);
        adoptions = new KeptTableStore<>(ledger, ADOPTION, p::adoptions, x -> x.stamp().id(), comparing(x -> x.period().to(), reverseOrder()));
        pledges = new KeptTableStore<>(ledger, PLEDGE, p::pledges, x -> x.stamp().id(), comparing(Pledge::on));
        trainings = new KeptTableStore<>(ledger, TRAINING, o::trainings, x -> x.stamp().id(), comparing(x -> x.period().to(), reverseOrder()));
        visits = new KeptTableStore<>(ledger, VISIT, o::visits, x -> x.stamp().id(), comparing(Visit::on, reverseOrder()));
        followUps = new KeptTableStore<>(ledger, FOLLOW_UP, o::followUps, x -> x.stamp().id(), comparing(FollowUp::dueOn, nullsLast(java.time.LocalDate::compareTo)));
        agreements = new KeptTableStore<>(ledger, AGREEMENT, o::agreements, x -> x.stamp().id(), comparing(x -> x.signed().to(), reverseOrder()));
    }

    private static long id(Campaign c) {
        return c.stamp().id();
    }

    /** Everything, with all sets that were committed before this call. May read the ledger; not for the window's thread. */
    public CampaignBook current() {
        return upTo == ledger.lastSet() ? book : catchUp();
    }

    private synchronized CampaignBook catchUp() {
        if (upTo == ledger.lastSet()) {
            return book;
        }
        Set<Long> changed = new HashSet<>();
        boolean renamed = !kinds.catchUp(List.of()).none();
        add(changed, campaigns.catchUp(owners(CAMPAIGN_PAPER, CAMPAIGN_PAPER.CAMPAIGN_ID, campaigns.upTo())), BookStore::id);
        add(changed, partners.catchUp(List.of()), CampaignPartner::campaignId);
        add(changed, activities.catchUp(owners(ACTIVITY_HEAD_COUNT, ACTIVITY_HEAD_COUNT.ACTIVITY_ID, activities.upTo())), Activity::campaignId);
        add(changed, handouts.catchUp(List.of()), h -> ofActivity(h.activityId()));
        add(changed, adoptions.catchUp(List.of()), Adoption::campaignId);
        add(changed, pledges.catchUp(List.of()), p -> ofAdoption(p.adoptionId()));
        add(changed, trainings.catchUp(List.of()), Training::campaignId);
        add(changed, visits.catchUp(List.of()), Visit::campaignId);
        add(changed, followUps.catchUp(List.of()), f -> ofVisit(f.visitId()));
        add(changed, agreements.catchUp(List.of()), Agreement::campaignId);
        book = new CampaignBook(kinds.rows(), campaigns.rows(), partners.rows(), activities.rows(), handouts.rows(), adoptions.rows(), pledges.rows(), trainings.rows(),
            visits.rows(), followUps.rows(), agreements.rows(), themes.offices(), List.of()).bound(book.files(), renamed ? null : changed);
        // a set committed meanwhile may stand in some tables and not in others: the next call reads on from the earliest
        upTo = Stream.of(kinds, campaigns, partners, activities, handouts, adoptions, pledges, trainings, visits, followUps, agreements).mapToLong(KeptTableStore::upTo).min()
            .orElseThrow();
        return book;
    }

    private static <T> void add(Set<Long> campaigns, KeptTableStore.Difference<T> difference, ToLongFunction<T> owner) {
        difference.before().forEach(r -> campaigns.add(owner.applyAsLong(r)));
        difference.now().forEach(r -> campaigns.add(owner.applyAsLong(r)));
    }

    private long ofActivity(long id) {
        Activity a = activities.row(id);
        return a == null ? 0 : a.campaignId();
    }

    private long ofAdoption(long id) {
        Adoption a = adoptions.row(id);
        return a == null ? 0 : a.campaignId();
    }

    private long ofVisit(long id) {
        Visit v = visits.row(id);
        return v == null ? 0 : v.campaignId();
    }

    /** Rows of which a part changed that stands in a table of its own; none before the first reading, which takes all. */
    private List<Long> owners(Table<?> parts, Field<Long> owner, long since) {
        Changes changes = since < 0 ? null : ledger.changesSince(parts, since);
        if (changes == null || changes.none()) {
            return List.of();
        }
        List<Long> sets = Stream.concat(changes.created().stream(), changes.rangesOf().stream()).map(InsertedRows::set).toList();
        Set<Long> found = new HashSet<>();
        for (int i = 0; i < sets.size(); i += AT_ONCE) {
            read(parts, owner, parts.field("CREATED_SET", Long.class).in(sets.subList(i, Math.min(sets.size(), i + AT_ONCE))), found);
        }
        for (int i = 0; i < changes.touched().size(); i += AT_ONCE) {
            read(parts, owner, parts.field("ID", Long.class).in(changes.touched().subList(i, Math.min(changes.touched().size(), i + AT_ONCE))), found);
        }
        return List.copyOf(found);
    }

    private void read(Table<?> parts, Field<Long> owner, Condition of, Set<Long> into) {
        into.addAll(ledger.read(ctx -> ctx.selectDistinct(owner).from(parts).where(of).fetch(owner)));
    }
}
