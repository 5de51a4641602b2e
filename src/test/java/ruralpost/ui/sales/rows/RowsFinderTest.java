package ruralpost.ui.sales.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.pinyin.Pinyin;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.StoredColumn;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.SalesLabels;
import ruralpost.text.Lang;
import ruralpost.ui.task.CancelledException;
import ruralpost.ui.task.Progress;
import ruralpost.value.Period;

class RowsFinderTest {

    private static final int COUNT = 4000;
    private static final String LONG = "邮政惠农合作项目" + "很长的备注".repeat(60);
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 30);

    private static final Progress PROGRESS = new Progress() {
        @Override
        public void share(double done) {
            assertThat(done).isBetween(0.0, 1.0);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @TempDir
    Path folder;
    private SalesFixture fixture;
    private SalesCube cube;
    private SalesLabels labels;
    private List<Sale> sales;

    @BeforeEach
    void fill() {
        fixture = new SalesFixture(folder);
        Random random = new Random(11);
        List<Sale> made = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Sale.Builder b = fixture.random(random).edit().docNumber("HY-" + i);
            made.add(b.remark(i % 7 == 0 ? "Market Day " + i : i % 5 == 0 ? LONG + random.nextInt(3) + (random.nextBoolean() ? "醴陵" : "长沙") : null).build());
        }
        fixture.app.ledger().write(SalesFixture.imported("x"), tx -> {
            fixture.app.sales().insertAll(tx, made);
            return null;
        });
        cube = fixture.app.cube().current();
        labels = SalesLabels.read(fixture.app.catalogue(), fixture.app.places(), fixture.app.partners(), fixture.app.contracts());
        List<Long> ids = new ArrayList<>();
        for (int p = 0; p < cube.positions(); p++) {
            ids.add(cube.id(p));
        }
        sales = fixture.app.sales().byIds(ids);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<Sale> find(RowsRequest request, long... inText) {
        StoredColumn column = RowColumns.stored(request.sortKey());
        int[] stored = column == null ? null : new StoredRanks(fixture.app.sales()).of(column, cube, PROGRESS);
        int[] order = new RowsFinder(cube, labels, new Ranks()).find(request, inText, stored);
        return Arrays.stream(order).mapToObj(sales::get).toList();
    }

    private static RowsRequest by(String key, boolean ascending) {
        return new RowsRequest(SalesFilter.ALL, RowsOnly.ALL, "", key, ascending, TODAY);
    }

    private List<Sale> newestFirst() {
        List<Sale> all = new ArrayList<>(sales).reversed();
        List<Sale> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Sale s) -> s.period().to()).reversed());
        return sorted;
    }

    /** Stated values in order, then the rows without one; equal ones the newest first. */
    private <V extends Comparable<V>> List<Sale> expected(Function<Sale, V> value, boolean ascending) {
        List<Sale> all = newestFirst();
        Comparator<V> order = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
        all.sort(Comparator.comparing(value, Comparator.nullsLast(order)));
        return all;
    }

    private String name(Dimension dimension, Long id) {
        return id == null ? null : Pinyin.sortKey(labels.of(dimension, id, Lang.ZH));
    }

    @Test
    void sortsByEveryColumnAsAReaderWouldAndPutsBlankOnesLast() {
        assertThat(find(by(null, true))).containsExactlyElementsOf(newestFirst());
        Map<String, Function<Sale, ? extends Comparable<?>>> keys = Map.of(
            "product", s -> name(Dimension.PRODUCT, s.productId()), "channel", s -> name(Dimension.CHANNEL, s.channelId()),
            "seller", s -> name(Dimension.SELLER, s.sellerPlaceId()), "buyer-kind", Sale::buyerKind,
            "amount", s -> s.amount() == null ? null : s.amount().money(), "orders", Sale::orders,
            "buyer", s -> s.buyer() == null ? null : Pinyin.sortKey(s.buyer()), "campaign", s -> s.campaign() == null ? null : Pinyin.sortKey(s.campaign()),
            "bound", s -> s.amount() == null || s.amount().bound().isExact() ? null : s.amount().bound());
        keys.forEach((key, value) -> {
            for (boolean up : new boolean[] {true, false}) {
                assertThat(find(by(key, up))).as(key + " " + up).containsExactlyElementsOf(sorted(value, up));
            }
        });
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Sale> sorted(Function<Sale, ? extends Comparable<?>> value, boolean up) {
        return expected((Function) value, up);
    }

    @Test
    void sortsWeightsInOneUnitAndOtherQuantitiesBehindThem() {
        List<Sale> up = find(by("quantity", true));
        List<java.math.BigDecimal> grams = up.stream().filter(s -> s.quantity() != null && s.quantity().unit().isWeight()).map(s -> s.quantity().toGrams().orElseThrow()).toList();
        assertThat(grams).isSortedAccordingTo(Comparator.naturalOrder());
        int weights = grams.size();
        assertThat(up.subList(0, weights)).allMatch(s -> s.quantity().unit().isWeight());
        assertThat(up.getLast().quantity()).isNull();
    }

    @Test
    void sortsByWhatIsOnlyInTheLedger() {
        for (boolean up : new boolean[] {true, false}) {
            assertThat(find(by("doc", up))).containsExactlyElementsOf(expected(s -> Pinyin.sortKey(s.docNumber()), up));
            assertThat(find(by("price", up))).containsExactlyElementsOf(expected(Sale::unitPrice, up));
            assertThat(find(by("remark", up))).as("texts that are alike for hundreds of characters").containsExactlyElementsOf(
                expected(s -> s.remark() == null ? null : Pinyin.sortKey(s.remark()), up));
        }
    }

    @Test
    void sortingByTheLedgerStopsWhenAskedAndIsKept() {
        StoredRanks ranks = new StoredRanks(fixture.app.sales());
        boolean[] stop = {true};
        Progress stoppable = new Progress() {
            @Override
            public void share(double done) {
            }

            @Override
            public boolean cancelled() {
                return stop[0];
            }
        };
        assertThatThrownBy(() -> ranks.of(StoredColumn.REMARK, cube, stoppable)).isInstanceOf(CancelledException.class);
        assertThat(ranks.has(StoredColumn.REMARK, cube)).isFalse();
        stop[0] = false;
        int[] first = ranks.of(StoredColumn.REMARK, cube, stoppable);
        stop[0] = true;
        assertThat(ranks.of(StoredColumn.REMARK, cube, stoppable)).as("read once").isSameAs(first);
    }

    @Test
    void periodsSortByTheirLastDayThenTheirFirst() {
        assertThat(find(by("period", true))).extracting(Sale::period).isSortedAccordingTo(Comparator.comparing(Period::to).thenComparing(Period::from));
    }

    @Test
    void filtersByPeriodValuesAndSortOfRow() {
        Period year = Period.year(2018);
        SalesFilter filter = SalesFilter.ALL.in(year).with(Dimension.PRODUCT, Set.of(fixture.products.get(1), fixture.products.get(2)));
        Map<RowsOnly, Predicate<Sale>> sorts = Map.of(
            RowsOnly.ALL, s -> true, RowsOnly.REFUND, Sale::refund, RowsOnly.COMPUTED, Sale::amountComputed,
            RowsOnly.BOUNDED, s -> s.amount() != null && !s.amount().bound().isExact(),
            RowsOnly.DOUBTFUL, s -> s.amount() == null || s.period().to().isAfter(TODAY) || s.refund() && s.amount().money().fen() > 0);
        sorts.forEach((only, wanted) -> assertThat(find(new RowsRequest(filter, only, "", "amount", true, TODAY))).as(only.name())
            .containsExactlyInAnyOrderElementsOf(sales.stream().filter(s -> year.counts(s.period()))
                .filter(s -> s.productId() == fixture.products.get(1) || s.productId() == fixture.products.get(2)).filter(wanted).toList()));
    }

    @Test
    void findsTextsInTheColumnsAndInTheLedger() {
        TextSearch search = new TextSearch(fixture.app.sales());
        for (String text : List.of("market", "HY-39", "买家3", "919", "50%_", "没有这样的字")) {
            List<Sale> found = find(new RowsRequest(SalesFilter.ALL, RowsOnly.ALL, text, null, true, TODAY), search.ids(text, cube, PROGRESS));
            assertThat(found).as(text).containsExactlyInAnyOrderElementsOf(sales.stream().filter(s -> holds(s, text.toLowerCase())).toList());
        }
    }

    private static boolean holds(Sale s, String text) {
        return java.util.stream.Stream.of(s.docNumber(), s.remark(), s.buyer(), s.campaign()).anyMatch(x -> x != null && x.toLowerCase().contains(text));
    }

    @Test
    void thePersonStaysWhereHeIsWhenRowsComeAndGo() {
        RowsState before = new RowsState(by("amount", true), cube, new RowsFinder(cube, labels, new Ranks()).find(by("amount", true), new long[0], null), null, null);
        java.util.BitSet rows = new java.util.BitSet();
        rows.set(100, 103);
        Kept kept = Kept.of(new ruralpost.ui.table.GridPlace(90, 5, 101, rows), before);
        long gone = before.id(102);
        Sale cursor = sales.get(before.order()[101]);
        Sale deleted = fixture.app.sales().byId(gone).orElseThrow();
        fixture.app.ledger().write(SalesFixture.action("y"), tx -> {
            fixture.app.sales().delete(tx, deleted.stamp());
            for (int i = 0; i < 20; i++) {
                fixture.app.sales().insert(tx, Sale.of(Period.day(TODAY), fixture.products.getFirst())
                    .amount(ruralpost.value.Amount.exact(ruralpost.value.Money.ofFen(-9_999_999_00L))).refund(true).build());
            }
            return null;
        });
        SalesCube now = fixture.app.cube().current();
        int[] order = new RowsFinder(now, labels, new Ranks()).find(by("amount", true), new long[0], null);
        ruralpost.ui.table.GridPlace place = kept.in(now, order);
        assertThat(place.top()).as("twenty smaller amounts came before").isEqualTo(110);
        assertThat(place.hidden()).isEqualTo(5);
        assertThat(now.id(order[place.cursor()])).isEqualTo(cursor.stamp().id());
        assertThat(place.rows().stream().mapToObj(i -> now.id(order[i])).toList()).containsExactly(before.id(100), before.id(101));
    }
}
