package ruralpost.centre.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.document.KitDrop;
import ruralpost.centre.document.TransferPapers;
import ruralpost.centre.document.TransitCode;
import ruralpost.centre.document.Transits;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.report.Report;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;

/** Scenario S8: one kit for each of 1,248 centres in one document, its receipts, and what does not arrive. */
class KitDropTest {

    private static final LocalDate DAY = StockFixture.DAY;
    private static final int CENTRES = 1248;

    private StockFixture f;
    private List<Long> centres;

    @BeforeEach
    void open(@TempDir Path folder) {
        f = new StockFixture(folder);
        centres = f.write(tx -> {
            List<Long> ids = new ArrayList<>();
            for (int n = 1; n <= CENTRES; n++) {
                Place place = new Place(Stamp.NEW, "第%d村儿童之家".formatted(n), PlaceKind.CENTRE, List.of(), "ET-%04d".formatted(n), null, null, null, null, null, null);
                ids.add(f.centres().centres().save(tx, Centre.of(place, CentreKind.CHILDRENS_HOME)));
            }
            return ids;
        });
    }

    @AfterEach
    void close() {
        f.close();
    }

    private KitDrop kit() {
        return KitDrop.of(f.book(), f.store, List.of(new KitDrop.Part(f.pens, 20), new KitDrop.Part(f.books, 50)), centres, DAY);
    }

