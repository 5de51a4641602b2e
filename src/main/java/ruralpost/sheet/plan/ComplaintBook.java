package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sheet.Reading;
import ruralpost.sheet.RowProblem;
import ruralpost.sheet.RowReader;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.file.SheetRow;
import ruralpost.text.Message;
import ruralpost.value.Parsed;

/** Collects, row after row, what the reader and the area find wrong with it. */
final class ComplaintBook implements RowPlanner.Complaints {

    private final RowReader reader;
    private final ProblemList all;
    private final List<RowProblem> here = new ArrayList<>();
    private final List<RowRemark> noted = new ArrayList<>();
    private SheetRow row;
    private RowValues values;
    private int part;

    ComplaintBook(RowReader reader, ProblemList all) {
        this.reader = reader;
        this.all = all;
    }

    /** Turns to a record of a row, forgetting what was said of the one before. */
    RowValues turnTo(SheetRow next, Reading read) {
        here.clear();
        noted.clear();
        row = next;
        part = read.part();
        values = read.values();
        here.addAll(read.problems());
        noted.addAll(read.remarks());
        if (next.fault() != null) {
            here.add(new RowProblem(next.number(), "", null, "", next.fault(), Parsed.expected(next.fault())));
        }
        return values;
    }

    /** Whether anything was said of the row. */
    boolean complained() {
        return !here.isEmpty();
    }

    /** The values of the row that were not taken literally; changes with the next row. */
    List<RowRemark> noted() {
        return noted;
    }

    /** Adds what was said of the row to all problems. */
    void file() {
        here.forEach(all::add);
    }

    @Override
    public void at(String field, Message problem, Message expected) {
        here.add(reader.problemAt(values, part, field, row, problem, expected));
    }

    @Override
    public void remark(String field, Message why) {
        RowProblem at = reader.problemAt(values, part, field, row, why, null);
        noted.add(new RowRemark(at.row(), at.column(), at.field(), at.raw(), why));
    }

    @Override
    public void row(Message problem, Message expected) {
        here.add(new RowProblem(row.number(), "", null, "", problem, expected));
    }
}
