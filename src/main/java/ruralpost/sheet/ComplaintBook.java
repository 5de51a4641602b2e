package ruralpost.sheet;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sheet.file.SheetRow;
import ruralpost.text.Message;

/** Reads row after row and collects what the reader and the area find wrong with it. */
final class ComplaintBook implements RowPlanner.Complaints {

    private final RowReader reader;
    private final ProblemList all;
    private final List<RowProblem> here = new ArrayList<>();
    private final List<RowRemark> noted = new ArrayList<>();
    private SheetRow row;
    private RowValues values;

    ComplaintBook(RowReader reader, ProblemList all) {
        this.reader = reader;
        this.all = all;
    }

    /** Reads a row, forgetting what was said of the one before. */
    RowValues read(SheetRow next) {
        here.clear();
        noted.clear();
        row = next;
        values = reader.read(next, here, noted);
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
        here.add(reader.problemAt(values, field, row, problem, expected));
    }

    @Override
    public void remark(String field, Message why) {
        RowProblem at = reader.problemAt(values, field, row, why, null);
        noted.add(new RowRemark(at.row(), at.column(), at.field(), at.raw(), why));
    }

    @Override
    public void row(Message problem, Message expected) {
        here.add(new RowProblem(row.number(), "", null, "", problem, expected));
    }
}
