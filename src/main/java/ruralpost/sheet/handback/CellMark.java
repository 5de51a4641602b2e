package ruralpost.sheet.handback;

import ruralpost.sheet.RowProblem;
import ruralpost.text.Message;

/**
 * One thing that is wrong with a row.
 *
 * @param column   letters of the column, "" when it is of the whole row or of a field without a column
 * @param field    title of the field, null when it is of the whole row
 * @param problem  what is wrong
 * @param expected what was expected instead, null when the problem says it all
 */
public record CellMark(String column, Message field, Message problem, Message expected) {

    /** The mark of a problem. */
    public static CellMark of(RowProblem problem) {
        return new CellMark(problem.column(), problem.field(), problem.problem(), problem.expected());
    }
}
