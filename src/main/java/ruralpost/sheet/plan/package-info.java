/**
 * What an import would do: {@link ruralpost.sheet.plan.ImportPlan} with each row's outcome, made from the rows that are read; complaints, counts,
 * totals of the sheet that do not agree, and how a plan made anew differs from the one before.
 */
package ruralpost.sheet.plan;
