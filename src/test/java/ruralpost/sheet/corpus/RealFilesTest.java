package ruralpost.sheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.file.TestSheets;

/** Real files of offices and shops; skipped where the folder with them is absent, since they may not be copied into the project. */
class RealFilesTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final Pattern JSON_PAIR = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static Path file(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(Files.exists(file), "skipped: there is no " + file);
        return file;
    }

    @Test
    void everyDayAndItemOfAShopIsASale() {
        Reading reading = Reading.of(file("cumcm2023c-vegetables/daily_sku_sales_by_name.xlsx"));
        assertThat(reading.refused()).isNull();
        assertThat(reading.questions()).isEmpty();
        ReadTable table = reading.tables().getFirst();
        assertThat(table.layout()).isEqualTo("header 1..1");
        assertThat(table.mapping()).isEqualTo("A=period B=product C=quantity");
        assertThat(table.sales()).hasSize(46_599);
        assertThat(table.sales().getFirst().line()).isEqualTo("2020-07-01 | 七彩椒(1) | - | 1.909 kg | -");
        assertThat(table.complaints()).isEmpty();
        assertThat(reading.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cumcm2023c-vegetables/附件1.xlsx", "cumcm2023c-vegetables/附件3.xlsx", "cumcm2023c-vegetables/附件4.xlsx",
        "zh-ledgers/TCheck-汇总表.xls", "zh-ledgers/TCheck-逻辑审核关系表.xls"})
    void listsPricesAndReturnsHoldNoSales(String name) {
        Reading reading = Reading.of(file(name));
        assertThat(reading.refused()).isNull();
        assertThat(reading.shown()).isEmpty();
    }

    /** Cut in the middle of a line at both ends, and without titles: nobody can say what it is, so nothing is imported unasked. */
    @ParameterizedTest
    @ValueSource(strings = {"cumcm2023c-vegetables/Pleasurecruise-附件2.csv", "cumcm2023c-vegetables/Pleasurecruise-附件3.csv"})
    void nothingIsImportedFromPiecesOfFiles(String name) {
        Reading reading = Reading.of(file(name));
        assertThat(reading.refused()).isNull();
        assertThat(reading.tables()).allSatisfy(t -> assertThat(t.sales()).isEmpty());
    }

    /** All sums of the store ledger compare, plan or add up; the day's own column is the only sale. */
    @Test
    void comparisonsPlansAndRunningTotalsOfAStoreLedgerAreNotImported() {
        Path path = file("zh-ledgers/ExcelAddIns-录入标准表.xlsx");
        Reading reading = Reading.of(path);
        assertThat(reading.refused()).isNull();
        assertThat(reading.changes()).isEmpty();
        assertThat(reading.tables()).allSatisfy(t -> assertThat(t.sheet()).isNotEqualTo("门店类型区域预设"));
        for (ReadTable table : reading.tables()) {
            SheetRow titles = table.rows().getFirst();
            assertThat(table.columns()).allSatisfy(c -> assertThat(titles.cell(c.index()).raw())
                .doesNotContain("同期").doesNotContain("同比").doesNotContain("累计").doesNotContain("计划"));
        }
    }

    @Test
    void awkwardCsvFilesHoldTheCellsThatTheirJsonSaysAndNoSales() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(file("csv-spectrum/csvs"))) {
            files = all.sorted().toList();
        }
        assertThat(files).hasSize(11);
        for (Path csv : files) {
            String name = csv.getFileName().toString().replace(".csv", "");
            List<String> wanted = new ArrayList<>();
            Matcher pair = JSON_PAIR.matcher(Files.readString(file("csv-spectrum/json/" + name + ".json")));
            List<String> keys = new ArrayList<>();
            while (pair.find()) {
                keys.add(pair.group(1));
                wanted.add(pair.group(2).replace("\\\"", "\"").replace("\\n", "\n").replace("\\r", "\r"));
            }
            try (SheetFile file = SheetFile.open(csv)) {
                List<SheetRow> rows = TestSheets.rows(file, file.firstVisible());
                int width = rows.getFirst().width();
                assertThat(cells(rows.subList(0, 1), width)).as(name).isEqualTo(keys.subList(0, width));
                assertThat(cells(rows.subList(1, rows.size()), width)).as(name).isEqualTo(wanted);
            }
            assertThat(Reading.of(csv).shown()).as(name).isEmpty();
        }
    }

    private static List<String> cells(List<SheetRow> rows, int width) {
        List<String> cells = new ArrayList<>();
        for (SheetRow row : rows) {
            for (int c = 0; c < width; c++) {
                cells.add(row.cell(c).raw());
            }
        }
        return cells;
    }
}
