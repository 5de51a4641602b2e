package ruralpost.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** Counts of children of different detail: nobody is counted twice, and no detail is lost to a sum. */
class HeadCountTest {

    private static final HeadCount SIX = child(AgeBand.FROM_6, null, 7);
    private static final HeadCount BOYS = child(AgeBand.FROM_6, Sex.MALE, 3);
    private static final HeadCount GIRLS = child(AgeBand.FROM_6, Sex.FEMALE, 4);
    private static final HeadCount TWELVE = child(AgeBand.FROM_12, null, 5);
    /** As in the form: children by age and sex, or of neither. */
    private static final Predicate<HeadCount> FIELD = h -> h.group() != HeadGroup.CHILD || (h.band() == null) == (h.sex() == null);

    private static HeadCount child(AgeBand band, Sex sex, long persons) {
        return new HeadCount(HeadGroup.CHILD, band, sex, persons);
    }

    @Test
    void anAgeWithoutASexStaysUntilItIsTypedBySex() {
        HeadCount parents = new HeadCount(HeadGroup.GUARDIAN, null, null, 2);
        assertThat(HeadCount.typed(List.of(parents), List.of(SIX, TWELVE), FIELD)).containsExactlyInAnyOrder(parents, SIX, TWELVE);
        assertThat(HeadCount.typed(List.of(BOYS, GIRLS), List.of(SIX, TWELVE), FIELD)).containsExactlyInAnyOrder(BOYS, GIRLS, TWELVE);
        assertThat(HeadCount.typed(List.of(BOYS), List.of(BOYS, SIX), FIELD)).as("both were stored").containsExactlyInAnyOrder(BOYS, SIX);
    }

    @Test
    void everySortOfChildrenHasAFieldAndNobodyIsInTwo() {
        assertThat(HeadCount.sorts()).hasSize(15).doesNotHaveDuplicates();
        assertThat(HeadCount.sorts()).extracting(HeadCount::sort).doesNotHaveDuplicates().contains("from_6.male", "from_6", "male", "unstated");
        HeadCount boys = child(null, Sex.MALE, 8);
        assertThat(HeadCount.typed(List.of(SIX, boys), List.of(), h -> true)).as("both typed").containsExactly(SIX, boys);
        assertThat(HeadCount.typed(List.of(SIX, BOYS, GIRLS), List.of(SIX), h -> true)).as("those of six to eleven by sex now").containsExactly(BOYS, GIRLS);
        assertThat(HeadCount.typed(List.of(child(AgeBand.FROM_6, null, 2), BOYS), List.of(SIX), h -> true)).as("what is left was typed, too")
            .containsExactly(child(AgeBand.FROM_6, null, 2), BOYS);
        assertThat(HeadCount.typed(List.of(SIX, BOYS), List.of(SIX, BOYS), h -> true)).as("nothing was changed").containsExactly(SIX, BOYS);
    }

    @Test
    void aSumSaysTheSameAsItsParts() {
        assertThat(HeadCount.detailed(List.of(BOYS, GIRLS, TWELVE), List.of(child(null, null, 12)))).isTrue();
        assertThat(HeadCount.detailed(List.of(BOYS, GIRLS, TWELVE), List.of(SIX, TWELVE))).isTrue();
        assertThat(HeadCount.detailed(List.of(BOYS, GIRLS, TWELVE), List.of(child(null, null, 13)))).isFalse();
        assertThat(HeadCount.detailed(List.of(SIX), List.of(BOYS, GIRLS))).as("more detail").isFalse();
        assertThat(HeadCount.detailed(List.of(BOYS, GIRLS), List.of(SIX, TWELVE))).as("more children").isFalse();
    }
}
