package ruralpost.ui.importing;

import ruralpost.sheet.RowProblem;
import ruralpost.sheet.RowRemark;
import ruralpost.sheet.plan.Outcome;
import ruralpost.text.Message;

/**
 * A place in the sheet that somebody should look at.
 *
 * @param row      row number
 * @param column   letters, "" for the whole row
 * @param raw      what the cell holds
 * @param problem  what is wrong, or what was made of it
 * @param expected what was expected; null when the problem says it all
 * @param kind     rejected, held, a total that differs, or taken but not literally
 */
record Spot(int row, String column, String raw, Message problem, Message expected, Kind kind) {

    /** What becomes of the row. */
    enum Kind { REJECTED, HELD, TOTAL, REMARK }

    static Spot of(RowProblem p, Outcome outcome) {
        return new Spot(p.row(), p.column(), p.raw(), p.problem(), p.expected(), outcome == Outcome.HOLD ? Kind.HELD : Kind.REJECTED);
    }

    static Spot of(RowRemark r) {
        return new Spot(r.row(), r.column(), r.raw(), r.made(), Message.of("import.remark.expected"), Kind.REMARK);
    }
}
