package ruralpost.campaign;

import static ruralpost.store.tables.Tables.AGREEMENT;
import static ruralpost.store.tables.Tables.CAMPAIGN;
import static ruralpost.store.tables.Tables.DOCUMENT;
import static ruralpost.store.tables.Tables.FOLLOW_UP;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.TRAINING;
import static ruralpost.store.tables.Tables.VISIT;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonField;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.AgreementRecord;
import ruralpost.store.tables.tables.records.FollowUpRecord;
import ruralpost.store.tables.tables.records.TrainingRecord;
import ruralpost.store.tables.tables.records.VisitRecord;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** Keeps trainings, visits with their follow-ups, and agreements. */
public final class OutreachStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(TRAINING, TRAINING.SUBJECT).refers(TRAINING.CAMPAIGN_ID, CAMPAIGN).refers(TRAINING.PLACE_ID, PLACE)
            .rule(RowRules.required(TRAINING.SUBJECT, "campaign.rule.name")).rule(RowRules.ordered(TRAINING.DAY_FROM, TRAINING.DAY_TO, "campaign.rule.period"))
            .rule(RuleStore.within(TRAINING.DAY_FROM, TRAINING.DAY_TO, TRAINING.CAMPAIGN_ID, CAMPAIGN.ID, CAMPAIGN.DAY_FROM, CAMPAIGN.DAY_TO, "campaign.rule.training.days"))
            .rule(RuleStore.notNegative(TRAINING.PERSONS, TRAINING.PERSON_TIMES, TRAINING.PLAN_PERSONS))
            .rule((row, ctx) -> row.get(TRAINING.HOURS_TAUGHT) != null && row.get(TRAINING.HOURS_TAUGHT).signum() < 0
                ? Message.of("campaign.rule.negative", row.get(TRAINING.HOURS_TAUGHT).toPlainString()) : null)
            .rule((row, ctx) -> row.get(TRAINING.PERSONS) != null && row.get(TRAINING.PERSON_TIMES) != null && row.get(TRAINING.PERSON_TIMES) < row.get(TRAINING.PERSONS)
                ? Message.of("campaign.rule.person.times", row.get(TRAINING.PERSON_TIMES), row.get(TRAINING.PERSONS)) : null)
            .rule(RuleStore.nothingPersonal(TRAINING.SUBJECT, TRAINING.TRAINER, TRAINING.REMARK)),
        LedgerTable.of(VISIT, VISIT.DELEGATION).refers(VISIT.CAMPAIGN_ID, CAMPAIGN).refers(VISIT.PLACE_ID, PLACE)
            .rule(RowRules.required(VISIT.DELEGATION, "campaign.rule.name"))
            .rule(RuleStore.within(VISIT.VISITED_ON, VISIT.VISITED_ON, VISIT.CAMPAIGN_ID, CAMPAIGN.ID, CAMPAIGN.DAY_FROM, CAMPAIGN.DAY_TO, "campaign.rule.visit.day"))
            .rule(RuleStore.notNegative(VISIT.PERSONS)).rule(RuleStore.nothingPersonal(VISIT.DELEGATION, VISIT.CAME_FROM, VISIT.TOPICS, VISIT.REMARK)),
        LedgerTable.of(FOLLOW_UP, FOLLOW_UP.SUBJECT).refers(FOLLOW_UP.VISIT_ID, VISIT).rule(RowRules.required(FOLLOW_UP.SUBJECT, "campaign.rule.name"))
            .rule(RowRules.oneOf(FOLLOW_UP.FOLLOW_STATE, FollowState.codes(), "campaign.rule.code")).rule(RuleStore.nothingPersonal(FOLLOW_UP.SUBJECT, FOLLOW_UP.REMARK)),
        LedgerTable.of(AGREEMENT, AGREEMENT.TITLE).refers(AGREEMENT.CAMPAIGN_ID, CAMPAIGN).refers(AGREEMENT.DOCUMENT_ID, DOCUMENT)
            .rule(RowRules.required(AGREEMENT.TITLE, "campaign.rule.name")).rule(RowRules.ordered(AGREEMENT.SIGNED_FROM, AGREEMENT.SIGNED_TO, "campaign.rule.period"))
            .rule(RowRules.ordered(AGREEMENT.SIGNED_FROM, AGREEMENT.VALID_TO, "campaign.rule.period"))
            .rule(RuleStore.nothingPersonal(AGREEMENT.TITLE, AGREEMENT.PARTIES, AGREEMENT.REMARK)));

    /** Where names of persons stand. */
    public static final List<PersonField> PERSONS = List.of(PersonField.of(TRAINING, TRAINING.TRAINER));

    private final Ledger ledger;

    /** @param ledger where they are kept */
    public OutreachStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The live trainings, the newest first. */
    public List<Training> trainings() {
        return trainings(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<Training> trainings(Condition of) {
        return ledger.read(ctx -> ctx.selectFrom(TRAINING).where(TRAINING.DELETED_SET.eq(0L)).and(of).orderBy(TRAINING.DAY_TO.desc(), TRAINING.ID)
            .fetch(r -> new Training(new Stamp(r.getId(), r.getChangedSet()), r.getCampaignId(), r.getSubject(), Period.of(r.getDayFrom(), r.getDayTo()), r.getPlaceId(),
                r.getTrainer(), plain(r.getHoursTaught()), r.getPersons(), r.getPersonTimes(), r.getPlanPersons(), r.getRemark())));
    }

    /** The live visits, the newest first. */
    public List<Visit> visits() {
        return visits(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<Visit> visits(Condition of) {
        return ledger.read(ctx -> ctx.selectFrom(VISIT).where(VISIT.DELETED_SET.eq(0L)).and(of).orderBy(VISIT.VISITED_ON.desc(), VISIT.ID)
            .fetch(r -> new Visit(new Stamp(r.getId(), r.getChangedSet()), r.getCampaignId(), r.getDelegation(), r.getCameFrom(), r.getVisitedOn(), r.getPlaceId(), r.getPersons(),
                r.getTopics(), r.getRemark())));
    }

    /** The live follow-ups, those due first coming first. */
    public List<FollowUp> followUps() {
        return followUps(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<FollowUp> followUps(Condition of) {
        return ledger.read(ctx -> ctx.selectFrom(FOLLOW_UP).where(FOLLOW_UP.DELETED_SET.eq(0L)).and(of).orderBy(FOLLOW_UP.DUE_ON.asc().nullsLast(), FOLLOW_UP.ID)
            .fetch(r -> new FollowUp(new Stamp(r.getId(), r.getChangedSet()), r.getVisitId(), r.getSubject(), r.getDueOn(), FollowState.ofCode(r.getFollowState()),
                r.getRemark())));
    }

    /** The live agreements, the newest first. */
    public List<Agreement> agreements() {
        return agreements(DSL.noCondition());
    }

    /** The live ones among those rows. */
    List<Agreement> agreements(Condition of) {
        return ledger.read(ctx -> ctx.selectFrom(AGREEMENT).where(AGREEMENT.DELETED_SET.eq(0L)).and(of).orderBy(AGREEMENT.SIGNED_TO.desc(), AGREEMENT.ID)
            .fetch(r -> new Agreement(new Stamp(r.getId(), r.getChangedSet()), r.getCampaignId(), r.getTitle(), r.getParties(),
                Period.of(r.getSignedFrom(), r.getSignedTo()), r.getValidTo(), r.getDocumentId(), r.getRemark())));
    }

    /** Stores a new or changed training. @return its id */
    public long save(WriteTx tx, Training t) {
        TrainingRecord r = new TrainingRecord();
        r.setCampaignId(t.campaignId());
        r.setSubject(RuleStore.strip(t.subject()));
        r.setDayFrom(t.period().from());
        r.setDayTo(t.period().to());
        r.setPlaceId(t.placeId());
        r.setTrainer(RuleStore.strip(t.trainer()));
        r.setHoursTaught(t.hours());
        r.setPersons(t.persons());
        r.setPersonTimes(t.personTimes());
        r.setPlanPersons(t.plan());
        r.setRemark(RuleStore.strip(t.remark()));
        return tx.save(r, t.stamp());
    }

    /** Stores a new or changed visit. @return its id */
    public long save(WriteTx tx, Visit v) {
        VisitRecord r = new VisitRecord();
        r.setCampaignId(v.campaignId());
        r.setDelegation(RuleStore.strip(v.delegation()));
        r.setCameFrom(RuleStore.strip(v.from()));
        r.setVisitedOn(v.on());
        r.setPlaceId(v.placeId());
        r.setPersons(v.persons());
        r.setTopics(RuleStore.strip(v.topics()));
        r.setRemark(RuleStore.strip(v.remark()));
        return tx.save(r, v.stamp());
    }

    /** Stores a new or changed follow-up. @return its id */
    public long save(WriteTx tx, FollowUp f) {
        FollowUpRecord r = new FollowUpRecord();
        r.setVisitId(f.visitId());
        r.setSubject(RuleStore.strip(f.subject()));
        r.setDueOn(f.dueOn());
        r.setFollowState(f.state().code());
        r.setRemark(RuleStore.strip(f.remark()));
        return tx.save(r, f.stamp());
    }

    /** Stores a new or changed agreement. @return its id */
    public long save(WriteTx tx, Agreement a) {
        AgreementRecord r = new AgreementRecord();
        r.setCampaignId(a.campaignId());
        r.setTitle(RuleStore.strip(a.title()));
        r.setParties(RuleStore.strip(a.parties()));
        r.setSignedFrom(a.signed().from());
        r.setSignedTo(a.signed().to());
        r.setValidTo(a.validTo());
        r.setDocumentId(a.documentId());
        r.setRemark(RuleStore.strip(a.remark()));
        return tx.save(r, a.stamp());
    }

    /** Marks a training deleted. */
    public void deleteTraining(WriteTx tx, Stamp stamp) {
        tx.delete(TRAINING, stamp.id(), stamp.changed());
    }

    /** Marks a visit deleted; refused while follow-ups belong to it. */
    public void deleteVisit(WriteTx tx, Stamp stamp) {
        tx.delete(VISIT, stamp.id(), stamp.changed());
    }

    /** Marks a follow-up deleted. */
    public void deleteFollowUp(WriteTx tx, Stamp stamp) {
        tx.delete(FOLLOW_UP, stamp.id(), stamp.changed());
    }

    /** Marks an agreement deleted. */
    public void deleteAgreement(WriteTx tx, Stamp stamp) {
        tx.delete(AGREEMENT, stamp.id(), stamp.changed());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number == null ? null : number.stripTrailingZeros();
        return shortest == null || shortest.scale() >= 0 ? shortest : shortest.setScale(0);
    }
}
