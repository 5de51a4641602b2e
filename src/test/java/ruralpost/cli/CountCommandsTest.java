package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockFixture;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountRow;

/** A count sheet leaves the program without book quantities, is filled in, and finds its way home. */
class CountCommandsTest {

    @TempDir
    private Path folder;
    private String err;
    private int exit;

    private List<String> run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--data";
        all[args.length + 1] = folder.resolve("ledger").toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        exit = Cli.run(all, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(wrong, true, StandardCharsets.UTF_8));
        err = wrong.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void open() {
        try (StockFixture f = new StockFixture(folder.resolve("ledger"))) {
            f.post(StockDocumentKind.OPENING, StockFixture.DAY, StockMove.at(MoveKind.OPENING, f.first, f.books, 7351), StockMove.at(MoveKind.OPENING, f.first, f.pens, 6284));
            f.tv("T-1", f.first);
            f.write(tx -> f.app.takes().open(tx, "2024", LocalDate.of(2024, 6, 1), List.of(f.first, f.second)));
        }
    }

    private Count count() {
        try (AppContext app = AppContext.open(folder.resolve("ledger"))) {
            return app.takes().counts(app.takes().all().getFirst().take().id()).getFirst();
        }
    }

    private static List<List<String>> cells(Path sheet) throws IOException {
        try (InputStream in = Files.newInputStream(sheet); ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.getFirstSheet().read().stream().map(r -> r.stream().map(c -> c == null || c.getRawValue() == null ? "" : c.getRawValue()).toList()).toList();
        }
    }

    /** Writes counts beside the items or tags of a sheet, as a person does, and hands back how many lines it found. */
    private static int fill(Path sheet, Map<String, Integer> counts) throws IOException {
        int found = 0;
        List<List<String>> rows = cells(sheet);
        try (OutputStream out = Files.newOutputStream(sheet); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet to = book.newWorksheet("1");
            int column = -1;
            for (int r = 0; r < rows.size(); r++) {
                List<String> row = rows.get(r);
                for (int c = 0; c < row.size(); c++) {
                    to.value(r, c, row.get(c));
                }
                column = row.contains("Counted") ? row.indexOf("Counted") : column;
                for (Map.Entry<String, Integer> e : counts.entrySet()) {
                    if (column >= 0 && row.contains(e.getKey())) {
                        to.value(r, column, e.getValue());
                        found++;
                    }
                }
            }
        }
        return found;
    }

    /** All that stands in the files of a workbook: cells, properties, styles, relations. */
    private static String parts(Path sheet) throws IOException {
        StringBuilder all = new StringBuilder();
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(sheet.toFile())) {
            for (java.util.zip.ZipEntry e : java.util.Collections.list(zip.entries())) {
                all.append(e.getName()).append('\n').append(new String(zip.getInputStream(e).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)).append('\n');
            }
        }
        return all.toString();
    }

    @Test
    void aSheetGoesOutBlindAndComesBackFilledIn() throws IOException {
        open();
        Path sheet = folder.resolve("sheet.xlsx");
        run("export", "stocktake-sheet", "--centre", "First", "--out", sheet.toString());
        assertThat(exit).as(err).isZero();
        assertThat(cells(sheet).toString()).contains("Books", "T-1", "PD-2024-001-0001").doesNotContain("7351", "6284", "7,351");
        assertThat(parts(sheet)).as("nowhere in the file, hidden or not").doesNotContain("7351", "6284", "hidden=", "<comment", "custom-properties");
        assertThat(fill(sheet, Map.of("Books", 7346, "T-1", 1))).isEqualTo(2);
        run("import", "counts", sheet.toString());
        assertThat(exit).as(err).isZero();
        assertThat(count().rows()).filteredOn(r -> r.result() != null).extracting(CountRow::label, CountRow::result)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("Books", 7346L), org.assertj.core.groups.Tuple.tuple("T-1", 1L));
        assertThat(count().notCounted()).extracting(CountRow::label).containsExactly("Pens");
        assertThat(run("import", "counts", sheet.toString(), "--format", "json").getFirst()).contains("\"created\":0", "\"updated\":0");
        assertThat(run("query", "counts", "--centre", "First")).anyMatch(r -> r.contains("Books,7346,,,,")).noneMatch(r -> r.contains("7351") || r.contains("6284"));
        assertThat(run("query", "counts", "--overdue")).containsExactly("number,centre,last_counted", ",Store,", ",First,", ",Second,");
        run("undo");
        assertThat(count().counted()).isZero();
        run("export", "stocktake-sheet", "--out", folder.resolve("sheets.pdf").toString());
        assertThat(exit).as(err).isZero();
        assertThat(folder.resolve("sheets.pdf")).isNotEmptyFile();
    }

    @Test
    void wrongRowsAreRejectedAndTheOthersAreTaken() throws IOException {
        open();
        Path sheet = folder.resolve("counts.csv");
        Files.writeString(sheet, "盘点单号,编号,物资名称,实盘数\nPD-2024-001-0001,,Books,-3\nPD-2024-001-0001,,Pens,17\nPD-2024-009-0001,,Books,5\nPD-2024-001-0001,T-9,TV,1\n"
            + "PD-2024-001-0001,T-1,Books,1\nPD-2024-001-0001,T-1,TV,2\nPD-2024-001-0001,,Flying carpet,2\n");
        run("import", "counts", sheet.toString());
        assertThat(exit).isEqualTo(Cli.IN_PART);
        assertThat(err).contains("-3").contains("PD-2024-009-0001").contains("T-9").contains("Flying carpet");
        assertThat(count().rows()).filteredOn(r -> r.result() != null).extracting(CountRow::label, CountRow::result)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("Pens", 17L));
    }

    @Test
    void aCountForACentreThatIsClosedIsRefused() throws IOException {
        try (StockFixture f = new StockFixture(folder.resolve("ledger"))) {
            f.write(tx -> f.app.takes().open(tx, "2024", LocalDate.of(2024, 6, 1), List.of(f.first)));
            ruralpost.centre.Centre c = f.centres().centres().centre(f.first).orElseThrow();
            ruralpost.place.Place p = c.place();
            f.write(tx -> f.centres().centres().save(tx, new ruralpost.centre.Centre(c.stamp(), new ruralpost.place.Place(p.stamp(), p.name(), p.kind(), p.aliases(), p.code(),
                p.divisionCode(), p.officeId(), p.parentId(), p.openedOn(), LocalDate.of(2024, 5, 1), p.remark()), c.kind(), c.rooms(), c.indoorArea(), c.outdoorArea(), c.hours(),
                c.keeper(), c.phone(), c.haves(), c.remark())));
        }
        Path sheet = folder.resolve("counts.csv");
        Files.writeString(sheet, "盘点单号,编号,物资名称,实盘数\nPD-2024-001-0001,,Books,3\n");
        run("import", "counts", sheet.toString());
        assertThat(exit).isEqualTo(Cli.IN_PART);
        assertThat(err).contains("First", "2024-06-01");
        assertThat(count().counted()).isZero();
    }
}
