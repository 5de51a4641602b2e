package ruralpost.centre;

import ruralpost.ledger.Stamp;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/**
 * How many children of one sort a centre served in a year.
 *
 * @param stamp    where it is stored
 * @param centreId the centre
 * @param year     calendar year
 * @param band     age band; null where it is not stated
 * @param sex      null where it is not stated
 * @param persons  at least 0
 */
public record CentreChildren(Stamp stamp, long centreId, int year, AgeBand band, Sex sex, long persons) {
}
