package ruralpost.campaign;

import static ruralpost.store.tables.Tables.ADOPTION;
import static ruralpost.store.tables.Tables.CAMPAIGN;
import static ruralpost.store.tables.Tables.CHANNEL;
import static ruralpost.store.tables.Tables.PLEDGE;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonField;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.AdoptionRecord;
import ruralpost.store.tables.tables.records.PledgeRecord;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** Keeps adoptions and what was pledged to them. */
public final class AdoptionStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(ADOPTION, ADOPTION.NAME).refers(ADOPTION.CAMPAIGN_ID, CAMPAIGN).refers(ADOPTION.CHANNEL_ID, CHANNEL)
            .rule(RowRules.required(ADOPTION.NAME, "campaign.rule.name")).rule(RowRules.required(ADOPTION.UNIT_NAME, "campaign.rule.unit"))
            .rule(RowRules.ordered(ADOPTION.DAY_FROM, ADOPTION.DAY_TO, "campaign.rule.period"))
            .rule(RuleStore.within(ADOPTION.DAY_FROM, ADOPTION.DAY_TO, ADOPTION.CAMPAIGN_ID, CAMPAIGN.ID, CAMPAIGN.DAY_FROM, CAMPAIGN.DAY_TO, "campaign.rule.adoption.days"))
            .rule(RuleStore.covers(ADOPTION.ID, ADOPTION.DAY_FROM, ADOPTION.DAY_TO, PLEDGE.ADOPTION_ID, PLEDGE.DELETED_SET, PLEDGE.PLEDGED_ON, PLEDGE.PLEDGED_ON,
                "campaign.rule.covers.pledges"))
            .rule(RuleStore.notNegative(ADOPTION.PRICE_FEN, ADOPTION.GOAL_FEN, ADOPTION.GOAL_UNITS, ADOPTION.HOUSEHOLDS))
            .rule(RuleStore.nothingPersonal(ADOPTION.NAME, ADOPTION.UNIT_NAME, ADOPTION.TIER_TEXT, ADOPTION.RETURN_TEXT, ADOPTION.REMARK)),
        LedgerTable.of(PLEDGE, PLEDGE.PLEDGED_ON).refers(PLEDGE.ADOPTION_ID, ADOPTION)
            .rule(RowRules.oneOf(PLEDGE.ENTRY_KIND, PledgeKind.codes(), "campaign.rule.code"))
            .rule((row, ctx) -> row.get(PLEDGE.AMOUNT_FEN) == null || row.get(PLEDGE.AMOUNT_FEN) <= 0 ? Message.of("campaign.rule.pledge.money") : null)
            .rule((row, ctx) -> row.get(PLEDGE.ADOPTER_NAME) != null && PledgeKind.ofCode(row.get(PLEDGE.ENTRY_KIND)).sum()
                ? Message.of("campaign.rule.pledge.adopter") : null)
            .rule(AdoptionStore::clash)
            .rule(RuleStore.within(PLEDGE.PLEDGED_ON, PLEDGE.PLEDGED_ON, PLEDGE.ADOPTION_ID, ADOPTION.ID, ADOPTION.DAY_FROM, ADOPTION.DAY_TO, "campaign.rule.pledge.day"))
            .rule(RuleStore.notNegative(PLEDGE.UNIT_COUNT, PLEDGE.SUPPORTERS)).rule(RuleStore.nothingPersonal(PLEDGE.ADOPTER_NAME, PLEDGE.REMARK)));

    /** Where names of persons stand. */
    public static final List<PersonField> PERSONS = List.of(PersonField.of(PLEDGE, PLEDGE.ADOPTER_NAME)
        .when(r -> !AdopterKind.ORGANISATION.code().equals(r.get(PLEDGE.ADOPTER_KIND))));

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public AdoptionStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The live adoptions of all campaigns, the newest first. */
    public List<Adoption> adoptions() {
        return adoptions(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<Adoption> adoptions(Condition of) {
        return ledger.read(ctx -> ctx.selectFrom(ADOPTION).where(ADOPTION.DELETED_SET.eq(0L)).and(of).orderBy(ADOPTION.DAY_TO.desc(), ADOPTION.ID)
            .fetch(r -> new Adoption(new Stamp(r.getId(), r.getChangedSet()), r.getCampaignId(), r.getName(), Period.of(r.getDayFrom(), r.getDayTo()),
                r.getUnitName(), RuleStore.money(r.getPriceFen()), r.getTierText(), r.getChannelId(), RuleStore.money(r.getGoalFen()), r.getGoalUnits(),
                r.getReturnText(), r.getHouseholds(), r.getRemark())));
    }

    /** The live pledges to all adoptions, in the order of their days. */
    public List<Pledge> pledges() {
        return pledges(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<Pledge> pledges(Condition of) {
        return ledger.read(ctx -> ctx.selectFrom(PLEDGE).where(PLEDGE.DELETED_SET.eq(0L)).and(of).orderBy(PLEDGE.PLEDGED_ON, PLEDGE.CREATED_SET, PLEDGE.ID)
            .fetch(AdoptionStore::pledge));
    }

    /** The live pledges with these ids, in that order. */
    public List<Pledge> pledges(Collection<Long> ids) {
        return ledger.read(ctx -> pledges(ctx, ids));
    }

    /** The same as the open transaction sees them. */
    public List<Pledge> pledges(WriteTx tx, Collection<Long> ids) {
        return pledges(tx.ctx(), ids);
    }

    private static List<Pledge> pledges(DSLContext ctx, Collection<Long> ids) {
        return RuleStore.inOrder(ids, ctx.selectFrom(PLEDGE).where(PLEDGE.ID.in(ids), PLEDGE.DELETED_SET.eq(0L)).fetchMap(PLEDGE.ID, r -> pledge((PledgeRecord) r)));
    }

    private static Message clash(Record row, DSLContext ctx) {
        Pledge p = new Pledge(new Stamp(row.get(PLEDGE.ID), 0), row.get(PLEDGE.ADOPTION_ID), PledgeKind.ofCode(row.get(PLEDGE.ENTRY_KIND)), row.get(PLEDGE.PLEDGED_ON), null, null,
            null, null, null, null);
        // a day may have thousands of single pledges, which are not in the way of one more
        Condition inTheWay = PLEDGE.ENTRY_KIND.in(Stream.of(PledgeKind.values()).filter(k -> !p.kind().beside(k)).map(PledgeKind::code).toList());
        List<Pledge> sameDay = ctx.selectFrom(PLEDGE).where(PLEDGE.ADOPTION_ID.eq(p.adoptionId()), PLEDGE.PLEDGED_ON.eq(p.on()), PLEDGE.DELETED_SET.eq(0L)).and(inTheWay)
            .fetch(AdoptionStore::pledge);
        return sameDay.isEmpty() ? null : PledgeClash.problem(p, sameDay,
            ctx.select(ADOPTION.UNIT_NAME).from(ADOPTION).where(ADOPTION.ID.eq(p.adoptionId())).fetchOne(ADOPTION.UNIT_NAME));
    }

    private static Pledge pledge(PledgeRecord r) {
        return new Pledge(new Stamp(r.getId(), r.getChangedSet()), r.getAdoptionId(), PledgeKind.ofCode(r.getEntryKind()), r.getPledgedOn(),
            AdopterKind.ofCode(r.getAdopterKind()), r.getAdopterName(), r.getUnitCount(), RuleStore.money(r.getAmountFen()), r.getSupporters(), r.getRemark());
    }

    /** Stores a new or changed adoption. @return its id */
    public long save(WriteTx tx, Adoption a) {
        AdoptionRecord r = new AdoptionRecord();
        r.setCampaignId(a.campaignId());
        r.setName(RuleStore.strip(a.name()));
        r.setDayFrom(a.period().from());
        r.setDayTo(a.period().to());
        r.setUnitName(RuleStore.strip(a.unit()));
        r.setPriceFen(RuleStore.fen(a.price()));
        r.setTierText(RuleStore.strip(a.tiers()));
        r.setChannelId(a.channelId());
        r.setGoalFen(RuleStore.fen(a.goalMoney()));
        r.setGoalUnits(a.goalUnits());
        r.setReturnText(RuleStore.strip(a.returns()));
        r.setHouseholds(a.households());
        r.setRemark(RuleStore.strip(a.remark()));
        return tx.save(r, a.stamp());
    }

    /**
     * Stores a new or changed pledge.
     *
     * @return its id
     * @throws ruralpost.text.UserException it has no money, lies outside the adoption's days, would be counted twice, or names an adopter for a day's sum
     */
    public long save(WriteTx tx, Pledge p) {
        PledgeRecord r = new PledgeRecord();
        r.setAdoptionId(p.adoptionId());
        r.setEntryKind(p.kind().code());
        r.setPledgedOn(p.on());
        r.setAdopterKind(p.adopterKind() == null ? null : p.adopterKind().code());
        r.setAdopterName(RuleStore.strip(p.adopter()));
        r.setUnitCount(p.units());
        r.setAmountFen(RuleStore.fen(p.money()));
        r.setSupporters(p.supporters());
        r.setRemark(RuleStore.strip(p.remark()));
        return tx.save(r, p.stamp());
    }

    /** Marks an adoption deleted; refused while pledges belong to it. */
    public void deleteAdoption(WriteTx tx, Stamp stamp) {
        tx.delete(ADOPTION, stamp.id(), stamp.changed());
    }

    /** Marks a pledge deleted. */
    public void deletePledge(WriteTx tx, Stamp stamp) {
        tx.delete(PLEDGE, stamp.id(), stamp.changed());
    }
}
