package ruralpost.sheet.handback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.file.Region;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.Outcome;

/**
 * What is to be marked on one sheet. A sheet with several tables may be given several times, or once with several header rows.
 *
 * @param sheet      which sheet of the file
 * @param headerRows row number of the last header row of each table, empty when there is none
 * @param rows       row number to what is wrong with the row, in the order in which it is to be told
 * @param refused    whether a row that {@code rows} does not know was refused too; it is marked with a sentence saying so
 */
public record SheetMarks(SheetInfo sheet, Set<Integer> headerRows, Map<Integer, List<CellMark>> rows, IntPredicate refused) {

    /** Leaves out the header row 0, which stands for none. */
    public SheetMarks {
        headerRows = new TreeSet<>(headerRows);
        headerRows.remove(0);
    }

    /** The marks of these rows and no others. */
    public static SheetMarks of(SheetInfo sheet, int headerRow, Map<Integer, List<CellMark>> rows) {
        return new SheetMarks(sheet, Set.of(headerRow), rows, row -> false);
    }

    /** Marks for everything that a plan refused or held. */
    public static SheetMarks of(ImportPlan<?> plan) {
        Region block = plan.mapping().sheet().turned();
        if (block != null) {
            return turned(plan, block);
        }
        Map<Integer, List<CellMark>> rows = new LinkedHashMap<>();
        for (RowProblem problem : plan.problems()) {
            rows.computeIfAbsent(problem.row(), r -> new ArrayList<>(1)).add(CellMark.of(problem));
        }
        return new SheetMarks(plan.mapping().sheet(), Set.of(plan.mapping().headerRow()), rows, row -> {
            Outcome outcome = plan.outcome(row);
            return outcome == Outcome.REJECT || outcome == Outcome.HOLD;
        });
    }

    /** Of a sheet that was read turned the cells are marked where they stand in the file; what is of a whole record is told in the first row. */
    private static SheetMarks turned(ImportPlan<?> plan, Region block) {
        SheetInfo sheet = plan.mapping().sheet();
        Map<Integer, List<CellMark>> rows = new TreeMap<>();
        for (RowProblem p : plan.problems()) {
            String row = sheet.rowOf(p.row(), p.column());
            rows.computeIfAbsent(row.isEmpty() ? block.firstRow() : Integer.parseInt(row), r -> new ArrayList<>(1))
                .add(new CellMark(sheet.columnOf(p.row(), p.column()), p.field(), p.problem(), p.expected()));
        }
        return new SheetMarks(sheet.upright(), Set.of(), rows, row -> false);
    }
}
