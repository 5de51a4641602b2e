package ruralpost.sheet.handback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.RowCursor;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetInfo;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.UserException;

/** Real sheets of offices and shops survive being handed back, with every seventh row of every sheet marked. */
class RealSheetsHandBackTest {

    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh-ledgers", "cumcm2023c-vegetables", "csv-spectrum/csvs"})
    void everySheetSurvives(String name) throws IOException {
        Path from = DATA.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(from), "SKIPPED: the real sheets of " + from + " are not here");
        List<Path> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.filter(p -> p.toString().matches(".*\\.(xlsx|csv|xls)")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path path : files) {
            if (path.toString().endsWith(".xls")) {
                oldWorkbook(path);
            }
            handBack(path);
        }
    }

    private void oldWorkbook(Path path) throws IOException {
        Path out = folder.resolve("old.xls");
        List<SheetMarks> marks = new ArrayList<>();
        try (HSSFWorkbook book = OldWorkbookBackTest.open(path)) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                marks.add(SheetMarks.of(new SheetInfo(i, book.getSheetName(i), false), 1, Map.of(3, List.of(Backs.missing("B")))));
            }
        }
        List<MarkedSheet> sheets = MarkedSheet.of(marks);
        new OldWorkbookBack(new MarkTexts(Lang.ZH)).write(path, out, sheets);
        Map<String, String> before = OldWorkbookBackTest.cells(path, -1);
        Map<String, String> after = OldWorkbookBackTest.cells(out, -1);
        assertThat(before).isNotEmpty();
        assertThat(after).as(path.toString()).containsAllEntriesOf(before);
        assertThat(after.keySet().stream().filter(k -> !before.containsKey(k))).isNotEmpty()
            .allMatch(k -> sheets.stream().anyMatch(s -> k.startsWith(s.sheet().name() + ColumnLetters.of(s.column()))));
    }

    private void handBack(Path path) throws IOException {
        Path out = folder.resolve(path.getFileName());
        try (SheetFile file = SheetFile.open(path)) {
            List<SheetMarks> marks = new ArrayList<>();
            long rows = 0;
            for (SheetInfo sheet : file.sheets()) {
                Map<Integer, List<CellMark>> wrong = new LinkedHashMap<>();
                int header = 0;
                try (RowCursor cursor = file.rows(sheet)) {
                    for (SheetRow row = cursor.next(); row != null; row = cursor.next()) {
                        if (header == 0) {
                            header = row.number();
                        } else if (row.number() % 7 == 0) {
                            wrong.put(row.number(), List.of(Backs.missing("B"), Backs.missing("")));
                        }
                    }
                }
                rows += wrong.size();
                marks.add(SheetMarks.of(sheet, header, wrong));
            }
            HandedBack back = HandBack.write(out, file, marks, Lang.ZH);
            assertThat(back).as(path.toString()).isEqualTo(new HandedBack(out, rows, null));
        } catch (UserException e) {
            // a file that cannot be read to its end cannot be imported either, and is handed back with a sentence
            assertThat(TestSheets.sentence(e)).as(path.toString()).startsWith("\"" + path.getFileName() + "\"");
            System.out.println(path.getFileName() + ": " + TestSheets.sentence(e));
        }
    }
}
