/**
 * What an import would do. An area hands in a {@link ruralpost.sheet.plan.RowPlanner}, which makes records of rows and decides about each
 * ({@link ruralpost.sheet.plan.RowDecision}, {@link ruralpost.sheet.plan.Outcome}), and takes the planned ones by a
 * {@link ruralpost.sheet.plan.RowWriter}. {@link ruralpost.sheet.plan.ImportPlan} holds each row's outcome, complaints, counts, totals of the
 * sheet that do not agree, what was left out and what looks odd, and how a plan made anew differs from the one before.
 */
package ruralpost.sheet.plan;
