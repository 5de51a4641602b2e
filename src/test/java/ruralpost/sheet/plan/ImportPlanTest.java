package ruralpost.sheet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.TestShape;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;

class ImportPlanTest {

    @TempDir
    Path folder;

    /** A ledger in memory: records by key, with their content. */
    private static final class Ledger implements RowPlanner<String>, RowWriter<String> {

        private final Map<Long, Long> contents = new LinkedHashMap<>();
        private final List<String> texts = new ArrayList<>();
        private long set;

        @Override
        public long basis() {
            return set;
        }

        @Override
        public String draft(RowValues row, Complaints complaints) {
            if ("微店".equals(row.text("channel"))) {
                complaints.at("channel", Message.of("sheet.problem.choice", "微店"), Message.of("sheet.map.same"));
                return null;
            }
            return row.text("product") + " " + row.amount("amount").money();
        }

        @Override
        public RowDecision decide(String draft, RowKey key) {
            if (draft.startsWith("疑")) {
                return new RowDecision.Held("doubt", Message.of("sheet.map.taken"), null);
            }
            Long content = contents.get(key.key());
            return content == null ? RowDecision.CREATE
                : content == key.content() ? RowDecision.UNCHANGED : new RowDecision.Update(key.key());
        }

        @Override
        public void create(String draft, RowKey key) {
            assertThat(contents.put(key.key(), key.content())).isNull();
            texts.add(draft);
        }

        @Override
        public void update(long id, String draft, RowKey key) {
            assertThat(contents.put(id, key.content())).isNotNull();
            texts.add("changed " + draft);
        }
    }

    private final Ledger ledger = new Ledger();

    private Path csv(String text) {
        return TestSheets.write(folder.resolve("p.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportPlan<String> plan(SheetFile file, Ledger ledger, Progress progress) {
        return ImportPlan.make(file, SheetLook.at(file, file.firstVisible(), TestShape.SALES, KnownNames.NONE).best(), ledger, progress);
    }

    private PlanCounts take(Path path) {
        try (SheetFile file = SheetFile.open(path)) {
            ImportPlan<String> plan = plan(file, ledger, Progress.NONE);
            plan.commit(ledger, Progress.NONE);
            ledger.set++;
            return plan.counts();
        }
    }

    private static final String MAY = "单号,日期,产品,渠道,金额\n,2021-05-01,腊肉,邮乐网,5\n,2021-05-01,腊肉,邮乐网,5\nD1,2021-05-02,蜂蜜,邮乐网,7\n"
        + ",2021-02-30,蜂蜜,邮乐网,1\n,,,,\n,2021-05-03,蜂蜜,微店,2\n,2021-05-03,疑似,邮乐网,3\n";

    @Test
    void firstTimeCreatesSecondTimeNothing() {
        Path file = csv(MAY);
        assertThat(take(file)).isEqualTo(new PlanCounts(6, 3, 0, 0, 2, 1));
        assertThat(ledger.texts).containsExactly("腊肉 5.00", "腊肉 5.00", "蜂蜜 7.00");
        assertThat(take(file)).isEqualTo(new PlanCounts(6, 0, 0, 3, 2, 1));
        assertThat(ledger.texts).hasSize(3);
        assertThat(take(csv(MAY.replace("邮乐网,7", "邮乐网,8")))).isEqualTo(new PlanCounts(6, 0, 1, 2, 2, 1));
        assertThat(ledger.texts.getLast()).isEqualTo("changed 蜂蜜 8.00");
    }

    @Test
    void theSameSheetAsWorkbookAndAsTextIsTheSame() {
        Path xlsx = TestSheets.xlsx(folder.resolve("p.xlsx"), new Object[] {"日期", "产品", "金额(元)"},
            new Object[] {java.time.LocalDate.of(2021, 5, 1), "腊肉", 5.5}, new Object[] {java.time.LocalDate.of(2021, 5, 1), "腊肉", 5.5});
        assertThat(take(xlsx).created()).isEqualTo(2);
        assertThat(take(csv("产品,金额,日期\n腊肉,5.50元,2021年5月1日\n腊肉,￥5.5,2021/5/1 0:00\n")).unchanged()).isEqualTo(2);
    }

    @Test
    void problemsNameRowColumnValueAndExpectation() {
        try (SheetFile file = SheetFile.open(csv(MAY))) {
            ImportPlan<String> plan = plan(file, ledger, Progress.NONE);
            assertThat(plan.problems()).extracting(p -> p.column() + p.row() + " " + p.raw()).containsExactly("B5 2021-02-30", "D7 微店", "8 ");
            assertThat(List.of(2, 5, 6, 8, 9)).extracting(plan::outcome)
                .containsExactly(Outcome.CREATE, Outcome.REJECT, null, Outcome.HOLD, null);
            assertThat(plan.furtherProblems()).isZero();
            assertThat(plan.counts().allTaken()).isFalse();
        }
    }

    @Test
    void changedFileOrLedgerIsNotCommitted() throws Exception {
        Path path = csv(MAY);
        try (SheetFile file = SheetFile.open(path)) {
            ImportPlan<String> plan = plan(file, ledger, Progress.NONE);
            Files.writeString(path, MAY.replace("腊肉", "腊鱼"));
            assertThatThrownBy(() -> plan.commit(ledger, Progress.NONE)).isInstanceOf(UserException.class);
            Files.writeString(path, MAY);
            ledger.set++;
            assertThat(plan.isStale()).isTrue();
            assertThatThrownBy(() -> plan.commit(ledger, Progress.NONE)).isInstanceOf(UserException.class);
            assertThat(ledger.texts).isEmpty();
            ledger.set--;
            plan.commit(ledger, Progress.NONE);
            assertThat(ledger.texts).hasSize(3);
        }
    }

    @Test
    void fileChangedWhileItIsCommittedIsNoticed() {
        Path path = csv(MAY);
        try (SheetFile file = SheetFile.open(path)) {
            ImportPlan<String> plan = plan(file, ledger, Progress.NONE);
            RowWriter<String> meddling = new RowWriter<>() {
                @Override
                public void create(String draft, RowKey key) {
                    csv(MAY + ",2021-05-09,茶,邮乐网,1\n");
                }

                @Override
                public void update(long id, String draft, RowKey key) {
                    throw new AssertionError();
                }
            };
            assertThatThrownBy(() -> plan.commit(meddling, Progress.NONE)).isInstanceOfSatisfying(UserException.class,
                e -> assertThat(TestSheets.sentence(e)).contains("changed after the preview"));
        }
    }

    @Test
    void cancelStopsPlanAndCommit() {
        StringBuilder text = new StringBuilder("日期,产品,金额\n");
        for (int i = 0; i < 5000; i++) {
            text.append("2021-05-01,腊肉,").append(i).append('\n');
        }
        List<Long> told = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(done).isBetween(0L, total);
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 3;
            }
        };
        try (SheetFile file = SheetFile.open(csv(text.toString()))) {
            assertThatThrownBy(() -> plan(file, ledger, impatient)).isInstanceOf(CancellationException.class);
            told.clear();
            ImportPlan<String> plan = plan(file, ledger, Progress.NONE);
            assertThatThrownBy(() -> plan.commit(ledger, impatient)).isInstanceOf(CancellationException.class);
            assertThat(told).hasSize(3).isSorted();
            assertThat(ledger.texts.size()).isLessThan(1000);
        }
    }

