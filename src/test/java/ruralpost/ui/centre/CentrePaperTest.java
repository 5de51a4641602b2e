package ruralpost.ui.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.report.Papers;
import ruralpost.report.Report;
import ruralpost.report.ReportFiles;
import ruralpost.sales.SalesFixture;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** What leaves the tab on paper or in files: no names, no phones, no small counts of children. */
class CentrePaperTest {

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private AppContext app;
    private CentreFixture centres;

    /** Leads nowhere. */
    private static final class Nowhere implements CentreLinks {
        @Override
        public void centre(long id) {
            // not pressed
        }

        @Override
        public void record(String register, long id) {
            // not pressed
        }

        @Override
        public void create(String register, Map<String, String> typed) {
            // not pressed
        }

        @Override
        public void number(OpenedRows rows, Node from) {
            // not pressed
        }
    }

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder.resolve("ledger"));
        app = fixture.app;
        centres = new CentreFixture(app).write();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private CentreData data() {
        return CentreData.read(app, LocalDate.of(2015, 7, 23));
    }

    private String csv(Report report) throws IOException {
        Path file = folder.resolve("out.csv");
        ReportFiles.write(report, file);
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private Listing listing(CentreData data, String id) {
        return new Listings(new UiTexts(Lang.ZH), data, new Nowhere()).all().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theCardHoldsTheInventoryAndMasksPersons() throws IOException {
        CentreData data = data();
        String written = csv(new CentrePaper(Lang.ZH, data).of(data.line(centres.id("河畔")).centre(), data.equipment(), ReportFiles.Kind.CSV));
        assertThat(written).contains("HN-0103", "HN0103-2014-003", "188", "112", "马*丽", "186****1402", "李*山").doesNotContain("马小丽", "18612341402", "李大山");
    }

    @Test
    void theCardOfSixtyItemsStandsOnOnePageWithRoomToSignAndInASheetRowByRow() throws IOException {
        long id = centres.id("河畔");
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            List<StockMove> moves = new java.util.ArrayList<>();
            for (int i = 1; i <= 60; i++) {
                long item = app.items().save(tx, new Item(Stamp.NEW, "拼图第%02d种（含收纳箱）".formatted(i), ItemKind.TOY, List.of(), null, "套", Tracking.QUANTITY, null, false, null));
                moves.add(StockMove.at(MoveKind.RECEIVED, id, item, 900 + i));
            }
            return app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "六十种", LocalDate.of(2015, 3, 1)), moves);
        });
        CentreData data = data();
        Path pdf = folder.resolve("card.pdf");
        ReportFiles.write(new CentrePaper(Lang.ZH, data).of(data.line(id).centre(), data.equipment(), ReportFiles.Kind.PDF), pdf);
        assertThat(Papers.pages(pdf)).singleElement().satisfies(page -> assertThat(page).contains("拼图第01种", "901", "拼图第60种", "960", "HN0103-2014-003", "管理员签字"));
        List<String> sheet = csv(new CentrePaper(Lang.ZH, data).of(data.line(id).centre(), data.equipment(), ReportFiles.Kind.CSV)).lines().toList();
        assertThat(sheet.stream().filter(l -> l.contains("拼图第"))).hasSize(60).allSatisfy(l -> assertThat(l.indexOf("拼图第")).isEqualTo(l.lastIndexOf("拼图第")));
    }

    @Test
    void papersDoNotSpeakOfKeys() throws IOException {
        CentreData data = data();
        for (Listing listing : new Listings(new UiTexts(Lang.ZH), data, new Nowhere()).all()) {
            assertThat(csv(new ListingPaper(Lang.ZH, listing, data, app.centres(), 5).report())).doesNotContain("回车");
            assertThat(new ListingPaper(Lang.EN, listing, data, app.centres(), 5).report().notes()).noneMatch(n -> n.contains("Enter"));
        }
    }

    @Test
    void theListOfOverdueCountsMasksKeepers() throws IOException {
        CentreData data = data();
        String written = csv(new ListingPaper(Lang.ZH, listing(data, "overdue"), data, app.centres(), 5).report());
        assertThat(written).contains("HN-0103", "马*丽").doesNotContain("马小丽", "18612341402");
    }

    @Test
    void listFilterAndCommandAgreeOnOverdueCounts() {
        CentreData data = data();
        List<String> overdue = app.takes().overdue(data.today()).stream().map(c -> c.name()).sorted().toList();
        CentreFilter filter = new CentreFilter(null, null, CentreFilter.State.ALL, CentreFilter.Need.COUNT);
        assertThat(overdue).isNotEmpty();
        assertThat(data.lines().stream().filter(l -> filter.takes(l, data.today())).map(l -> l.centre().name()).sorted()).isEqualTo(overdue);
        assertThat(listing(data, "overdue").lines()).hasSameSizeAs(overdue);
    }

    @Test
    void whatExpiresSoonIsListedWithWhatIsLeftOfIt() {
        long id = centres.id("河畔");
        long item = centres.id("图书");
        LocalDate day = LocalDate.of(2015, 7, 1);
        centres.post(StockDocument.of(StockDocumentKind.RECEIPT, "近期", day), List.of(StockMove.at(MoveKind.RECEIVED, id, item, 30).expires(LocalDate.of(2015, 8, 2)),
            StockMove.at(MoveKind.RECEIVED, id, item, 5).expires(LocalDate.of(2015, 12, 31))));
        assertThat(listing(data(), "expiry").lines()).singleElement().satisfies(l -> assertThat(l.cells()).extracting(c -> c.text()).contains("30", "10", "HN-0103"));
        centres.post(StockDocument.of(StockDocumentKind.ISSUE, "发放", day.plusDays(1)), List.of(StockMove.at(MoveKind.ISSUED, id, item, 12)));
        assertThat(listing(data(), "expiry").lines()).singleElement().satisfies(l -> assertThat(l.cells()).extracting(c -> c.text()).contains("18", "10"));
    }

    @Test
    void whatIsLentStandsInTheListOfLoansUntilItIsBack() throws IOException {
        long id = centres.id("河畔");
        long item = centres.id("图书");
        LocalDate day = LocalDate.of(2015, 6, 1);
        CentreData before = data();
        int lent = listing(before, "loans").lines().size();
        centres.post(StockDocument.of(StockDocumentKind.LOAN, "暑期借书", day).due(before.today().plusDays(5)), List.of(StockMove.at(MoveKind.LENT, id, item, 10)));
        centres.post(StockDocument.of(StockDocumentKind.LOAN, "端午借书", day.plusDays(2)).due(before.today().minusDays(3)), List.of(StockMove.at(MoveKind.LENT, id, item, 4)));
        CentreData data = data();
        assertThat(listing(data, "loans").lines().subList(0, 2)).extracting(l -> l.cells().get(1).text(), l -> l.cells().get(6).text(), l -> l.cells().get(8).text())
            .containsExactly(org.assertj.core.groups.Tuple.tuple("3", "4", "端午借书"), org.assertj.core.groups.Tuple.tuple("", "10", "暑期借书"));
        assertThat(csv(new ListingPaper(Lang.ZH, listing(data, "loans"), data, app.centres(), 5).report())).contains("应还日期", "2015-07-20", "端午借书");
        centres.post(StockDocument.of(StockDocumentKind.LOAN_RETURN, "归还", before.today()), List.of(StockMove.at(MoveKind.RETURNED, id, item, 6)));
        assertThat(listing(data(), "loans").lines()).hasSize(lent + 1).first().satisfies(l -> assertThat(l.cells()).extracting(c -> c.text()).contains("8", "暑期借书"));
    }

    @Test
    void whatAKitSentOnIsListedWhereItArrived() {
        long id = centres.id("河畔");
        long item = centres.id("图书");
        long other = data().lines().stream().map(l -> l.centre().id()).filter(c -> c != id).findFirst().orElseThrow();
        LocalDate day = LocalDate.of(2015, 7, 1);
        centres.post(StockDocument.of(StockDocumentKind.RECEIPT, "近期", day), List.of(StockMove.at(MoveKind.RECEIVED, id, item, 30).expires(LocalDate.of(2015, 8, 2))));
        centres.post(StockDocument.of(StockDocumentKind.TRANSFER, "发放", day.plusDays(1)), List.of(StockMove.sent(id, other, item, 12)));
        long kit = app.centres().stock().documents().stream().filter(d -> d.title().equals("发放")).findFirst().orElseThrow().stamp().id();
        centres.post(StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, "签收", day.plusDays(2)).answering(kit), List.of(StockMove.at(MoveKind.ARRIVED, other, item, 12)));
        assertThat(listing(data(), "expiry").lines()).extracting(l -> l.cells().get(4).text()).containsExactlyInAnyOrder("18", "12");
    }

    @Test
    void smallCountsOfChildrenAndWhatIsComputedFromThemAreHidden() throws IOException {
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> app.centres().centres().save(tx,
            new CentreChildren(Stamp.NEW, centres.id("河畔"), 2015, AgeBand.FROM_6, Sex.MALE, 3)));
        CentreData data = data();
        Listing books = listing(data, "books");
        assertThat(books.lines()).hasSize(16);
        String line = csv(new ListingPaper(Lang.ZH, books, data, app.centres(), 5).report()).lines().filter(l -> l.contains("HN-0103")).findFirst().orElseThrow();
        assertThat(line).contains("隐去").contains("188").doesNotContain("62.7");
        String open = csv(new ListingPaper(Lang.ZH, books, data, app.centres(), 1).report()).lines().filter(l -> l.contains("HN-0103")).findFirst().orElseThrow();
        assertThat(open).contains("62.7").doesNotContain("隐去");
    }

    @Test
    void theMatrixIsWholeInASheetAndInPartsOnPaper() throws IOException {
        CentreData data = data();
        MatrixTable table = MatrixTable.of(data.lines(), data.equipment().items(), data.equipment(), true);
        String written = csv(new MatrixPaper(Lang.ZH, table, ReportFiles.Kind.CSV).report());
        assertThat(written.lines().filter(l -> l.contains("HN-0103"))).hasSize(1).first().asString().contains("188", "-112");
        Path pdf = folder.resolve("out.pdf");
        ReportFiles.write(new MatrixPaper(Lang.ZH, table, ReportFiles.Kind.PDF).report(), pdf);
        assertThat(Papers.text(pdf)).contains("HN-0103", "−112");
        Path xlsx = folder.resolve("out.xlsx");
        ReportFiles.write(new MatrixPaper(Lang.ZH, table, ReportFiles.Kind.XLSX).report(), xlsx);
        try (var zip = new java.util.zip.ZipFile(xlsx.toFile())) {
            assertThat(new String(zip.getInputStream(zip.getEntry("xl/styles.xml")).readAllBytes(), StandardCharsets.UTF_8)).as("gaps are marked").contains("B3261E");
        }
    }

    @Test
    void theWholeLifeOfAnItemRunsFromDayToDayWithWhatThereWasAndIsNamedOnPaper() throws IOException {
        long id = centres.id("河畔");
        long books = centres.id("图书");
        long sum = 4456;
        centres.post(StockDocument.of(StockDocumentKind.ISSUE, "六一发放", LocalDate.of(2015, 6, 1)), List.of(StockMove.at(MoveKind.ISSUED, id, books, 8)));
        centres.post(StockDocument.of(StockDocumentKind.TRANSFER, "补记的调拨", LocalDate.of(2015, 3, 1)), List.of(StockMove.sent(id, centres.id("会师"), books, 20)));
        CentreData data = data();
        Listing life = new LifeListing(new UiTexts(Lang.ZH), data, new Nowhere()).of(books);
        List<String> days = life.lines().stream().map(l -> l.cells().getFirst().text()).toList();
        assertThat(days).isSorted().endsWith("2015-03-01", "2015-06-01");
        assertThat(life.lines()).extracting(l -> l.cells().get(6).number().longValueExact()).endsWith(sum, sum, sum - 8);
        String paper = csv(new ListingPaper(Lang.ZH, life, data, app.centres(), 5).report());
        assertThat(paper).contains("六一发放", "补记的调拨");
        assertThat(new ListingPaper(Lang.ZH, life, data, app.centres(), 5).report().subtitles()).singleElement().asString().startsWith("图书");
        Listing piece = new LifeListing(new UiTexts(Lang.ZH), data, new Nowhere()).of(centres.id("HN0103-2014-001"));
        assertThat(piece.lines()).singleElement().satisfies(l -> assertThat(l.cells().get(6).text()).isEqualTo("1"));
    }

    @Test
    void whatAGrantBroughtIsThereGivenOutOrLost() {
        centres.post(ruralpost.centre.stock.StockDocument.of(ruralpost.centre.stock.StockDocumentKind.ISSUE, "发放", LocalDate.of(2015, 6, 1)),
            List.of(ruralpost.centre.stock.StockMove.at(ruralpost.centre.stock.MoveKind.ISSUED, centres.id("河畔"), centres.id("图书"), 8)));
        Listing grants = listing(data(), "grants");
        Listing.Line books = grants.lines().stream().filter(l -> l.cells().get(1).text().equals("图书（册）")).findFirst().orElseThrow();
        List<String> cells = books.cells().stream().map(ruralpost.ui.table.Cell::text).toList();
        assertThat(cells.get(2)).isEqualTo("4,456");
        assertThat(cells.get(4)).isEqualTo("4,448");
        assertThat(cells.get(6)).isEqualTo("8");
    }

    /** What a grant paid for and what is left of it stand beside its money; the papers that money rests on are listed with the policies. */
    @Test
    void whatIsLeftOfAGrantAndThePolicyBehindItAreListed() {
        app.ledger().write(ruralpost.ledger.Action.entry("centre", ruralpost.text.Message.of("app.name")), tx -> {
            long policy = app.documents().save(tx, new ruralpost.document.Document(ruralpost.ledger.Stamp.NEW, "关于推进儿童之家建设的意见", ruralpost.document.DocumentKind.POLICY, "妇字〔2015〕9号", "全国妇联",
                LocalDate.of(2015, 4, 1), null, List.of(), null, null));
            app.documents().save(tx, new ruralpost.document.Document(ruralpost.ledger.Stamp.NEW, "无关的新闻", ruralpost.document.DocumentKind.NEWS, null, null, LocalDate.of(2015, 4, 2), null, List.of(),
                null, null));
            long grant = app.centres().fundings().save(tx, new ruralpost.centre.Funding(ruralpost.ledger.Stamp.NEW, "建设资金", null, ruralpost.value.Money.ofFen(1_000_000), false,
                ruralpost.value.Period.of(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31)), policy, null, null));
            app.centres().fundings().save(tx, new ruralpost.centre.Purchase(ruralpost.ledger.Stamp.NEW, "书架", grant, LocalDate.of(2015, 5, 1), "FP-1", null, ruralpost.value.Money.ofFen(340_000), null));
            return app.centres().fundings().save(tx, new ruralpost.centre.Purchase(ruralpost.ledger.Stamp.NEW, "桌椅", grant, LocalDate.of(2015, 5, 2), "FP-2", null, ruralpost.value.Money.ofFen(160_000), null));
        });
        Listing.Line grant = listing(data(), "money").lines().stream().filter(l -> l.cells().getFirst().text().equals("建设资金")).findFirst().orElseThrow();
        assertThat(grant.cells().subList(2, 6)).extracting(ruralpost.ui.table.Cell::text).containsExactly("10,000.00", "5,000.00", "5,000.00", "关于推进儿童之家建设的意见");
        assertThat(listing(data(), "policies").lines()).singleElement().satisfies(l ->
            assertThat(l.cells()).extracting(ruralpost.ui.table.Cell::text).containsExactly("关于推进儿童之家建设的意见", "政策文件", "妇字〔2015〕9号", "全国妇联", "2015-04-01", "1"));
    }
}
