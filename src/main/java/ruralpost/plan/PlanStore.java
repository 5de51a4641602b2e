package ruralpost.plan;

import static ruralpost.store.tables.Tables.CHANNEL;
import static ruralpost.store.tables.Tables.EXCHANGE_RATE;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.PLAN_STEP;
import static ruralpost.store.tables.Tables.PLAN_TARGET;
import static ruralpost.store.tables.Tables.PRODUCT;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.PlanStepRecord;
import ruralpost.store.tables.tables.records.PlanTargetRecord;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.value.Period;

/** Keeps plans. {@link RateStore} keeps the rate table. */
public final class PlanStore {

    /** What the ledger must know of plans and rates. Refers to the tables of products, channels and places. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(PLAN_TARGET, PLAN_TARGET.NAME).refers(PLAN_TARGET.PRODUCT_ID, PRODUCT).refers(PLAN_TARGET.CHANNEL_ID, CHANNEL)
            .refers(PLAN_TARGET.PLACE_ID, PLACE)
            .rule(RowRules.oneOf(PLAN_TARGET.MEASURE, PlanMeasure.codes(), "plan.rule.measure"))
            .rule(RowRules.ordered(PLAN_TARGET.DAY_FROM, PLAN_TARGET.DAY_TO, "plan.rule.period"))
            .rule(PlanStore::target).rule(PlanStore::named).rule(PlanStore::single),
        LedgerTable.of(PLAN_STEP, PLAN_STEP.STEP_VALUE).refers(PLAN_STEP.PLAN_ID, PLAN_TARGET)
            .rule((row, ctx) -> row.get(PLAN_STEP.STEP_VALUE).signum() <= 0 ? Message.of("plan.rule.target") : null),
        LedgerTable.of(EXCHANGE_RATE, EXCHANGE_RATE.RATE_ON).unique(EXCHANGE_RATE.RATE_ON)
            .rule((row, ctx) -> row.get(EXCHANGE_RATE.YUAN_PER_DOLLAR).signum() <= 0 ? Message.of("plan.rule.rate") : null));

    private final Ledger ledger;

    /** @param ledger where the plans are kept */
    public PlanStore(Ledger ledger) {
        this.ledger = ledger;
    }

    private static Message target(Record row, DSLContext ctx) {
        BigDecimal target = row.get(PLAN_TARGET.TARGET_VALUE);
        return target == null || target.signum() <= 0 ? Message.of("plan.rule.target") : null;
    }

    private static Message named(Record row, DSLContext ctx) {
        boolean other = PlanMeasure.OTHER.code().equals(row.get(PLAN_TARGET.MEASURE));
        return other && row.get(PLAN_TARGET.NAME) == null ? Message.of("plan.rule.name") : null;
    }

    /** Two plans for the very same thing and days would leave open against which one to count. */
    private static Message single(Record row, DSLContext ctx) {
        Condition same = PLAN_TARGET.DELETED_SET.eq(0L).and(PLAN_TARGET.ID.ne(row.get(PLAN_TARGET.ID)))
            .and(PLAN_TARGET.MEASURE.eq(row.get(PLAN_TARGET.MEASURE))).and(PLAN_TARGET.MEASURE.ne(PlanMeasure.OTHER.code()))
            .and(PLAN_TARGET.DAY_FROM.eq(row.get(PLAN_TARGET.DAY_FROM))).and(PLAN_TARGET.DAY_TO.eq(row.get(PLAN_TARGET.DAY_TO)))
            .and(PLAN_TARGET.PRODUCT_ID.isNotDistinctFrom(row.get(PLAN_TARGET.PRODUCT_ID)))
            .and(PLAN_TARGET.CHANNEL_ID.isNotDistinctFrom(row.get(PLAN_TARGET.CHANNEL_ID)))
            .and(PLAN_TARGET.PLACE_ID.isNotDistinctFrom(row.get(PLAN_TARGET.PLACE_ID)));
        return ctx.fetchExists(ctx.selectOne().from(PLAN_TARGET).where(same))
            ? Message.of("plan.rule.twice", row.get(PLAN_TARGET.DAY_FROM).toString(), row.get(PLAN_TARGET.DAY_TO).toString()) : null;
    }

