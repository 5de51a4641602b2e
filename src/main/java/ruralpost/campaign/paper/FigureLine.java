package ruralpost.campaign.paper;

import ruralpost.report.ReportCell;

/**
 * A number of a campaign beside its plan and the last edition.
 *
 * @param name    what is counted
 * @param value   the number
 * @param unit    may be empty
 * @param plan    blank without one
 * @param share   of the plan
 * @param last    of the last edition
 * @param change  against it, with its sign
 * @param dollars as quoted, or at the dated rate; empty without
 * @param source  the paper that reports it; empty for the sum of the records
 */
record FigureLine(String name, ReportCell value, String unit, ReportCell plan, ReportCell share, ReportCell last, String change, String dollars, String source) {

    /** Whether a cell says something. */
    static boolean said(ReportCell cell) {
        return !cell.equals(ReportCell.BLANK);
    }
}
