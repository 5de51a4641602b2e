package ruralpost.centre.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Funding;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.UndoResult;
import ruralpost.ledger.Written;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Stock is moved as papers say, never falls below zero on any day, and is taken back by counter-entries. */
class StockStoreTest {

    private static final LocalDate DAY = StockFixture.DAY;

    private StockFixture f;

    @BeforeEach
    void open(@TempDir Path folder) {
        f = new StockFixture(folder);
    }

    @AfterEach
    void close() {
        f.close();
    }

    private long receive(long centre, long item, long n, LocalDate on) {
        return f.post(StockDocumentKind.RECEIPT, on, StockMove.at(MoveKind.RECEIVED, centre, item, n));
    }

    private static StockMove issue(long centre, long item, long n) {
        return StockMove.at(MoveKind.ISSUED, centre, item, n);
    }

    private void refused(String sentence, ThrowingCallable posting) {
        int before = f.book().size();
        assertThatThrownBy(posting).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(Texts.of(Lang.EN).get(e.userMessage())).isEqualTo(sentence));
        assertThat(f.book().size()).isEqualTo(before);
    }

    @Test
    void balancesAreThoseOfTheEndOfADay() {
        receive(f.store, f.pens, 100, DAY);
        f.post(StockDocumentKind.ISSUE, DAY.plusDays(9), issue(f.store, f.pens, 30));
        StockBook book = f.book();
        assertThat(book.balance(f.store, f.pens, StockState.SHELF, DAY.minusDays(1))).isZero();
        assertThat(book.balance(f.store, f.pens, StockState.SHELF, DAY)).isEqualTo(100);
        assertThat(book.balance(f.store, f.pens, StockState.SHELF, DAY.plusDays(8))).isEqualTo(100);
        assertThat(book.balance(f.store, f.pens, StockState.SHELF, DAY.plusDays(9))).isEqualTo(70);
        assertThat(book.balance(f.first, f.pens, StockState.SHELF, DAY.plusDays(9))).isZero();
    }

    @Test
    void moreThanThereIsCannotLeave() {
        receive(f.store, f.pens, 10, DAY);
        refused("Store has 10 of \"Pens\" (On the shelf) on 2024-03-02, not enough to take 11 away",
            () -> f.post(StockDocumentKind.ISSUE, DAY.plusDays(1), issue(f.store, f.pens, 11)));
        refused("Store has 10 of \"Pens\" (On the shelf) on 2024-03-02, not enough to take 12 away",
            () -> f.post(StockDocumentKind.ISSUE, DAY.plusDays(1), issue(f.store, f.pens, 6), issue(f.store, f.pens, 6)));
        refused("The quantity of \"Pens\" is -1; a whole number from 1 to 1000000000 was expected",
            () -> f.post(StockDocumentKind.ISSUE, DAY, issue(f.store, f.pens, -1)));
    }

    @Test
    void aBackDatedIssueIsRefusedWhenALaterDayWouldGoBelow() {
        receive(f.store, f.pens, 10, DAY);
        f.post(StockDocumentKind.ISSUE, DAY.plusDays(10), issue(f.store, f.pens, 8));
        refused("Store has 2 of \"Pens\" (On the shelf) on 2024-03-11, not enough to take 5 away",
            () -> f.post(StockDocumentKind.ISSUE, DAY.plusDays(3), issue(f.store, f.pens, 5)));
        f.post(StockDocumentKind.ISSUE, DAY.plusDays(3), issue(f.store, f.pens, 2));
        assertThat(f.shelf(f.store, f.pens)).isZero();
    }

    @Test
    void whatIsSentIsOnItsWayUntilItIsSettled() {
        receive(f.store, f.pens, 100, DAY);
        long transfer = f.post(StockDocumentKind.TRANSFER, DAY, StockMove.sent(f.store, f.first, f.pens, 40), StockMove.sent(f.store, f.second, f.pens, 20));
        assertThat(f.shelf(f.store, f.pens)).isEqualTo(40);
        f.settle(transfer, DAY.plusDays(2), StockMove.at(MoveKind.ARRIVED, f.first, f.pens, 35));
        assertThat(f.shelf(f.first, f.pens)).isEqualTo(35);
        assertThat(f.book().openTransit(DAY.plusDays(2), f.stock().documents())).extracting(OpenTransit::centreId, OpenTransit::sent, OpenTransit::open)
            .containsExactlyInAnyOrder(Tuple.tuple(f.first, 40L, 5L), Tuple.tuple(f.second, 20L, 20L));
        refused("First, \"Pens\" (In transit): by that transfer 5 are on their way on 2024-03-04, not 6",
            () -> f.settle(transfer, DAY.plusDays(3), StockMove.at(MoveKind.ARRIVED, f.first, f.pens, 6)));
        f.settle(transfer, DAY.plusDays(3), StockMove.at(MoveKind.LOST_IN_TRANSIT, f.first, f.pens, 2), StockMove.sentBack(f.store, f.first, f.pens, 3));
        assertThat(f.shelf(f.store, f.pens)).isEqualTo(43);
    }

    @Test
    void aReceiptForAnothersTransferIsRefused() {
        receive(f.store, f.pens, 100, DAY);
        long toFirst = f.post(StockDocumentKind.TRANSFER, DAY, StockMove.sent(f.store, f.first, f.pens, 5));
        long toSecond = f.post(StockDocumentKind.TRANSFER, DAY, StockMove.sent(f.store, f.second, f.pens, 5));
        refused("Second, \"Pens\" (In transit): by that transfer 0 are on their way on 2024-03-01, not 5",
            () -> f.settle(toFirst, DAY, StockMove.at(MoveKind.ARRIVED, f.second, f.pens, 5)));
        f.settle(toSecond, DAY, StockMove.at(MoveKind.ARRIVED, f.second, f.pens, 5));
        refused("Goods on their way are settled against a transfer; please say which one",
            () -> f.post(StockDocumentKind.TRANSFER_RECEIPT, DAY, StockMove.at(MoveKind.ARRIVED, f.first, f.pens, 5)));
    }

    @Test
    void aPieceIsAtOnePlaceAtATime() {
        long tv = f.tv("HY-2024-001", f.first);
        refused("Asset \"HY-2024-001\" is not at Second (On the shelf) on 2024-03-02; it is at First (On the shelf)",
            () -> f.post(StockDocumentKind.LOAN, DAY.plusDays(1), StockMove.at(MoveKind.LENT, f.second, f.tvs, 1).asset(tv)));
        refused("Asset \"HY-2024-001\" is at First (On the shelf) already and cannot come in again",
            () -> f.post(StockDocumentKind.RECEIPT, DAY.plusDays(1), StockMove.at(MoveKind.RECEIVED, f.second, f.tvs, 1).asset(tv)));
        refused("\"TV\" is kept one by one; please give the tag",
            () -> f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.first, f.tvs, 1)));
        f.post(StockDocumentKind.LOAN, DAY.plusDays(1), StockMove.at(MoveKind.LENT, f.first, f.tvs, 1).asset(tv));
        assertThat(f.book().whereabouts(tv, DAY.plusDays(5))).isEqualTo(new Whereabouts(new Spot(f.first, StockState.LOAN), DAY.plusDays(1), MoveKind.LENT));
        assertThat(f.book().whereabouts(tv, DAY).spot()).isEqualTo(Spot.shelf(f.first));
        f.post(StockDocumentKind.LOAN, DAY.plusDays(2), StockMove.at(MoveKind.LOST, f.first, f.tvs, 1).asset(tv));
        refused("Asset \"HY-2024-001\" is not at First (On the shelf) on 2024-03-04",
            () -> f.post(StockDocumentKind.LOAN, DAY.plusDays(3), StockMove.at(MoveKind.LENT, f.first, f.tvs, 1).asset(tv)));
        assertThat(f.book().whereabouts(tv, DAY.plusDays(5))).isEqualTo(new Whereabouts(null, DAY.plusDays(2), MoveKind.LOST));
    }

    @Test
    void scrappingNeedsApproval() {
        receive(f.first, f.books, 3, DAY);
        StockMove scrapped = StockMove.at(MoveKind.SCRAPPED, f.first, f.books, 3);
        refused("Writing off \"Books\" needs the name of who approved it", () -> f.post(StockDocumentKind.SCRAPPING, DAY, scrapped));
        f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.SCRAPPING, "Old books", DAY).approved("Li", null), List.of(scrapped)));
        assertThat(f.shelf(f.first, f.books)).isZero();
    }

    @Test
    void nothingMovesAtAClosedCentre() {
        Place place = new Place(Stamp.NEW, "Closed", PlaceKind.CENTRE, List.of(), null, null, null, null, DAY, DAY.plusDays(10), null);
        long closed = f.write(tx -> f.centres().centres().save(tx, Centre.of(place, CentreKind.CHILDRENS_HOME)));
        refused("\"Closed\" opened on 2024-03-01; there can be no movement on 2024-02-29", () -> receive(closed, f.pens, 1, DAY.minusDays(1)));
        receive(closed, f.pens, 1, DAY.plusDays(9));
        refused("\"Closed\" has been closed since 2024-03-11; there can be no movement on 2024-03-11", () -> receive(closed, f.pens, 1, DAY.plusDays(10)));
    }

    @Test
    void whatLeavesIsDividedAmongTheSourcesTheOldestFirst() {
        long grant = f.write(tx -> f.centres().fundings().save(tx, new Funding(Stamp.NEW, "Grant", null, null, false, Period.year(2024), null, null, null)));
        f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 10).funded(grant));
        receive(f.store, f.pens, 5, DAY.plusDays(1));
        f.post(StockDocumentKind.TRANSFER, DAY.plusDays(2), StockMove.sent(f.store, f.first, f.pens, 12));
        assertThat(f.book().balances(DAY.plusDays(2))).containsExactlyInAnyOrder(new Balance(f.store, f.pens, StockState.SHELF, null, 3),
            new Balance(f.first, f.pens, StockState.TRANSIT, grant, 10), new Balance(f.first, f.pens, StockState.TRANSIT, null, 2));
        refused("Store has 0 of \"Pens\" from that source on 2024-03-04, not enough to take 1 away",
            () -> f.post(StockDocumentKind.ISSUE, DAY.plusDays(3), issue(f.store, f.pens, 1).funded(grant)));
    }

    @Test
    void undoCountersOnTheSameDayAndRedoGivesBack() {
        receive(f.store, f.pens, 100, DAY);
        Written<Long> sent = f.written(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Kit", DAY.plusDays(1)),
            List.of(StockMove.sent(f.store, f.first, f.pens, 60))));
        UndoResult undone = f.app.ledger().undo(sent.set().id());
        assertThat(undone.keptCount()).isZero();
        assertThat(f.book().balance(f.store, f.pens, StockState.SHELF, DAY.plusDays(1))).isEqualTo(100);
        assertThat(f.book().takenBack(sent.result())).isTrue();
        assertThat(f.book().balance(f.store, f.pens, StockState.SHELF, DAY.plusDays(1), sent.set().id())).isEqualTo(40);
        f.app.ledger().undo(undone.set().id());
        assertThat(f.book().balance(f.store, f.pens, StockState.SHELF, DAY.plusDays(1))).isEqualTo(40);
        assertThat(f.book().takenBack(sent.result())).isFalse();
        assertThat(f.app.ledger().check()).isEmpty();
    }

    @Test
    void aCounterEntryThatWouldGoBelowZeroIsKeptAndListed() {
        Written<Long> received = f.written(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "Receipt", DAY),
            List.of(StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 10), StockMove.at(MoveKind.RECEIVED, f.store, f.books, 10))));
        f.post(StockDocumentKind.ISSUE, DAY.plusDays(5), issue(f.store, f.pens, 4));
        UndoResult undone = f.app.ledger().undo(received.set().id());
        assertThat(undone.keptCount()).isEqualTo(1);
        assertThat(undone.kept()).singleElement().satisfies(k -> assertThat(Texts.of(Lang.EN).get(k.reason()))
            .isEqualTo("Store has 6 of \"Pens\" (On the shelf) on 2024-03-06, not enough to take 10 away"));
        assertThat(f.shelf(f.store, f.pens)).isEqualTo(6);
        assertThat(f.shelf(f.store, f.books)).isZero();
    }

    @Test
    void takingBackOneCentreLeavesTheOthers() {
        receive(f.store, f.pens, 100, DAY);
        long kit = f.post(StockDocumentKind.TRANSFER, DAY, StockMove.sent(f.store, f.first, f.pens, 20), StockMove.sent(f.store, f.second, f.pens, 20));
        int reversed = f.write(tx -> f.stock().reverse(tx, kit, List.of(f.first)));
        assertThat(reversed).isEqualTo(1);
        assertThat(f.shelf(f.store, f.pens)).isEqualTo(80);
        assertThat(f.book().openTransit(DAY, f.stock().documents())).extracting(OpenTransit::centreId).containsExactly(f.second);
        int rest = f.write(tx -> f.stock().reverse(tx, kit, null));
        assertThat(rest).isEqualTo(1);
        assertThat(f.shelf(f.store, f.pens)).isEqualTo(100);
    }

    @Test
    void aKitGoesToManyCentresInOneDocument() {
        receive(f.store, f.pens, 5000, DAY);
        List<Long> many = f.write(tx -> IntStream.range(0, 150).mapToObj(i -> f.centres().centres().save(tx,
            Centre.of(Place.named("C" + i, PlaceKind.CENTRE), CentreKind.CHILDRENS_HOME))).toList());
        long kit = f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Kit", DAY),
            many.stream().map(c -> StockMove.sent(f.store, c, f.pens, 20)).toList()));
        assertThat(f.stock().moves(kit)).hasSize(150);
        assertThat(f.book().movesOfDocument(kit)).hasSize(150);
        assertThat(f.shelf(f.store, f.pens)).isEqualTo(2000);
        assertThat(f.book().matrix(many, List.of(f.pens), StockState.TRANSIT, DAY)).hasDimensions(150, 1).satisfies(rows ->
            assertThat(java.util.Arrays.stream(rows).flatMapToLong(java.util.Arrays::stream).sum()).isEqualTo(150 * 20));
        refused("C7, \"Pens\" (In transit): by that transfer 20 are on their way on 2024-03-01, not 21", () -> f.write(tx -> f.stock().post(tx,
            StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, "All", DAY).answering(kit),
            IntStream.range(0, 150).mapToObj(i -> StockMove.at(MoveKind.ARRIVED, many.get(i), f.pens, i == 7 ? 21 : 20)).toList())));
        f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, "All", DAY).answering(kit),
            IntStream.range(0, 150).mapToObj(i -> StockMove.at(MoveKind.ARRIVED, many.get(i), f.pens, i == 7 ? 12 : 20)).toList()));
        assertThat(f.book().openTransit(DAY, f.stock().documents())).containsExactly(new OpenTransit(kit, many.get(7), f.pens, null, DAY, 20, 8));
        assertThat(f.app.ledger().undo(f.app.ledger().lastSet()).keptCount()).isZero();
        assertThat(f.book().openTransit(DAY, f.stock().documents())).hasSize(150);
    }

    @Test
    void onlyOneOfManyWritersGetsTheLastPieces() throws Exception {
        receive(f.store, f.pens, 25, DAY);
        try (ExecutorService many = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> tries = IntStream.range(0, 6).mapToObj(i -> many.submit(() -> {
                try {
                    f.post(StockDocumentKind.ISSUE, DAY, issue(f.store, f.pens, 10));
                    return true;
                } catch (UserException e) {
                    return false;
                }
            })).toList();
            int taken = 0;
            for (Future<Boolean> one : tries) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(2);
        }
        assertThat(f.shelf(f.store, f.pens)).isEqualTo(5);
    }

    @Test
    void aPostedDocumentKeepsItsDayAndItsValueIsDividedWithTheSources() {
        long grant = f.write(tx -> f.centres().fundings().save(tx, new Funding(Stamp.NEW, "Grant", null, null, false, Period.year(2024), null, null, null)));
        f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.store, f.books, 1).funded(grant), StockMove.at(MoveKind.RECEIVED, f.store, f.books, 2));
        long scrapping = f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.SCRAPPING, "Old", DAY).approved("Li", null),
            List.of(StockMove.at(MoveKind.SCRAPPED, f.store, f.books, 3).worth(Money.ofFen(100)))));
        assertThat(f.stock().moves(scrapping)).extracting(StockMove::fundingId, StockMove::quantity, m -> m.value().fen())
            .containsExactlyInAnyOrder(Tuple.tuple(grant, 1L, 33L), Tuple.tuple(null, 2L, 67L));
        StockDocument posted = f.stock().document(scrapping).orElseThrow();
        f.written(tx -> {
            f.stock().update(tx, posted.numbered("BF-1"));
            return null;
        });
        StockDocument numbered = f.stock().document(scrapping).orElseThrow();
        assertThat(numbered.number()).isEqualTo("BF-1");
        refused("Writing off \"Old\" needs the name of who approved it", () -> f.written(tx -> {
            f.stock().update(tx, numbered.approved(null, null));
            return null;
        }));
        refused("\"Old\" is posted; its day, kind and what it answers can no longer change. Take it back and enter it anew", () -> f.written(tx -> {
            f.stock().update(tx, numbered.answering(scrapping));
            return null;
        }));
    }

    private long back(long loan, LocalDate on, long n) {
        return f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.LOAN_RETURN, "Return", on).answering(loan), List.of(StockMove.at(MoveKind.RETURNED, f.first, f.pens, n))));
    }

    private List<Long> open() {
        return OpenLoan.all(f.book(), f.stock().documents(), LocalDate.of(2100, 1, 1)).stream().map(OpenLoan::open).toList();
    }

    /** A return settles the loan that it names; others the one due first, and what a named one took is not taken twice. */
    @Test
    void aReturnSettlesTheLoanThatItNames() {
        receive(f.first, f.pens, 30, DAY);
        long early = f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.LOAN, "Early", DAY).due(DAY.plusDays(5)), List.of(StockMove.at(MoveKind.LENT, f.first, f.pens, 10))));
        long late = f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.LOAN, "Late", DAY.plusDays(2)).due(DAY.plusDays(9)), List.of(StockMove.at(MoveKind.LENT, f.first, f.pens, 6))));
        long named = back(late, DAY.plusDays(3), 4);
        assertThat(open()).containsExactly(10L, 2L);
        refused("Of Pens lent by \"Late\" at First, 2 are not back; 3 cannot come back", () -> back(late, DAY.plusDays(3), 3));
        refused("\"Late\" lent on 2024-03-03; nothing of it can come back before", () -> back(late, DAY.plusDays(1), 1));
        refused("\"receipt\" is no loan", () -> back(f.stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.RECEIPT).findFirst().orElseThrow().stamp().id(), DAY.plusDays(4), 1));
        f.post(StockDocumentKind.LOAN_RETURN, DAY.plusDays(4), StockMove.at(MoveKind.RETURNED, f.first, f.pens, 11));
        assertThat(open()).containsExactly(1L);
        f.written(tx -> f.stock().reverse(tx, named, null));
        assertThat(open()).as("then the other return covers the early one and one of the late one").containsExactly(5L);
        back(early, DAY.plusDays(5), 2);
        assertThat(open()).as("what the unnamed return no longer finds at the early loan it settles at the late one").containsExactly(3L);
    }

    private List<String> lots(long document) {
        return f.stock().moves(document).stream().filter(m -> m.originalId() == null).map(m -> m.kind().code() + " " + m.quantity() + " " + m.expiresOn()).sorted().toList();
    }

    /** First expiry first out, and what was sent on expires where it arrives. */
    @Test
    void whatArrivesExpiresWhenWhatWasSentDoes() {
        LocalDate soon = LocalDate.of(2024, 9, 1);
        LocalDate late = LocalDate.of(2025, 9, 1);
        f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 10).expires(late));
        f.post(StockDocumentKind.RECEIPT, DAY.plusDays(1), StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 15).expires(soon), StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 5));
        long kit = f.post(StockDocumentKind.TRANSFER, DAY.plusDays(2), StockMove.sent(f.store, f.first, f.pens, 8), StockMove.sent(f.store, f.second, f.pens, 8));
        assertThat(lots(kit)).containsExactly("sent 1 2025-09-01", "sent 7 2024-09-01", "sent 8 2024-09-01");
        long part = f.settle(kit, DAY.plusDays(3), StockMove.at(MoveKind.ARRIVED, f.second, f.pens, 3));
        assertThat(lots(part)).containsExactly("arrived 3 2024-09-01");
        long rest = f.settle(kit, DAY.plusDays(4), StockMove.at(MoveKind.ARRIVED, f.second, f.pens, 5), StockMove.at(MoveKind.ARRIVED, f.first, f.pens, 8));
        assertThat(lots(rest)).containsExactly("arrived 1 2025-09-01", "arrived 4 2024-09-01", "arrived 8 2024-09-01");
        long given = f.post(StockDocumentKind.ISSUE, DAY.plusDays(5), issue(f.second, f.pens, 8));
        assertThat(lots(given)).containsExactly("issued 1 2025-09-01", "issued 7 2024-09-01");
        f.written(tx -> f.stock().reverse(tx, given, null));
        assertThat(lots(f.post(StockDocumentKind.ISSUE, DAY.plusDays(5), issue(f.second, f.pens, 7)))).containsExactly("issued 7 2024-09-01");
        // a back-dated issue takes nothing that came later, and what has no day goes last
        assertThat(lots(f.post(StockDocumentKind.ISSUE, DAY, issue(f.store, f.pens, 3)))).containsExactly("issued 3 2025-09-01");
        assertThat(lots(f.post(StockDocumentKind.ISSUE, DAY.plusDays(9), issue(f.store, f.pens, 11)))).containsExactly("issued 5 null", "issued 6 2025-09-01");
        assertThat(f.centres().check()).isEmpty();
    }
}