    /** All live plans, the latest period first. */
    public List<PlanTarget> plans() {
        return ledger.read(PlanStore::plans);
    }

    private static List<PlanTarget> plans(DSLContext ctx) {
        Map<Long, List<PlanStep>> steps = ctx.selectFrom(PLAN_STEP).where(PLAN_STEP.DELETED_SET.eq(0L)).orderBy(PLAN_STEP.STEP_VALUE)
            .fetchGroups(PLAN_STEP.PLAN_ID, PlanStore::step);
        return ctx.selectFrom(PLAN_TARGET).where(PLAN_TARGET.DELETED_SET.eq(0L))
            .orderBy(PLAN_TARGET.DAY_TO.desc(), PLAN_TARGET.DAY_FROM, PLAN_TARGET.CREATED_SET, PLAN_TARGET.ID)
            .fetch(r -> plan(r, steps.getOrDefault(r.getId(), before(r))));
    }

    /** The one threshold of a row that was written before there were several. */
    private static List<PlanStep> before(PlanTargetRecord r) {
        return r.getSecondValue() == null ? List.of() : List.of(new PlanStep(plain(r.getSecondValue()), null));
    }

    private static PlanStep step(PlanStepRecord r) {
        return new PlanStep(plain(r.getStepValue()), r.getStepName());
    }

    /**
     * Stores a new or changed plan.
     *
     * @return its id
     * @throws UserException its further thresholds do not rise above the target
     */
    public long save(WriteTx tx, PlanTarget p) {
        if (!PlanSteps.rise(p.target(), p.steps())) {
            throw UserException.of("plan.rule.second");
        }
        PlanTargetRecord r = new PlanTargetRecord();
        r.setMeasure(p.measure().code());
        r.setName(p.name() == null || p.name().isBlank() ? null : p.name().strip());
        r.setDayFrom(p.period().from());
        r.setDayTo(p.period().to());
        r.setProductId(p.scope().productId());
        r.setChannelId(p.scope().channelId());
        r.setPlaceId(p.scope().placeId());
        r.setTargetValue(p.target());
        r.setRemark(p.remark());
        if (p.stamp().isNew()) {
            long id = tx.insert(r);
            saveSteps(tx, id, p.steps());
            return id;
        }
        r.setId(p.stamp().id());
        boolean changed = tx.update(r, p.stamp().changed());
        if (saveSteps(tx, p.stamp().id(), p.steps()) && !changed) {
            tx.touch(PLAN_TARGET, p.stamp().id(), p.stamp().changed());
        }
        return p.stamp().id();
    }

    /** Leaves them alone when they stand as they are, which it says. */
    private static boolean saveSteps(WriteTx tx, long planId, List<PlanStep> steps) {
        List<PlanStepRecord> stored = tx.ctx().selectFrom(PLAN_STEP).where(PLAN_STEP.PLAN_ID.eq(planId), PLAN_STEP.DELETED_SET.eq(0L))
            .orderBy(PLAN_STEP.STEP_VALUE).fetch();
        if (stored.stream().map(PlanStore::step).toList().equals(steps)) {
            return false;
        }
        stored.forEach(s -> tx.delete(PLAN_STEP, s.getId(), s.getChangedSet()));
        for (PlanStep step : steps) {
            PlanStepRecord r = new PlanStepRecord();
            r.setPlanId(planId);
            r.setStepValue(step.value());
            r.setStepName(step.name() == null || step.name().isBlank() ? null : step.name().strip());
            tx.insert(r);
        }
        return true;
    }

    /** Marks a plan and its further thresholds deleted. */
    public void delete(WriteTx tx, Stamp stamp) {
        saveSteps(tx, stamp.id(), List.of());
        tx.delete(PLAN_TARGET, stamp.id(), stamp.changed());
    }

    private static PlanTarget plan(PlanTargetRecord r, List<PlanStep> steps) {
        return new PlanTarget(new Stamp(r.getId(), r.getChangedSet()), PlanMeasure.ofCode(r.getMeasure()), r.getName(),
            Period.of(r.getDayFrom(), r.getDayTo()), new PlanScope(r.getProductId(), r.getChannelId(), r.getPlaceId()),
            plain(r.getTargetValue()), steps, r.getRemark());
    }

    static BigDecimal plain(BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
