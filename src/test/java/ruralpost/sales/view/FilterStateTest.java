package ruralpost.sales.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruralpost.board.ChoiceHistory;
import ruralpost.board.Meaning;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.value.Period;

class FilterStateTest {

    private static final FilterState YEAR = FilterState.FIRST.in(Period.year(2018));
    private static final Period MAY = Period.month(2018, 5);

    @Test
    void escTakesTheStepsBackOneByOneInTheOrderOfChoosing() {
        FilterState state = YEAR.choose(Dimension.PRODUCT, List.of(1L)).choose(Dimension.PRODUCT, List.of(1L, 2L)).withSpan(MAY).add(Dimension.CHANNEL, 9L);
        assertThat(state.filter().chosen()).containsEntry(Dimension.PRODUCT, Set.of(1L, 2L)).containsEntry(Dimension.CHANNEL, Set.of(9L));
        assertThat(state.shown().period()).isEqualTo(MAY);
        state = state.withoutLast();
        assertThat(state.filter().chosen()).doesNotContainKey(Dimension.CHANNEL);
        state = state.withoutLast();
        assertThat(state.span()).isNull();
        state = state.withoutLast();
        assertThat(state.filter().chosen()).containsEntry(Dimension.PRODUCT, Set.of(1L));
        state = state.withoutLast();
        assertThat(state.filtered()).isFalse();
        assertThat(state.withoutLast()).isEqualTo(YEAR);
    }

    @Test
    void aCellIsOneStepAndOneChipUntilOneOfItsHalvesIsChosenAnew() {
        FilterState cell = YEAR.add(Dimension.CHANNEL, 9L).add(Dimension.PRODUCT, 3L).choose(Meaning.none(), cell(1L));
        assertThat(cell.choice().cell()).isEqualTo(Dimension.PRODUCT);
        assertThat(cell.filter().chosen()).containsEntry(Dimension.PRODUCT, Set.of(1L)).containsEntry(Dimension.CHANNEL, Set.of(9L));
        assertThat(cell.withoutLast().filter().chosen()).containsOnlyKeys(Dimension.CHANNEL);
        assertThat(cell.withoutLast().span()).isNull();
        assertThat(cell.choose(cell(1L), cell(2L)).filter().chosen()).containsEntry(Dimension.PRODUCT, Set.of(2L));
        assertThat(cell.choose(cell(1L), Meaning.none())).isEqualTo(YEAR.add(Dimension.CHANNEL, 9L));
        FilterState row = cell.choose(cell(1L), new Meaning<>(Map.of(Dimension.PRODUCT, Set.of(1L)), null));
        assertThat(row.span()).as("the head of its row frees the days").isNull();
        FilterState other = cell.choose(Dimension.PRODUCT, List.of(2L));
        assertThat(other.choice().cell()).isNull();
        assertThat(other.span().days()).isEqualTo(MAY);
    }

    private static Meaning<Dimension> cell(long product) {
        return new Meaning<>(Map.of(Dimension.PRODUCT, Set.of(product)), MAY);
    }

    @Test
    void notStatedIsAValueLikeOthers() {
        FilterState state = YEAR.choose(Dimension.CHANNEL, Collections.singleton(null));
        assertThat(state.filter().chosen().get(Dimension.CHANNEL)).containsExactly((Object) null);
        assertThat(StateText.read(StateText.write(state))).contains(state);
    }

    @Test
    void theSameFilterFromTheRowsChangesNothingAndAnotherIsTakenAsItIs() {
        FilterState state = YEAR.choose(Dimension.PRODUCT, List.of(1L)).withSpan(MAY);
        assertThat(state.take(state.shown())).isSameAs(state);
        SalesFilter other = state.shown().with(Dimension.PRODUCT, Set.of(2L));
        FilterState taken = state.take(other);
        assertThat(taken.period()).isEqualTo(MAY);
        assertThat(taken.span()).isNull();
        assertThat(taken.filter()).isEqualTo(other);
    }

    @Test
    void anyStateIsReadBackAsItWasWritten() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            FilterState state = YEAR;
            for (int n = random.nextInt(8); n > 0; n--) {
                state = step(state, random);
            }
            assertThat(StateText.read(StateText.write(state))).contains(state);
        }
    }

    private static FilterState step(FilterState state, Random random) {
        Dimension dimension = Dimension.values()[random.nextInt(Dimension.values().length)];
        Object value = switch (dimension) {
            case BUYER_KIND -> BuyerKind.values()[random.nextInt(BuyerKind.values().length)];
            case BUYER, CAMPAIGN -> "第" + random.nextInt(5) + "届";
            default -> random.nextLong() >>> 1;
        };
        return switch (random.nextInt(7)) {
            case 0 -> state.add(dimension, value);
            case 1 -> state.choose(dimension, List.of(value));
            case 2 -> state.choose(Meaning.none(), new Meaning<>(Map.of(dimension, Set.of(value)), MAY));
            case 3 -> state.in(Period.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 1, 2 + random.nextInt(20))));
            case 4 -> state.withComparison(Comparison.values()[random.nextInt(Comparison.values().length)]).withCumulative(random.nextBoolean());
            case 5 -> state.withMeasure(Measure.values()[random.nextInt(Measure.values().length)]).withPage("places");
            default -> state.withUnit(TimeUnit.values()[random.nextInt(TimeUnit.values().length)]).withoutLast();
        };
    }

    @Test
    void whatIsNoStateOrANewerOneIsLeftOut() {
        for (String bad : List.of("", "{", "[]", "{\"version\":2}", "{\"version\":1}", "{\"version\":1,\"measure\":\"joy\"}",
            StateText.write(YEAR).replace("2018-01-01", "2018-13-01"), StateText.write(YEAR).replace("2018-12-31", "2017-01-01"))) {
            assertThat(StateText.read(bad)).as(bad).isEmpty();
        }
    }

    @Test
    void aHundredStepsBackAndForwardAndANewStepForgetsWhatLayAhead() {
        ChoiceHistory<FilterState> history = new ChoiceHistory<>(YEAR);
        List<FilterState> gone = new ArrayList<>();
        for (long i = 0; i < 130; i++) {
            gone.add(YEAR.choose(Dimension.PRODUCT, List.of(i)));
            history.go(gone.getLast());
            history.go(gone.getLast());
        }
        int steps = 0;
        while (history.hasBack()) {
            history.back();
            steps++;
        }
        assertThat(steps).isEqualTo(100);
        assertThat(history.forward()).isEqualTo(gone.get(30));
        history.go(YEAR);
        assertThat(history.hasForward()).isFalse();
        assertThat(history.back()).isEqualTo(gone.get(30));
    }

    @Test
    void notStatedGivesWayToAPlan() {
        Meaning<Dimension> plan = new Meaning<>(Map.of(Dimension.PRODUCT, Set.of(3L)), null);
        assertThat(YEAR.add(Dimension.PRODUCT, null).choose(Meaning.none(), plan).filter().chosen()).containsEntry(Dimension.PRODUCT, Set.of(3L));
        assertThat(YEAR.add(Dimension.PRODUCT, null).choose(Dimension.PRODUCT, List.of(3L)).filter().chosen()).containsEntry(Dimension.PRODUCT, Set.of(3L));
    }
}
