/** Rows that the program brings along: those of every ledger, and those of the sample ledger. */
package ruralpost.sample;
