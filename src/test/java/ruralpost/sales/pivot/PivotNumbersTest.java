package ruralpost.sales.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.RandomLedger;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.number.OpenedNumber;
import ruralpost.sales.dashboard.number.Recounting;
import ruralpost.text.Lang;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Every number of random pivot tables opens, and is what its cell says. */
class PivotNumbersTest {

    @TempDir
    private Path folder;
    private RandomLedger ledger;

    @BeforeEach
    void open() {
        ledger = new RandomLedger(folder, 7);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Pivot pivot(PivotLayout layout, SalesFilter filter, Measure measure) {
        return pivot(layout, filter, measure, LocalDate.of(2019, 6, 1));
    }

    private Pivot pivot(PivotLayout layout, SalesFilter filter, Measure measure, LocalDate today) {
        BoardRequest request = new BoardRequest(filter, measure, TimeUnit.MONTH, false, today, Lang.ZH);
        var app = ledger.fixture.app;
        return Pivot.of(SalesBoard.compute(app.cube().current(), request, null), layout,
            SalesLabels.read(app.catalogue(), app.places(), app.partners(), app.contracts()));
    }

    private static void same(OpenedNumber number, PivotCells.Value value) {
        if (number == null || value.exact() == null) {
            assertThat(value.exact()).isNull();
            assertThat(number == null ? null : number.value()).isNull();
            return;
        }
        assertThat(number.value().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo(value.exact().setScale(3, RoundingMode.HALF_UP));
        assertThat(number.bound()).isEqualTo(value.bound());
    }

    private static void opens(Pivot pivot, PivotRow row) {
        PivotNumbers numbers = new PivotNumbers(pivot, BoardFacts.none());
        PivotCells cells = new PivotCells(pivot);
        for (int column = -1; column < pivot.columns().size(); column++) {
            same(numbers.open(row, PivotNumbers.Part.CELL, column), cells.cell(row, column));
        }
        same(numbers.open(row, PivotNumbers.Part.SHARE, -1), cells.share(row));
        if (pivot.board().base() != null) {
            same(numbers.open(row, PivotNumbers.Part.BEFORE, -1), cells.before(row));
            same(numbers.open(row, PivotNumbers.Part.CHANGE, -1), cells.change(row));
            OpenedNumber share = numbers.open(row, PivotNumbers.Part.SHARE_CHANGE, -1);
            assertThat(share == null ? Formats.NONE : share.formulas().getLast().result()).isEqualTo(cells.shareChange(row).text());
        }
    }

    @Test
    void everyCellSubtotalTotalShareAndChangeIsWhatItSays() {
        Random random = new Random(11);
        List<PivotKey> keys = PivotKey.all().stream().filter(k -> k.unit() != TimeUnit.DAY && k.dimension() != Dimension.BUYER).toList();
        for (int i = 0; i < 14; i++) {
            PivotLayout layout = new PivotLayout(keys.get(random.nextInt(keys.size())), random.nextBoolean() ? keys.get(random.nextInt(keys.size())) : null,
                keys.get(random.nextInt(keys.size())), PivotLayout.Show.values()[random.nextInt(3)]);
            SalesFilter filter = SalesFilter.ALL.in(List.of(Period.year(2018), Period.quarter(2018, 3), Period.of(LocalDate.of(2016, 11, 17), LocalDate.of(2018, 6, 2))).get(random.nextInt(3)));
            if (random.nextBoolean()) {
                filter = filter.with(Dimension.CHANNEL, Set.of(ledger.fixture.channels.get(0), ledger.fixture.channels.get(1)));
            }
            Pivot pivot = pivot(layout, filter, Measure.values()[random.nextInt(3)], LocalDate.of(random.nextBoolean() ? 2018 : 2019, 1 + random.nextInt(8), 17));
            List<PivotRow> rows = new ArrayList<>(pivot.rows().stream().limit(8).toList());
            pivot.rows().stream().limit(4).forEach(r -> rows.addAll(r.inner().stream().limit(4).toList()));
            rows.add(pivot.total());
            rows.forEach(row -> opens(pivot, row));
        }
    }

    @Test
    void theLastColumnOfVeryManyOpensAllThatItHolds() {
        Pivot pivot = pivot(new PivotLayout(PivotKey.of(Dimension.PRODUCT), null, PivotKey.of(TimeUnit.DAY), PivotLayout.Show.VALUE), SalesFilter.ALL.in(Period.year(2018)), Measure.AMOUNT);
        assertThat(pivot.columns()).hasSize(Pivot.COLUMNS_AT_MOST);
        OpenedNumber rest = new PivotNumbers(pivot, BoardFacts.none()).open(pivot.total(), PivotNumbers.Part.CELL, Pivot.COLUMNS_AT_MOST - 1);
        same(rest, new PivotCells(pivot).cell(pivot.total(), Pivot.COLUMNS_AT_MOST - 1));
        var app = ledger.fixture.app;
        var recount = new Recounting(app.sales(), app.ledger(), null).of(rest, n -> { });
        assertThat(recount.equal()).isTrue();
        assertThat(recount.others()).as("the whole and the year before are added up again too").hasSize(2).allMatch(c -> c.rows() > 0);
        assertThat(recount.sum()).isGreaterThan(BigDecimal.ZERO);
    }
}
