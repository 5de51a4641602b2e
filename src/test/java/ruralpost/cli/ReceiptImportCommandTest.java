package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.document.TransitCode;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;

/** {@code import receipts}: the signature sheet goes out, is filled in, and comes back. */
class ReceiptImportCommandTest extends CliTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final List<Long> centres = new ArrayList<>();
    private long store;
    private long pens;
    private long books;
    private long kit;

    @BeforeEach
    void kit() {
        inLedger(app -> app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            store = app.centres().centres().save(tx, Centre.of(Place.named("Store", PlaceKind.OTHER), CentreKind.STOREROOM));
            for (int n = 1; n <= 5; n++) {
                centres.add(app.centres().centres().save(tx, Centre.of(new Place(Stamp.NEW, "第%d村儿童之家".formatted(n), PlaceKind.CENTRE, List.of(), "ET-%d".formatted(n),
                    null, null, null, null, n == 5 ? DAY.plusDays(20) : null, null), CentreKind.CHILDRENS_HOME)));
            }
            pens = app.items().save(tx, new Item(Stamp.NEW, "文具", ItemKind.STATIONERY, List.of(), null, "件", Tracking.QUANTITY, null, false, null));
            books = app.items().save(tx, new Item(Stamp.NEW, "图书", ItemKind.OTHER, List.of(), null, "册", Tracking.QUANTITY, null, false, null));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "In", DAY), List.of(StockMove.at(MoveKind.RECEIVED, store, pens, 900),
                StockMove.at(MoveKind.RECEIVED, store, books, 900)));
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Other", DAY).numbered("DB-2"), List.of(StockMove.sent(store, centres.get(3), pens, 7)));
            List<StockMove> moves = new ArrayList<>();
            centres.subList(0, 3).forEach(c -> moves.addAll(List.of(StockMove.sent(store, c, pens, 20), StockMove.sent(store, c, books, 50))));
            kit = app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Kit", DAY).numbered("DB-1"), moves);
            return null;
        }));
    }

    /** What is on its way, "centre item" to quantity. */
    private Map<String, Long> open() {
        Map<String, Long> open = new TreeMap<>();
        inLedger(app -> Transits.read(app.centres()).open(kit).forEach(o -> open.put(centres.indexOf(o.centreId()) + 1 + (o.itemId() == pens ? " pens" : " books"), o.open())));
        return open;
    }

    private Result take(Path file, String... more) {
        String[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of("import", "receipts", file.toString(), "--format", "json"), java.util.stream.Stream.of(more)).toArray(String[]::new);
        return run(args);
    }

    /** The sheet as a spreadsheet program has it: cells as texts, which a person then overwrites. */
    private static List<List<Object>> cells(Path file) {
        try (InputStream in = Files.newInputStream(file); ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<List<Object>> rows = new ArrayList<>();
            book.getFirstSheet().read().forEach(r -> {
                List<Object> row = new ArrayList<>();
                r.forEach(c -> row.add(c == null || c.getRawValue() == null ? "" : c.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER ? c.asNumber() : c.getRawValue()));
                rows.add(row);
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(List<List<Object>> rows, String rowOf, String title, Object value) {
        List<Object> head = rows.stream().filter(r -> r.contains(title)).findFirst().orElseThrow();
        List<Object> row = rows.stream().filter(r -> r.contains(rowOf)).findFirst().orElseThrow();
        while (row.size() <= head.indexOf(title)) {
            row.add("");
        }
        row.set(head.indexOf(title), value);
    }

    private Path write(String name, List<List<Object>> rows) {
        return xlsx(name, rows.stream().map(r -> r.toArray()).toArray(Object[][]::new));
    }

    @Test
    void theSignatureSheetComesBackFilledIn() {
        Path sheet = temp.resolve("sheet.xlsx");
        run("export", "packing-list", "DB-1", "--paper", "signatures", "--out", sheet.toString()).ended(0);
        List<List<Object>> rows = cells(sheet);
        put(rows, "ET-1", "Received on", "2024-03-05");
        put(rows, "ET-2", "Received by", "石老师");
        put(rows, "ET-2", "Received on", "2024-03-06");
        put(rows, "ET-2", "图书（册）", 30);
        put(rows, "ET-2", "Discrepancy", "箱子破损");
        Path filled = write("filled.xlsx", rows);
        Result first = take(filled).ended(0);
        assertThat(first.out()).isEqualTo(json(6, 4, 0, 2, 0, 0));
        assertThat(first.err()).contains("2 rows stay among the exceptions");
        assertThat(open()).isEqualTo(Map.of("2 books", 20L, "3 pens", 20L, "3 books", 50L));
        inLedger(app -> {
            List<StockDocument> papers = app.centres().stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.TRANSFER_RECEIPT).toList();
            assertThat(papers).extracting(StockDocument::on).containsExactly(LocalDate.of(2024, 3, 6), LocalDate.of(2024, 3, 5));
            assertThat(app.centres().stock().moves(papers.getFirst().stamp().id())).extracting(StockMove::remark).containsOnly("箱子破损");
        });
        // the same sheet again creates nothing, and what is missing may come later in the same sheet
        assertThat(take(filled).ended(0).out()).isEqualTo(json(6, 0, 0, 6, 0, 0));
        put(rows, "ET-3", "Received on", "2024-03-09");
        assertThat(take(write("later.xlsx", rows)).ended(0).out()).isEqualTo(json(6, 2, 0, 4, 0, 0));
        assertThat(open()).isEqualTo(Map.of("2 books", 20L));
        run("undo").ended(0);
        run("undo").ended(0);
        assertThat(open()).hasSize(6);
        run("check").ended(0);
    }

    /** Part came back, all of one centre was lost: rows of the exported sheet say so, and each is posted as what it is. */
    @Test
    void whatCameBackAndWhatWasLostAreReadFromTheSignatureSheet() {
        Path sheet = temp.resolve("sheet.xlsx");
        run("export", "packing-list", "DB-1", "--paper", "signatures", "--out", sheet.toString()).ended(0);
        List<List<Object>> rows = cells(sheet);
        put(rows, "ET-1", "Received on", "2024-03-05");
        put(rows, "ET-2", "Received on", "2024-03-05");
        put(rows, "ET-2", "文具（件）", 18);
        put(rows, "ET-3", "Received on", "2024-03-06");
        put(rows, "ET-3", "Outcome", "Lost");
        put(rows, "ET-3", "Loss approved by", "张局长");
        put(rows, "ET-3", "Discrepancy", "翻车");
        int second = rows.indexOf(rows.stream().filter(r -> r.contains("ET-2")).findFirst().orElseThrow());
        rows.add(second + 1, new ArrayList<>(rows.get(second)));
        List<Object> back = rows.get(second + 1);
        List<Object> head = rows.stream().filter(r -> r.contains("Outcome")).findFirst().orElseThrow();
        while (back.size() <= head.indexOf("Outcome")) {
            back.add("");
        }
        back.set(head.indexOf("文具（件）"), 2);
        back.set(head.indexOf("图书（册）"), "");
        back.set(head.indexOf("Outcome"), "Sent back");
        Path filled = write("filled.xlsx", rows);
        assertThat(take(filled).ended(0).out()).isEqualTo(json(7, 7, 0, 0, 0, 0));
        assertThat(open()).isEmpty();
        inLedger(app -> {
            List<StockDocument> papers = app.centres().stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.TRANSFER_RECEIPT).toList();
            assertThat(papers).extracting(StockDocument::title).containsExactlyInAnyOrder("Kit: Arrived", "Kit: Sent back", "Kit: Lost in transit");
            StockDocument lost = papers.stream().filter(d -> d.title().endsWith("Lost in transit")).findFirst().orElseThrow();
            assertThat(lost.approvedBy()).isEqualTo("张局长");
            assertThat(app.centres().stock().moves(lost.stamp().id())).hasSize(2).allSatisfy(m -> {
                assertThat(m.kind()).isEqualTo(MoveKind.LOST_IN_TRANSIT);
                assertThat(m.remark()).isEqualTo("翻车");
            });
            assertThat(app.centres().balances().current().balance(store, pens, ruralpost.centre.stock.StockState.SHELF, LocalDate.of(2024, 3, 6))).as("900 − 7 − 60 + 2").isEqualTo(835);
            assertThat(app.centres().balances().current().balance(centres.get(1), pens, ruralpost.centre.stock.StockState.SHELF, LocalDate.of(2024, 3, 6))).isEqualTo(18);
        });
        assertThat(take(filled).ended(0).out()).as("the same sheet again changes nothing").isEqualTo(json(7, 0, 0, 7, 0, 0));
        run("undo").ended(0);
        assertThat(open()).hasSize(6);
        run("check").ended(0);
    }

    @Test
    void outcomesThatCannotBeAreRefusedWithTheirSentences() {
        Path bad = xlsx("bad.xlsx", new Object[][] {{"单据", "编号", "物资", "实收数量", "签收日期", "处理结果", "丢失批准人"},
            {"DB-1", "ET-1", "文具", 20, "2024-03-05", "吃掉", ""},
            {"DB-1", "ET-1", "图书", 50, "2024-03-05", "丢失", ""},
            {"DB-1", "ET-2", "文具", 21, "2024-03-05", "退回", ""},
            {"DB-1", "ET-2", "图书", 50, "", "退回", ""},
            {"DB-1", "ET-3", "文具", 5, "2024-03-05", "途中丢失", "张局长"},
            {"DB-1", "ET-3", "文具", 15, "2024-03-05", "签收", ""},
            {"DB-1", "ET-3", "图书", 50, "", "已签收", ""}});
        Result result = take(bad).ended(3);
        assertThat(result.out()).as("received, but no day: said, not passed over").isEqualTo(json(7, 2, 0, 0, 5, 0));
        assertThat(result.err()).contains("Unknown outcome \"吃掉\"", "State who approved that the goods were lost on the way", "第2村儿童之家, 文具: 20 on the way, the row says 21",
            "Received, sent back or lost");
        assertThat(open()).doesNotContainKey("3 pens").containsEntry("1 books", 50L).containsEntry("2 books", 50L);
    }

    @Test
    void aSheetOfASingleItemComesBack() {
        Path sheet = temp.resolve("sheet.xlsx");
        run("export", "packing-list", "DB-2", "--paper", "signatures", "--out", sheet.toString()).ended(0);
        List<List<Object>> rows = cells(sheet);
        put(rows, "ET-4", "Quantity", 5);
        put(rows, "ET-4", "Received on", "2024-03-05");
        assertThat(take(write("one.xlsx", rows)).ended(0).out()).isEqualTo(json(1, 1, 0, 0, 0, 0));
        inLedger(app -> assertThat(Transits.read(app.centres()).open()).filteredOn(o -> o.documentId() != kit).singleElement().satisfies(o -> assertThat(o.open()).isEqualTo(2)));
    }

    @Test
    void aPackingListNeedsOnlyTheDayForAllOfIt() {
        Path sheet = temp.resolve("list.xlsx");
        run("export", "packing-list", "Kit", "--out", sheet.toString()).ended(0);
        assertThat(take(sheet).ended(0).out()).as("nobody signed").isEqualTo(json(6, 0, 0, 6, 0, 0));
        assertThat(take(sheet, "--put", "day=2024-03-04").ended(0).out()).isEqualTo(json(6, 6, 0, 0, 0, 0));
        assertThat(open()).isEmpty();
    }

    @Test
    void whatCannotBeAReceiptIsRefusedWithItsSentenceAndTheOthersAreTaken() {
        String wrongSlip = new TransitCode(kit, centres.get(1)).text();
        String foreign = new TransitCode(kit, centres.get(1)).text().replaceAll("..$", "zz");
        Path bad = xlsx("bad.xlsx", new Object[][] {{"单据", "签收码", "编号", "儿童之家名称", "物资", "实收数量", "签收日期", "例外"},
            {"DB-1", "", "ET-1", "", "文具", 20, "2024-03-05", ""},
            {"DB-1", "", "ET-1", "", "文具", 20, "2024-03-05", ""},
            {"DB-2", "", "ET-1", "", "图书", 50, "2024-03-05", ""},
            {"DB-1", "", "ET-2", "", "文具", 21, "2024-03-05", ""},
            {"DB-1", "", "ET-4", "", "文具", 7, "2024-03-05", ""},
            {"DB-1", "", "ET-2", "", "图书", -1, "2024-03-05", ""},
            {"DB-1", "", "ET-2", "", "图书", 50, "2024-02-29", ""},
            {"DB-9", "", "ET-2", "", "图书", 50, "2024-03-05", ""},
            {"", "", "ET-2", "", "图书", 50, "2024-03-05", ""},
            {"DB-2", wrongSlip, "", "", "图书", 50, "2024-03-05", ""},
            {"", foreign, "", "", "图书", 50, "2024-03-05", ""},
            {"DB-1", "", "ET-1", "第2村儿童之家", "图书", 50, "2024-03-05", ""},
            {"", new TransitCode(kit, centres.get(2)).text(), "", "", "图书", 50, "2024-03-05", ""},
            {"DB-1", "", "ET-3", "", "文具", 5, "2024-03-05", "电话 13812345678"}});
        Result result = take(bad).ended(3);
        assertThat(result.out()).isEqualTo(json(14, 2, 0, 0, 12, 0));
        assertThat(result.err()).contains("Row 2 already says what 第1村儿童之家 received of 文具 that day", "\"Other\" sent nothing to 第1村儿童之家",
            "第2村儿童之家, 文具: 20 on the way, the row says 21", "\"Kit\" sent nothing to 第4村儿童之家", "-1", "2024-02-29 is before \"Kit\" was sent (2024-03-01)",
            "No document that sent goods is called \"DB-9\"", "No document is stated", "is the slip of \"Kit\", not of \"DB-2\"", "is no code of a receipt slip of this program");
        assertThat(open()).isEqualTo(Map.of("1 books", 50L, "2 pens", 20L, "2 books", 50L, "3 pens", 20L));
        // a receipt that comes twice, with another day or quantity, settles nothing a second time
        Path twice = xlsx("twice.xlsx", new Object[][] {{"单据", "编号", "物资", "实收数量", "签收日期"}, {"DB-1", "ET-1", "文具", 20, "2024-03-08"}});
        assertThat(take(twice).ended(3).err()).contains("第1村儿童之家: all 文具 of \"Kit\" have arrived or are settled");
        run("check").ended(0);
    }

    @Test
    void twoEqualDeliveriesOfOneDayAreAskedAboutAndCountTwiceOnlyWhenSaid() {
        Object[] head = {"单据", "编号", "物资", "实收数量", "签收日期"};
        Path first = xlsx("am.xlsx", new Object[][] {head, {"DB-1", "ET-1", "文具", 8, "2024-03-05"}, {"DB-1", "ET-2", "文具", 20, "2024-03-05"}});
        Path second = xlsx("pm.xlsx", new Object[][] {head, {"DB-1", "ET-1", "文具", 8, "2024-03-05"}});
        assertThat(take(first).ended(0).out()).isEqualTo(json(2, 2, 0, 0, 0, 0));
        Result asked = take(second);
        assertThat(asked.out()).isEqualTo(json(1, 0, 0, 0, 0, 1));
        assertThat(asked.err()).contains("already has a receipt of that quantity on that day");
        assertThat(open()).containsEntry("1 pens", 12L);
        assertThat(take(second, "--held", "take").ended(0).out()).isEqualTo(json(1, 1, 0, 0, 0, 0));
        assertThat(open()).containsEntry("1 pens", 4L);
        // only 4 are left: neither file can be another delivery
        assertThat(take(first).ended(0).out()).isEqualTo(json(2, 0, 0, 2, 0, 0));
        assertThat(take(second).ended(0).out()).isEqualTo(json(1, 0, 0, 1, 0, 0));
        run("check").ended(0);
    }
}
