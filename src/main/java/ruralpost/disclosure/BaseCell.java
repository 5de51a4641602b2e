package ruralpost.disclosure;

/**
 * A stated count as fine as the ledger holds it; every number that leaves the program is a sum of such cells. A count that is not
 * stated has no cell.
 *
 * @param unit  what the persons are counted in
 * @param sort  age band of children, group of adults
 * @param sex   null where it is not stated
 * @param child whether they are children, whose small counts are hidden; the same for all of a sort and sex
 * @param count persons, at least 0
 */
public record BaseCell(Unit unit, String sort, String sex, boolean child, long count) {
}
