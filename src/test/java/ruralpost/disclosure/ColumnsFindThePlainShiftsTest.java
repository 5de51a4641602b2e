package ruralpost.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
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
import ruralpost.disclosure.plain.PlainSearch;
import ruralpost.disclosure.plain.Shift;

/** The search over columns decides exactly as the plain one does that has an object for each cell: the same shifts, the same hidden sums. */
class ColumnsFindThePlainShiftsTest {

    private static final List<String> SORTS = List.of("child under_6", "child from_6", "child from_12", "child", "guardian", "staff");
    private static final String[] SEXES = {"female", "male", null};

    /** What ledgers can look like, from a few tiny units to many, with all levels of groups, some of them unknown. */
    private static List<BaseCell> ledger(Random random, int units) {
        List<BaseCell> cells = new ArrayList<>();
        int levels = 1 + random.nextInt(9);
        int[] names = new int[levels];
        Arrays.setAll(names, level -> 1 + random.nextInt(random.nextBoolean() ? 4 : 40));
        int most = 2 + random.nextInt(random.nextBoolean() ? 6 : 40);
        int stated = 1 + random.nextInt(4);
        for (int u = 0; u < units; u++) {
            List<String> groups = new ArrayList<>();
            for (int name : names) {
                int of = random.nextInt(name + 1);
                groups.add(of == name ? null : "g" + of);
            }
            Unit unit = new Unit(random.nextInt(1_000_000) * 1000L + u, groups);
            for (String sort : SORTS) {
                for (String sex : SEXES) {
                    if (random.nextInt(4) < stated) {
                        cells.add(new BaseCell(unit, sort, sex, sort.startsWith("child"), random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(most)));
                    }
                }
            }
        }
        return cells;
    }

    private static List<Function<BaseCell, Object>> tables(List<BaseCell> cells) {
        int levels = cells.isEmpty() ? 0 : cells.getFirst().unit().groups().size();
        List<Function<BaseCell, Object>> tables = new ArrayList<>(List.of(c -> c.unit().id(), BaseCell::sort, c -> c.child() ? "children" : null, c -> "all",
            c -> Arrays.asList(c.unit().id(), c.sort()), c -> Arrays.asList(c.unit().id(), c.sort(), c.sex())));
        for (int level = 0; level < levels; level++) {
            int at = level;
            tables.add(c -> c.unit().groups().get(at));
            tables.add(c -> Arrays.asList(c.unit().groups().get(at), c.child(), c.sex()));
        }
        return tables;
    }

    private static void same(List<BaseCell> cells, int threshold) {
        List<Shift> plain = new PlainSearch(threshold, cells).shifts(() -> { });
        SmallCells columns = SmallCells.of(threshold, cells);
        assertThat(Proofs.of(columns)).isEqualTo(plain);
        for (Function<BaseCell, Object> table : tables(cells)) {
            Set<Object> hidden = new HashSet<>();
            plain.forEach(s -> s.changed(table, hidden::add));
            assertThat(columns.hidden(table)).isEqualTo(hidden);
            Map<Object, Count> sums = cells.stream().filter(c -> table.apply(c) != null).collect(Collectors.groupingBy(table, Collectors.collectingAndThen(
                Collectors.toList(), of -> new Count(of.stream().mapToLong(BaseCell::count).sum(), hidden.contains(table.apply(of.getFirst()))))));
            assertThat(columns.sums(table)).isEqualTo(sums);
        }
    }

    @Property(tries = 400)
    void theyDecideAlike(@ForAll long seed, @ForAll @IntRange(max = 60) int units, @ForAll @IntRange(min = 1, max = 12) int threshold) {
        Random random = new Random(seed);
        List<BaseCell> cells = ledger(random, units);
        // in whatever order they come, also with the cells of a unit apart
        Collections.shuffle(cells, random);
        same(cells, threshold);
    }

    @Property(tries = 6)
    void theyDecideAlikeAboutManyUnits(@ForAll long seed) {
        same(ledger(new Random(seed), 900), 5);
    }

    @Test
    void theSameSortIsOfChildrenOrNot() {
        Unit a = new Unit(1, List.of("A"));
        Unit b = new Unit(2, List.of("A"));
        assertThatThrownBy(() -> SmallCells.of(5, List.of(new BaseCell(a, "x", null, true, 2), new BaseCell(b, "x", null, false, 2)))).isInstanceOf(IllegalArgumentException.class);
    }
}
