package ruralpost.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ruralpost.disclosure.plain.Shift;

class SmallCellsTest {

    private static Unit unit(long id, String... groups) {
        return new Unit(id, List.of(groups));
    }

    private static BaseCell girls(Unit unit, long count) {
        return new BaseCell(unit, "child", "female", true, count);
    }

    private static BaseCell boys(Unit unit, long count) {
        return new BaseCell(unit, "child", "male", true, count);
    }

    @Test
    void aSmallCountIsHiddenTogetherWithOneOfTheSameTownship() {
        Unit a = unit(1, "village A", "town 1");
        Unit b = unit(2, "village B", "town 1");
        Unit c = unit(3, "village C", "town 2");
        SmallCells cells = SmallCells.of(5, List.of(girls(a, 3), girls(b, 20), girls(c, 30)));

        assertThat(cells.sums(x -> x.unit().groups().get(0))).isEqualTo(Map.of("village A", new Count(3, true), "village B", new Count(20, true), "village C", new Count(30, false)));
        assertThat(cells.sums(x -> x.unit().groups().get(1))).isEqualTo(Map.of("town 1", new Count(23, false), "town 2", new Count(30, false)));
        assertThat(cells.sums(x -> "all").get("all").shown()).isEqualTo(53);
    }

    @Test
    void aCubeOverUnitsAndSexesLeavesTheTotalsOfBothUnitsAlone() {
        Unit a = unit(1, "May");
        Unit b = unit(2, "June");
        SmallCells cells = SmallCells.of(5, List.of(girls(a, 2), boys(a, 40), girls(b, 12), boys(b, 15)));

        assertThat(cells.hidden(x -> x.unit().id() + " " + x.sex())).containsExactlyInAnyOrder("1 female", "1 male", "2 female", "2 male");
        assertThat(cells.hidden(x -> x.unit().id())).isEmpty();
        assertThat(cells.hidden(BaseCell::sex)).isEmpty();
    }

    @Test
    void wherePairsHaveTooLittleRoomThreeUnitsShareTheShift() {
        List<BaseCell> cells = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            cells.add(girls(unit(i, "village " + i), 1 + i));
            cells.add(boys(unit(i, "village " + i), 9));
        }
        SmallCells small = SmallCells.of(5, cells);

        assertThat(small.hidden(x -> x.unit().id() + x.sex())).hasSize(6);
        assertThat(small.hidden(x -> x.unit().id())).isEmpty();
        assertThat(small.hidden(BaseCell::sex)).isEmpty();
    }

    @Test
    void fourUnitsKeepTheTotalsOfTwoTownshipsAndTwoCampaigns() {
        List<BaseCell> cells = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            cells.add(girls(unit(i, "village " + i, "town " + i / 2, "campaign " + i % 2), i == 0 ? 2 : 10));
        }
        SmallCells small = SmallCells.of(5, cells);

        assertThat(small.hidden(x -> x.unit().groups().get(0))).hasSize(4);
        assertThat(small.hidden(x -> x.unit().groups().get(1))).isEmpty();
        assertThat(small.hidden(x -> x.unit().groups().get(2))).isEmpty();
    }

    @Test
    void whereNobodyElseIsCountedByThatSortOtherChildrenKeepTheTotal() {
        Unit a = unit(1, "village A", "town 1");
        Unit b = unit(2, "village B", "town 1");
        SmallCells small = SmallCells.of(5, List.of(new BaseCell(a, "unstated", null, true, 2), girls(b, 30)));

        assertThat(small.hidden(x -> x.unit().id())).hasSize(2);
        assertThat(small.hidden(x -> x.unit().groups().get(1))).isEmpty();
        assertThat(small.hidden(BaseCell::sort)).hasSize(2);
    }

    @Test
    void tinyCountsGoIntoAPoolAndLonelyOnesTakeTheirTotalsWithThem() {
        List<BaseCell> villages = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            villages.add(girls(unit(i, "village " + i), 3));
        }
        SmallCells pool = SmallCells.of(5, villages);
        assertThat(pool.hidden(x -> x.unit().id())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(pool.hidden(x -> "all")).isEmpty();

        SmallCells lonely = SmallCells.of(5, List.of(girls(unit(1, "A"), 1), girls(unit(2, "B"), 1), girls(unit(3, "C"), 0)));
        assertThat(lonely.hidden(x -> "all")).isNotEmpty();
        assertThat(lonely.hidden(x -> x.unit().id())).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void smallCountsOfAdultsAndZerosAreShown() {
        Unit a = unit(1, "A");
        assertThat(Proofs.of(SmallCells.of(5, List.of(new BaseCell(a, "staff", null, false, 2), girls(a, 0), boys(a, 9))))).isEmpty();
        assertThat(Proofs.of(SmallCells.of(1, List.of(girls(a, 1))))).isEmpty();
    }

    @Test
    void theOrderInWhichCountsAreReadChangesNothing() {
        List<BaseCell> cells = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 1; i <= 60; i++) {
            Unit unit = unit(i, "month " + i % 5, "village " + i % 11, "town " + i % 3);
            cells.add(girls(unit, random.nextInt(9)));
            cells.add(boys(unit, random.nextInt(9)));
        }
        List<Shift> first = Proofs.of(SmallCells.of(5, cells));
        Collections.shuffle(cells, random);
        assertThat(Proofs.of(SmallCells.of(5, cells))).isEqualTo(first).isNotEmpty();
    }

    @Test
    void twoCellsOfTheSameKindAreRefused() {
        Unit a = unit(1, "A");
        assertThatThrownBy(() -> SmallCells.of(5, List.of(girls(a, 2), girls(a, 3)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SmallCells.of(5, List.of(girls(a, -1)))).isInstanceOf(IllegalArgumentException.class);
    }
}
