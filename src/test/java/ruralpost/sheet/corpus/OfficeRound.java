package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ruralpost.importing.SheetImport;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.text.UserException;

/** A sheet that is imported into a ledger, imported again, changed, imported once more, and taken back. */
final class OfficeRound {

    private static final BigDecimal[] SCALES = {BigDecimal.ONE, new BigDecimal(10_000)};

    private final OfficeLedger ledger;
    private final OfficeSheet sheet;
    private final Path folder;
    private final List<Long> sets = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private String outcome;

    private OfficeRound(OfficeLedger ledger, OfficeSheet sheet, Path folder) {
        this.ledger = ledger;
        this.sheet = sheet;
        this.folder = folder;
    }

    static OfficeRound of(OfficeLedger ledger, Path folder, long seed, Habits habits) {
        OfficeRound round = new OfficeRound(ledger, OfficeSheet.of(seed, habits), folder);
        try {
            round.outcome = round.run();
        } catch (RuntimeException e) {
            round.outcome = "WRONG: failed";
            round.wrong.add(e + " at " + e.getStackTrace()[0]);
        }
        round.takeBack();
        return round;
    }

    /** refused, asked, read, read and changed, or WRONG with what is. */
    String outcome() {
        return outcome;
    }

    OfficeSheet sheet() {
        return sheet;
    }

    /** What differs; empty when all is as it has to be. */
    List<String> wrong() {
        return wrong;
    }

    /** What one import came to. */
    private record Run(PlanCounts counts, Set<Integer> named) {
    }

    private String run() {
        Run first = take();
        if (first == null) {
            return outcome;
        }
        compare(kept(sheet.sales()), first.named);
        if (!wrong.isEmpty()) {
            return "WRONG: other sales";
        }
        List<String> there = ledger.sales();
        Run again = take();
        PlanCounts same = new PlanCounts(first.counts.read(), 0, 0, first.counts.created(), first.counts.rejected(), first.counts.held());
        if (!again.counts.equals(same) || !ledger.sales().equals(there)) {
            wrong.add("imported again: " + again.counts + " instead of " + same);
            return "WRONG: not the same again";
        }
        if (first.counts.created() == 0) {
            return first.counts.held() > 0 ? "held" : "asked";
        }
        String read = first.counts.allTaken() ? "read" : "held";
        // of one row nobody can tell whether it is corrected or another sale of that day
        Change change = first.counts.created() < 2 ? null : change(first.named);
        return change == null ? read : changed(first, change, there) == null ? read + " and changed" : outcome;
    }

    /** Imports the file as it is; null when that is asked about, which is then the outcome. */
    private Run take() {
        Path path = sheet.file().write(folder);
        FileLook look;
        try {
            look = ledger.look(path);
        } catch (UserException e) {
            outcome = "refused";
            return null;
        }
        try (var file = look.file()) {
            if (!OfficeLedger.asksNothing(look)) {
                outcome = "asked";
                return null;
            }
            SheetImport.Planned planned = ledger.plan(look);
            Long set = ledger.commit(planned);
            if (set != null) {
                sets.add(set);
            }
            Set<Integer> named = planned.plan().problems().stream().map(RowProblem::row).collect(Collectors.toCollection(TreeSet::new));
            sheet.sales().keySet().stream().filter(r -> planned.plan().leftOut(r) == RowKind.BELOW).forEach(named::add);
            return new Run(planned.counts(), named);
        }
    }

    private static Map<Integer, List<String>> kept(Map<Integer, List<Sale>> sales) {
        return sales.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stream().map(s -> s.kept().line()).toList()));
    }

    /** Of rows of which a problem is named some records may not be there; everything else is, and nothing more. */
    private void compare(Map<Integer, List<String>> truth, Set<Integer> named) {
        List<String> there = new ArrayList<>(ledger.sales());
        truth.forEach((row, lines) -> lines.stream().filter(l -> !there.remove(l) && !named.contains(row)).forEach(l -> wrong.add("row " + row + ": " + l + " is not in the ledger")));
        there.forEach(l -> wrong.add("in the ledger, but not in the sheet: " + l));
    }

    /** One amount that is written otherwise. */
    private record Change(int row, Sale sale, BigDecimal amount) {
    }

    /** Changes the first amount that stands in a cell of its own, as a number; null when there is none. */
    private Change change(Set<Integer> named) {
        List<Object[]> rows = sheet.file().sheets.getLast().rows;
        for (Map.Entry<Integer, List<Sale>> told : sheet.sales().entrySet()) {
            Object[] cells = rows.get(told.getKey() - 1);
            for (Sale sale : named.contains(told.getKey()) ? List.<Sale>of() : told.getValue()) {
                for (BigDecimal scale : sale.amount() == null || sale.amount().signum() <= 0 || sale.bound() != null ? new BigDecimal[0] : SCALES) {
                    List<Integer> at = java.util.stream.IntStream.range(0, cells.length).filter(i -> cells[i] instanceof BigDecimal n && n.multiply(scale).compareTo(sale.amount()) == 0).boxed().toList();
                    if (at.size() == 1 && told.getValue().stream().filter(s -> sale.amount().equals(s.amount())).count() == 1) {
                        BigDecimal number = ((BigDecimal) cells[at.getFirst()]).add(BigDecimal.ONE);
                        cells[at.getFirst()] = number;
                        return new Change(told.getKey(), sale, number.multiply(scale));
                    }
                }
            }
        }
        return null;
    }

    /** Null when the changed number is in the ledger or waits, and nothing else is changed. */
    private String changed(Run first, Change change, List<String> before) {
        Run run = take();
        if (run == null) {
            wrong.add("a changed number makes it " + outcome);
            return outcome = "WRONG: asked for a change";
        }
        List<String> after = new ArrayList<>(before);
        long more = run.counts.held() - first.counts.held();
        if (run.counts.updated() == 1) {
            after.remove(change.sale.kept().line());
            after.add(change.sale.kept().of(change.amount).line());
        }
        boolean told = run.counts.updated() + more == 1 && run.counts.created() == 0;
        if (!told || !ledger.sales().equals(after.stream().sorted().toList())) {
            wrong.add("row " + change.row + " changed to " + change.amount + ": " + run.counts + " after " + first.counts);
            List<String> left = new ArrayList<>(ledger.sales());
            after.forEach(left::remove);
            left.forEach(l -> wrong.add("there is now: " + l));
            return outcome = "WRONG: change";
        }
        return null;
    }

    private void takeBack() {
        for (long set : sets.reversed()) {
            var undone = ledger.app().ledger().undo(set);
            if (undone.keptCount() > 0) {
                wrong.add("kept: " + undone.kept());
            }
        }
        if (!ledger.sales().isEmpty()) {
            wrong.add("taken back, and still there: " + ledger.sales());
            outcome = "WRONG: not taken back";
        }
    }
}
