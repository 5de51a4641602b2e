package ruralpost.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    /** Whether it counts some of those whom the other counts: children of one sex among those of its age, or the same sort. */
    private boolean within(HeadCount other) {
        return group == other.group && (other.band == null || band == other.band) && (other.sex == null || sex == other.sex);
    }

    /** Whether these counts say the same as others with less detail: every other one is the sum of some of them, and none is left over. */
    public static boolean detailed(List<HeadCount> fine, List<HeadCount> coarse) {
        return fine.stream().allMatch(f -> coarse.stream().filter(f::within).count() == 1)
            && coarse.stream().allMatch(c -> fine.stream().anyMatch(f -> f.within(c)) && fine.stream().filter(f -> f.within(c)).mapToLong(HeadCount::persons).sum() == c.persons);
    }

    /** The sorts of children that a form asks for: by age and sex, then those of whom only one of both is stated, or neither. Nobody is in two of them. */
    public static List<HeadCount> sorts() {
        List<HeadCount> sorts = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            Stream.of(Sex.values()).forEach(sex -> sorts.add(new HeadCount(HeadGroup.CHILD, band, sex, 0)));
        }
        Stream.of(AgeBand.values()).forEach(band -> sorts.add(new HeadCount(HeadGroup.CHILD, band, null, 0)));
        Stream.of(Sex.values()).forEach(sex -> sorts.add(new HeadCount(HeadGroup.CHILD, null, sex, 0)));
        sorts.add(new HeadCount(HeadGroup.CHILD, null, null, 0));
        return sorts;
    }

    /** A key of the sort of children for columns and texts: {@code from_6.male}, {@code from_6}, {@code male}, or {@code unstated}. */
    public String sort() {
        String age = band == null ? "" : band.code();
        return band == null && sex == null ? "unstated" : sex == null ? age : band == null ? sex.code() : age + "." + sex.code();
    }

    /**
     * What was typed into a form or a row, with those stored counts that have no field there. A count that stands as it is stored, and whose
     * persons were now typed more finely, goes: they would be counted twice.
     *
     * @param typed  what the fields say
     * @param before all that is stored
     * @param field  whether a sort has a field
     */
    public static List<HeadCount> typed(List<HeadCount> typed, List<HeadCount> before, Predicate<HeadCount> field) {
        List<HeadCount> fresh = typed.stream().filter(t -> t.persons > 0 && before.stream().noneMatch(b -> b.same(t.group, t.band, t.sex))).toList();
        return Stream.concat(typed.stream(), before.stream().filter(b -> !field.test(b)))
            .filter(c -> !before.contains(c) || fresh.stream().noneMatch(t -> t.within(c))).toList();
    }
}
