package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import ruralpost.calendar.Occasion;
import ruralpost.sales.Sale;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sheet.file.TestSheets;
import ruralpost.ui.chart.ChartPane;
import ruralpost.value.Money;

/** Two editions of a festival from two offices' sheets, day 1 held against day 1, through the whole window. */
class FestivalWindowTest extends ScenarioTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 9, 9);
    private static final LocalDate SECOND = LocalDate.of(2018, 9, 8);
    /** Four bytes in GB18030, two units in Java. */
    private static final String BUYER = "𠮷祥超市·㵲水店";

    /** Day n of the first edition: 75 n yuan by one channel, 25 n by the other. */
    private Path firstEdition() {
        StringBuilder csv = new StringBuilder("日期,产品,销售渠道,数量（斤）,金额（元）,买方\r\n");
        for (int n = 1; n <= 17; n++) {
            LocalDate day = FIRST.plusDays(n - 1);
            csv.append(day).append(",猕猴桃,邮乐网,").append(15 * n).append(',').append(75 * n).append(',').append(BUYER).append("\r\n");
            csv.append(day).append(",猕猴桃,邮三湘,").append(5 * n).append(',').append(25 * n).append(",\r\n");
        }
        return TestSheets.write(folder.resolve("2017年919电商节.csv"), csv.toString().getBytes(Charset.forName("GB18030")));
    }

    /** The first eight days of the second edition: 100 n and 50 n yuan, channels across, under titles in three rows. */
    private Path secondEdition() {
        return TestSheets.xlsx(folder.resolve("2018年919电商节.xlsx"), sheet -> {
            titles(sheet);
            for (int n = 1; n <= 8; n++) {
                int row = n + 2;
                sheet.value(row, 0, SECOND.plusDays(n - 1));
                sheet.style(row, 0).format("yyyy\\-mm\\-dd").set();
                sheet.value(row, 1, "猕猴桃");
                sheet.value(row, 2, 20 * n);
                sheet.value(row, 3, 100 * n);
                sheet.value(row, 4, 10 * n);
                sheet.value(row, 5, 50 * n);
            }
        });
    }

    private static void titles(Worksheet sheet) {
        sheet.value(0, 0, "日期");
        sheet.value(0, 1, "产品");
        sheet.value(0, 2, "线上销售");
        sheet.value(1, 2, "邮乐网");
        sheet.value(1, 4, "邮三湘");
        for (int column = 2; column < 6; column++) {
            sheet.value(2, column, column % 2 == 0 ? "销量（斤）" : "销售额（元）");
        }
        sheet.range(0, 0, 2, 0).merge();
        sheet.range(0, 1, 2, 1).merge();
        sheet.range(0, 2, 0, 5).merge();
        sheet.range(1, 2, 1, 3).merge();
        sheet.range(1, 4, 1, 5).merge();
    }

    private void edition(String name, String days, String number) {
        keys(KeyCode.CONTROL, KeyCode.N);
        enter("register.occasion.name", name);
        enter("register.occasion.period", days);
        go("register.occasion.kind");
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        enter("register.occasion.series", "919电商节");
        enter("register.occasion.edition", number);
        keys(KeyCode.CONTROL, KeyCode.S);
        eventually(name, () -> app.occasions().occasions().all().stream().map(Occasion::name).anyMatch(name::equals));
        await("it is saved", () -> robot.lookup("#register-title").queryAs(Label.class).getText().startsWith(name));
    }

    private void importSheet(Path file, int created, int all) {
        fx(() -> window().sales().importFiles(file));
        await("the plan of " + file.getFileName(), () -> robot.lookup("#count-created").tryQueryAs(Label.class).map(l -> l.getText().equals(String.valueOf(created))).orElse(false)
            && robot.lookup("#import-file-name").queryAs(Label.class).getText().equals(file.getFileName().toString()));
        assertThat(words("count-rejected")).isEqualTo("0");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        awaitSales(all);
        await("it is done", () -> sees("#import-next"));
    }

    @Test
    void dayOneIsHeldAgainstDayOneAndSharesChangeInPercentagePoints() {
        openWindow();
        today(SECOND.plusDays(7));
        register("occasion");
        edition("第1届919电商节", "2017-09-09～2017-09-25", "1");
        edition("第2届919电商节", "2018-09-08～2018-09-24", "2");
        importSheet(firstEdition(), 34, 34);
        importSheet(secondEdition(), 16, 50);
        assertThat(sales()).filteredOn(s -> s.period().to().getYear() == 2017 && s.buyer() != null).hasSize(17).extracting(Sale::buyer).containsOnly(BUYER);
        assertThat(sales()).extracting(Sale::productId).as("no name came in a second time").containsOnly(fixture.products.getFirst());

        board("2018-09-08～2018-09-24");
        awaitTile("amount", "5,400.00");
        ComboBox<Comparison> box = byId("board-comparison");
        fx(box::requestFocus);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        await("the last edition", () -> box.getTooltip().getText().equals("2018-09-08～09-15（第1–8天）对比 2017-09-09～09-16（第1–8天）"));
        awaitTile("amount", "5,400.00", "+50.0%", "上届同日 3,600.00");

        go("pane-channels");
        keys(KeyCode.HOME);
        keys(KeyCode.ENTER);
        awaitTile("amount", "3,600.00", "+33.3%", "上届同日 2,700.00");
        go("pane-channels");
        keys(KeyCode.HOME);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        awaitTile("amount", "1,800.00", "+100.0%", "上届同日 900.00");
        assertThat(fx(() -> ((ChartPane) byIdFx("pane-channels")).getSpec().notes())).contains("邮三湘占 33.3%，上届同日 25.0%，+8.3个百分点");

        keys(KeyCode.SHIFT, KeyCode.ESCAPE);
        awaitTile("amount", "5,400.00");
        keys(KeyCode.ALT, KeyCode.DIGIT5);
        awaitNode("pivot-rows");
        go("pivot-rows");
        keys(KeyCode.DOWN);
        await("channels", () -> pivotCells().contains("+8.3个百分点"));
        assertThat(pivotCells()).containsSubsequence("邮乐网", "66.7%", "\u22128.3个百分点").containsSubsequence("邮三湘", "33.3%", "+8.3个百分点");

        press("sub-rows");
        await("the rows", () -> robot.lookup("#rows-count").tryQueryAs(Label.class).isPresent());
        keys(KeyCode.CONTROL, KeyCode.F);
        type("𠮷祥");
        await("found by its rare character", () -> robot.lookup("#sales-rows .grid-cell").<Label>queryAll().stream().anyMatch(l -> BUYER.equals(l.getText())));
        assertThat(sales().stream().map(s -> s.amount().money()).reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ofYuan(15_300 + 5_400));
    }

    /** What stands in the cells of the pivot table, row by row. */
    private List<String> pivotCells() {
        return fx(() -> robot.lookup("#pivot-grid .grid-cell").<Label>queryAll().stream().filter(Node::isVisible).map(Label::getText).toList());
    }
}
