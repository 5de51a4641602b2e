package ruralpost.campaign;

import static ruralpost.store.tables.Tables.ACTIVITY;
import static ruralpost.store.tables.Tables.ADOPTION;
import static ruralpost.store.tables.Tables.CAMPAIGN;
import static ruralpost.store.tables.Tables.CAMPAIGN_KIND;
import static ruralpost.store.tables.Tables.CAMPAIGN_PAPER;
import static ruralpost.store.tables.Tables.CAMPAIGN_PARTNER;
import static ruralpost.store.tables.Tables.DOCUMENT;
import static ruralpost.store.tables.Tables.OFFICE;
import static ruralpost.store.tables.Tables.PARTNER;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.REPORTED_FIGURE;
import static ruralpost.store.tables.Tables.TRAINING;
import static ruralpost.store.tables.Tables.VISIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Aliases;
import ruralpost.place.AssetTable;
import ruralpost.store.tables.tables.records.CampaignKindRecord;
import ruralpost.store.tables.tables.records.CampaignPaperRecord;
import ruralpost.store.tables.tables.records.CampaignPartnerRecord;
import ruralpost.store.tables.tables.records.CampaignRecord;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** Keeps campaigns, their kinds, papers and partners. */
public final class CampaignStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(CAMPAIGN_KIND, CAMPAIGN_KIND.NAME).unique(CAMPAIGN_KIND.NAME).rule(RowRules.required(CAMPAIGN_KIND.NAME, "campaign.rule.name")),
        LedgerTable.of(CAMPAIGN, CAMPAIGN.NAME).refers(CAMPAIGN.KIND_ID, CAMPAIGN_KIND).refers(CAMPAIGN.PLACE_ID, PLACE)
            .refers(CAMPAIGN.OFFICE_ID, OFFICE).refers(CAMPAIGN.PLATFORM_ID, PARTNER).unique(CAMPAIGN.NAME, CAMPAIGN.DAY_FROM)
            .rule(RowRules.required(CAMPAIGN.NAME, "campaign.rule.name")).rule(RowRules.ordered(CAMPAIGN.DAY_FROM, CAMPAIGN.DAY_TO, "campaign.rule.period"))
            .rule(RowRules.oneOf(CAMPAIGN.CAMPAIGN_STATUS, CampaignStatus.codes(), "campaign.rule.code"))
            .rule(RuleStore.notNegative(CAMPAIGN.GOAL_FEN, CAMPAIGN.GOAL_UNITS, CAMPAIGN.GOAL_PEOPLE)).rule(RuleStore.nothingPersonal(CAMPAIGN.NAME, CAMPAIGN.SERIES,
                CAMPAIGN.PROMOTION, CAMPAIGN.GOAL_UNIT, CAMPAIGN.STORY, CAMPAIGN.REMARK))
            .rule(RuleStore.covers(CAMPAIGN.ID, CAMPAIGN.DAY_FROM, CAMPAIGN.DAY_TO, ACTIVITY.CAMPAIGN_ID, ACTIVITY.DELETED_SET, ACTIVITY.HELD_ON, ACTIVITY.HELD_ON,
                "campaign.rule.covers.activities"))
            .rule(RuleStore.covers(CAMPAIGN.ID, CAMPAIGN.DAY_FROM, CAMPAIGN.DAY_TO, ADOPTION.CAMPAIGN_ID, ADOPTION.DELETED_SET, ADOPTION.DAY_FROM, ADOPTION.DAY_TO,
                "campaign.rule.covers.adoptions"))
            .rule(RuleStore.covers(CAMPAIGN.ID, CAMPAIGN.DAY_FROM, CAMPAIGN.DAY_TO, TRAINING.CAMPAIGN_ID, TRAINING.DELETED_SET, TRAINING.DAY_FROM, TRAINING.DAY_TO,
                "campaign.rule.covers.trainings"))
            .rule(RuleStore.covers(CAMPAIGN.ID, CAMPAIGN.DAY_FROM, CAMPAIGN.DAY_TO, VISIT.CAMPAIGN_ID, VISIT.DELETED_SET, VISIT.VISITED_ON, VISIT.VISITED_ON,
                "campaign.rule.covers.visits")),
        LedgerTable.of(CAMPAIGN_PAPER, CAMPAIGN_PAPER.ID).refers(CAMPAIGN_PAPER.CAMPAIGN_ID, CAMPAIGN).refers(CAMPAIGN_PAPER.DOCUMENT_ID, DOCUMENT)
            .refers(CAMPAIGN_PAPER.FIGURE_ID, REPORTED_FIGURE),
        LedgerTable.of(CAMPAIGN_PARTNER, CAMPAIGN_PARTNER.PARTNER_ROLE).refers(CAMPAIGN_PARTNER.CAMPAIGN_ID, CAMPAIGN)
            .refers(CAMPAIGN_PARTNER.PARTNER_ID, PARTNER).unique(CAMPAIGN_PARTNER.CAMPAIGN_ID, CAMPAIGN_PARTNER.PARTNER_ID, CAMPAIGN_PARTNER.PARTNER_ROLE)
            .rule(RowRules.oneOf(CAMPAIGN_PARTNER.PARTNER_ROLE, PartnerRole.codes(), "campaign.rule.code"))
            .rule(RuleStore.notNegative(CAMPAIGN_PARTNER.GIVEN_FEN)).rule(RuleStore.nothingPersonal(CAMPAIGN_PARTNER.GIVEN_TEXT, CAMPAIGN_PARTNER.REMARK))
            .titled((row, ctx) -> ctx.select(PARTNER.NAME).from(PARTNER).where(PARTNER.ID.eq(row.get(CAMPAIGN_PARTNER.PARTNER_ID))).fetchOne(PARTNER.NAME)));

    private static final String KINDS = "/assets/base/campaign-kinds.csv";

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public CampaignStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The live kinds in their order. */
    public List<CampaignKind> kinds() {
        return kinds(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<CampaignKind> kinds(Condition of) {
        return ledger.read(ctx -> ctx.selectFrom(CAMPAIGN_KIND).where(CAMPAIGN_KIND.DELETED_SET.eq(0L)).and(of)
            .orderBy(CAMPAIGN_KIND.SORT_PLACE.asc().nullsLast(), CAMPAIGN_KIND.ID)
            .fetch(r -> new CampaignKind(new Stamp(r.getId(), r.getChangedSet()), r.getName(), r.getNameEn(), r.getSortPlace())));
    }

    /** The live campaigns, the newest first. */
    public List<Campaign> campaigns() {
        return campaigns(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<Campaign> campaigns(Condition of) {
        return ledger.read(ctx -> {
            Map<Long, List<CampaignPaperRecord>> papers = ctx.selectFrom(CAMPAIGN_PAPER).where(CAMPAIGN_PAPER.DELETED_SET.eq(0L))
                .and(CAMPAIGN_PAPER.CAMPAIGN_ID.in(ctx.select(CAMPAIGN.ID).from(CAMPAIGN).where(of))).orderBy(CAMPAIGN_PAPER.CREATED_SET, CAMPAIGN_PAPER.ID).fetchGroups(CAMPAIGN_PAPER.CAMPAIGN_ID, r -> (CampaignPaperRecord) r);
            return ctx.selectFrom(CAMPAIGN).where(CAMPAIGN.DELETED_SET.eq(0L)).and(of).orderBy(CAMPAIGN.DAY_TO.desc(), CAMPAIGN.DAY_FROM.desc(), CAMPAIGN.ID)
                .fetch(r -> campaign(r, papers.getOrDefault(r.getId(), List.of())));
        });
    }

    /** The live partners of all campaigns, in the order in which they were entered. */
    public List<CampaignPartner> partners() {
        return partners(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<CampaignPartner> partners(Condition of) {
        return ledger.read(ctx -> ctx.selectFrom(CAMPAIGN_PARTNER).where(CAMPAIGN_PARTNER.DELETED_SET.eq(0L)).and(of)
            .orderBy(CAMPAIGN_PARTNER.CREATED_SET, CAMPAIGN_PARTNER.ID).fetch(CampaignStore::partner));
    }

    /** The live partners of campaigns with these ids, in that order. */
    public List<CampaignPartner> partners(Collection<Long> ids) {
        return ledger.read(ctx -> partners(ctx, ids));
    }

    /** The same as the open transaction sees them. */
    public List<CampaignPartner> partners(WriteTx tx, Collection<Long> ids) {
        return partners(tx.ctx(), ids);
    }

    private static List<CampaignPartner> partners(DSLContext ctx, Collection<Long> ids) {
        return RuleStore.inOrder(ids, ctx.selectFrom(CAMPAIGN_PARTNER).where(CAMPAIGN_PARTNER.ID.in(ids), CAMPAIGN_PARTNER.DELETED_SET.eq(0L))
            .fetchMap(CAMPAIGN_PARTNER.ID, r -> partner((CampaignPartnerRecord) r)));
    }

    private static CampaignPartner partner(CampaignPartnerRecord r) {
        return new CampaignPartner(new Stamp(r.getId(), r.getChangedSet()), r.getCampaignId(), r.getPartnerId(), PartnerRole.ofCode(r.getPartnerRole()),
            RuleStore.money(r.getGivenFen()), r.getGivenText(), r.getRemark());
    }

    /** Stores a new or changed kind. @return its id */
    public long save(WriteTx tx, CampaignKind k) {
        return tx.save(record(k), k.stamp());
    }

    /** Stores a new or changed campaign with its papers. @return its id */
    public long save(WriteTx tx, Campaign c) {
        CampaignRecord r = new CampaignRecord();
        r.setName(RuleStore.strip(c.name()));
        r.setSeries(RuleStore.strip(c.series()));
        r.setEdition(c.edition());
        r.setKindId(c.kindId());
        r.setDayFrom(c.period().from());
        r.setDayTo(c.period().to());
        r.setCampaignStatus(c.status().code());
        r.setPlaceId(c.placeId());
        r.setOfficeId(c.officeId());
        r.setPlatformId(c.platformId());
        r.setPromotion(Aliases.join(c.promotion()));
        r.setGoalFen(RuleStore.fen(c.goalMoney()));
        r.setGoalUnits(c.goalUnits());
        r.setGoalUnit(RuleStore.strip(c.goalUnit()));
        r.setGoalPeople(c.goalPeople());
        r.setStory(RuleStore.strip(c.story()));
        r.setRemark(RuleStore.strip(c.remark()));
        return RuleStore.save(tx, r, CAMPAIGN.ID, c.stamp(), id -> savePapers(tx, id, c.papers(), c.figures()));
    }

    /** Leaves papers alone when they stand as they are, which it says. */
    private static boolean savePapers(WriteTx tx, long campaign, List<Long> papers, List<Long> figures) {
        List<CampaignPaperRecord> stored = tx.ctx().selectFrom(CAMPAIGN_PAPER)
            .where(CAMPAIGN_PAPER.CAMPAIGN_ID.eq(campaign), CAMPAIGN_PAPER.DELETED_SET.eq(0L)).orderBy(CAMPAIGN_PAPER.CREATED_SET, CAMPAIGN_PAPER.ID).fetch();
        if (papers(stored).equals(papers) && figures(stored).equals(figures)) {
            return false;
        }
        stored.forEach(s -> tx.delete(CAMPAIGN_PAPER, s.getId(), s.getChangedSet()));
        List<CampaignPaperRecord> rows = new ArrayList<>();
        papers.forEach(p -> rows.add(paper(campaign, p, null)));
        figures.forEach(f -> rows.add(paper(campaign, null, f)));
        rows.forEach(tx::insert);
        return true;
    }

    private static CampaignPaperRecord paper(long campaign, Long document, Long figure) {
        CampaignPaperRecord r = new CampaignPaperRecord();
        r.setCampaignId(campaign);
        r.setDocumentId(document);
        r.setFigureId(figure);
        return r;
    }

    private static List<Long> papers(List<CampaignPaperRecord> rows) {
        return rows.stream().map(CampaignPaperRecord::getDocumentId).filter(Objects::nonNull).toList();
    }

    private static List<Long> figures(List<CampaignPaperRecord> rows) {
        return rows.stream().map(CampaignPaperRecord::getFigureId).filter(Objects::nonNull).toList();
    }

    /** Stores a new or changed partner of a campaign. @return its id */
    public long save(WriteTx tx, CampaignPartner p) {
        CampaignPartnerRecord r = new CampaignPartnerRecord();
        r.setCampaignId(p.campaignId());
        r.setPartnerId(p.partnerId());
        r.setPartnerRole(p.role().code());
        r.setGivenFen(RuleStore.fen(p.money()));
        r.setGivenText(RuleStore.strip(p.kind()));
        r.setRemark(RuleStore.strip(p.remark()));
        return tx.save(r, p.stamp());
    }

    /** Marks a kind deleted; refused while campaigns are of it. */
    public void deleteKind(WriteTx tx, Stamp stamp) {
        tx.delete(CAMPAIGN_KIND, stamp.id(), stamp.changed());
    }

    /** Marks a campaign and its papers deleted; refused while activities, partners and the like belong to it. */
    public void deleteCampaign(WriteTx tx, Stamp stamp) {
        savePapers(tx, stamp.id(), List.of(), List.of());
        tx.delete(CAMPAIGN, stamp.id(), stamp.changed());
    }

    /** Marks a partner of a campaign deleted. */
    public void deletePartner(WriteTx tx, Stamp stamp) {
        tx.delete(CAMPAIGN_PARTNER, stamp.id(), stamp.changed());
    }

    /** Inserts the usual kinds into a new ledger, under their fixed ids. */
    public void ship(WriteTx tx) {
        for (AssetTable.Row row : AssetTable.read(KINDS)) {
            CampaignKindRecord r = record(new CampaignKind(Stamp.NEW, row.text("name"), row.text("name_en"), Integer.valueOf(row.text("place"))));
            r.setId(Long.valueOf(row.text("id")));
            tx.insert(r);
        }
    }

    /** Gives a ledger that was founded before there were campaigns the usual kinds. A table that ever held one is left alone. */
    public void shipToOlder() {
        boolean older = ledger.lastSet() > 0 && !ledger.read(ctx -> ctx.fetchExists(CAMPAIGN_KIND));
        if (older) {
            ledger.write(new Action(ChangeKind.MIGRATION, "app", Message.of("ledger.label.campaign.kinds"), null, null), tx -> {
                ship(tx);
                return null;
            });
        }
    }

    private static CampaignKindRecord record(CampaignKind k) {
        CampaignKindRecord r = new CampaignKindRecord();
        r.setName(RuleStore.strip(k.name()));
        r.setNameEn(RuleStore.strip(k.nameEn()));
        r.setSortPlace(k.place());
        return r;
    }

    private static Campaign campaign(CampaignRecord r, List<CampaignPaperRecord> papers) {
        return new Campaign(new Stamp(r.getId(), r.getChangedSet()), r.getName(), r.getSeries(), r.getEdition(), r.getKindId(),
            Period.of(r.getDayFrom(), r.getDayTo()), CampaignStatus.ofCode(r.getCampaignStatus()), r.getPlaceId(), r.getOfficeId(), r.getPlatformId(),
            Aliases.split(r.getPromotion()), RuleStore.money(r.getGoalFen()), r.getGoalUnits(), r.getGoalUnit(), r.getGoalPeople(), r.getStory(), r.getRemark(),
            papers(papers), figures(papers));
    }
}
