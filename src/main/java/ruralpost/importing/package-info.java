/**
 * The import of sheets into any area. An area is an {@link ruralpost.importing.ImportTarget}; {@link ruralpost.importing.SheetImport} plans
 * files for it ({@link ruralpost.importing.ImportBatch}) and carries the plans out as one change set. Knows no area.
 */
package ruralpost.importing;
