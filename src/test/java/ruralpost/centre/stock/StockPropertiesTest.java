package ruralpost.centre.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import ruralpost.centre.Funding;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountRow;
import ruralpost.centre.take.Counting;
import ruralpost.centre.take.DifferenceReason;
import ruralpost.centre.take.Takes;
import ruralpost.item.Item;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.UserException;
import ruralpost.value.Period;

/** Whatever is posted, counted, undone and redone: balances in memory are the sums of the ledger, never below zero, and nothing is created or lost on the way. */
class StockPropertiesTest {

    private static final int DAYS = 8;

    enum Kind { RECEIVE, ISSUE, SEND, ARRIVE, LOSE, SEND_BACK, LEND, RETURN, COUNT, REVERSE, UNDO, TAKE, TAKE_BACK, PIECE_IN, PIECE_SENT, PIECE_GONE }

    /** One action; what it picks depends on what is there. */
    record Op(Kind kind, int pick, int quantity, int day) {
    }

    @Provide
    Arbitrary<List<Op>> ops() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(Tuple.of(5, Kind.RECEIVE), Tuple.of(4, Kind.ISSUE), Tuple.of(6, Kind.SEND), Tuple.of(6, Kind.ARRIVE),
            Tuple.of(1, Kind.LOSE), Tuple.of(2, Kind.SEND_BACK), Tuple.of(2, Kind.LEND), Tuple.of(2, Kind.RETURN), Tuple.of(2, Kind.COUNT),
            Tuple.of(4, Kind.REVERSE), Tuple.of(6, Kind.UNDO), Tuple.of(6, Kind.TAKE), Tuple.of(2, Kind.TAKE_BACK), Tuple.of(2, Kind.PIECE_IN), Tuple.of(3, Kind.PIECE_SENT), Tuple.of(2, Kind.PIECE_GONE));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(1, 30), Arbitraries.integers().between(0, DAYS - 1))
            .as(Op::new).list().ofMinSize(25).ofMaxSize(50);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void theBookIsTheLedgerAndNothingGetsLost(@ForAll("ops") List<Op> ops) throws IOException {
        Path folder = Files.createTempDirectory("stock");
        try (Run run = new Run(folder)) {
            for (Op op : ops) {
                run.apply(op);
                run.mixed.current();
            }
            run.balancesAreTheSumsOfTheLedger(run.f.book());
            run.balancesAreTheSumsOfTheLedger(run.mixed.current());
            run.balancesAreTheSumsOfTheLedger(new StockBookStore(run.f.app.ledger(), 0).current());
            run.nothingIsCreatedOrLostOnTheWay();
            run.piecesAreAtOnePlace();
            assertThat(run.f.app.ledger().check()).isEmpty();
            assertThat(run.f.centres().check()).isEmpty();
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }

    /** How many stock-takes were posted and stayed, and how many were taken back at once. */
    private static final int[] taken = new int[2];

    @AfterContainer
    static void stockTakesWerePosted() {
        assertThat(taken[0]).as("stock-takes that were posted").isPositive();
        assertThat(taken[1]).as("stock-takes that were posted and taken back").isPositive();
    }

    private static final class Run implements AutoCloseable {

        private final StockFixture f;
        private final List<Long> centres;
        private final List<Long> items;
        private final List<Long> transfers = new ArrayList<>();
        private final List<Long> documents = new ArrayList<>();
        private final List<Long> takes = new ArrayList<>();
        private final long tv;
        private final long grant;
        private final long firstSet;
        private final StockBookStore mixed;

        Run(Path folder) {
            f = new StockFixture(folder);
            centres = List.of(f.store, f.first, f.second);
            items = List.of(f.pens, f.books);
            tv = f.tv("T-1", f.store);
            grant = f.write(tx -> f.centres().fundings().save(tx, new Funding(Stamp.NEW, "Grant", null, null, false, Period.year(2024), null, null, null)));
            for (long centre : centres) {
                post(StockFixture.DAY, StockMove.at(MoveKind.OPENING, centre, f.pens, 25), StockMove.at(MoveKind.OPENING, centre, f.books, 25));
            }
            firstSet = f.app.ledger().lastSet() - 3;
            f.book();
            mixed = new StockBookStore(f.app.ledger(), 7);
        }

        void apply(Op op) {
            long a = centres.get(op.pick() % 3);
            long b = centres.get((op.pick() + 1 + op.pick() / 3 % 2) % 3);
            long item = items.get(op.pick() % 2);
            LocalDate on = StockFixture.DAY.plusDays(op.day());
            try {
                switch (op.kind()) {
                    case RECEIVE -> post(on, StockMove.at(MoveKind.RECEIVED, a, item, op.quantity() * 3L).funded(op.pick() % 5 < 2 ? grant : null));
                    case ISSUE -> post(on, StockMove.at(MoveKind.ISSUED, a, item, op.quantity()));
                    case SEND -> transfers.add(post(on, StockMove.sent(a, b, item, op.quantity()), StockMove.sent(a, b, items.get(1 - op.pick() % 2), 1)));
                    case ARRIVE -> settle(op, on, t -> StockMove.at(MoveKind.ARRIVED, t.centreId(), t.itemId(), 1 + op.quantity() % t.open()).asset(t.assetId()));
                    case LOSE -> settle(op, on, t -> StockMove.at(MoveKind.LOST_IN_TRANSIT, t.centreId(), t.itemId(), 1).asset(t.assetId()));
                    case SEND_BACK -> settle(op, on, t -> StockMove.sentBack(a, t.centreId(), t.itemId(), t.open()).asset(t.assetId()));
                    case LEND -> post(on, StockMove.at(MoveKind.LENT, a, item, op.quantity()));
                    case RETURN -> post(on, StockMove.at(MoveKind.RETURNED, a, item, op.quantity()));
                    case COUNT -> count(a, item, on, op.quantity());
                    case REVERSE -> reverse(op);
                    case UNDO -> undo(op);
                    case TAKE -> take(op, List.of(a, b), on);
                    case TAKE_BACK -> takeBack(op);
                    case PIECE_IN -> post(on, StockMove.at(MoveKind.RECEIVED, a, f.tvs, 1).asset(tv));
                    case PIECE_SENT -> transfers.add(post(on, StockMove.sent(a, b, f.tvs, 1).asset(tv)));
                    case PIECE_GONE -> post(on, StockMove.at(MoveKind.ISSUED, a, f.tvs, 1).asset(tv));
                }
            } catch (UserException e) {
                assertThat(e.userMessage().key()).as("%s", op).matches("(centre\\.stock|take)\\..*");
            }
        }

        private long post(LocalDate on, StockMove... moves) {
            long id = f.post(StockDocumentKind.ISSUE, on, moves);
            documents.add(id);
            return id;
        }

        private void settle(Op op, LocalDate on, java.util.function.Function<OpenTransit, StockMove> how) {
            List<OpenTransit> open = f.book().openTransit(LocalDate.of(2100, 1, 1), f.stock().documents());
            if (!open.isEmpty()) {
                OpenTransit t = open.get(op.pick() % open.size());
                documents.add(f.settle(t.documentId(), on, how.apply(t)));
            }
        }

        /** Puts the shelf to what was counted. */
        private void count(long centre, long item, LocalDate on, long counted) {
            long difference = counted - f.book().balance(centre, item, StockState.SHELF, on);
            if (difference != 0) {
                post(on, StockMove.at(difference > 0 ? MoveKind.SURPLUS : MoveKind.SHORTAGE, centre, item, Math.abs(difference)));
            }
        }

        private void reverse(Op op) {
            if (!documents.isEmpty()) {
                long document = documents.get(op.pick() % documents.size());
                f.write(tx -> f.stock().reverse(tx, document, op.quantity() % 3 == 0 ? List.of(centres.get(op.quantity() % 3)) : null));
            }
        }

        /** A stock-take of two centres, counted twice where the books differ, approved and posted; every second is taken back at once. */
        private void take(Op op, List<Long> at, LocalDate on) {
            Takes all = f.app.takes();
            long take = f.write(tx -> all.open(tx, "take", on, at));
            try {
                for (Count sheet : all.counts(take)) {
                    long id = sheet.at().id();
                    f.write(tx -> enter(tx, id, item(f.pens), (op.quantity() + id) % 40));
                    f.write(tx -> enter(tx, id, item(f.books), op.quantity() * 2L % 35));
                    if (op.pick() % 2 == 0) {
                        f.write(tx -> done(() -> all.counting().absent(tx, id)));
                    }
                    f.write(tx -> done(() -> all.counting().finish(tx, id, "Li")));
                    Count first = all.count(id);
                    f.write(tx -> done(() -> all.counting().recount(tx, id, on)));
                    for (CountRow r : first.differences()) {
                        f.write(tx -> done(() -> all.counting().enter(tx, id, List.of(new Counting.Entry(r.item(), r.asset(), r.result(), null)))));
                        f.write(tx -> done(() -> all.counting().explain(tx, id, r, DifferenceReason.WRONG_ENTRY, null)));
                    }
                }
                f.write(tx -> done(() -> all.posted().approve(tx, take, "Chen")));
                List<List<Balance>> before = everyDay();
                f.write(tx -> all.posted().post(tx, take));
                if (op.quantity() % 2 == 0) {
                    f.write(tx -> all.posted().reverse(tx, take));
                    assertThat(everyDay()).as("posting and reversing a stock-take").isEqualTo(before);
                    taken[1]++;
                } else {
                    takes.add(take);
                    taken[0]++;
                }
            } catch (UserException e) {
                drop(take);
                throw e;
            }
        }

        private boolean enter(WriteTx tx, long sheet, Item item, long counted) {
            return done(() -> f.app.takes().counting().enter(tx, sheet, List.of(new Counting.Entry(item, null, counted, null))));
        }

        private Item item(long id) {
            return f.app.items().item(id).orElseThrow();
        }

        private static boolean done(Runnable work) {
            work.run();
            return true;
        }

        /** A stock-take that could not be posted keeps no centre. */
        private void drop(long take) {
            Takes all = f.app.takes();
            try {
                f.write(tx -> done(() -> all.posted().reopen(tx, take)));
            } catch (UserException e) {
                assertThat(e.userMessage().key()).startsWith("take.");
            }
            all.counts(take).forEach(c -> f.write(tx -> done(() -> all.remove(tx, c.at().id()))));
        }

        /** All balances on each day. */
        private List<List<Balance>> everyDay() {
            List<List<Balance>> days = new ArrayList<>();
            for (int d = -1; d <= DAYS; d++) {
                days.add(f.book().balances(StockFixture.DAY.plusDays(d)).stream().sorted(Comparator.comparing(Balance::toString)).toList());
            }
            return days;
        }

        private void takeBack(Op op) {
            if (!takes.isEmpty()) {
                long take = takes.get(op.pick() % takes.size());
                f.write(tx -> f.app.takes().posted().reverse(tx, take));
            }
        }

        private void undo(Op op) {
            long sets = f.app.ledger().lastSet() - firstSet;
            if (sets > 0) {
                long target = firstSet + 1 + op.pick() % sets;
                try {
                    f.app.ledger().undo(target);
                } catch (UserException e) {
                    assertThat(e.userMessage().key()).startsWith("ledger.undo.");
                }
            }
        }

        void balancesAreTheSumsOfTheLedger(StockBook book) {
            assertThat(book.moves(m -> true)).isEqualTo(f.book().moves(m -> true));
            List<Long> all = List.of(f.books, f.tvs, f.pens);
            for (int d = -1; d <= DAYS; d++) {
                LocalDate day = StockFixture.DAY.plusDays(d);
                List<Balance> bySources = book.balances(day);
                assertThat(bySources).noneMatch(b -> b.fundingId() != null && b.quantity() < 0);
                assertThat(book.matrix(centres, all, StockState.TRANSIT, day)).isDeepEqualTo(centres.stream()
                    .map(c -> all.stream().mapToLong(i -> sql(c, i, StockState.TRANSIT, day)).toArray()).toArray(long[][]::new));
                for (long centre : centres) {
                    for (long item : List.of(f.pens, f.books, f.tvs)) {
                        for (StockState state : StockState.values()) {
                            long balance = book.balance(centre, item, state, day);
                            assertThat(balance).as("%s %s", state, day).isNotNegative().isEqualTo(sql(centre, item, state, day));
                            long bySource = bySources.stream().filter(x -> x.centreId() == centre && x.itemId() == item && x.state() == state)
                                .mapToLong(Balance::quantity).sum();
                            assertThat(bySource).isEqualTo(balance);
                        }
                    }
                }
            }
        }

        private long sql(long centre, long item, StockState state, LocalDate day) {
            return f.app.ledger().read(ctx -> ctx.resultQuery("select coalesce((select sum(quantity) from stock_move where to_centre_id = ? and item_id = ? and to_state = ? "
                + "and moved_on <= ?), 0) - coalesce((select sum(quantity) from stock_move where from_centre_id = ? and item_id = ? and from_state = ? and moved_on <= ?), 0)",
                centre, item, state.code(), day, centre, item, state.code(), day).fetchOne(0, Long.class));
        }

        /** All that came in less all that is gone is what there is, wherever it is. */
        void nothingIsCreatedOrLostOnTheWay() {
            LocalDate late = StockFixture.DAY.plusDays(DAYS);
            for (long item : items) {
                long came = f.book().moves(m -> m.itemId() == item && m.from() == null).stream().mapToLong(BookMove::quantity).sum();
                long gone = f.book().moves(m -> m.itemId() == item && m.to() == null).stream().mapToLong(BookMove::quantity).sum();
                long there = f.book().balances(late).stream().filter(b -> b.itemId() == item).mapToLong(Balance::quantity).sum();
                assertThat(there).isEqualTo(came - gone);
                long open = f.book().openTransit(late, f.stock().documents()).stream().filter(t -> t.itemId() == item).mapToLong(OpenTransit::open).sum();
                long transit = centres.stream().mapToLong(c -> f.book().balance(c, item, StockState.TRANSIT, late)).sum();
                assertThat(open).isEqualTo(transit);
            }
        }

        void piecesAreAtOnePlace() {
            for (int d = 0; d <= DAYS; d++) {
                LocalDate day = StockFixture.DAY.plusDays(d);
                Whereabouts at = f.book().whereabouts(tv, day);
                List<Balance> found = f.book().balances(day).stream().filter(b -> b.itemId() == f.tvs).toList();
                assertThat(found).extracting(b -> new Spot(b.centreId(), b.state())).isEqualTo(at.spot() == null ? List.of() : List.of(at.spot()));
                assertThat(at.spot() == null || at.last() != null).isTrue();
            }
        }

        @Override
        public void close() {
            f.close();
        }
    }
}
