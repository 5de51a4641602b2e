/**
 * Sales as a target of imports: which fields they have ({@link ruralpost.sales.importing.SalesShape}), what names mean
 * ({@link ruralpost.sales.importing.SalesRecords}), how a row becomes a sale ({@link ruralpost.sales.importing.SalesPlanner}) and what it
 * meets in the ledger ({@link ruralpost.sales.importing.SaleDecider}). The import itself is {@link ruralpost.importing.SheetImport}.
 */
package ruralpost.sales.importing;
