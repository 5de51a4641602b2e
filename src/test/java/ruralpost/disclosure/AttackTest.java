package ruralpost.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import ruralpost.disclosure.plain.Item;
import ruralpost.disclosure.plain.Shift;

/** All tables of a ledger together, attacked by linear programming. */
class AttackTest {

    private static final List<String> BANDS = List.of("child 6", "child 12", "guardian");

    /** Random head-counts of activities in villages, townships and months; some counts not stated, many tiny, some zero. */
    private static List<BaseCell> ledger(Random random, int units) {
        List<BaseCell> cells = new ArrayList<>();
        int most = 3 + random.nextInt(25);
        for (int id = 1; id <= units; id++) {
            int village = random.nextInt(5);
            Unit unit = new Unit(id, List.of("month " + random.nextInt(3), "village " + village, "town " + village / 2, "campaign " + random.nextInt(3)));
            for (String sort : BANDS) {
                boolean child = sort.startsWith("child");
                for (String sex : child ? new String[] {"f", "m"} : new String[] {null}) {
                    if (random.nextInt(5) > 0) {
                        cells.add(new BaseCell(unit, sort, sex, child, random.nextInt(random.nextBoolean() ? 6 : most)));
                    }
                }
            }
        }
        return cells;
    }

    /** Every table that can be asked for: each choice of groups, of sorts and sexes. */
    private static List<Function<BaseCell, Object>> groupings() {
        List<Function<BaseCell, Object>> all = new ArrayList<>();
        for (int groups = 0; groups < 17; groups++) {
            for (int sort = 0; sort < 3; sort++) {
                for (int sex = 0; sex < 2; sex++) {
                    int g = groups;
                    int w = sort;
                    int s = sex;
                    all.add(c -> java.util.Arrays.asList(g == 16 ? c.unit().id() : g, (g & 1) == 0 ? "" : c.unit().groups().get(0),
                        (g & 2) == 0 ? "" : c.unit().groups().get(1), (g & 4) == 0 ? "" : c.unit().groups().get(2), (g & 8) == 0 ? "" : c.unit().groups().get(3),
                        w == 0 ? "" : w == 1 ? c.child() : c.sort(), s == 0 ? "" : String.valueOf(c.sex())));
                }
            }
        }
        return all;
    }

    private static Attack attack(List<BaseCell> cells, Function<Function<BaseCell, Object>, Set<Object>> hidden) {
        Attack attack = new Attack();
        Map<BaseCell, Integer> numbers = new HashMap<>();
        cells.forEach(c -> numbers.put(c, attack.unknown(c.count(), c.count() == 0 ? 0 : 1)));
        for (Function<BaseCell, Object> grouping : groupings()) {
            Set<Object> dark = hidden.apply(grouping);
            cells.stream().collect(Collectors.groupingBy(grouping)).forEach((key, members) -> attack.sum(members.stream().map(numbers::get).toList(), dark.contains(key)));
        }
        return attack;
    }

    @Property(tries = 60)
    void noHiddenSumIsKnownToLessThanTheThreshold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int units, @ForAll @IntRange(min = 2, max = 6) int threshold) {
        List<BaseCell> cells = ledger(new Random(seed), units);
        SmallCells small = SmallCells.of(threshold, cells);
        assertThat(attack(cells, small::hidden).found(threshold)).isEmpty();
    }

    @Property(tries = 300)
    void noSmallSumWithChildrenIsShown(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int units, @ForAll @IntRange(min = 2, max = 10) int threshold) {
        List<BaseCell> cells = ledger(new Random(seed), units);
        SmallCells small = SmallCells.of(threshold, cells);
        for (Function<BaseCell, Object> grouping : groupings()) {
            Map<Object, Long> children = cells.stream().filter(BaseCell::child).collect(Collectors.groupingBy(grouping, Collectors.summingLong(BaseCell::count)));
            small.sums(grouping).forEach((key, count) -> assertThat(count.hidden() || count.value() >= threshold || children.getOrDefault(key, 0L) == 0).as("%s %s", key, count).isTrue());
        }
        Proofs.of(small).forEach(s -> assertThat(s.width()).isGreaterThanOrEqualTo(threshold));
    }

    @Test
    void allSortsOfShiftsAreAttacked() {
        int alone = 0;
        int pools = 0;
        int rectangles = 0;
        for (int seed = 0; seed < 200; seed++) {
            for (Shift s : Proofs.of(SmallCells.of(5, ledger(new Random(seed), 1 + seed % 10)))) {
                alone += s instanceof Shift.Alone ? 1 : 0;
                pools += s instanceof Shift.Pool(List<Item> items) && items.size() > 2 ? 1 : 0;
                rectangles += s.cells().map(BaseCell::unit).distinct().count() == 4 && s instanceof Shift.Pool(List<Item> items) && items.size() == 2 ? 1 : 0;
            }
        }
        assertThat(List.of(alone, pools, rectangles)).allSatisfy(n -> assertThat(n).isGreaterThan(5));
    }

    @Test
    void hidingOnlyTheSmallOnesIsFoundOut() {
        List<BaseCell> cells = ledger(new Random(3), 6);
        Attack attack = attack(cells, grouping -> cells.stream().collect(Collectors.groupingBy(grouping, Collectors.summingLong(BaseCell::count))).entrySet().stream()
            .filter(e -> e.getValue() > 0 && e.getValue() < 5).map(Map.Entry::getKey).collect(Collectors.toSet()));
        assertThat(attack.hidden()).isPositive();
        assertThat(attack.found(5)).isNotEmpty();
    }
}
