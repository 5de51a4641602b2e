/**
 * Which part of the sales is looked at, and how: an immutable filter state, the way back through earlier ones, and those that were
 * given a name and kept in the ledger.
 */
package ruralpost.sales.view;
