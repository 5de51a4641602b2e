package ruralpost.sales.importing;

/**
 * A name that the ledger does not know and that an import would create.
 *
 * @param field key of the field
 * @param name  as the sheet writes it
 * @param near  a name of the ledger that resembles it; null when none does
 * @param rows  how many rows use it
 */
public record NewName(String field, String name, String near, long rows) {
}
