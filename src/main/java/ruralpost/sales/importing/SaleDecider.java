package ruralpost.sales.importing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Ledger;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.sheet.plan.RowKey;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Formats;

/** Decides about the rows of one file that can be sales: new, there already, changed, or to be looked at by somebody. */
final class SaleDecider {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Ledger ledger;
    private final SoFar soFar;
    private final HoldDecisions holds;
    private final boolean second;
    private final Foresight foresight;
    private final Twins twins;
    private final OwnPeriods own = new OwnPeriods();
    private final SameNumber numbers = new SameNumber();
    private final KnownSales created;
    private final List<Change> changes = new ArrayList<>();
    private boolean overlapHeld;

    /**
     * A change that the file makes to a sale.
     *
     * @param content hash of what it will say
     * @param stored  whether it is in the ledger; otherwise an earlier file of the same import creates it
     */
    record Change(long key, long content, boolean stored) {
    }

    /**
     * @param before  what a first pass over the file told; null in a first pass
     * @param followed whether another file may follow in the same import
     */
    SaleDecider(Ledger ledger, SoFar soFar, HoldDecisions holds, Foresight before, boolean followed) {
        this.ledger = ledger;
        this.soFar = soFar;
        this.holds = holds;
        this.second = before != null;
        this.foresight = second ? before : new Foresight(soFar.books());
        this.created = followed ? new KnownSales(0) : null;
        this.twins = new Twins(soFar, foresight, second);
    }

    /** What this pass told; in a second pass, what the first did. */
    Foresight foresight() {
        return foresight;
    }

    /** Lets the next file of the import meet what this one is going to write. */
    void accept() {
        soFar.accept(created, changes);
    }

    /** The first pass is at its end. */
    void close() {
        foresight.restated().close(soFar.books());
        foresight.renamed().add(ledger, soFar.books().getFirst(), foresight.restated().leftOut());
        if (foresight.large().close()) {
            foresight.want();
        }
    }

    RowDecision decide(SaleRow row, RowKey key) {
        SaleFacts facts = soFar.tokens().facts(row);
        if (!second) {
            foresight.restated().row(facts);
            foresight.large().row(row);
        }
        for (int b = 0; b < soFar.books().size(); b++) {
            int known = soFar.books().get(b).find(key.key());
            if (known >= 0) {
                return known(row, key, facts, b, known);
            }
        }
        Integer line = numbers.displaced(key);
        if (line != null) {
            return isThere(0, line);
        }
        if (!second) {
            foresight.restated().isNew(soFar.books(), facts);
            foresight.scale().row(soFar.books().getFirst().periods(), facts);
        }
        RowDecision other = inOtherUnit(row);
        other = other == null ? deleted(row, key) : other;
        other = other == null ? overlapping(row, facts) : other;
        other = other == null && second ? restated(row, key, facts) : other;
        other = other == null ? duplicate(row, facts) : other;
        if (other != null) {
            return other;
        }
        noteCoarse(facts);
        own.add(facts);
        if (created != null) {
            created.add(SoFar.NOT_STORED, key.key(), key.content(), 0, true, facts);
        }
        return RowDecision.CREATE;
    }

    private RowDecision known(SaleRow row, RowKey key, SaleFacts facts, int b, int known) {
        KnownSales book = soFar.books().get(b);
        Long changed = soFar.content(key.key());
        boolean same = (changed != null ? changed : book.content(known)) == key.content();
        Message other = same || holds.takes(HoldKind.OTHER, row.row()) ? null : numbers.other(b, book, known, facts);
        int line = other == null ? -1 : numbers.line(b, book, known, key);
        if (line >= 0) {
            return isThere(b, line);
        }
        foresight.restated().met(b, known);
        if (other != null) {
            // numbers that begin anew each month, or an order of several lines of which one is missing now
            return HoldKind.OTHER.held(other);
        }
        // only now: a row that is another sale leaves this one for the row that is it
        twins.claim(b, known);
        if (same) {
            return RowDecision.UNCHANGED;
        }
        RowDecision doubtful = inOtherUnit(row);
        if (doubtful != null) {
            return doubtful;
        }
        boolean stored = b == 0;
        if (stored && edited(row, book, known)) {
            return HoldKind.EDITED.held(Message.of("import.edited"));
        }
        if (book.period(known) != PeriodBook.key(book.periods().seriesOf(facts.cell()), facts.from())) {
            move(b, book, known);
            own.add(facts);
        }
        if (created != null) {
            changes.add(new Change(key.key(), key.content(), stored));
        }
        return new RowDecision.Update(stored ? book.id(known) : SoFar.NOT_STORED);
    }

    /** A row whose amount fits the others only if it is in yuan and not in the 万元 of its column. */
    private RowDecision inOtherUnit(SaleRow row) {
        if (!second || !foresight.large().isFar(row) || holds.takes(HoldKind.UNIT, row.row())) {
            return null;
        }
        Formats digits = Formats.of(Lang.EN);
        return HoldKind.UNIT.held(Message.of("sales.import.large", digits.money(row.amount().money()), digits.number(row.amount().money().toYuan().movePointLeft(row.decades()).stripTrailingZeros())));
    }

    private RowDecision isThere(int b, int known) {
        KnownSales book = soFar.books().get(b);
        foresight.restated().met(b, known);
        twins.claim(b, known);
        return RowDecision.UNCHANGED;
    }

    private boolean edited(SaleRow row, KnownSales book, int known) {
        return !book.asImported(known) && !holds.takes(HoldKind.EDITED, row.row()) && ImportedStore.edited(ledger, book.id(known));
    }

