package ruralpost.sales.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ruralpost.importing.FilePlanner;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.NameRef;
import ruralpost.importing.PlanDetails;
import ruralpost.importing.SheetNames;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Ledger;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanStep;
import ruralpost.plan.PlanSteps;
import ruralpost.plan.PlanTarget;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.sheet.plan.RowKey;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Message;
import ruralpost.value.Amount;
import ruralpost.value.Parsed;
import ruralpost.value.Period;
import ruralpost.value.Quantity;

/** Says what becomes of each row of a sheet of plans. */
final class PlansPlanner implements FilePlanner<PlanRow> {

    private static final BigDecimal GRAMS = BigDecimal.valueOf(1000);

    private final Ledger ledger;
    private final SheetNames<PlanRecords> names;
    private final Known known;
    private final HoldDecisions holds;
    private final PlanDetails details;
    private final Map<PlanRow.Identity, PlanRow> here = new HashMap<>();
    private final Set<PlanRow.Identity> decided = new HashSet<>();
    private int row;

    /**
     * What a row may meet.
     *
     * @param stored the plans of the ledger
     * @param before those that the files before this one are going to write
     */
    record Known(Map<PlanRow.Identity, PlanTarget> stored, Map<PlanRow.Identity, PlanRow> before) {
    }

    PlansPlanner(Ledger ledger, SheetNames<PlanRecords> names, Known known, HoldDecisions holds) {
        this.ledger = ledger;
        this.names = names;
        this.known = known;
        this.holds = holds;
        details = new PlanDetails(names);
    }

    @Override
    public PlanDetails details() {
        return details;
    }

    @Override
    public long basis() {
        return ledger.lastSet();
    }

    @Override
    public void accept() {
        decided.forEach(id -> known.before.putIfAbsent(id, here.get(id)));
    }

    @Override
    public PlanRow draft(RowValues v, Complaints complaints) {
        row = v.row();
        NameRef product = names.ref(PlanShape.PRODUCT, v.text(PlanShape.PRODUCT));
        NameRef channel = names.ref(PlanShape.CHANNEL, v.text(PlanShape.CHANNEL));
        NameRef place = names.ref(PlanShape.PLACE, v.text(PlanShape.PLACE));
        boolean sound = names.accepts(product, complaints) & names.accepts(channel, complaints) & names.accepts(place, complaints);
        PlanMeasure measure = measure(v, complaints);
        Period period = period(v, complaints);
        BigDecimal target = measure == null ? null : target(v, measure, complaints);
        List<PlanStep> steps = target == null ? null : steps(v, measure, target, complaints);
        if (!sound || measure == null || period == null || steps == null) {
            return null;
        }
        String name = v.text(PlanShape.NAME);
        if (measure == PlanMeasure.OTHER && name == null) {
            complaints.row(Message.of("plan.rule.name"), Message.of("register.plan.name.missing.expected"));
            return null;
        }
        PlanRow draft = new PlanRow(measure, name, period, product, channel, place, target, steps, v.text(PlanShape.REMARK));
        PlanRow twin = known.before.getOrDefault(draft.identity(), here.putIfAbsent(draft.identity(), draft));
        if (twin != null && !twin.says(draft)) {
            complaints.row(Message.of("plan.import.twice", twin.target().toPlainString()), Message.of("plan.import.twice.expected"));
            return null;
        }
        return draft;
    }

    /** What the sheet says, else what the filled column is for; null when both say otherwise, which is then said. */
    private static PlanMeasure measure(RowValues v, Complaints complaints) {
        List<String> filled = Stream.of(PlanShape.TARGET, PlanShape.QUANTITY, PlanShape.ORDERS).filter(v::has).toList();
        if (filled.size() > 1) {
            complaints.row(Message.of("plan.import.several"), Message.of("plan.import.several.expected"));
            return null;
        }
        PlanMeasure own = switch (filled.getFirst()) {
            case PlanShape.QUANTITY -> PlanMeasure.QUANTITY_KG;
            case PlanShape.ORDERS -> PlanMeasure.ORDERS;
            default -> null;
        };
        PlanMeasure stated = v.has(PlanShape.MEASURE) ? PlanMeasure.ofCode(v.text(PlanShape.MEASURE)) : null;
        if (own != null && stated != null && own != stated) {
            complaints.at(PlanShape.MEASURE, Message.of("plan.import.measure", stated.label(), PlanShape.SHAPE.field(filled.getFirst()).label()),
                Message.of("plan.import.measure.expected"));
            return null;
        }
        return own != null ? own : stated != null ? stated : PlanMeasure.AMOUNT;
    }

