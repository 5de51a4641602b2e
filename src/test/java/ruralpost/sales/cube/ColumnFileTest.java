package ruralpost.sales.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.RestoredLedger;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.value.Amount;
import ruralpost.value.Money;

/** Columns kept for the next start: used when they are of this very history, and otherwise never to be seen in a number. */
class ColumnFileTest {

    @TempDir
    Path folder;
    private SalesFixture fixture;
    private AppContext app;
    private Path file;

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder.resolve("one"));
        app = fixture.app;
        file = app.files().columns();
        add(3, 400);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void add(long seed, int count) {
        Random random = new Random(seed);
        List<Sale> many = Stream.generate(() -> fixture.random(random)).limit(count).toList();
        app.ledger().write(SalesFixture.imported("sales " + seed), tx -> {
            app.sales().insertAll(tx, many);
            return null;
        });
    }

    private SalesCubeStore store() {
        return new SalesCubeStore(app.ledger(), app.places(), file, 1);
    }

    private void keep() {
        try (SalesCubeStore store = store()) {
            store.current();
        }
        assertThat(file).exists();
    }

    /** Opens anew, compares with SQL. @return how often a version was published: once when nothing had to be read */
    private int versionsWithTheRightNumbers() {
        AtomicInteger versions = new AtomicInteger();
        SalesCube cube;
        try (SalesCubeStore store = store()) {
            store.onLoaded(versions::incrementAndGet);
            cube = store.current();
        }
        assertThat(cube.set()).isEqualTo(app.ledger().lastSet());
        CubeQuery.Linked linked = new CubeQuery(cube).linked(SalesFilter.ALL, List.of(Dimension.values()));
        for (Dimension d : Dimension.values()) {
            Map<Object, Long> fen = new HashMap<>();
            Map<Object, Long> expected = new HashMap<>();
            for (int code = 0; code < cube.codes(d); code++) {
                if (!linked.group(d, code).isEmpty()) {
                    fen.put(cube.value(d, code), linked.group(d, code).fen);
                }
            }
            SqlTotals.of(app.ledger(), SalesFilter.ALL, List.of(d), null)
                .forEach((key, words) -> expected.put(key.getFirst(), Long.valueOf(words.replaceAll(".*amount, (-?\\d+) fen.*", "$1"))));
            assertThat(fen).as("%s", d).isEqualTo(expected);
        }
        return versions.get();
    }

    @Test
    void columnsKeptAreThoseOfTheNextStart() {
        keep();
        assertThat(versionsWithTheRightNumbers()).isEqualTo(1);
        assertThat(file).exists();
    }

    @Test
    void aBuyersNameThatWasErasedIsInNoColumnAnyMore() {
        long id = app.ledger().read(ctx -> ctx.fetchOne("select min(id) from sale where deleted_set = 0").get(0, Long.class));
        app.ledger().write(SalesFixture.action("edit"), tx -> app.sales().update(tx, app.sales().byId(id).orElseThrow().edit().buyerKind(BuyerKind.RETAIL).buyer("仲小妮").build()));
        app.cube().current();
        SalesCubeStore other = new SalesCubeStore(app.ledger(), app.places(), folder.resolve("kept"), 1);
        other.current();
        other.close();
        assertThat(app.cube().current().dictionaries.buyers.values()).contains("仲小妮");
        app.persons().erase("仲小妮");
        assertThat(app.sales().byId(id).orElseThrow().buyer()).isNull();
        assertThat(app.cube().loaded().complete()).isTrue();
        assertThat(app.cube().loaded().dictionaries.buyers.values()).isNotEmpty().doesNotContain("仲小妮");
        other.forget();
        assertThat(other.loaded().dictionaries.buyers.values()).doesNotContain("仲小妮");
        other.close();
        assertThat(new ColumnFile(folder.resolve("kept")).read().dictionaries().buyers.values()).isNotEmpty().doesNotContain("仲小妮");
        assertThat(app.ledger().check()).isEmpty();
    }

    @Test
    void whatCameAfterwardsIsCaughtUpWith() {
        keep();
        add(4, 50);
        app.ledger().undo(app.ledger().lastSet() - 1);
        long id = app.ledger().read(ctx -> ctx.fetchOne("select min(id) from sale where deleted_set = 0").get(0, Long.class));
        app.ledger().write(SalesFixture.action("edit"), tx -> app.sales().update(tx,
            app.sales().byId(id).orElseThrow().edit().refund(false).amount(Amount.exact(Money.ofFen(919))).quantity(null).orders(null).build()));
        assertThat(versionsWithTheRightNumbers()).isEqualTo(1);
    }

    @Test
    void rowsBroughtBackAfterARestartAreCaughtUpWith() {
        add(4, 20_000);
        app.ledger().undo(app.ledger().lastSet());
        keep();
        app.ledger().undo(app.ledger().lastSet());
        assertThat(versionsWithTheRightNumbers()).isEqualTo(1);
    }

    @Test
    void theOrderMadeAtAStartIsKeptForTheNext() {
        add(4, 20_000);
        try (SalesCubeStore store = store()) {
            store.current();
            add(5, 20_000);
            app.ledger().undo(app.ledger().lastSet() - 1);
            store.current();
        }
        assertThat(new ColumnFile(file).read().chunks()).as("rows taken away are kept").anyMatch(c -> c.live < c.count);
        assertThat(versionsWithTheRightNumbers()).isEqualTo(1);
        List<Chunk> chunks = new ColumnFile(file).read().chunks();
        assertThat(chunks).allMatch(c -> c.live == c.count);
        assertThat(CubeOrder.byDay(chunks)).isSameAs(chunks);
        assertThat(versionsWithTheRightNumbers()).isEqualTo(1);
    }

    @Test
    void whatIsKeptWhileOthersAddToTheDictionariesIsWhole() {
        SalesCube cube = new SalesCubeStore(app.ledger(), app.places()).current();
        ColumnFile beside = new ColumnFile(folder.resolve("columns"));
        CompletableFuture<Void> adding = CompletableFuture.runAsync(() -> IntStream.range(0, 100_000).forEach(n -> cube.dictionaries.buyers.add("买家甲" + n)));
        int last = 0;
        do {
            beside.write(cube, new ColumnFile.State("one", 1, "1"));
            ColumnFile.Kept kept = beside.read();
            assertThat(kept).isNotNull();
            assertThat(kept.dictionaries().buyers.size()).isGreaterThanOrEqualTo(last);
            last = kept.dictionaries().buyers.size();
            assertThat(kept.dictionaries().campaigns.values()).isEqualTo(cube.dictionaries.campaigns.values());
        } while (!adding.isDone());
        adding.join();
    }

    @Test
    void valuesAreWholeWhileOthersAreAdded() {
        Dictionary<Long> dictionary = new Dictionary<>();
        CompletableFuture<Void> adding = CompletableFuture.runAsync(() -> LongStream.rangeClosed(1, 300_000).forEach(dictionary::add));
        List<Long> seen;
        do {
            seen = dictionary.values();
            assertThat(seen.isEmpty() ? 0 : seen.getLast()).isEqualTo(seen.size());
        } while (!adding.isDone());
        adding.join();
        assertThat(dictionary.values()).hasSize(300_000);
    }

    @Test
    void aFileCutShortIsThrownAway() throws IOException {
        keep();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 7, 8, 100, whole.length / 3, whole.length / 2, whole.length - 9, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(versionsWithTheRightNumbers()).as("cut after %s bytes", length).isGreaterThan(1);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThat(versionsWithTheRightNumbers()).as("one byte too many").isGreaterThan(1);
    }

    @Test
    void aFileWithOneWrongBitIsThrownAway() throws IOException {
        keep();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(9);
        for (int i = 0; i < 60; i++) {
            int at = i < 16 ? i : random.nextInt(whole.length);
            byte[] wrong = whole.clone();
            wrong[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, wrong);
            assertThat(versionsWithTheRightNumbers()).as("wrong byte %s", at).isGreaterThan(1);
        }
    }

    @Test
    void theColumnsOfAnotherLedgerAreThrownAway() throws IOException {
        try (SalesFixture other = new SalesFixture(folder.resolve("other"))) {
            Random random = new Random(5);
            other.app.ledger().write(SalesFixture.imported("others"), tx -> app.sales().insert(tx, other.random(random)));
            try (SalesCubeStore store = new SalesCubeStore(other.app.ledger(), other.app.places(), file, 1)) {
                store.current();
            }
        }
        assertThat(versionsWithTheRightNumbers()).isGreaterThan(1);
        assertThat(versionsWithTheRightNumbers()).as("its own columns stand there now").isEqualTo(1);
    }

    @Test
    void columnsOfWhatWasUndoneByARestoreAreThrownAway() throws IOException {
        app.backups().now();
        Path backup;
        try (Stream<Path> all = Files.list(app.files().backups())) {
            backup = all.findFirst().orElseThrow();
        }
        add(6, 100);
        keep();
        RestoredLedger restored = RestoredLedger.of(app, backup);
        app = restored.app();
        assertThat(restored.problem()).isNull();
        // as many sets as before, of another history
        add(7, 30);
        assertThat(versionsWithTheRightNumbers()).isGreaterThan(1);
    }

    @Test
    void theNewestSalesAreThereWhileTheRestIsRead() {
        add(8, 40_000);
        AtomicInteger part = new AtomicInteger();
        SalesCubeStore store = new SalesCubeStore(app.ledger(), app.places());
        store.onLoaded(() -> {
            SalesCube seen = store.newest();
            if (!seen.complete() && seen.size() > 0) {
                part.incrementAndGet();
                assertThat(seen.size()).isEqualTo((int) store.progress().rows());
                assertThat(store.progress().all()).isEqualTo(40_400);
                Totals t = new CubeQuery(seen).linked(SalesFilter.ALL, List.of()).total();
                assertThat(t.records).isEqualTo(seen.size());
                assertThat(new CubeQuery(seen).positions(SalesFilter.ALL)).hasSize(seen.size());
            }
        });
        assertThat(store.current().size()).isEqualTo(40_400);
        assertThat(part.get()).isPositive();
        assertThat(store.progress()).isNull();
        assertThat(store.newest()).isSameAs(store.current());
    }
}
