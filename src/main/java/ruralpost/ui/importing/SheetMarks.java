package ruralpost.ui.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.FieldKind;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.Outcome;
import ruralpost.sheet.plan.TotalCheck;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.text.Message;

/** What is to be marked in a sheet: how each row is read, which cells are wrong, which want a look. Made once per plan and mapping. */
final class SheetMarks {

    private static final Set<FieldKind> NUMBERS = EnumSet.of(FieldKind.MONEY, FieldKind.QUANTITY, FieldKind.INTEGER);

    private final ColumnMapping mapping;
    private final ImportPlan<?> plan;
    private final Map<Integer, List<Spot>> byRow = new HashMap<>();
    private final List<Spot> spots;
    private final Set<String> agreeing = new HashSet<>();
    private final Set<Integer> imported = new HashSet<>();
    private final Set<Integer> numeric = new HashSet<>();

    /** @param plan null while there is none */
    SheetMarks(ColumnMapping mapping, ImportPlan<?> plan) {
        this.mapping = mapping;
        this.plan = plan;
        this.spots = plan == null ? List.of() : spots(plan);
        spots.forEach(s -> byRow.computeIfAbsent(s.row(), r -> new ArrayList<>(1)).add(s));
        if (plan != null) {
            plan.totals().stream().filter(TotalCheck::agrees).forEach(t -> agreeing.add(t.row() + t.column()));
        }
        if (mapping != null) {
            mapping.columns().stream().filter(MappedColumn::imported).forEach(c -> {
                imported.add(c.column());
                if (NUMBERS.contains(mapping.shape().field(c.field()).kind())) {
                    numeric.add(c.column());
                }
            });
        }
    }

    /** Problems in the order of the sheet, then totals that differ, then values to look at: what stops rows comes first. */
    private static List<Spot> spots(ImportPlan<?> plan) {
        List<Spot> all = new ArrayList<>();
        plan.problems().forEach(p -> all.add(Spot.of(p, plan.outcome(p.row()))));
        plan.totals().stream().filter(t -> !t.agrees()).forEach(t -> all.add(new TotalWords(plan.mapping()).spot(t)));
        plan.remarks().forEach(r -> all.add(Spot.of(r)));
        return List.copyOf(all);
    }

    /** All places to look at. */
    List<Spot> spots() {
        return spots;
    }

    /** What the row is taken for. */
    RowReading reading(SheetRow row) {
        if (mapping == null) {
            return RowReading.DATA;
        }
        if (row.number() <= mapping.layout().headerLast()) {
            return row.number() >= mapping.layout().headerFirst() ? RowReading.HEADER : RowReading.ABOVE;
        }
        if (plan == null) {
            return row.number() > mapping.layout().lastRow() ? RowReading.SKIPPED : RowReading.DATA;
        }
        Outcome outcome = plan.outcome(row.number());
        return switch (outcome) {
            case null -> plan.leftOut(row.number()) == RowKind.TOTAL ? RowReading.TOTAL : RowReading.SKIPPED;
            case REJECT -> RowReading.REJECTED;
            case HOLD -> RowReading.HELD;
            case UNCHANGED -> RowReading.UNCHANGED;
            case CREATE, UPDATE -> byRow.containsKey(row.number()) ? RowReading.REMARK
                : outcome == Outcome.UPDATE ? RowReading.UPDATE : RowReading.DATA;
        };
    }

    /** What to call a row: its reading, or what it is where it is left out. */
    Message word(SheetRow row) {
        RowReading reading = reading(row);
        TableLayout layout = mapping == null ? null : mapping.layout();
        return switch (reading) {
            case HEADER -> layout.headerLast() == layout.headerFirst() ? reading.label()
                : Message.of("import.reading.header.of", row.number() - layout.headerFirst() + 1);
            case ABOVE -> above(row);
            case SKIPPED -> (plan == null || plan.leftOut(row.number()) == null ? RowKind.BELOW : plan.leftOut(row.number())).label();
            default -> reading.label();
        };
    }

    private static Message above(SheetRow row) {
        Above above = Above.of(List.of(row));
        String unit = above.units().stream().filter(u -> ColumnUnit.parse(u).isPresent()).findFirst().orElse(null);
        if (unit != null) {
            return Message.of("import.reading.unit", unit);
        }
        return above.sender().isPresent() ? Message.of("import.reading.sender")
            : row.cells().size() == 1 ? Message.of("import.reading.title") : RowKind.ABOVE.label();
    }

    /** The spot at a cell, null when nothing is to be said of it. */
    Spot at(int row, int column) {
        List<Spot> here = byRow.get(row);
        if (here == null) {
            return null;
        }
        String letters = ColumnLetters.of(column);
        return here.stream().filter(s -> s.column().equals(letters)).findFirst().orElse(null);
    }

    /** Whether a cell is a total of the sheet that agrees with the rows that were read. */
    boolean agrees(int row, int column) {
        return agreeing.contains(row + ColumnLetters.of(column));
    }

    /** Whether a column is imported. */
    boolean imported(int column) {
        return imported.contains(column);
    }

    /** Whether a cell is read as a number. */
    boolean numeric(int row, int column) {
        return numeric.contains(column) && (mapping == null || row > mapping.layout().headerLast());
    }

    /** What is wrong in a column. */
    ColumnProblems problemsIn(int column) {
        String letters = ColumnLetters.of(column);
        return ColumnProblems.of(spots.stream().filter(s -> s.kind() == Spot.Kind.REJECTED && s.column().equals(letters)).toList());
    }
}