    @Test
    void manyProblemsAreCountedButNotAllKept() {
        StringBuilder text = new StringBuilder("日期,产品,金额\n");
        for (int i = 0; i < ProblemList.KEPT + 7; i++) {
            text.append("2021-05-01,腊肉,x\n");
        }
        try (SheetFile file = SheetFile.open(csv(text.toString()))) {
            ImportPlan<String> plan = plan(file, ledger, Progress.NONE);
            assertThat(plan.problems()).hasSize(ProblemList.KEPT);
            assertThat(plan.furtherProblems()).isEqualTo(7);
            assertThat(plan.counts().rejected()).isEqualTo(ProblemList.KEPT + 7L);
        }
    }

    @Test
    void errorReportListsWhatWasNotTakenAndDisarmsFormulas() throws Exception {
        Path path = csv("日期,产品,渠道,金额\n2021-05-01,腊肉,微店,5\n2021-05-01,茶,,=1+1\n2021-05-01,茶,,@x\n-,㐂𠮷,,5\n2021-05-01,疑似,,5\n");
        Path out = folder.resolve("errors.xlsx");
        Files.writeString(out, "older");
        try (SheetFile file = SheetFile.open(path)) {
            ErrorReport.write(out, Lang.ZH, List.of(plan(file, ledger, Progress.NONE)));
        }
        try (FileInputStream in = new FileInputStream(out.toFile()); ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.getFirst()).extracting(c -> c.getText()).containsExactly("文件", "工作表", "行", "列", "字段", "原值", "问题", "应为", "结果");
            assertThat(rows).hasSize(6);
            assertThat(rows.get(1)).extracting(c -> c.getText())
                .containsExactly("p.csv", "p", "2", "C", "列", "微店", "没有“微店”这一项", "标题相同", "退回");
            assertThat(rows.subList(2, 6)).extracting(r -> r.getCellText(5)).containsExactly("'=1+1", "'@x", "'-", "");
            assertThat(rows.get(5).getCellText(8)).isEqualTo("待定");
        }
        assertThat(Files.list(folder).map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("p.csv", "errors.xlsx");
    }

    @Test
    void errorReportThatCannotBeWrittenIsSaid() throws Exception {
        Path folderInItsPlace = Files.createDirectory(folder.resolve("errors.xlsx"));
        Files.writeString(folderInItsPlace.resolve("x"), "x");
        assertThatThrownBy(() -> ErrorReport.write(folderInItsPlace, Lang.EN, List.of())).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(TestSheets.sentence(e)).contains("errors.xlsx"));
        assertThatThrownBy(() -> ErrorReport.write(folder.resolve("none").resolve("e.xlsx"), Lang.EN, List.of()))
            .isInstanceOf(UserException.class);
    }
}