    /** A row without a document number that probably corrects a sale which the file no longer has, or says something else of the same period. */
    private RowDecision restated(SaleRow row, RowKey key, SaleFacts facts) {
        KnownSales stored = soFar.books().getFirst();
        Integer former = foresight.restated().corrected(stored, facts);
        boolean renamed = former == null;
        former = renamed ? foresight.renamed().of(facts) : former;
        if (former != null) {
            if (!holds.takes(HoldKind.CORRECTED, row.row())) {
                Overlap was = new Overlap();
                was.add(stored.periods().cell(stored.period(former)), 1, stored.number(former), stored.periods().bounds(stored.period(former)));
                Overlap now = new Overlap();
                now.add(facts.cell(), 1, facts.number(), facts.bound().bit());
                return HoldKind.CORRECTED.held(renamed ? was.renamed() : was.correctedTo(now));
            }
            if (edited(row, stored, former)) {
                return HoldKind.EDITED.held(Message.of("import.edited"));
            }
            if (created != null) {
                created.add(SoFar.NOT_STORED, key.key(), key.content(), 0, true, facts);
            }
            return new RowDecision.Update(stored.id(former));
        }
        for (int b = 0; b < soFar.books().size() && !holds.takes(HoldKind.PERIOD, row.row()); b++) {
            Overlap beside = foresight.restated().beside(b, soFar.books().get(b), facts);
            if (beside != null) {
                return HoldKind.PERIOD.held(beside.within(b == 0 ? "sales.import.period.ledger" : "sales.import.period.file"));
            }
        }
        return null;
    }

    private void move(int b, KnownSales book, int known) {
        if (second) {
            return;
        }
        long[] gone = foresight.moved(b).computeIfAbsent(book.period(known), p -> new long[2]);
        gone[0]++;
        gone[1] += book.number(known);
        if (overlapHeld) {
            foresight.want();
        }
    }

    private RowDecision deleted(SaleRow row, RowKey key) {
        int set = soFar.books().getFirst().deletedBy(key.key());
        if (set < 0 || holds.takes(HoldKind.DELETED, row.row())) {
            return null;
        }
        ChangeSet by = ImportedStore.set(ledger, set);
        return HoldKind.DELETED.held(Message.of("import.deleted", by.operator(),
            MINUTES.format(LocalDateTime.ofInstant(by.at(), ZoneId.systemDefault()))));
    }

    private RowDecision overlapping(SaleRow row, SaleFacts facts) {
        for (int b = 0; b < soFar.books().size(); b++) {
            Overlap overlap = overlap(b, facts);
            if (!overlap.isEmpty() && !holds.takes(HoldKind.GRANULARITY, row.row())) {
                overlapHeld = true;
                return HoldKind.GRANULARITY.held(overlap.within(b == 0 ? "sales.import.overlap.ledger" : "sales.import.overlap.file"));
            }
        }
        Overlap parts = second && !foresight.coarse().isEmpty() ? foresight.coarse().get(facts.cell()) : null;
        return parts != null && !holds.takes(HoldKind.GRANULARITY, row.row()) ? HoldKind.GRANULARITY.held(parts.within("sales.import.overlap.file"))
            : second ? ofOtherLevel(row, facts) : null;
    }

    /** A row that may be, include, or be part of sales because only one side says through which channel, by whom or to whom. */
    private RowDecision ofOtherLevel(SaleRow row, SaleFacts facts) {
        for (int b = 0; b < soFar.books().size(); b++) {
            Overlap levels = foresight.restated().levels(b, soFar.books().get(b), facts);
            boolean same = facts.days() == 1 && levels.isOfDays();
            HoldKind kind = same ? HoldKind.DUPLICATE : HoldKind.GRANULARITY;
            if (!levels.isEmpty() && !holds.takes(kind, row.row())) {
                String key = same ? b == 0 ? "sales.import.same.ledger" : "sales.import.same.file" : b == 0 ? "sales.import.level.ledger" : "sales.import.level.file";
                return kind.held(levels.within(key));
            }
        }
        return null;
    }

    private Overlap overlap(int b, SaleFacts facts) {
        Overlap overlap = new Overlap();
        var moved = foresight.moved(b);
        soFar.books().get(b).periods().overlapping(facts, (series, cell, count, number, bounds) -> {
            long[] gone = moved.isEmpty() ? null : moved.get(PeriodBook.key(series, cell.from()));
            if (gone == null) {
                overlap.add(cell, count, number, bounds);
            } else if (count > gone[0]) {
                overlap.add(cell, count - gone[0], number - gone[1], bounds);
            }
        });
        return overlap;
    }

    /** Of rows of one file that overlap, the ones with the longer periods are the doubtful ones: they sum up the others. */
    private void noteCoarse(SaleFacts facts) {
        if (second || holds.kinds().contains(HoldKind.GRANULARITY)) {
            return;
        }
        own.overlapping(facts, (series, cell, count, number, bounds) -> {
            if (cell.days() > facts.days()) {
                foresight.coarse().computeIfAbsent(cell, c -> new Overlap()).add(facts.cell(), 1, facts.number(), facts.bound().bit());
            } else {
                foresight.coarse().computeIfAbsent(facts.cell(), c -> new Overlap()).add(cell, count, number, bounds);
            }
        });
    }

    private RowDecision duplicate(SaleRow row, SaleFacts facts) {
        int b = holds.takes(HoldKind.DUPLICATE, row.row()) ? -1 : twins.of(facts);
        return b < 0 ? null : HoldKind.DUPLICATE.held(Message.of(b == 0 ? "sales.import.duplicate.ledger" : "sales.import.duplicate.file"));
    }
}
