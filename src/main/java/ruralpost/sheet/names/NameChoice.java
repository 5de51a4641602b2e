package ruralpost.sheet.names;

import ruralpost.ledger.Stamp;

/**
 * What the user once said a name means.
 *
 * @param stamp    where it is stored
 * @param shape    key of the sheet shape
 * @param field    key of the field
 * @param written  normal form of the name, see {@link NameBook#normal}
 * @param recordId the record that is meant; null for a new one of that name
 */
public record NameChoice(Stamp stamp, String shape, String field, String written, Long recordId) {
}
