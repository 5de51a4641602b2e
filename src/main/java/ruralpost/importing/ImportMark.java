package ruralpost.importing;

import ruralpost.ledger.Stamp;

/**
 * From which row of a sheet a record came.
 *
 * @param stamp    where the mark is stored
 * @param recordId the record; it may have been deleted since
 * @param key      import key of the row
 * @param content  hash of what the row said when it was last taken
 * @param set      change set that took it
 */
public record ImportMark(Stamp stamp, long recordId, long key, long content, long set) {
}
