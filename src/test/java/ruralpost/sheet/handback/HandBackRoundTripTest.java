package ruralpost.sheet.handback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.sheet.plan.ImportPlan;
import ruralpost.sheet.plan.PlanCounts;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.sheet.plan.RowKey;
import ruralpost.sheet.plan.RowPlanner;
import ruralpost.sheet.plan.RowWriter;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** A sheet is imported, handed back, corrected and imported again: the corrected rows are taken and nothing else changes. */
class HandBackRoundTripTest {

    private static final String[][] ROWS = {{"某县销售表", "", "", ""}, {"日期", "产品", "金额", "备注"}, {"2021-05-01", "腊肉", "5", ""},
        {"2021-02-30", "蜂蜜", "7", ""}, {"2021-05-02", "茶", "8元多一点", "x"}, {"2021-05-02", "疑似", "3", ""}, {"2021-05-01", "腊肉", "5", ""},
        {"合计", "", "28", ""}};

    @TempDir
    Path folder;

    /** A ledger in memory. */
    private static final class Ledger implements RowPlanner<String>, RowWriter<String> {

        private final Map<Long, String> records = new LinkedHashMap<>();

        @Override
        public long basis() {
            return 1;
        }

        @Override
        public String draft(RowValues row, Complaints complaints) {
            return row.period("period") + " " + row.text("product") + " " + row.amount("amount").money();
        }

        @Override
        public RowDecision decide(String draft, RowKey key) {
            if (draft.contains("疑似")) {
                return new RowDecision.Held("test", Message.of("sheet.map.taken"), null);
            }
            return records.containsKey(key.key()) ? RowDecision.UNCHANGED : RowDecision.CREATE;
        }

        @Override
        public void create(String draft, RowKey key) {
            records.put(key.key(), draft);
        }

        @Override
        public void update(long id, String draft, RowKey key) {
            throw new AssertionError(draft);
        }
    }

    private final Ledger ledger = new Ledger();

    private PlanCounts take(Path path, Path back, Lang lang) {
        try (SheetFile file = SheetFile.open(path)) {
            ColumnMapping mapping = SheetLook.at(file, file.firstVisible(), Backs.SALES, KnownNames.NONE).best();
            assertThat(mapping.columns()).filteredOn(c -> HandBack.isProblemColumn(c.header())).noneMatch(c -> c.imported());
            ImportPlan<String> plan = ImportPlan.make(file, mapping, ledger, Progress.NONE);
            plan.commit(ledger, Progress.NONE);
            HandedBack written = HandBack.write(back, file, List.of(SheetMarks.of(plan)), lang);
            assertThat(written.marked()).isEqualTo(plan.counts().rejected() + plan.counts().held());
            return plan.counts();
        }
    }

    private Path sheet(String kind) throws IOException {
        Path path = folder.resolve("p." + kind);
        if (kind.equals("xlsx")) {
            return TestSheets.xlsx(path, java.util.Arrays.stream(ROWS).map(r -> (Object[]) r).toArray(Object[][]::new));
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : ROWS) {
            text.append(String.join(",", row)).append("\r\n");
        }
        return Files.write(path, text.toString().getBytes(charset()));
    }

    private static Charset charset() {
        return Charset.forName("GB18030");
    }

