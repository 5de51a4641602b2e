/**
 * Campaigns, activities and pledges as targets of imports ({@link ruralpost.campaign.importing.CampaignImports}): which fields their sheets
 * have, what names mean, how a row becomes a record, and by what a row is recognised when it comes again
 * ({@link ruralpost.importing.record.RowDecider}). The import itself is {@link ruralpost.importing.SheetImport}.
 */
package ruralpost.campaign.importing;
