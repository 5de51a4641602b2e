package ruralpost.ui.centre;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.cli.Cli;
import ruralpost.report.Papers;
import ruralpost.report.ReportFiles;
import ruralpost.text.Lang;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.table.Cell;
import ruralpost.ui.text.UiTexts;

/** The public figures on centres (F17 to F20) come out of a screen, a paper and a command exactly as the papers say them, apart from what is invented. */
class CentreFiguresTest {

    private static final List<String> CODES = List.of("F17", "F18", "F19", "F20");

    @TempDir
    private Path folder;

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

    /** The lines of the register of public figures on centres: code, value, bound. */
    private static List<List<String>> published() throws IOException {
        try (InputStream in = CentreFiguresTest.class.getResourceAsStream("/assets/sample/public-figures.csv")) {
            List<List<String>> rows = CsvReader.builder().ofCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream().map(r -> r.getFields())
                .filter(r -> CODES.contains(r.getFirst())).toList();
            assertThat(rows).hasSize(CODES.size());
            return rows;
        }
    }

    private static Listing listing(AppContext app, CentreData data, String id, Lang lang) {
        return new Listings(new UiTexts(lang), data, new Nowhere()).all().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theyStandOnTheScreenOnPaperAndInACommandExactly() throws IOException {
        Path ledger = folder.resolve("ledger");
        Founding.create(ledger, new Founding.Answers(433124, "张三", Lang.ZH, true));
        List<List<String>> published = published();
        int value = 8;
        try (AppContext app = AppContext.open(ledger)) {
            CentreData data = CentreData.read(app, LocalDate.of(2021, 1, 1));
            Listing figures = listing(app, data, "figures", Lang.ZH);
            assertThat(figures.lines()).extracting(l -> l.cells().getFirst().text()).containsExactlyElementsOf(CODES);
            assertThat(figures.lines()).extracting(l -> l.cells().get(2).number().toPlainString()).containsExactlyElementsOf(published.stream().map(r -> r.get(value)).toList());
            assertThat(figures.lines()).extracting(l -> l.cells().get(2).text()).containsExactly("21,800,000", "1,790,000", "1,248", "3");
            assertThat(figures.lines().getLast().cells().get(2).mark()).isEqualTo("至少");
            Path xlsx = folder.resolve("f.xlsx");
            ReportFiles.write(new ListingPaper(Lang.ZH, figures, data, app.centres(), 5).report(), xlsx);
            try (ReadableWorkbook book = new ReadableWorkbook(xlsx.toFile())) {
                List<String> numbers = book.getFirstSheet().read().stream().flatMap(r -> r.stream()).filter(c -> c != null && c.getType() == CellType.NUMBER)
                    .map(c -> c.asNumber().toPlainString()).toList();
                assertThat(numbers).containsExactlyElementsOf(published.stream().map(r -> r.get(value)).toList());
            }
            Path pdf = folder.resolve("f.pdf");
            ReportFiles.write(new ListingPaper(Lang.EN, listing(app, data, "figures", Lang.EN), data, app.centres(), 5).report(), pdf);
            assertThat(Papers.text(pdf)).contains("21,800,000", "1,790,000", "1,248", "atleast3");
            Path csv = folder.resolve("f.csv");
            ReportFiles.write(new ListingPaper(Lang.ZH, figures, data, app.centres(), 5).report(), csv);
            assertThat(Files.readString(csv)).contains(",21800000,", ",1790000,", ",1248,", ",至少3,");
            moneyStandsThoughNothingCame(listing(app, data, "grants", Lang.ZH), listing(app, data, "money", Lang.ZH));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Cli.run(new String[] {"query", "figures", "--data", ledger.toString()}, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertThat(CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8)).stream().map(r -> r.getFields()).filter(r -> CODES.contains(r.getFirst())).toList()).isEqualTo(published);
    }

    /** Over the matrix of centres of several kinds stands what each should have, from the least to the most. */
    @Test
    void standardsOfSeveralKindsAreShownFromTheLeastToTheMost() {
        Path ledger = folder.resolve("ledger");
        Founding.create(ledger, new Founding.Answers(433124, "张三", Lang.ZH, true));
        try (AppContext app = AppContext.open(ledger)) {
            CentreData data = CentreData.read(app, LocalDate.of(2021, 1, 1));
            MatrixTable all = MatrixTable.of(data.lines(), data.equipment().items(), data.equipment(), true);
            ruralpost.item.Item pens = all.items().stream().filter(i -> i.name().equals("文具套装")).findFirst().orElseThrow();
            assertThat(all.standard(pens, ruralpost.value.Formats.of(Lang.ZH))).isEqualTo("20–30");
            List<CentreLine> homes = data.lines().stream().filter(l -> l.centre().kind() == ruralpost.centre.CentreKind.CHILDRENS_HOME).toList();
            assertThat(MatrixTable.of(homes, all.items(), data.equipment(), true).standard(pens, ruralpost.value.Formats.of(Lang.ZH))).isEqualTo("20");
        }
    }

    /** Room for the columns at 1366 pixels, in both languages: nothing stands outside the window. */
    @Test
    void theListsNeedNoSidewaysScrolling() {
        Path ledger = folder.resolve("ledger");
        Founding.create(ledger, new Founding.Answers(433124, "张三", Lang.ZH, true));
        try (AppContext app = AppContext.open(ledger)) {
            CentreData data = CentreData.read(app, LocalDate.of(2021, 1, 1));
            for (Lang lang : Lang.values()) {
                assertThat(new Listings(new UiTexts(lang), data, new Nowhere()).all()).allSatisfy(l ->
                    assertThat(java.util.stream.DoubleStream.of(ListingWidths.of(l, new UiTexts(lang))).sum()).as("%s %s", lang, l.id()).isLessThanOrEqualTo(1076));
            }
        }
    }

    /** The money that papers tell of is listed though no receipt names it; what is invented says so. */
    private static void moneyStandsThoughNothingCame(Listing grants, Listing money) {
        List<String> bare = grants.lines().stream().filter(l -> l.cells().get(1).text().equals("没有入库")).map(l -> l.cells().getFirst().text()).toList();
        List<Cell> amounts = money.lines().stream().filter(l -> bare.contains(l.cells().getFirst().text())).map(l -> l.cells().get(2)).toList();
        assertThat(amounts.stream().mapToLong(c -> c.number().longValueExact()).sum()).isEqualTo(21_800_000);
        assertThat(amounts).extracting(Cell::text).contains("1,790,000.00");
        assertThat(grants.lines().stream().map(l -> l.cells().getFirst().text()).filter(n -> !bare.contains(n))).isNotEmpty().allSatisfy(n -> assertThat(n).endsWith("（示例）"));
    }
}
