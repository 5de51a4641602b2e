/**
 * Sales from sheets: which fields they have ({@link ruralpost.sales.importing.SalesShape}), how a row becomes a sale
 * ({@link ruralpost.sales.importing.SalesPlanner}), and the import as one change set ({@link ruralpost.sales.importing.SalesImport}).
 */
package ruralpost.sales.importing;
