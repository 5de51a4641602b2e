package ruralpost.importing.record;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ruralpost.importing.FilePlanner;
import ruralpost.importing.PlanDetails;
import ruralpost.importing.SheetNames;
import ruralpost.ledger.Ledger;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.sheet.plan.RowKey;

/**
 * Says what becomes of each row of a file.
 *
 * @param <R> a row that is not stored yet
 */
public final class RowsPlanner<R> implements FilePlanner<R> {

    private final Ledger ledger;
    private final SheetNames<BookRecords> names;
    private final RowReading<R> reading;
    private final Function<Set<Long>, RowDecider<R>> deciders;
    private final RowDecider<R> decider;
    private final PlanDetails details;

    /**
     * @param deciders makes a decider for a pass, from the keys of all rows of the file; from null for the first
     * @param keys     null in a first pass
     */
    public RowsPlanner(Ledger ledger, SheetNames<BookRecords> names, RowReading<R> reading, Function<Set<Long>, RowDecider<R>> deciders, Set<Long> keys) {
        this.ledger = ledger;
        this.names = names;
        this.reading = reading;
        this.deciders = deciders;
        decider = deciders.apply(keys);
        details = new PlanDetails(names);
    }

    @Override
    public PlanDetails details() {
        return details;
    }

    @Override
    public KnownNames known() {
        return names.records().exactly();
    }

    @Override
    public long basis() {
        return ledger.lastSet();
    }

    @Override
    public R draft(RowValues values, Complaints complaints) {
        return reading.read(values, complaints);
    }

    @Override
    public RowDecision decide(R draft, RowKey key) {
        return decider.decide(draft, key);
    }

    @Override
    public void planned(RowValues values, R draft, Outcome outcome) {
        boolean writes = outcome == Outcome.CREATE || outcome == Outcome.UPDATE;
        details.names(reading.refs(values), outcome);
        if (writes) {
            details.writes(values);
            reading.conclusions(draft).forEach(details::conclude);
        } else if (draft != null) {
            reading.noted(draft).forEach(details::conclude);
        }
        if (reading.money() != null) {
            details.read(values.amount(reading.money()), null, writes);
            if (draft == null && !values.has(reading.money())) {
                details.notRead();
            }
        }
    }

    @Override
    public Optional<FilePlanner<R>> again() {
        Optional<RowReading<R>> better = reading.again();
        return decider.wanted() || better.isPresent() ? Optional.of(new RowsPlanner<>(ledger, names, better.orElse(reading), deciders, decider.keys()))
            : Optional.empty();
    }

    @Override
    public void accept() {
        decider.accept();
    }
}
