/**
 * Papers: a {@link ruralpost.report.Report} says what stands on one, {@link ruralpost.report.ReportFiles} writes it as PDF, xlsx or csv.
 * Knows no area; an area or the window makes the report.
 */
package ruralpost.report;
