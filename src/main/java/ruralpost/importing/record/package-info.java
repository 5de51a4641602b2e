/** What imports of single records have in common: reading a row, recognising it when it comes again, deciding what becomes of it. */
package ruralpost.importing.record;
