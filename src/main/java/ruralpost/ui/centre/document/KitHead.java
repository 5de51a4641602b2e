package ruralpost.ui.centre.document;

import java.time.LocalDate;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;

/**
 * What is said of a kit for many centres.
 *
 * @param from     the storeroom
 * @param title    null for the usual one
 * @param due      when it should have arrived; may be null
 * @param township null for all
 * @param kind     null for all
 * @param words    part of the centre's name or number; null for any
 */
record KitHead(Centre from, String title, LocalDate day, String number, LocalDate due, String township, CentreKind kind, String words) {
}
