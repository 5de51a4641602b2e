package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import ruralpost.centre.Funding;
import ruralpost.centre.stock.Balance;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.file.SheetRow;
import ruralpost.text.Message;
import ruralpost.ui.dialog.SavedFiles;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Scenario S7 through the window: a county's register of centres and its opening stock, ten rows of it wrong, by dropped files and keys. */
class CentreOpeningWindowTest extends LedgerWindowTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final int CENTRES = 1248;
    private static final List<String> ITEMS = List.of("电脑桌", "图书", "文具");
    private static final List<String> SOURCES = List.of("全国妇联项目", "县财政", "爱心企业捐赠");
    private static final int FIRST_BAD = 100;
    private static final int EVERY = 300;
    /** What stands in the wrong cells, and in which columns. */
    private static final Object[][] BAD = {{0, "ET-9999"}, {0, "ET-"}, {1, "没有的物资"}, {2, -5}, {2, "许多"}, {2, 1.5}, {3, "没有的来源"}, {4, -3}, {5, "2015-01-01"}, {5, "年初"}};

    private Path write(String name, String sheetName, List<Object[]> rows) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet(sheetName);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).length; c++) {
                    if (rows.get(r)[c] instanceof Number n) {
                        sheet.value(r, c, n);
                    } else {
                        sheet.value(r, c, rows.get(r)[c].toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private Path register() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"编号", "儿童之家名称", "类型", "乡镇", "建成时间"});
        for (int n = 1; n <= CENTRES; n++) {
            rows.add(new Object[] {"ET-%04d".formatted(n), "第%d村儿童之家".formatted(n), n % 3 == 0 ? "留守儿童活动中心" : "儿童之家", "第%d乡".formatted(n % 40 + 1), "2016-09-01"});
        }
        return write("儿童之家登记表.xlsx", "登记", rows);
    }

    /** The opening stock as it should be. */
    private static List<Object[]> right() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {"儿童之家编号", "物资", "数量", "资金来源", "金额", "期初日期"});
        for (int n = 1; n <= CENTRES; n++) {
            for (int i = 0; i < ITEMS.size(); i++) {
                long count = 1 + (n * 7L + i * 13L) % 90;
                rows.add(new Object[] {"ET-%04d".formatted(n), ITEMS.get(i), count, SOURCES.get((n + i) % SOURCES.size()), count * 3, "2024-01-01"});
            }
        }
        return rows;
    }

    private static int badRow(int bad) {
        return FIRST_BAD + bad * EVERY;
    }

    /** Sums by item and by source. @param leave whether the rows that are wrong are left out */
    private static Map<String, Long> sums(List<Object[]> rows, boolean leave) {
        Map<String, Long> sums = new HashMap<>();
        for (int r = 1; r < rows.size(); r++) {
            if (!leave || r < FIRST_BAD || (r - FIRST_BAD) % EVERY != 0 || (r - FIRST_BAD) / EVERY >= BAD.length) {
                sums.merge((String) rows.get(r)[1], (long) rows.get(r)[2], Long::sum);
                sums.merge((String) rows.get(r)[3], (long) rows.get(r)[2], Long::sum);
            }
        }
        return sums;
    }

    /** The same of the ledger. */
    private Map<String, Long> held() {
        Map<Long, String> names = new HashMap<>();
        app.items().items().forEach(i -> names.put(i.stamp().id(), i.name()));
        app.centres().fundings().fundings().forEach(f -> names.put(f.stamp().id(), f.name()));
        Map<String, Long> sums = new HashMap<>();
        for (Balance b : app.centres().balances().current().balances(DAY)) {
            sums.merge(names.get(b.itemId()), b.quantity(), Long::sum);
            sums.merge(names.get(b.fundingId()), b.quantity(), Long::sum);
        }
        return sums;
    }

    private void goods() {
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            ITEMS.forEach(n -> app.items().save(tx, new Item(Stamp.NEW, n, ItemKind.OTHER, List.of(), null, "件", Tracking.QUANTITY, null, false, null)));
            SOURCES.forEach(n -> app.centres().fundings().save(tx, new Funding(Stamp.NEW, n, null, Money.ofYuan(100_000), false, Period.of(DAY, DAY), null, null, null)));
            return null;
        });
    }

    private String count(String what) {
        return robot.lookup("#count-" + what).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private void drop(Path file) {
        fx(() -> ((LedgerWindow) stage.getUserData()).centres().importFiles(file));
    }

    private void planned(String what, String created, String rejected) {
        eventually(what, () -> fx(() -> count("created").equals(created) && count("rejected").equals(rejected) && !sees("#import-cancel")));
    }

    private static String number(int n) {
        return "%,d".formatted(n);
    }

    @Test
    void aCountysCentresAndOpeningStockAreTakenAndTenBadRowsComeBackMendedInTheirOwnWorkbook() throws Exception {
        goods();
        List<Object[]> right = right();
        List<Object[]> wrong = right();
        for (int b = 0; b < BAD.length; b++) {
            wrong.get(badRow(b))[(int) BAD[b][0]] = BAD[b][1];
        }
        int all = right.size() - 1;
        openWindow();
        keys(KeyCode.CONTROL, KeyCode.DIGIT3);
        drop(register());
        planned("the centres", number(CENTRES), "0");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("the centres are there", () -> app.centres().centres().centres().size() == CENTRES);

        Path counts = write("期初库存.xlsx", "期初", wrong);
        drop(counts);
        planned("the stock", number(all - BAD.length), "10");
        keys(KeyCode.F8);
        TableView<SheetRow> sheet = find("#import-sheet");
        await("the first bad row in the sheet", () -> sheet.getSelectionModel().getSelectedItem() != null && sheet.getSelectionModel().getSelectedItem().number() == badRow(0) + 1);
        problemsAreNamed(counts);
        Path back = folder.resolve("back.xlsx");
        fx(() -> SavedFiles.to(((LedgerWindow) stage.getUserData()).context().shell().dialogs(), back));
        press("import-back");
        eventually("the marked workbook", () -> Files.exists(back) && app.items().items().size() == ITEMS.size());
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("all but ten", () -> held().equals(sums(right, true)));

        await("the marked workbook is written", () -> sees("#import-next"));
        mend(back, right);
        drop(back);
        planned("the ten", "10", "0");
        assertThat(count("unchanged")).isEqualTo(number(all - BAD.length));
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        eventually("totals per item and per source as in the file", () -> held().equals(sums(right, false)));
        keys(KeyCode.CONTROL, KeyCode.Z);
        eventually("the ten are taken back", () -> held().equals(sums(right, true)));
        planned("the ten can be taken again", "10", "0");
        keys(KeyCode.CONTROL, KeyCode.Z);
        awaitNode("dialog-yes");
        keys(KeyCode.ENTER);
        eventually("nothing is left", () -> held().isEmpty());
        assertThat(app.ledger().check()).isEmpty();
    }

    /** The list of what was not taken names file, sheet, row, column, what stands there and what was expected. */
    private void problemsAreNamed(Path counts) throws IOException {
        Path errors = folder.resolve("errors.xlsx");
        fx(() -> SavedFiles.to(((LedgerWindow) stage.getUserData()).context().shell().dialogs(), errors));
        press("import-errors");
        eventually("the list", () -> Files.exists(errors) && sees("#toast"));
        try (ReadableWorkbook book = new ReadableWorkbook(errors.toFile())) {
            List<List<String>> lines = book.getFirstSheet().read().stream().map(r -> r.stream().map(c -> c == null ? "" : c.getText()).toList()).toList();
            for (int b = 0; b < BAD.length; b++) {
                String row = String.valueOf(badRow(b) + 1);
                String column = String.valueOf((char) ('A' + (int) BAD[b][0]));
                assertThat(lines).as("row %s", row).anySatisfy(l -> assertThat(l).contains(counts.getFileName().toString(), "期初", row, column)
                    .satisfies(cells -> assertThat(cells.getLast()).as("what was expected").isNotBlank()));
            }
        }
    }

    /** Types into the marked cells of the workbook what should stand there. */
    private static void mend(Path file, List<Object[]> right) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            String xml = Files.readString(sheet);
            for (int b = 0; b < BAD.length; b++) {
                Object value = right.get(badRow(b))[(int) BAD[b][0]];
                String cell = (char) ('A' + (int) BAD[b][0]) + String.valueOf(badRow(b) + 1);
                String typed = value instanceof Number ? "<c r=\"%s\"><v>%s</v></c>".formatted(cell, value)
                    : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, value);
                String mended = xml.replaceFirst("<c [^>]*r=\"" + cell + "\"[^>]*>.*?</c>", typed);
                assertThat(mended.equals(xml)).as("%s in %s", cell, xml.substring(Math.max(0, xml.indexOf(cell) - 40), xml.indexOf(cell) + 60)).isFalse();
                xml = mended;
            }
            Files.writeString(sheet, xml);
        }
    }
}
