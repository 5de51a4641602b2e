package ruralpost.campaign;

import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/**
 * How many persons of one sort took part.
 *
 * @param group   who they are
 * @param band    age band of children; null where it is not stated, and for adults
 * @param sex     of children; null where it is not stated, and for adults
 * @param persons at least 0; a count that is not stated has no {@code HeadCount}
 */
public record HeadCount(HeadGroup group, AgeBand band, Sex sex, long persons) {

    /** Whether it counts the same sort of persons. */
    public boolean same(HeadGroup g, AgeBand b, Sex s) {
        return group == g && band == b && sex == s;
    }
}
