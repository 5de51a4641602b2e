package ruralpost.sales.importing;

/**
 * A name in a sheet, as far as it is resolved.
 *
 * @param name as the sheet writes it
 * @param id   the record of that name; null when there is none yet and the import will create it
 */
record NameRef(String name, Long id) {
}
