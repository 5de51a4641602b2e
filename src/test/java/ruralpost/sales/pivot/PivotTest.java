package ruralpost.sales.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardRequest;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.sales.dashboard.SalesSql;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.text.Lang;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** Every cell, subtotal and total of a pivot table against SQL over the stored rows. */
class PivotTest {

    private static final Period YEAR = Period.year(2018);
    private static final PivotLayout MONTHS_IN_PRODUCTS =
        new PivotLayout(PivotKey.of(Dimension.PRODUCT), PivotKey.of(TimeUnit.MONTH), PivotKey.of(Dimension.CHANNEL), PivotLayout.Show.VALUE);

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private SalesSql sql;

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        sql = new SalesSql(fixture.app);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void fill(long seed, int rows) {
        Random random = new Random(seed);
        fixture.app.ledger().write(SalesFixture.imported("many"), tx -> {
            List<Sale> many = new ArrayList<>();
            for (int i = 0; i < rows; i++) {
                many.add(fixture.random(random));
            }
            fixture.app.sales().insertAll(tx, many);
            return null;
        });
    }

    private Pivot pivot(PivotLayout layout, SalesFilter filter, Measure measure) {
        BoardRequest request = new BoardRequest(filter, measure, TimeUnit.MONTH, false, LocalDate.of(2019, 6, 1), Lang.ZH);
        SalesBoard board = SalesBoard.compute(fixture.app.cube().current(), request, null);
        return Pivot.of(board, layout, SalesLabels.read(fixture.app.catalogue(), fixture.app.places(), fixture.app.partners(), fixture.app.contracts()));
    }

    private BigDecimal sqlValue(Measure measure, Period period, String condition) {
        return measure == Measure.ORDERS ? sql.orders(period, condition) : measure == Measure.QUANTITY ? sql.kg(period, condition) : sql.yuan(period, condition);
    }

    private static String is(String column, Pivot pivot, Dimension dimension, int code) {
        Object value = pivot.board().cube().value(dimension, code);
        return value == null ? column + " is null" : column + " = " + value;
    }

    private static BigDecimal value(Measure measure, Totals t) {
        return t == null ? BigDecimal.ZERO : measure.of(t);
    }

    @Test
    void everyCellSubtotalAndTotalIsWhatSqlGives() {
        for (long seed = 1; seed <= 4; seed++) {
            fill(seed, 300);
            for (Measure measure : List.of(Measure.AMOUNT, Measure.QUANTITY, Measure.ORDERS)) {
                Pivot pivot = pivot(MONTHS_IN_PRODUCTS, SalesFilter.ALL.in(YEAR), measure);
                assertThat(pivot.columns()).hasSize(5);
                for (PivotRow product : pivot.rows()) {
                    String ofProduct = is("product_id", pivot, Dimension.PRODUCT, product.codes().getFirst());
                    assertThat(value(measure, product.total())).isEqualByComparingTo(sqlValue(measure, YEAR, ofProduct));
                    for (PivotRow month : product.inner()) {
                        Period days = TimeUnit.MONTH.period(LocalDate.ofEpochDay(month.codes().getLast()));
                        for (int c = 0; c < pivot.columns().size(); c++) {
                            String cell = ofProduct + " and " + is("channel_id", pivot, Dimension.CHANNEL, pivot.columns().get(c).codes().getFirst());
                            assertThat(value(measure, month.cells().get(c))).isEqualByComparingTo(sqlValue(measure, days, cell));
                            assertThat(value(measure, product.cells().get(c))).isEqualByComparingTo(sqlValue(measure, YEAR, cell));
                        }
                    }
                }
                assertThat(value(measure, pivot.total().total())).isEqualByComparingTo(sqlValue(measure, YEAR, "1 = 1"));
            }
        }
    }

    @Test
    void theBaseOfARowIsTheSameRowAYearBefore() {
        fill(7, 500);
        Pivot pivot = pivot(MONTHS_IN_PRODUCTS, SalesFilter.ALL.in(YEAR), Measure.AMOUNT);
        Period base = pivot.board().base();
        for (PivotRow product : pivot.rows()) {
            String of = is("product_id", pivot, Dimension.PRODUCT, product.codes().getFirst());
            assertThat(value(Measure.AMOUNT, product.before())).isEqualByComparingTo(sql.yuan(base, of));
            for (PivotRow month : product.inner()) {
                Period days = TimeUnit.MONTH.period(LocalDate.ofEpochDay(month.codes().getLast()).minusYears(1)).intersect(base).orElseThrow();
                assertThat(value(Measure.AMOUNT, month.before())).isEqualByComparingTo(sql.yuan(days, of));
            }
        }
        assertThat(value(Measure.AMOUNT, pivot.total().before())).isEqualByComparingTo(sql.yuan(base, "1 = 1"));
    }