    private long send() {
        f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 25_000), StockMove.at(MoveKind.RECEIVED, f.store, f.books, 63_000));
        return f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Kit", DAY), kit().moves()));
    }

    private Transits transits() {
        return Transits.read(f.centres());
    }

    private void settle(long kit, MoveKind kind, String approvedBy, List<Transits.Part> parts) {
        f.write(tx -> transits().settle(tx, f.centres(), kind, Transits.paper(kit, "Receipt", DAY.plusDays(3)).approved(approvedBy, null), parts));
    }

    private List<Transits.Part> all(long kit, List<Long> at) {
        return transits().open(kit).stream().filter(o -> at.contains(o.centreId())).map(Transits.Part::all).toList();
    }

    private long inTransit(long item) {
        return centres.stream().mapToLong(c -> f.book().balance(c, item, StockState.TRANSIT, DAY.plusYears(1))).sum();
    }

    private static void refused(String sentence, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UserException.class, e -> assertThat(Texts.of(Lang.EN).get(e.userMessage())).isEqualTo(sentence));
    }

    @Test
    void thePreviewSaysWhatLeavesAndWhatIsMissing() {
        f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 25_000), StockMove.at(MoveKind.RECEIVED, f.store, f.books, 60_000));
        KitDrop kit = kit();
        assertThat(kit.lines()).extracting(KitDrop.Line::total).containsExactly(24_960L, 62_400L);
        assertThat(kit.lines()).extracting(KitDrop.Line::missing).containsExactly(0L, 2_400L);
        assertThat(kit.complete()).isFalse();
        int before = f.book().size();
        assertThatThrownBy(() -> f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Kit", DAY), kit.moves()))).isInstanceOf(UserException.class);
        assertThat(f.book().size()).isEqualTo(before);
    }

    /** A kit of an earlier day can take only what no later day needs. */
    @Test
    void thePreviewOfABackDatedKitLooksAtLaterDays() {
        f.post(StockDocumentKind.RECEIPT, DAY, StockMove.at(MoveKind.RECEIVED, f.store, f.pens, 25_000), StockMove.at(MoveKind.RECEIVED, f.store, f.books, 70_000));
        f.post(StockDocumentKind.ISSUE, DAY.plusDays(3), StockMove.at(MoveKind.ISSUED, f.store, f.pens, 100));
        assertThat(kit().lines()).extracting(KitDrop.Line::missing).containsExactly(60L, 0L);
    }

    @Test
    void receiptsLeaveOnlyWhatDidNotArriveOnTheWay() {
        long kit = send();
        assertThat(inTransit(f.pens)).isEqualTo(24_960);
        assertThat(inTransit(f.books)).isEqualTo(62_400);
        assertThat(f.book().balance(f.store, f.pens, StockState.SHELF, DAY)).isEqualTo(40);
        settle(kit, MoveKind.ARRIVED, null, all(kit, centres.subList(0, 1200)));
        // the paper that comes back is scanned, number by number, or typed
        List<Transits.Part> scanned = centres.subList(1200, 1239).stream()
            .flatMap(c -> transits().receipt(kit, new TransitCode(kit, c).text().toLowerCase()).stream()).map(Transits.Part::all).collect(Collectors.toCollection(ArrayList::new));
        transits().receipt(kit, "ET-1240").stream().map(Transits.Part::all).forEach(scanned::add);
        settle(kit, MoveKind.ARRIVED, null, scanned);
        Transits rest = transits();
        assertThat(rest.open().stream().map(OpenTransit::centreId).distinct()).containsExactlyInAnyOrderElementsOf(centres.subList(1240, 1248));
        assertThat(inTransit(f.pens)).isEqualTo(8 * 20);
        assertThat(inTransit(f.books)).isEqualTo(8 * 50);
        refused("第1村儿童之家: everything of \"Kit\" has arrived or is settled", () -> rest.receipt(kit, "ET-0001"));
        // three of the eight: in part, sent back, lost with an approval
        settle(kit, MoveKind.ARRIVED, null, rest.open(kit).stream().filter(o -> o.centreId() == centres.get(1240) && o.itemId() == f.books)
            .map(o -> new Transits.Part(o, 30)).toList());
        settle(kit, MoveKind.SENT_BACK, null, all(kit, List.of(centres.get(1241))));
        refused("State who approved that the goods were lost on the way", () -> settle(kit, MoveKind.LOST_IN_TRANSIT, null, all(kit, List.of(centres.get(1242)))));
        settle(kit, MoveKind.LOST_IN_TRANSIT, "Li", all(kit, List.of(centres.get(1242))));
        assertThat(transits().open(kit).stream().map(OpenTransit::centreId).distinct().count()).isEqualTo(6);
        assertThat(f.book().balance(f.store, f.books, StockState.SHELF, DAY.plusYears(1))).isEqualTo(600 + 50);
        refused("第1241村儿童之家: 20 on the way, 21 cannot be settled", () -> settle(kit, MoveKind.ARRIVED, null, transits().open(kit).stream()
            .filter(o -> o.centreId() == centres.get(1240) && o.itemId() == f.books).map(o -> new Transits.Part(o, 21)).toList()));
        assertThat(f.centres().check()).isEmpty();
    }

    @Test
    void theReversalOfOneCentreLeavesTheOthers() {
        long kit = send();
        f.write(tx -> f.stock().reverse(tx, kit, List.of(centres.get(5))));
        assertThat(transits().sent(kit)).hasSize(CENTRES - 1).doesNotContainKey(centres.get(5));
        assertThat(inTransit(f.pens)).isEqualTo(24_960 - 20);
        assertThat(f.book().balance(f.store, f.books, StockState.SHELF, DAY)).isEqualTo(600 + 50);
        refused("\"Kit\" sent nothing to 第6村儿童之家", () -> transits().receipt(kit, "ET-0006"));
    }

    @Test
    void foreignCodesAreTold() {
        long kit = send();
        f.write(tx -> f.stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Other", DAY), List.of(StockMove.sent(f.store, f.first, f.pens, 1))));
        long other = transits().documents().stream().filter(d -> d.title().equals("Other")).findFirst().orElseThrow().stamp().id();
        String code = new TransitCode(other, f.first).text();
        refused("\"%s\" is the slip of \"Other\", not of \"Kit\"".formatted(code), () -> transits().receipt(kit, code));
        String wrong = code.substring(0, code.length() - 1) + (code.endsWith("1") ? "2" : "1");
        refused("\"%s\" is no code of a receipt slip of this program, or a digit was read wrongly".formatted(wrong), () -> transits().receipt(kit, wrong));
        refused("No centre has the number or name \"https://example.org/x\"", () -> transits().receipt(kit, "https://example.org/x"));
    }

    @Test
    void papersHoldEveryCentreAndTheCodeOfItsParcel() {
        long kit = send();
        Map<Long, Centre> byId = f.centres().centres().centres().stream().collect(Collectors.toMap(Centre::id, c -> c));
        TransferPapers papers = new TransferPapers(f.stock().document(kit).orElseThrow(), transits().sent(kit), byId, Map.of(),
            f.app.items().items().stream().collect(Collectors.toMap(i -> i.stamp().id(), i -> i)));
        Report list = papers.of(TransferPapers.Kind.PACKING_LIST, Lang.ZH).getFirst();
        assertThat(((ruralpost.report.Block.Table) list.blocks().getFirst()).rows()).hasSize(CENTRES + 1).last().satisfies(r -> assertThat(r.cells().toString())
            .contains("24960").contains("62400"));
        List<Report> slips = papers.of(TransferPapers.Kind.SLIPS, Lang.ZH);
        assertThat(slips).hasSize(CENTRES);
        ruralpost.report.Block.Qr qr = (ruralpost.report.Block.Qr) slips.get(7).blocks().getFirst();
        assertThat(TransitCode.parse(qr.text())).isEqualTo(new TransitCode(kit, centres.get(7)));
    }
}
