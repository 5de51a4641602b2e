package ruralpost.centre.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockFixture;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.UndoResult;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.UserException;

class TakesTest {

    private static final LocalDate DAY = StockFixture.DAY.plusDays(10);

    @TempDir
    private Path folder;
    private StockFixture f;
    private Takes takes;
    private Counting counting;

    @BeforeEach
    void openLedger() {
        f = new StockFixture(folder);
        takes = f.app.takes();
        counting = takes.counting();
        f.post(StockDocumentKind.OPENING, StockFixture.DAY, StockMove.at(MoveKind.OPENING, f.first, f.books, 50), StockMove.at(MoveKind.OPENING, f.first, f.pens, 20));
    }

    @AfterEach
    void closeLedger() {
        f.close();
    }

    private long open(Long... centres) {
        return f.write(tx -> takes.open(tx, "2024", DAY, List.of(centres)));
    }

    private long sheet(long take, int n) {
        return takes.counts(take).get(n).at().id();
    }

    private void type(long sheet, long item, long n) {
        f.write(tx -> {
            counting.enter(tx, sheet, List.of(new Counting.Entry(f.app.items().item(item).orElseThrow(), null, n, null)));
            return null;
        });
    }

    private void run(java.util.function.Consumer<ruralpost.ledger.WriteTx> work) {
        f.write(tx -> {
            work.accept(tx);
            return null;
        });
    }

    private void explainAll(long sheet) {
        for (CountRow r : takes.count(sheet).differences()) {
            run(tx -> counting.explain(tx, sheet, r, DifferenceReason.LOST, "seen"));
        }
    }

    private CountRow row(long sheet, String label) {
        return takes.count(sheet).rows().stream().filter(r -> r.label().equals(label)).findFirst().orElseThrow();
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatThrownBy(call).isInstanceOfSatisfying(UserException.class, e -> assertThat(e.userMessage().key()).isEqualTo(key));
    }

