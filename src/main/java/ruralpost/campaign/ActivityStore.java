package ruralpost.campaign;

import static ruralpost.store.tables.Tables.ACTIVITY;
import static ruralpost.store.tables.Tables.ACTIVITY_HEAD_COUNT;
import static ruralpost.store.tables.Tables.CAMPAIGN;
import static ruralpost.store.tables.Tables.CENTRE;
import static ruralpost.store.tables.Tables.HANDOUT;
import static ruralpost.store.tables.Tables.ITEM;
import static ruralpost.store.tables.Tables.PARTNER;
import static ruralpost.store.tables.Tables.PLACE;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Aliases;
import ruralpost.store.tables.tables.records.ActivityHeadCountRecord;
import ruralpost.store.tables.tables.records.ActivityRecord;
import ruralpost.store.tables.tables.records.HandoutRecord;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** Keeps activities with their head-counts, and what was given out at them. */
public final class ActivityStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(ACTIVITY, ACTIVITY.NAME).refers(ACTIVITY.CAMPAIGN_ID, CAMPAIGN).refers(ACTIVITY.PLACE_ID, PLACE)
            .rule(RowRules.required(ACTIVITY.NAME, "campaign.rule.name"))
            .rule(RuleStore.within(ACTIVITY.HELD_ON, ACTIVITY.HELD_ON, ACTIVITY.CAMPAIGN_ID, CAMPAIGN.ID, CAMPAIGN.DAY_FROM, CAMPAIGN.DAY_TO, "campaign.rule.activity.day"))
            .rule((row, ctx) -> row.get(ACTIVITY.THEME_FIELD) == null || ThemeField.codes().contains(row.get(ACTIVITY.THEME_FIELD)) ? null
                : Message.of("campaign.rule.code", row.get(ACTIVITY.THEME_FIELD)))
            .rule(RuleStore.notNegative(ACTIVITY.PERSON_TIMES, ACTIVITY.COST_FEN)).rule(RuleStore.nothingPersonal(ACTIVITY.NAME, ACTIVITY.FORMAT_NAMES, ACTIVITY.REMARK)),
        LedgerTable.of(ACTIVITY_HEAD_COUNT, ACTIVITY_HEAD_COUNT.HEAD_GROUP).refers(ACTIVITY_HEAD_COUNT.ACTIVITY_ID, ACTIVITY)
            .rule(RowRules.oneOf(ACTIVITY_HEAD_COUNT.HEAD_GROUP, HeadGroup.codes(), "campaign.rule.code"))
            .rule((row, ctx) -> row.get(ACTIVITY_HEAD_COUNT.AGE_BAND) == null || AgeBand.codes().contains(row.get(ACTIVITY_HEAD_COUNT.AGE_BAND)) ? null
                : Message.of("campaign.rule.code", row.get(ACTIVITY_HEAD_COUNT.AGE_BAND)))
            .rule((row, ctx) -> row.get(ACTIVITY_HEAD_COUNT.SEX) == null || Sex.codes().contains(row.get(ACTIVITY_HEAD_COUNT.SEX)) ? null
                : Message.of("campaign.rule.code", row.get(ACTIVITY_HEAD_COUNT.SEX)))
            .rule(RuleStore.notNegative(ACTIVITY_HEAD_COUNT.PERSONS)),
        LedgerTable.of(HANDOUT, HANDOUT.ITEM_NAME).refers(HANDOUT.ACTIVITY_ID, ACTIVITY).refers(HANDOUT.PARTNER_ID, PARTNER).refers(HANDOUT.ITEM_ID, ITEM)
            .refers(HANDOUT.CENTRE_ID, CENTRE)
            .rule(RowRules.required(HANDOUT.ITEM_NAME, "campaign.rule.name")).rule(RuleStore.notNegative(HANDOUT.GIVEN_COUNT, HANDOUT.VALUE_FEN))
            .rule(RuleStore.nothingPersonal(HANDOUT.ITEM_NAME, HANDOUT.UNIT_NAME, HANDOUT.REMARK)));

    private static final int ROWS_AT_ONCE = 4096;
    private static final Map<String, HeadGroup> GROUPS = Arrays.stream(HeadGroup.values()).collect(Collectors.toMap(HeadGroup::code, g -> g));
    private static final Map<String, AgeBand> BANDS = Arrays.stream(AgeBand.values()).collect(Collectors.toMap(AgeBand::code, b -> b));
    private static final Map<String, Sex> SEXES = Arrays.stream(Sex.values()).collect(Collectors.toMap(Sex::code, x -> x));

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public ActivityStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The live activities of all campaigns, the newest first. */
    public List<Activity> activities() {
        return activities(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<Activity> activities(Condition of) {
        return ledger.read(ctx -> {
            Map<Long, List<HeadCount>> heads = heads(ctx, of);
            Map<String, List<String>> formats = new HashMap<>();
            return ctx.selectFrom(ACTIVITY).where(ACTIVITY.DELETED_SET.eq(0L)).and(of).orderBy(ACTIVITY.HELD_ON.desc(), ACTIVITY.ID)
                .fetch(r -> activity(r, heads.getOrDefault(r.getId(), List.of()), formats));
        });
    }

    /** The live activities entered last, without their counts, the newest first. @param most how many at most */
    public List<Activity> enteredLast(int most) {
        return ledger.read(ctx -> ctx.selectFrom(ACTIVITY).where(ACTIVITY.DELETED_SET.eq(0L)).orderBy(ACTIVITY.CREATED_SET.desc(), ACTIVITY.ID.desc()).limit(most)
            .fetch(r -> activity(r, List.of(), new HashMap<>())));
    }

    /** The live activities with these ids, in that order. */
    public List<Activity> activities(Collection<Long> ids) {
        return ledger.read(ctx -> activities(ctx, ids));
    }

    /** The same as the open transaction sees them. */
    public List<Activity> activities(WriteTx tx, Collection<Long> ids) {
        return activities(tx.ctx(), ids);
    }

    private static List<Activity> activities(DSLContext ctx, Collection<Long> ids) {
        Map<Long, List<HeadCount>> heads = heads(ctx, ACTIVITY.ID.in(ids));
        return RuleStore.inOrder(ids, ctx.selectFrom(ACTIVITY).where(ACTIVITY.ID.in(ids), ACTIVITY.DELETED_SET.eq(0L))
            .fetchMap(ACTIVITY.ID, r -> activity((ActivityRecord) r, heads.getOrDefault(r.get(ACTIVITY.ID), List.of()), new HashMap<>())));
    }

    /** Head-counts by activity, in the order of their ids, read by plain JDBC: a million of them pass here. Equal ones are one object, which saves most of the memory. */
    private static Map<Long, List<HeadCount>> heads(DSLContext ctx, Condition of) {
        var h = ACTIVITY_HEAD_COUNT;
        Condition theirs = of.equals(DSL.noCondition()) ? of : h.ACTIVITY_ID.in(ctx.select(ACTIVITY.ID).from(ACTIVITY).where(of));
        String sql = ctx.renderInlined(ctx.select(h.ACTIVITY_ID, h.HEAD_GROUP, h.AGE_BAND, h.SEX, h.PERSONS).from(h).where(h.DELETED_SET.eq(0L)).and(theirs).orderBy(h.ID));
        Map<Long, List<HeadCount>> heads = new HashMap<>();
        Map<HeadCount, HeadCount> known = new HashMap<>();
        ctx.connection(c -> {
            try (Statement s = c.createStatement()) {
                s.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet r = s.executeQuery(sql)) {
                    while (r.next()) {
                        HeadCount count = new HeadCount(GROUPS.get(r.getString(2)), BANDS.get(r.getString(3)), SEXES.get(r.getString(4)), r.getLong(5));
                        heads.computeIfAbsent(r.getLong(1), id -> new ArrayList<>(8)).add(known.computeIfAbsent(count, x -> x));
                    }
                }
            }
        });
        return heads;
    }

    /** What was given out at all activities, in the order in which it was entered. */
    public List<Handout> handouts() {
        return handouts(DSL.noCondition());
    }

    /** What was given out at all activities from stock. */
    public List<Handout> drawn() {
        return handouts(HANDOUT.ITEM_ID.isNotNull());
    }

    /** The live ones among those rows. */
    List<Handout> handouts(Condition of) {
        return ledger.read(ctx -> ctx.selectFrom(HANDOUT).where(HANDOUT.DELETED_SET.eq(0L)).and(of).orderBy(HANDOUT.CREATED_SET, HANDOUT.ID)
            .fetch(ActivityStore::handout));
    }

    /** What was given out, with these ids, in that order. */
    public List<Handout> handouts(Collection<Long> ids) {
        return ledger.read(ctx -> handouts(ctx, ids));
    }

    /** The same as the open transaction sees it. */
    public List<Handout> handouts(WriteTx tx, Collection<Long> ids) {
        return handouts(tx.ctx(), ids);
    }

    /** What was given out at an activity, as the open transaction sees it. */
    public List<Handout> handoutsAt(WriteTx tx, long activityId) {
        return tx.ctx().selectFrom(HANDOUT).where(HANDOUT.ACTIVITY_ID.eq(activityId), HANDOUT.DELETED_SET.eq(0L)).orderBy(HANDOUT.ID).fetch(ActivityStore::handout);
    }

    private static List<Handout> handouts(DSLContext ctx, Collection<Long> ids) {
        return RuleStore.inOrder(ids, ctx.selectFrom(HANDOUT).where(HANDOUT.ID.in(ids), HANDOUT.DELETED_SET.eq(0L))
            .fetchMap(HANDOUT.ID, r -> handout((HandoutRecord) r)));
    }

    /**
     * Stores a new or changed activity with its head-counts.
     *
     * @return its id
     * @throws UserException fewer person-times than persons, or a rule does not hold
     */
    public long save(WriteTx tx, Activity a) {
        return RuleStore.save(tx, record(a), ACTIVITY.ID, a.stamp(), id -> saveHeads(tx, id, a.heads()));
    }

    /** Stores many new activities with their head-counts at once. */
    public void insertAll(WriteTx tx, List<Activity> activities) {
        List<ActivityRecord> rows = new ArrayList<>();
        List<ActivityHeadCountRecord> heads = new ArrayList<>();
        for (Activity a : activities) {
            ActivityRecord r = record(a);
            r.setId(tx.newId());
            rows.add(r);
            a.heads().forEach(h -> heads.add(row(r.getId(), h)));
        }
        tx.insertAll(ACTIVITY, rows);
        tx.insertAll(ACTIVITY_HEAD_COUNT, heads);
    }

    /** Writes only the counts that differ, so that the history of the others stays short. @return whether any does */
    private static boolean saveHeads(WriteTx tx, long activity, List<HeadCount> heads) {
        List<ActivityHeadCountRecord> stored = tx.ctx().selectFrom(ACTIVITY_HEAD_COUNT)
            .where(ACTIVITY_HEAD_COUNT.ACTIVITY_ID.eq(activity), ACTIVITY_HEAD_COUNT.DELETED_SET.eq(0L)).fetch();
        List<HeadCount> known = stored.stream().map(ActivityStore::head).toList();
        List<ActivityHeadCountRecord> gone = stored.stream().filter(s -> heads.stream().noneMatch(h -> sort(h, head(s)))).toList();
        gone.forEach(s -> tx.delete(ACTIVITY_HEAD_COUNT, s.getId(), s.getChangedSet()));
        for (HeadCount h : heads) {
            if (!known.contains(h)) {
                ActivityHeadCountRecord before = stored.stream().filter(s -> sort(h, head(s))).findFirst().orElse(null);
                tx.save(row(activity, h), before == null ? Stamp.NEW : new Stamp(before.getId(), before.getChangedSet()));
            }
        }
        return !gone.isEmpty() || !known.containsAll(heads);
    }

    private static boolean sort(HeadCount a, HeadCount b) {
        return a.same(b.group(), b.band(), b.sex());
    }

    /** Stores something given out. @return its id */
    public long save(WriteTx tx, Handout h) {
        HandoutRecord r = new HandoutRecord();
        r.setActivityId(h.activityId());
        r.setItemName(RuleStore.strip(h.item()));
        r.setGivenCount(h.count());
        r.setUnitName(RuleStore.strip(h.unit()));
        r.setValueFen(RuleStore.fen(h.value()));
        r.setPartnerId(h.partnerId());
        r.setItemId(h.itemId());
        r.setCentreId(h.centreId());
        r.setRemark(RuleStore.strip(h.remark()));
        return tx.save(r, h.stamp());
    }

    /** Marks an activity and its head-counts deleted; refused while something given out belongs to it. */
    public void deleteActivity(WriteTx tx, Stamp stamp) {
        saveHeads(tx, stamp.id(), List.of());
        tx.delete(ACTIVITY, stamp.id(), stamp.changed());
    }

    /** Marks something given out deleted. */
    public void deleteHandout(WriteTx tx, Stamp stamp) {
        tx.delete(HANDOUT, stamp.id(), stamp.changed());
    }

    private static ActivityRecord record(Activity a) {
        if (a.personTimes() != null && a.persons() != null && a.personTimes() < a.persons()) {
            throw UserException.of("campaign.rule.person.times", a.personTimes(), a.persons());
        }
        ActivityRecord r = new ActivityRecord();
        r.setCampaignId(a.campaignId());
        r.setName(RuleStore.strip(a.name()));
        r.setHeldOn(a.heldOn());
        r.setPlaceId(a.placeId());
        r.setFormatNames(Aliases.join(a.formats()));
        r.setThemeField(a.field() == null ? null : a.field().code());
        r.setPersonTimes(a.personTimes());
        r.setCostFen(RuleStore.fen(a.cost()));
        r.setRemark(RuleStore.strip(a.remark()));
        return r;
    }

    private static ActivityHeadCountRecord row(long activity, HeadCount h) {
        ActivityHeadCountRecord r = new ActivityHeadCountRecord();
        r.setActivityId(activity);
        r.setHeadGroup(h.group().code());
        r.setAgeBand(h.band() == null ? null : h.band().code());
        r.setSex(h.sex() == null ? null : h.sex().code());
        r.setPersons(h.persons());
        return r;
    }

    private static HeadCount head(ActivityHeadCountRecord r) {
        return new HeadCount(HeadGroup.ofCode(r.getHeadGroup()), AgeBand.ofCode(r.getAgeBand()), Sex.ofCode(r.getSex()), r.getPersons());
    }

    private static Activity activity(ActivityRecord r, List<HeadCount> heads, Map<String, List<String>> formats) {
        return new Activity(new Stamp(r.getId(), r.getChangedSet()), r.getCampaignId(), r.getName(), r.getHeldOn(), r.getPlaceId(),
            formats.computeIfAbsent(r.getFormatNames() == null ? "" : r.getFormatNames(), Aliases::split), ThemeField.ofCode(r.getThemeField()), heads, r.getPersonTimes(), RuleStore.money(r.getCostFen()), r.getRemark());
    }

    private static Handout handout(HandoutRecord r) {
        return new Handout(new Stamp(r.getId(), r.getChangedSet()), r.getActivityId(), r.getItemName(), r.getGivenCount(), r.getUnitName(),
            RuleStore.money(r.getValueFen()), r.getPartnerId(), r.getItemId(), r.getCentreId(), r.getRemark());
    }
}
