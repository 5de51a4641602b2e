/** The first start: county, language, operator, sample or empty ledger. */
package ruralpost.ui.start;
