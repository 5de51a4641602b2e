package ruralpost.centre.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.ledger.UndoResult;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.UserException;

/** Scenario S8: a kit of 20 stationery and 50 books to each of 1,248 centres, 1,200 receipts by parcel, 40 by paper, 8 missing. */
class KitDropTest {

    private static final int CENTRES = 1248;
    private static final LocalDate SENT = StockFixture.DAY;
    private static final LocalDate LATE = SENT.plusDays(30);

    @Test
    void theKitReachesAllButEight(@TempDir Path folder) {
        try (StockFixture f = new StockFixture(folder)) {
            List<Long> centres = f.write(tx -> IntStream.range(0, CENTRES).mapToObj(i -> f.centres().centres().save(tx,
                Centre.of(Place.named("Centre " + i, PlaceKind.CENTRE), CentreKind.CHILDRENS_HOME))).toList());
            f.post(StockDocumentKind.RECEIPT, SENT, StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 25_000), StockMove.at(MoveKind.RECEIVED, f.store, f.books, 62_500));
            long kit = f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Kit", SENT), centres.stream()
                .flatMap(c -> List.of(StockMove.sent(f.store, c, f.pens, 20), StockMove.sent(f.store, c, f.books, 50)).stream()).toList()));
            assertThat(f.shelf(f.store, f.pens)).isEqualTo(25_000 - 24_960);
            assertThat(f.shelf(f.store, f.books)).isEqualTo(62_500 - 62_400);

            receipts(f, kit, centres.subList(0, 1200), SENT.plusDays(5));
            receipts(f, kit, centres.subList(1200, 1240), SENT.plusDays(9));
            List<OpenTransit> open = f.book().openTransit(LATE, f.stock().documents());
            assertThat(open.stream().map(OpenTransit::centreId).distinct()).containsExactlyElementsOf(centres.subList(1240, CENTRES));
            assertThat(sum(f, StockState.TRANSIT, f.books)).isEqualTo(8 * 50);
            assertThat(sum(f, StockState.SHELF, f.pens)).isEqualTo(25_000 - 8 * 20);

            int taken = f.write(tx -> f.stock().reverseWithReceipts(tx, kit, List.of(centres.get(3), centres.get(1241))));
            assertThat(taken).isEqualTo(4 + 2);
            assertThat(f.shelf(centres.get(3), f.books)).isZero();
            assertThat(f.shelf(centres.get(4), f.books)).isEqualTo(50);
            assertThat(f.shelf(f.store, f.books)).isEqualTo(100 + 2 * 50);
            assertThat(f.book().openTransit(LATE, f.stock().documents())).hasSize(7 * 2);

            f.post(StockDocumentKind.ISSUE, LATE, StockMove.at(MoveKind.ISSUED, centres.get(0), f.pens, 1));
            int before = f.book().size();
            assertThatThrownBy(() -> f.write(tx -> f.stock().reverseWithReceipts(tx, kit, null))).isInstanceOf(UserException.class);
            assertThat(f.book().size()).isEqualTo(before);
            long receiptsByPaper = f.stock().documents().stream().filter(d -> d.on().equals(SENT.plusDays(9))).findFirst().orElseThrow().stamp().id();
            assertThat(f.write(tx -> f.stock().reverse(tx, receiptsByPaper, null)).intValue()).isEqualTo(80);
            UndoResult back = f.app.ledger().undo(f.app.ledger().lastSet());
            assertThat(back.restored()).isEqualTo(80);
            assertThat(f.centres().check()).isEmpty();
        }
    }

    private static void receipts(StockFixture f, long kit, List<Long> centres, LocalDate on) {
        List<StockMove> moves = new ArrayList<>();
        centres.forEach(c -> {
            moves.add(StockMove.at(MoveKind.ARRIVED, c, f.pens, 20));
            moves.add(StockMove.at(MoveKind.ARRIVED, c, f.books, 50));
        });
        f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, "Receipts", on).answering(kit), moves));
    }

    private static long sum(StockFixture f, StockState state, long item) {
        return f.book().balances(LATE).stream().filter(b -> b.state() == state && b.itemId() == item).mapToLong(Balance::quantity).sum();
    }
}