    private static Period period(RowValues v, Complaints complaints) {
        Period period = v.period(PlanShape.PERIOD);
        LocalDate to = v.date(PlanShape.TO);
        if (to == null) {
            return period;
        }
        if (to.isBefore(period.from())) {
            complaints.at(PlanShape.TO, Message.of("plan.rule.period", period.from().toString(), to.toString()), Message.of("plan.import.to.expected"));
            return null;
        }
        return Period.of(period.from(), to);
    }

    private static BigDecimal target(RowValues v, PlanMeasure measure, Complaints complaints) {
        Amount amount = v.amount(PlanShape.TARGET);
        Quantity quantity = v.quantity(PlanShape.QUANTITY);
        if (quantity != null && !quantity.unit().isWeight()) {
            complaints.at(PlanShape.QUANTITY, Message.of("plan.import.weight"), Message.of("plan.import.weight.expected"));
            return null;
        }
        BigDecimal target = amount != null ? stated(v, measure, amount.money().toYuan()) : quantity != null ? quantity.toGrams().orElseThrow().divide(GRAMS)
            : BigDecimal.valueOf(v.integer(PlanShape.ORDERS));
        if (target.signum() <= 0) {
            complaints.row(Message.of("plan.rule.target"), Message.of("register.plan.target.low.expected"));
            return null;
        }
        return target.stripTrailingZeros().scale() <= 0 ? target.setScale(0) : target.stripTrailingZeros();
    }

    /** Orders or persons in a sheet in 万元 are not counted in it; a mere 万 above the column is for whatever stands there. */
    private static BigDecimal stated(RowValues v, PlanMeasure measure, BigDecimal read) {
        boolean money = v.inColumnUnit(PlanShape.TARGET) && v.columnUnit(PlanShape.TARGET).namesMoney();
        return money && measure != PlanMeasure.AMOUNT ? read.divide(v.columnUnit(PlanShape.TARGET).scale()) : read;
    }

    private static List<PlanStep> steps(RowValues v, PlanMeasure measure, BigDecimal target, Complaints complaints) {
        ColumnUnit unit = v.columnUnit(PlanShape.TARGET);
        boolean scaled = unit != null && (measure == PlanMeasure.AMOUNT || !unit.namesMoney());
        Parsed<List<PlanStep>> steps = PlanSteps.read(v.text(PlanShape.STEPS), scaled ? unit.scale() : BigDecimal.ONE);
        if (steps.failed() || steps.value() != null && !PlanSteps.rise(target, steps.value())) {
            complaints.at(PlanShape.STEPS, steps.failed() ? steps.problem() : Message.of("plan.rule.second"), Message.of("register.plan.second.low.expected"));
            return null;
        }
        return steps.value() == null ? List.of() : steps.value();
    }

    @Override
    public RowDecision decide(PlanRow draft, RowKey key) {
        boolean seen = known.before.containsKey(draft.identity()) || !decided.add(draft.identity());
        PlanTarget stored = known.stored.get(draft.identity());
        if (seen) {
            return RowDecision.UNCHANGED;
        }
        if (stored == null) {
            return RowDecision.CREATE;
        }
        if (PlansWriter.merged(stored, draft).equals(stored)) {
            return RowDecision.UNCHANGED;
        }
        if (!PlanSteps.rise(draft.target(), PlansWriter.merged(stored, draft).steps())) {
            decided.remove(draft.identity());
            return HoldKind.EDITED.held(Message.of("plan.rule.second"));
        }
        if (!holds.takes(HoldKind.EDITED, row) && ledger.history(stored.stamp().changed() + 1, 1).getFirst().kind() != ChangeKind.IMPORT) {
            decided.remove(draft.identity());
            return HoldKind.EDITED.held(Message.of("plan.import.edited"));
        }
        return new RowDecision.Update(stored.stamp().id());
    }

    @Override
    public void planned(RowValues values, PlanRow draft, Outcome outcome) {
        details.names(values, outcome);
        if (outcome == Outcome.CREATE || outcome == Outcome.UPDATE) {
            details.writes(values);
        }
    }
}
