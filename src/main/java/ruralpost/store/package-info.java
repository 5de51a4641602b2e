/**
 * The database file: opened, migrated, checked, backed up and closed here. No other package speaks H2's own SQL. The table classes
 * {@code ruralpost.store.tables} are generated from {@code db/migration} at build time.
 */
package ruralpost.store;
