package ruralpost.sheet.corpus;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.MappedColumn;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.file.TestSheets;
import ruralpost.sheet.layout.RowKind;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** Reads a file as the program does with nobody correcting it. The only class of the corpus that calls the reader. */
final class Reading {

    private final List<ReadTable> tables = new ArrayList<>();
    private String refused;

    private Reading() {
    }

    /** Reads the first visible sheet that holds sales. */
    static Reading of(Path path) {
        Reading reading = new Reading();
        try (SheetFile file = SheetFile.open(path)) {
            for (SheetInfo sheet : file.sheets()) {
                if (!sheet.hidden() && reading.tables.isEmpty()) {
                    for (ColumnMapping mapping : proposals(file, sheet)) {
                        if (holdsSales(mapping)) {
                            reading.tables.add(read(file, mapping));
                        }
                    }
                }
            }
        } catch (UserException e) {
            reading.refused = TestSheets.sentence(e);
        }
        return reading;
    }

    // ---- the layout reader ----

    private static List<ColumnMapping> proposals(SheetFile file, SheetInfo sheet) {
        return SheetLook.at(file, sheet, SalesShape.SHAPE, CorpusNames::knows).tables();
    }

    private static int headerFirst(ColumnMapping mapping) {
        return mapping.layout().headerFirst();
    }

    private static int headerLast(ColumnMapping mapping) {
        return mapping.layout().headerLast();
    }

    /** Key of the field by which a column's numbers are spread, or null. */
    private static String spreadField(MappedColumn column) {
        return column.spread() == null ? null : column.spread().field();
    }

    /** Whether the program says that a row holds no record. */
    private static boolean leftOut(ImportPlan<?> plan, int row) {
        return plan.leftOut(row) != null;
    }

    /** The totals of the sheet that the program says do not agree with its rows. */
    private static List<String> wrongTotals(ImportPlan<?> plan) {
        return plan.totals().stream().filter(t -> !t.agrees()).map(Object::toString).toList();
    }

    // ---- end of it ----

    /**
     * A table without amounts and quantities holds no sales: a price list, a roster. Where months stand across the columns of products,
     * the sheet may just not say what it counts.
     */
    private static boolean holdsSales(ColumnMapping mapping) {
        return mapping.columns().stream().anyMatch(c -> SalesShape.AMOUNT.equals(c.field()) || SalesShape.QUANTITY.equals(c.field()))
            || mapping.fills(SalesShape.PRODUCT) && mapping.columns().stream().anyMatch(c -> spreadField(c) != null);
    }

    private static ReadTable read(SheetFile file, ColumnMapping mapping) {
        List<ReadTable.Column> columns = mapping.columns().stream().filter(MappedColumn::imported).map(c -> new ReadTable.Column(c.column(),
            ColumnLetters.of(c.column()), c.field(), c.unit() == null ? BigDecimal.ONE : c.unit().scale(), spreadField(c))).toList();
        List<String> missing = mapping.missing().stream().map(group -> group.getFirst().key()).toList();
        List<SheetRow> rows = TestSheets.rows(file, mapping.sheet());
        RecordingPlanner planner = new RecordingPlanner();
        List<ReadTable.Complaint> complaints = new ArrayList<>();
        List<String> remarked = new ArrayList<>();
        Set<Integer> leftOut = new TreeSet<>();
        Set<Integer> outside = new TreeSet<>();
        List<String> wrongTotals = new ArrayList<>();
        if (missing.isEmpty()) {
            ImportPlan<ReadSale> plan = ImportPlan.make(file, mapping, planner, Progress.NONE);
            plan.problems().forEach(p -> complaints.add(new ReadTable.Complaint(p.row(), p.column(), key(p))));
            plan.remarks().forEach(r -> remarked.add(r.column() + r.row()));
            rows.stream().map(SheetRow::number).filter(r -> leftOut(plan, r)).forEach(leftOut::add);
            leftOut.stream().filter(r -> plan.leftOut(r) == RowKind.BELOW).forEach(outside::add);
            wrongTotals.addAll(wrongTotals(plan));
        }
        return new ReadTable(mapping.sheet().name(), headerFirst(mapping), headerLast(mapping), columns, planner.sales, complaints, remarked, missing,
            rows, leftOut, outside, wrongTotals);
    }

    private static String key(RowProblem problem) {
        Message label = problem.field();
        return label == null ? "row"
            : SalesShape.SHAPE.fields().stream().filter(f -> f.label().equals(label)).map(SheetField::key).findFirst().orElseThrow();
    }

    List<ReadTable> tables() {
        return tables;
    }

    /** Why the file was refused as a whole, null when it was not. */
    String refused() {
        return refused;
    }

    /** What has to be asked before anything can be imported. */
    List<String> questions() {
        return tables.size() > 1 ? List.of("table") : tables.stream().flatMap(t -> t.questions().stream()).sorted().toList();
    }

    /** All numbers that were changed in silence. */
    List<String> changes() {
        return tables.stream().flatMap(t -> NumberCheck.changes(t).stream()).toList();
    }

    /** The reading as text, to lay beside the expected one. */
    List<String> shown() {
        List<String> lines = new ArrayList<>();
        for (ReadTable table : tables) {
            lines.add(table.layout());
            lines.add(table.mapping());
            lines.addAll(table.lines());
        }
        questions().forEach(q -> lines.add("asks " + q));
        if (refused != null) {
            lines.add("refused: " + refused);
        }
        return lines;
    }
}
