package ruralpost.sales.importing;

/**
 * A name in a sheet, as far as it is resolved.
 *
 * @param name   as the sheet writes it
 * @param meant  the name to look for: the same, unless the user decided otherwise
 * @param id     the record of that name; null when there is none yet and the import will create it
 * @param called what the ledger calls that record; null when it calls it as the sheet does
 */
record NameRef(String name, String meant, Long id, String called) {
}
