package ruralpost.centre.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockFixture;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.ledger.WriteTx;

/** Whatever is counted: what was posted makes the shelf what was counted, later movements stand, and taking it back leaves all balances as they were. */
class TakePropertiesTest {

    private static final LocalDate DAY = StockFixture.DAY.plusDays(5);
    private static final LocalDate LATE = LocalDate.of(2100, 1, 1);

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void postingAndTakingBackLeavesBalancesEqual(@ForAll @Size(4) List<@IntRange(max = 60) Integer> counts, @ForAll @Size(4) List<@IntRange(max = 60) Integer> agains,
                                                 @ForAll @IntRange(max = 9) int leaves, @ForAll boolean pieceThere, @ForAll @IntRange(max = 2) int wayBack) throws IOException {
        Path folder = Files.createTempDirectory("take");
        try (StockFixture f = new StockFixture(folder)) {
            Takes takes = f.app.takes();
            f.tv("T-1", f.first);
            List<Long> centres = List.of(f.first, f.second);
            List<Long> items = List.of(f.pens, f.books);
            centres.forEach(c -> items.forEach(i -> f.post(StockDocumentKind.OPENING, StockFixture.DAY, StockMove.at(MoveKind.OPENING, c, i, 30))));
            long take = f.write(tx -> takes.open(tx, "take", DAY, centres));
            if (leaves > 0) {
                // at least so many are counted below, as they were there
                f.post(StockDocumentKind.ISSUE, DAY, StockMove.at(MoveKind.ISSUED, f.first, f.books, leaves));
            }
            List<Balance> before = f.book().balances(LATE);
            List<TakeCentre> sheets = takes.counts(take).stream().map(Count::at).toList();
            for (int n = 0; n < 4; n++) {
                enter(f, sheets.get(n / 2).id(), items.get(n % 2), number(counts.get(n), n, leaves));
            }
            if (pieceThere) {
                run(f, tx -> takes.counting().scan(tx, sheets.getFirst().id(), "T-1"));
            } else {
                run(f, tx -> takes.counting().absent(tx, sheets.getFirst().id()));
            }
            sheets.forEach(s -> run(f, tx -> takes.counting().finish(tx, s.id(), "Li")));
            for (int c = 0; c < 2; c++) {
                TakeCentre at = sheets.get(c);
                Count count = takes.count(at.id());
                run(f, tx -> takes.counting().recount(tx, at.id(), DAY));
                for (CountRow r : count.differences()) {
                    long n = r.asset() != null ? 0 : number(agains.get(c * 2 + items.indexOf(r.item().stamp().id())), c * 2 + items.indexOf(r.item().stamp().id()), 0);
                    run(f, tx -> takes.counting().enter(tx, at.id(), List.of(new Counting.Entry(r.item(), r.asset(), n, null))));
                    run(f, tx -> takes.counting().explain(tx, at.id(), r, DifferenceReason.WRONG_ENTRY, null));
                }
            }
            run(f, tx -> takes.posted().approve(tx, take, "Chen"));
            List<Count> approved = takes.counts(take);
            var posted = f.written(tx -> takes.posted().post(tx, take));
            for (Count c : approved) {
                for (CountRow r : c.rows()) {
                    if (r.asset() == null) {
                        // what left after the first counting had left before the second
                        long left = r.line().recounted() == null && c.at().centreId() == f.first && r.line().itemId() == f.books ? leaves : 0;
                        assertThat(f.shelf(c.at().centreId(), r.line().itemId())).isEqualTo(r.result() - left);
                    }
                }
            }
            assertThat(f.book().balance(f.first, f.tvs, StockState.SHELF, LATE)).isEqualTo(pieceThere ? 1 : 0);
            if (wayBack == 0) {
                run(f, tx -> takes.posted().reverse(tx, take));
            } else if (takes.all().getFirst().take().documentId() != null && wayBack == 1) {
                run(f, tx -> f.stock().reverse(tx, takes.all().getFirst().take().documentId(), null));
                assertThat(takes.all().getFirst().state()).isEqualTo(TakeState.REVERSED);
            } else {
                f.app.ledger().undo(posted.set().id());
            }
            assertThat(f.book().balances(LATE)).containsExactlyInAnyOrderElementsOf(before);
            assertThat(f.app.ledger().check()).isEmpty();
            assertThat(f.centres().check()).isEmpty();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }

    /** The books of the first centre: those that leave afterwards were there. */
    private static long number(int drawn, int n, int leaves) {
        return n == 1 ? Math.max(drawn, leaves) : drawn;
    }

    private static void enter(StockFixture f, long sheet, long item, long n) {
        run(f, tx -> f.app.takes().counting().enter(tx, sheet, List.of(new Counting.Entry(f.app.items().item(item).orElseThrow(), null, n, null))));
    }

    private static void run(StockFixture f, Consumer<WriteTx> work) {
        f.write(tx -> {
            work.accept(tx);
            return null;
        });
    }
}