    /** Corrects a cell as the user would in his spreadsheet program. */
    private void correct(Path path, String wrong, String right) throws IOException {
        if (path.toString().endsWith(".csv")) {
            String text = new String(Files.readAllBytes(path), charset());
            Files.write(path, text.replaceFirst("(?m)^(.*)" + wrong, "$1" + right).getBytes(charset()));
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        for (List<String> row : TestSheets.shown(path)) {
            rows.add(row.stream().map(c -> c.equals(wrong) ? right : c).toArray());
        }
        TestSheets.xlsx(path, rows.toArray(Object[][]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void correctedRowsAreTakenAndNothingElse(String kind) throws IOException {
        Path original = sheet(kind);
        Path first = folder.resolve("1." + kind);
        assertThat(take(original, first, Lang.ZH)).isEqualTo(new PlanCounts(5, 2, 0, 0, 2, 1));
        assertThat(Backs.told(first, 4)).containsOnlyKeys(2, 4, 5, 6);
        assertThat(Backs.told(first, 4).get(4)).startsWith("A 列（行）：").contains("。");

        Path second = folder.resolve("2." + kind);
        assertThat(take(first, second, Lang.EN)).as("untouched").isEqualTo(new PlanCounts(5, 0, 0, 2, 2, 1));
        correct(second, "2021-02-30", "2021-02-28");
        Path third = folder.resolve("3." + kind);
        assertThat(take(second, third, Lang.ZH)).isEqualTo(new PlanCounts(5, 1, 0, 2, 1, 1));
        assertThat(ledger.records.values()).containsExactly("2021-05-01 腊肉 5.00", "2021-05-01 腊肉 5.00", "2021-02-28 蜂蜜 7.00");
        assertThat(Backs.told(third, 4)).containsOnlyKeys(2, 5, 6);
        assertThat(take(original, folder.resolve("4." + kind), Lang.ZH)).as("the first file again").isEqualTo(new PlanCounts(5, 0, 0, 2, 2, 1));
    }

    @Test
    void rowsWhoseProblemIsNotKeptAreMarkedWithASentence() throws IOException {
        StringBuilder text = new StringBuilder("日期,产品,金额\n");
        int rows = 20_050;
        for (int i = 0; i < rows; i++) {
            text.append("2021-05-01,茶,x\n");
        }
        Path original = TestSheets.write(folder.resolve("many.csv"), text.toString().getBytes(StandardCharsets.UTF_8));
        Path out = folder.resolve("out.csv");
        assertThat(take(original, out, Lang.EN).rejected()).isEqualTo(rows);
        Map<Integer, String> told = Backs.told(out, 3);
        assertThat(told).hasSize(rows + 1);
        assertThat(told.get(20_001)).startsWith("Column C");
        assertThat(told.get(20_002)).startsWith("This row was not imported; there are too many problems");
    }

    @Test
    void titlesAreKnownInBothLanguages() {
        assertThat(HandBack.isProblemColumn("导入问题 (改好后重新导入)")).isTrue();
        assertThat(HandBack.isProblemColumn(" IMPORT problems  (correct and import again) ")).isTrue();
        assertThat(HandBack.isProblemColumn("问题")).isFalse();
        assertThat(HandBack.isProblemColumn("导入日期和导入批次的编号")).isFalse();
        assertThat(HandBack.isProblemColumn(null)).isFalse();
    }

    @Test
    void theProposedNameIsFree() throws IOException {
        Path original = folder.resolve("销售表.xlsx");
        assertThat(HandBack.proposedName(original, Lang.ZH)).isEqualTo(folder.resolve("销售表（有问题的行）.xlsx"));
        Files.createFile(folder.resolve("销售表（有问题的行）.xlsx"));
        assertThat(HandBack.proposedName(original, Lang.ZH)).isEqualTo(folder.resolve("销售表（有问题的行） 2.xlsx"));
        Files.createFile(folder.resolve("销售表（有问题的行） 2.xlsx"));
        assertThat(HandBack.proposedName(folder.resolve("销售表（有问题的行） 2.xlsx"), Lang.ZH)).isEqualTo(folder.resolve("销售表（有问题的行） 3.xlsx"));
        assertThat(HandBack.proposedName(folder.resolve("销售表（有问题的行）.xlsx"), Lang.EN)).isEqualTo(folder.resolve("销售表 (rows with problems).xlsx"));
        assertThat(HandBack.proposedName(folder.resolve("x".repeat(200)), Lang.EN).getFileName().toString()).hasSizeLessThan(100);
    }

    @Test
    void theOriginalIsNeverWrittenOverAndFailuresAreSentences() throws IOException {
        Path original = sheet("csv");
        byte[] before = Files.readAllBytes(original);
        try (SheetFile file = SheetFile.open(original)) {
            List<SheetMarks> marks = List.of(Backs.marks(file, 2, "A4"));
            assertThatThrownBy(() -> HandBack.write(original, file, marks, Lang.ZH)).isInstanceOfSatisfying(UserException.class,
                e -> assertThat(TestSheets.sentence(e)).contains("another name"));
            assertThatThrownBy(() -> HandBack.write(folder.resolve("none").resolve("x.csv"), file, marks, Lang.ZH))
                .isInstanceOfSatisfying(UserException.class, e -> assertThat(TestSheets.sentence(e)).contains("x.csv", "cannot be written"));
            Path taken = Files.createDirectories(folder.resolve("taken.csv").resolve("in")).getParent();
            assertThatThrownBy(() -> HandBack.write(taken, file, marks, Lang.ZH)).isInstanceOf(UserException.class);
            Files.write(original, "日期,产品,金额\n".getBytes(charset()));
            assertThatThrownBy(() -> HandBack.write(folder.resolve("y.csv"), file, marks, Lang.ZH)).isInstanceOfSatisfying(UserException.class,
                e -> assertThat(TestSheets.sentence(e)).contains("changed"));
        }
        assertThat(before).isNotEmpty();
        assertThat(Backs.names(folder)).containsExactlyInAnyOrder("p.csv", "taken.csv");
    }

    @Test
    void cancellingLeavesNothingBehind() throws IOException {
        Path original = folder.resolve("big.xlsx");
        try (OutputStream out = Files.newOutputStream(original); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("S");
            for (int r = 0; r < 3_000; r++) {
                sheet.value(r, 0, r == 0 ? "日期" : LocalDate.of(2021, 5, 1).toString());
            }
        }
        for (int stop = 1; stop < 30; stop += 7) {
            int last = stop;
            List<Long> told = new ArrayList<>();
            Progress impatient = new Progress() {
                @Override
                public void at(long done, long total) {
                    assertThat(done).isBetween(0L, total);
                    told.add(done);
                }

                @Override
                public boolean cancelled() {
                    return told.size() == last;
                }
            };
            try (SheetFile file = SheetFile.open(original)) {
                assertThatThrownBy(() -> HandBack.write(folder.resolve("out.xlsx"), file, List.of(Backs.marks(file, 1, "A2")), Lang.ZH, impatient))
                    .isInstanceOf(CancellationException.class);
            }
            assertThat(told).isSorted();
        }
        assertThat(Backs.names(folder)).containsExactly("big.xlsx");
    }
}