    @Test
    void whatLeavesAfterTheCountingIsNoLoss() {
        f.tv("T-1", f.first);
        f.tv("T-2", f.second);
        long take = open(f.first);
        long sheet = sheet(take, 0);
        assertThat(takes.count(sheet).rows()).extracting(CountRow::booked).containsOnlyNulls();
        f.post(StockDocumentKind.TRANSFER, DAY, StockMove.sent(f.first, f.second, f.books, 5));
        type(sheet, f.books, 50);
        type(sheet, f.pens, 17);
        run(tx -> counting.scan(tx, sheet, "T-2"));
        assertThat(takes.count(sheet).notCounted()).extracting(CountRow::label).containsExactly("T-1");
        run(tx -> counting.scan(tx, sheet, "T-1"));
        run(tx -> counting.finish(tx, sheet, "Li"));
        assertThat(takes.count(sheet).differences()).extracting(r -> r.item().name(), CountRow::difference)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("Pens", -3L));
        assertThat(takes.count(sheet).elsewhere()).extracting(CountRow::label).containsExactly("T-2");
        run(tx -> counting.recount(tx, sheet, DAY.plusDays(1)));
        type(sheet, f.pens, 18);
        refused(() -> run(tx -> takes.posted().approve(tx, take, "Chen")), "take.wait.reason");
        explainAll(sheet);
        refused(() -> run(tx -> takes.posted().approve(tx, take, "Chen")), "take.wait.decide");
        CountRow found = row(sheet, "T-2");
        run(tx -> takes.posted().bring(tx, sheet, found, DAY.plusDays(1)));
        assertThat(f.book().whereabouts(found.asset().stamp().id(), DAY.plusDays(2)).spot()).isEqualTo(Spot.shelf(f.first));
        refused(() -> run(tx -> takes.posted().approve(tx, take, " L i ")), "take.approver.counted");
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        Long paper = f.write(tx -> takes.posted().post(tx, take));
        assertThat(f.stock().moves(paper)).extracting(StockMove::kind, StockMove::quantity, StockMove::reason, StockMove::on)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(MoveKind.SHORTAGE, 2L, "lost", DAY.plusDays(1)));
        assertThat(f.shelf(f.first, f.books)).isEqualTo(45);
        assertThat(f.book().balance(f.first, f.books, StockState.SHELF, DAY.minusDays(1))).isEqualTo(50);
        assertThat(f.book().balance(f.first, f.pens, StockState.SHELF, DAY)).isEqualTo(20);
        assertThat(f.shelf(f.first, f.pens)).isEqualTo(18);
        assertThat(takes.all().getFirst().state()).isEqualTo(TakeState.POSTED);
        assertThat(f.centres().counts().lastCounted()).containsOnlyKeys(f.first);
        assertThat(takes.overdue(DAY)).extracting(c -> c.id()).doesNotContain(f.first).contains(f.second);
        assertThat(f.app.ledger().check()).isEmpty();
        assertThat(f.centres().check()).isEmpty();
    }

    @Test
    void theWholeCountIsTakenBackByCounterEntriesAndCanBePostedAgain() {
        long take = open(f.first, f.second);
        long sheet = sheet(take, 0);
        long other = sheet(take, 1);
        type(sheet, f.books, 40);
        type(sheet, f.pens, 25);
        run(tx -> counting.finish(tx, sheet, "Li"));
        type(other, f.books, 3);
        run(tx -> counting.finish(tx, other, "Wu"));
        for (long s : List.of(sheet, other)) {
            run(tx -> counting.recount(tx, s, DAY));
        }
        type(sheet, f.books, 40);
        type(sheet, f.pens, 25);
        type(other, f.books, 3);
        explainAll(sheet);
        explainAll(other);
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        refused(() -> type(sheet, f.books, 41), "take.fast");
        run(tx -> takes.posted().post(tx, take));
        assertThat(f.shelf(f.first, f.books)).isEqualTo(40);
        assertThat(f.shelf(f.second, f.books)).isEqualTo(3);
        int back = f.write(tx -> takes.posted().reverse(tx, take));
        assertThat(back).isEqualTo(3);
        assertThat(List.of(f.shelf(f.first, f.books), f.shelf(f.first, f.pens), f.shelf(f.second, f.books))).containsExactly(50L, 20L, 0L);
        assertThat(takes.all().getFirst().state()).isEqualTo(TakeState.REVERSED);
        assertThat(f.centres().counts().lastCounted()).isEmpty();
        run(tx -> takes.posted().reopen(tx, take));
        type(sheet, f.books, 50);
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        var posting = f.written(tx -> takes.posted().post(tx, take));
        assertThat(f.shelf(f.first, f.books)).isEqualTo(50);
        assertThat(f.shelf(f.first, f.pens)).isEqualTo(25);
        UndoResult undone = f.app.ledger().undo(posting.set().id());
        assertThat(undone.kept()).isEmpty();
        assertThat(f.shelf(f.first, f.pens)).isEqualTo(20);
        assertThat(takes.all().getFirst().state()).isEqualTo(TakeState.APPROVED);
        run(tx -> takes.posted().post(tx, take));
        assertThat(f.centres().counts().lastCounted()).containsOnlyKeys(f.first, f.second);
        run(tx -> f.stock().reverse(tx, takes.all().getFirst().take().documentId(), null));
        assertThat(f.centres().counts().lastCounted()).isEmpty();
        run(tx -> takes.posted().reverse(tx, take));
        run(tx -> takes.posted().reopen(tx, take));
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        run(tx -> takes.posted().post(tx, take));
        assertThat(f.shelf(f.first, f.pens)).isEqualTo(25);
    }

    @Test
    void entriesOfEarlierDaysBelongBeforeTheCountingAndAskForANewApproval() {
        long take = open(f.first);
        long sheet = sheet(take, 0);
        type(sheet, f.books, 50);
        type(sheet, f.pens, 20);
        run(tx -> counting.finish(tx, sheet, "Li"));
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        f.post(StockDocumentKind.ISSUE, DAY.minusDays(1), StockMove.at(MoveKind.ISSUED, f.first, f.pens, 4));
        refused(() -> run(tx -> takes.posted().post(tx, take)), "take.changed");
        run(tx -> takes.posted().reopen(tx, take));
        assertThat(takes.count(sheet).differences()).extracting(CountRow::difference).containsExactly(4L);
    }

    @Test
    void aPieceThatIsMissingIsLostAndOneThatWasLostIsFound() {
        long tv = f.tv("T-1", f.first);
        long take = open(f.first);
        long sheet = sheet(take, 0);
        type(sheet, f.books, 50);
        assertThat(f.<Integer>write(tx -> counting.absent(tx, sheet))).isEqualTo(2);
        type(sheet, f.pens, 20);
        run(tx -> counting.finish(tx, sheet, "Li"));
        run(tx -> counting.recount(tx, sheet, DAY));
        CountRow gone = row(sheet, "T-1");
        run(tx -> counting.enter(tx, sheet, List.of(new Counting.Entry(gone.item(), gone.asset(), 0L, null))));
        explainAll(sheet);
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        run(tx -> takes.posted().post(tx, take));
        assertThat(f.book().whereabouts(tv, DAY).spot()).isNull();
        long next = f.write(tx -> takes.open(tx, "next", DAY.plusYears(1), List.of(f.second)));
        long there = sheet(next, 0);
        run(tx -> counting.scan(tx, there, "T-1"));
        run(tx -> counting.finish(tx, there, "Wu"));
        run(tx -> counting.recount(tx, there, DAY.plusYears(1)));
        run(tx -> counting.scan(tx, there, "T-1"));
        explainAll(there);
        run(tx -> takes.posted().approve(tx, next, "Chen"));
        run(tx -> takes.posted().post(tx, next));
        assertThat(f.book().whereabouts(tv, DAY.plusYears(2)).spot()).isEqualTo(Spot.shelf(f.second));
    }

    @Test
    void aPieceFoundAtAnotherCountedCentreIsNotALoss() {
        f.tv("T-1", f.first);
        long take = open(f.first, f.second);
        long sheet = sheet(take, 0);
        long other = sheet(take, 1);
        type(sheet, f.books, 50);
        type(sheet, f.pens, 20);
        run(tx -> counting.scan(tx, other, "T-1"));
        refused(() -> run(tx -> counting.scan(tx, sheet, "T-1")), "take.both");
        run(tx -> counting.absent(tx, sheet));
        run(tx -> counting.finish(tx, sheet, "Li"));
        run(tx -> counting.finish(tx, other, "Li"));
        assertThat(takes.count(sheet).differences()).isEmpty();
        CountRow found = row(other, "T-1");
        assertThat(found.elsewhere().spot()).isEqualTo(Spot.shelf(f.first));
        run(tx -> counting.explain(tx, other, found, DifferenceReason.OTHER, null));
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        assertThat(f.<Long>write(tx -> takes.posted().post(tx, take))).isNull();
        assertThat(takes.all().getFirst().state()).isEqualTo(TakeState.POSTED);
    }

    @Test
    void badCountsGetASentenceAndChangeNothing() {
        f.tv("T-1", f.first);
        long take = open(f.first);
        long sheet = sheet(take, 0);
        long set = f.app.ledger().lastSet();
        refused(() -> run(tx -> counting.scan(tx, sheet, "692001")), "take.unknown");
        refused(() -> run(tx -> counting.scan(tx, sheet, "TV")), "take.tag");
        refused(() -> type(sheet, f.books, -1), "take.quantity");
        refused(() -> open(f.first), "take.underway");
        refused(() -> open(), "take.no.centres");
        refused(() -> run(tx -> takes.posted().approve(tx, take, "Chen")), "take.wait.counting");
        refused(() -> run(tx -> counting.finish(tx, sheet, "Li")), "take.nothing");
        assertThat(f.app.ledger().lastSet()).isEqualTo(set);
        run(tx -> counting.scan(tx, sheet, "T-1"));
        refused(() -> run(tx -> counting.scan(tx, sheet, "T-1")), "take.twice");
        refused(() -> run(tx -> counting.moment(tx, sheet, DAY, null)), "take.begun");
        refused(() -> run(tx -> counting.finish(tx, sheet, " ")), "take.counter");
    }

    @Test
    void aCentreThatIsClosedIsNotCounted() {
        Place gone = new Place(Stamp.NEW, "Gone", PlaceKind.CENTRE, List.of(), null, null, null, null, StockFixture.DAY.minusYears(2), StockFixture.DAY, null);
        long closed = f.write(tx -> f.centres().centres().save(tx, Centre.of(gone, CentreKind.CHILDRENS_HOME)));
        refused(() -> open(closed), "take.closed");
        assertThat(takes.all()).isEmpty();
        assertThat(takes.overdue(DAY)).extracting(Centre::id).doesNotContain(closed);
    }

    @Test
    void aCentreAtWhichNothingWasCountedIsTakenOffTheList() {
        long take = open(f.first, f.second);
        long sheet = sheet(take, 0);
        long other = sheet(take, 1);
        type(sheet, f.books, 50);
        refused(() -> run(tx -> takes.remove(tx, sheet)), "take.begun");
        run(tx -> takes.remove(tx, other));
        assertThat(takes.counts(take)).extracting(c -> c.at().centreId()).containsExactly(f.first);
        long next = open(f.second);
        run(tx -> takes.remove(tx, sheet(next, 0)));
        assertThat(takes.all()).extracting(p -> p.take().id()).containsExactly(take);
    }

    @Test
    void whatWasNotCountedIsListedAndNothingIsPostedForIt() {
        long take = open(f.first);
        long sheet = sheet(take, 0);
        type(sheet, f.books, 50);
        run(tx -> counting.finish(tx, sheet, "Li"));
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        run(tx -> takes.posted().post(tx, take));
        assertThat(takes.count(sheet).notCounted()).extracting(CountRow::label).containsExactly("Pens");
        assertThat(f.shelf(f.first, f.pens)).isEqualTo(20);
    }

    @Test
    void aShortageOfWhatWasGivenOutSinceIsRefused() {
        long take = open(f.first);
        long sheet = sheet(take, 0);
        f.post(StockDocumentKind.ISSUE, DAY.plusDays(1), StockMove.at(MoveKind.ISSUED, f.first, f.pens, 15));
        type(sheet, f.books, 50);
        type(sheet, f.pens, 4);
        run(tx -> counting.finish(tx, sheet, "Li"));
        run(tx -> counting.recount(tx, sheet, DAY));
        type(sheet, f.pens, 4);
        explainAll(sheet);
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        refused(() -> run(tx -> takes.posted().post(tx, take)), "centre.stock.below");
        assertThat(f.shelf(f.first, f.pens)).isEqualTo(5);
    }

    /** Many centres in one go: finished, counted again where they differ only, approved, posted and taken back as one paper. */
    @Test
    void allCountedCentresAreFinishedRecountedAndPostedInOneGo() {
        List<Long> centres = new java.util.ArrayList<>(List.of(f.first, f.second));
        for (int n = 0; n < 4; n++) {
            centres.add(f.centre("More " + n, CentreKind.CHILDRENS_HOME));
            f.post(StockDocumentKind.OPENING, StockFixture.DAY, StockMove.at(MoveKind.OPENING, centres.getLast(), f.books, 10));
        }
        long take = open(centres.toArray(Long[]::new));
        refused(() -> run(tx -> counting.finishAll(tx, take, "Li")), "take.nothing.counted");
        List<Long> sheets = takes.counts(take).stream().map(c -> c.at().id()).toList();
        type(sheets.get(0), f.books, 50);
        type(sheets.get(0), f.pens, 20);
        type(sheets.get(2), f.books, 9);
        type(sheets.get(3), f.books, 10);
        type(sheets.get(4), f.books, 12);
        refused(() -> run(tx -> counting.finishAll(tx, take, " ")), "take.counter");
        assertThat(f.<Integer>write(tx -> counting.finishAll(tx, take, "Li"))).isEqualTo(4);
        assertThat(takes.counts(take)).extracting(c -> c.at().state()).containsExactly(CountState.COUNTED, CountState.COUNTING, CountState.COUNTED, CountState.COUNTED,
            CountState.COUNTED, CountState.COUNTING);
        assertThat(f.<Integer>write(tx -> counting.recountAll(tx, take, DAY))).isEqualTo(2);
        assertThat(takes.counts(take)).extracting(c -> c.at().state() == CountState.RECOUNT).containsExactly(false, false, true, false, true, false);
        refused(() -> run(tx -> counting.recountAll(tx, take, DAY)), "take.nothing.differs");
        type(sheets.get(2), f.books, 9);
        type(sheets.get(4), f.books, 12);
        explainAll(sheets.get(2));
        explainAll(sheets.get(4));
        refused(() -> run(tx -> takes.posted().approve(tx, take, "Chen")), "take.wait.counting");
        run(tx -> takes.remove(tx, sheets.get(1)));
        run(tx -> takes.remove(tx, sheets.get(5)));
        run(tx -> takes.posted().approve(tx, take, "Chen"));
        Long paper = f.write(tx -> takes.posted().post(tx, take));
        assertThat(f.stock().moves(paper)).extracting(m -> m.kind() + " " + m.quantity()).containsExactlyInAnyOrder("SHORTAGE 1", "SURPLUS 2");
        run(tx -> takes.posted().reverse(tx, take));
        assertThat(centres.subList(2, 6)).allSatisfy(c -> assertThat(f.shelf(c, f.books)).isEqualTo(10));
        assertThat(f.centres().check()).isEmpty();
    }

    /** A foreign code, or the tag of a piece scanned twice, counts nothing. */
    @Test
    void aForeignCodeAndATagScannedTwiceCountNothing() {
        f.tv("T-1", f.first);
        long sheet = sheet(open(f.first), 0);
        refused(() -> run(tx -> counting.scan(tx, sheet, "https://example.org/pay?id=7")), "take.unknown");
        refused(() -> run(tx -> counting.scan(tx, sheet, "6901234567892")), "take.unknown");
        run(tx -> counting.scan(tx, sheet, "T-1"));
        refused(() -> run(tx -> counting.scan(tx, sheet, "T-1")), "take.twice");
        assertThat(takes.count(sheet).rows().stream().filter(r -> r.result() != null)).singleElement().satisfies(r -> assertThat(r.result()).isEqualTo(1L));
    }
}