    @Test
    void theFilterOfTheDashboardHolds() {
        fill(3, 400);
        Long channel = fixture.channels.getFirst();
        Pivot pivot = pivot(PivotLayout.FIRST, SalesFilter.ALL.in(YEAR).with(Dimension.CHANNEL, Set.of(channel)), Measure.AMOUNT);
        assertThat(pivot.columns()).hasSize(1);
        assertThat(value(Measure.AMOUNT, pivot.total().total())).isEqualByComparingTo(sql.yuan(YEAR, "channel_id = " + channel));
    }

    @Test
    void whatIsBehindACellIsJustItsSales() {
        fill(5, 400);
        Pivot pivot = pivot(MONTHS_IN_PRODUCTS, SalesFilter.ALL.in(YEAR), Measure.AMOUNT);
        int cells = 0;
        for (PivotRow product : pivot.rows()) {
            for (PivotRow month : product.inner()) {
                for (int c = 0; c < pivot.columns().size(); c++) {
                    if (month.cells().get(c) != null) {
                        SalesBoard one = SalesBoard.compute(pivot.board().cube(), pivot.behind(month, c), null);
                        assertThat(one.now().total().records).isEqualTo(month.cells().get(c).records);
                        assertThat(one.now().total().fen).isEqualTo(month.cells().get(c).fen);
                        cells++;
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(50);
    }

    @Test
    void veryManyColumnsArePutTogetherInTheLastWithoutLosingAnything() {
        fixture.app.ledger().write(SalesFixture.imported("buyers"), tx -> {
            List<Sale> many = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                many.add(Sale.of(Period.day(LocalDate.of(2018, 3, 1)), fixture.products.getFirst()).buyer("买家" + i).amount(Amount.exact(Money.ofYuan(100 + i))).build());
            }
            fixture.app.sales().insertAll(tx, many);
            return null;
        });
        Pivot pivot = pivot(PivotLayout.FIRST.withColumns(PivotKey.of(Dimension.BUYER)), SalesFilter.ALL.in(YEAR), Measure.AMOUNT);
        assertThat(pivot.columns()).hasSize(Pivot.COLUMNS_AT_MOST);
        assertThat(pivot.columns().getLast().codes()).hasSize(21);
        assertThat(pivot.columns().getLast().name()).isEqualTo("其他 21 项");
        assertThat(pivot.total().cells().stream().mapToLong(t -> t.fen).sum()).isEqualTo(pivot.total().total().fen);
        assertThat(pivot.behind(pivot.rows().getFirst(), Pivot.COLUMNS_AT_MOST - 1)).isNull();
    }

    @Test
    void sharesAndChangesSayWhenTheyCannotBeComputed() {
        fixture.app.ledger().write(SalesFixture.imported("few"), tx -> {
            fixture.app.sales().insertAll(tx, List.of(
                Sale.of(Period.day(LocalDate.of(2018, 5, 2)), fixture.products.get(0)).amount(Amount.exact(Money.ofYuan(300))).build(),
                Sale.of(Period.day(LocalDate.of(2017, 5, 2)), fixture.products.get(0)).amount(Amount.exact(Money.ofYuan(200))).build(),
                Sale.of(Period.day(LocalDate.of(2018, 6, 2)), fixture.products.get(1)).amount(Amount.exact(Money.ofYuan(100))).build(),
                Sale.of(Period.day(LocalDate.of(2018, 12, 31)), fixture.products.get(2)).orders(3).quantity(new Quantity(2_000, Units.KG)).build()));
            return null;
        });
        Pivot pivot = pivot(PivotLayout.FIRST.withColumns(null), SalesFilter.ALL.in(YEAR), Measure.AMOUNT);
        PivotCells cells = new PivotCells(pivot);
        assertThat(pivot.rows()).extracting(PivotRow::name).startsWith("猕猴桃", "腊肉");
        PivotRow kiwi = pivot.rows().get(0);
        PivotRow bacon = pivot.rows().get(1);
        assertThat(cells.share(kiwi).text()).isEqualTo("75.0%");
        assertThat(cells.change(kiwi).text()).contains("50.0%");
        assertThat(cells.change(bacon).text()).isEqualTo("—");
        assertThat(cells.shareChange(kiwi).text()).as("from all to three quarters").isEqualTo("\u221225.0个百分点");
        assertThat(cells.shareChange(bacon).text()).as("nothing is a share of zero").isEqualTo("+25.0个百分点");
        assertThat(cells.shareChange(pivot.total()).text()).isEqualTo("—");
        assertThat(cells.cell(kiwi, -1).text()).isEqualTo("300.00");
        PivotLines lines = new PivotLines();
        lines.order(r -> cells.cell(r, -1).exact(), true);
        assertThat(lines.of(pivot)).extracting(PivotRow::name).startsWith("腊肉", "猕猴桃");
    }

    @Test
    void foldedRowsHideWhatDividesThem() {
        fill(9, 200);
        Pivot pivot = pivot(MONTHS_IN_PRODUCTS, SalesFilter.ALL.in(YEAR), Measure.AMOUNT);
        PivotLines lines = new PivotLines();
        int all = lines.of(pivot).size();
        lines.toggle(pivot.rows().getFirst());
        assertThat(lines.of(pivot)).hasSize(all - pivot.rows().getFirst().inner().size());
        lines.foldAll(pivot, true);
        assertThat(lines.of(pivot)).isEqualTo(pivot.rows());
    }

    @Test
    void aKeyIsNeverUsedTwice() {
        PivotKey product = PivotKey.of(Dimension.PRODUCT);
        PivotKey channel = PivotKey.of(Dimension.CHANNEL);
        assertThat(PivotLayout.FIRST.withInner(product).inner()).isNull();
        assertThat(PivotLayout.FIRST.withRows(channel).columns()).isNull();
        assertThat(PivotLayout.FIRST.turned()).isEqualTo(new PivotLayout(channel, null, product, PivotLayout.Show.VALUE));
    }

    private Sale sold(String day, int product, long yuan) {
        return Sale.of(Period.day(LocalDate.parse(day)), fixture.products.get(product)).amount(Amount.exact(Money.ofYuan(yuan))).build();
    }

    @Test
    void growthIsToDateAndWhatSoldOnlyInTheBaseIsThereToo() {
        fixture.app.ledger().write(SalesFixture.imported("few"), tx -> {
            fixture.app.sales().insertAll(tx, List.of(sold("2018-05-02", 0, 300), sold("2018-08-02", 0, 1_000), sold("2017-05-02", 0, 200),
                sold("2017-08-02", 0, 500), sold("2017-03-02", 1, 50), sold("2017-09-02", 2, 70)));
            return null;
        });
        BoardRequest request = new BoardRequest(SalesFilter.ALL.in(YEAR), Measure.AMOUNT, TimeUnit.MONTH, false, LocalDate.of(2018, 6, 15), Lang.ZH);
        SalesBoard board = SalesBoard.compute(fixture.app.cube().current(), request, null);
        SalesLabels labels = SalesLabels.read(fixture.app.catalogue(), fixture.app.places(), fixture.app.partners(), fixture.app.contracts());
        Pivot pivot = Pivot.of(board, PivotLayout.FIRST.withInner(PivotKey.of(TimeUnit.MONTH)).withColumns(null), labels);
        PivotCells cells = new PivotCells(pivot);
        assertThat(cells.change(pivot.total()).text()).as("as the tile").isEqualTo(Formats.of(Lang.ZH).change(new SalesTiles(board).tile("amount").change()));
        assertThat(pivot.rows()).extracting(PivotRow::name).as("what sold only after this day last year is not in the base").containsExactly("猕猴桃", "腊肉");
        PivotRow kiwi = pivot.rows().get(0);
        PivotRow bacon = pivot.rows().get(1);
        assertThat(cells.change(kiwi).exact()).isEqualByComparingTo("50");
        assertThat(cells.shareChange(kiwi).text()).as("from 200 of 250 to all").isEqualTo("+20.0个百分点");
        assertThat(cells.cell(bacon, -1)).isEqualTo(PivotCells.Value.BLANK);
        assertThat(cells.before(bacon).exact()).isEqualByComparingTo("50");
        assertThat(cells.change(bacon).exact()).isEqualByComparingTo("-100");
        assertThat(pivot.rows().stream().map(r -> cells.before(r).exact()).reduce(BigDecimal.ZERO, BigDecimal::add))
            .isEqualByComparingTo(cells.before(pivot.total()).exact());
        PivotNumbers numbers = new PivotNumbers(pivot, BoardFacts.none());
        assertThat(numbers.open(kiwi, PivotNumbers.Part.CHANGE, -1).value()).isEqualByComparingTo("50");
        assertThat(numbers.open(bacon, PivotNumbers.Part.CHANGE, -1).value()).isEqualByComparingTo("-100");
        assertThat(numbers.open(bacon, PivotNumbers.Part.CHANGE, -1).formulas().getFirst().result()).contains("100");
    }

    @Test
    void aRowStandsForItselfAndNotForWhatDividesIt() {
        fill(11, 300);
        Pivot pivot = pivot(new PivotLayout(PivotKey.of(TimeUnit.MONTH), PivotKey.of(Dimension.PRODUCT), null, PivotLayout.Show.VALUE),
            SalesFilter.ALL.in(YEAR).with(Dimension.PRODUCT, Set.of(fixture.products.getFirst())), Measure.AMOUNT);
        PivotRow month = pivot.rows().getFirst();
        assertThat(pivot.meaning(month).values()).isEmpty();
        assertThat(pivot.meaning(month).days()).isEqualTo(TimeUnit.MONTH.period(LocalDate.ofEpochDay(month.codes().getFirst())));
        assertThat(pivot.meaning(month.inner().getFirst()).values()).containsOnlyKeys(Dimension.PRODUCT);
    }
}
