package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real files against independent readers, cell by cell; they may not be copied, so every test is skipped, with a line that says so,
 * where the folder of real files does not stand beside the project. {@link XlsReadingTest}, {@link XlsxReadingTest} and
 * {@link CsvReadingTest} hold the same without it.
 */
class RealSheetsTest {

    private static final Path DATA = Path.of("../shared/data");

    private static List<Path> files(String folder, String ending) {
        Path from = DATA.resolve(folder);
        assumeTrue(Files.isDirectory(from), "Skipped: there is no folder " + from + " with real files");
        try (Stream<Path> all = Files.list(from)) {
            List<Path> found = all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every cell that is not blank, by sheet and place: numbers by value, everything else by kind and text. */
    private static TreeMap<String, String> ours(Path path) {
        TreeMap<String, String> cells = new TreeMap<>();
        try (SheetFile file = SheetFile.open(path)) {
            for (SheetInfo sheet : file.sheets()) {
                for (SheetRow row : TestSheets.rows(file, sheet)) {
                    for (Cell cell : row.cells()) {
                        String text = switch (cell.kind()) {
                            case NUMBER, DATE -> number(cell.raw());
                            default -> cell.kind() + " " + cell.raw();
                        };
                        cells.put(sheet.name() + "!" + cell.address(), text);
                    }
                }
            }
        }
        return cells;
    }

    private static String number(String raw) {
        return "number " + Double.parseDouble(raw);
    }

    private static void put(TreeMap<String, String> cells, Cell at, String sheet, String text) {
        if (text != null && !Cell.text(1, 0, text.substring(text.indexOf(' ') + 1)).isBlank()) {
            cells.put(sheet + "!" + at.address(), text);
        }
    }

    @Test
    void oldWorkbooksAsApachePoiReadsThem() throws IOException {
        for (Path path : files("zh-ledgers", ".xls")) {
            TreeMap<String, String> expected = new TreeMap<>();
            List<Region> merged = new ArrayList<>();
            try (Workbook book = TestBiff.read(path)) {
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        row.forEach(c -> put(expected, Cell.empty(c.getRowIndex() + 1, c.getColumnIndex()), sheet.getSheetName(), poi(c)));
                    }
                    sheet.getMergedRegions().forEach(m -> merged.add(new Region(m.getFirstRow() + 1, m.getLastRow() + 1, m.getFirstColumn(),
                        m.getLastColumn())));
                }
            }
            assertThat(ours(path)).as(path.toString()).hasSizeGreaterThan(100).isEqualTo(expected);
            try (SheetFile file = SheetFile.open(path)) {
                assertThat(file.sheets().stream().flatMap(s -> file.merged(s).stream())).containsExactlyInAnyOrderElementsOf(merged);
            }
        }
    }

    private static String poi(org.apache.poi.ss.usermodel.Cell cell) {
        var type = cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> "number " + cell.getNumericCellValue();
            case STRING -> "TEXT " + cell.getStringCellValue();
            case BOOLEAN -> "BOOLEAN " + (cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> "ERROR " + FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> null;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-ledgers", "cumcm2023c-vegetables"})
    void workbooksAsFastexcelReadsThem(String folder) throws IOException {
        for (Path path : files(folder, ".xlsx")) {
            TreeMap<String, String> expected = new TreeMap<>();
            // with the formats of cells
            try (ReadableWorkbook book = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false))) {
                for (var sheet : book.getSheets().toList()) {
                    try (var rows = sheet.openStream()) {
                        rows.forEach(row -> row.forEach(c -> {
                            if (c != null) {
                                put(expected, Cell.empty(c.getAddress().getRow() + 1, c.getAddress().getColumn()), sheet.getName(), fastexcel(c));
                            }
                        }));
                    }
                }
            }
            assertThat(ours(path)).as(path.toString()).hasSizeGreaterThan(100).isEqualTo(expected);
        }
    }

    /** A number, or what its format shows of it where that is a percentage. */
    private static String shown(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        boolean percent = cell.getDataFormatString() != null && cell.getDataFormatString().contains("%");
        return percent ? "TEXT " + new BigDecimal(raw).movePointRight(2).stripTrailingZeros().toPlainString() + "%" : number(raw);
    }

    private static String fastexcel(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return null;
        }
        return switch (cell.getType()) {
            case NUMBER -> shown(cell, raw);
            case BOOLEAN -> "BOOLEAN " + (raw.equals("1") ? "TRUE" : "FALSE");
            case ERROR -> "ERROR " + raw;
            case FORMULA -> cell.getValue() instanceof BigDecimal ? shown(cell, raw) : (raw.startsWith("#") ? "ERROR " : "TEXT ") + raw;
            default -> "TEXT " + cell.getValue();
        };
    }

    @Test
    void awkwardTextFilesAsTheirJsonSays() throws IOException {
        List<Path> files = files("csv-spectrum/csvs", ".csv");
        assertThat(files).hasSize(11);
        for (Path path : files) {
            String json = path.getFileName().toString().replace(".csv", ".json");
            JsonNode expected = new ObjectMapper().readTree(DATA.resolve("csv-spectrum/json").resolve(json).toFile());
            List<SheetRow> rows = TestSheets.rows(path);
            assertThat(rows).as(json).hasSize(expected.size() + 1);
            for (int i = 0; i < expected.size(); i++) {
                SheetRow titles = rows.getFirst();
                SheetRow row = rows.get(i + 1);
                assertThat(row.width()).isLessThanOrEqualTo(titles.width());
                assertThat(expected.get(i).size()).isEqualTo(titles.width());
                for (Cell title : titles.cells()) {
                    assertThat(row.cell(title.column()).raw()).as(json).isEqualTo(expected.get(i).get(title.raw()).asText());
                }
            }
        }
    }

    /** Both files begin and end in the middle of a line, and three lines inside are run together from pieces of others. */
    @Test
    void damagedTextFilesAreReadAndTheirTornRowsSaid() {
        List<Path> files = files("cumcm2023c-vegetables", ".csv");
        List<SheetRow> sales = TestSheets.rows(files.getFirst());
        assertThat(sales).hasSize(8871);
        assertThat(sales).filteredOn(r -> r.fault() != null).extracting(SheetRow::number).containsExactly(1, 3372, 8869, 8870, 8871);
        assertThat(sales.getLast().cells().getLast().kind()).isEqualTo(CellKind.ERROR);
        List<SheetRow> prices = TestSheets.rows(files.getLast());
        assertThat(prices).hasSize(15_368).filteredOn(r -> r.fault() != null).extracting(SheetRow::number).containsExactly(1, 15_368);
    }
}
