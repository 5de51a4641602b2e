package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import ruralpost.sales.Sale;
import ruralpost.sheet.file.SheetRow;

/** Sheets as offices lay them out, imported by keys and clicks: titles in two rows, totals, several tables, months across, units. */
class ImportLayoutTest extends ImportFxTest {

    private static final String OFFICE = """
        双龙镇2021年5月农产品销售统计表,,,,,
        填报单位：双龙镇邮政支局,,,,,单位：万元
        日期,产品,销售,,数量,金额
        ,名称,渠道,地点,（公斤）,
        2021年5月1日,猕猴桃,邮乐网,双龙镇,1200,1.44
        2021年5月2日,腊肉,邮乐网,双龙镇,300,2.34
        2021年5月5日,黄金茶,邮乐网,双龙镇,24,0.62
        合计,,,,1524,4.52
        注：以上均为线上销售。,,,,,
        """;

    private static final String TWO_TABLES = """
        线上,,,
        日期,产品,金额
        2021-05-01,腊肉,1

        线下,,,
        日期,产品,数量(公斤),金额
        2021-05-02,茶油,2,3
        2021-05-03,茶油,4,5
        """;

    private static final String MONTHS = """
        农产品销售额（万元）,,
        产品,1月,2月
        腊肉,1.5,2
        茶油,,0.3
        """;

    private TextField field(String id) {
        return find(id);
    }

    private void focus(String id) {
        fx(() -> find(id).requestFocus());
        settle();
    }

    private int selectedRow() {
        return fx(() -> {
            SheetRow row = this.<TableView<SheetRow>>find("#import-sheet").getSelectionModel().getSelectedItem();
            return row == null ? 0 : row.number();
        });
    }

    private boolean reads(String word) {
        return fx(() -> robot.lookup(".foreign-sheet .table-cell").queryAll().stream().filter(Node::isVisible)
            .anyMatch(n -> word.equals(((javafx.scene.control.TableCell<?, ?>) n).getText())));
    }

    private void commit() {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2);
    }

    @Test
    void titlesInTwoRowsAreImportedAndTheTotalsAreChecked() {
        drop(csv("office.csv", OFFICE));
        await("the plan", () -> planned("3", "0"));
        assertThat(field("#import-header").getText()).isEqualTo("3");
        assertThat(field("#import-header-last").getText()).isEqualTo("4");
        assertThat(reads("表头 1") && reads("表头 2") && reads("标题") && reads("单位 → 万元")).as("what the rows are").isTrue();
        assertThat(reads("合计，不计") && reads("附注、签字")).as("what is left out").isTrue();
        assertThat(field("#unit-F").getText()).isEqualTo("万元");
        assertThat(this.<Hyperlink>find("#left-out-total").getText()).isEqualTo("合计行 1");
        assertThat(text("#plan-totals-agree")).contains("1 处");
        fx(() -> this.<Hyperlink>find("#plan-total-8F").fire());
        assertThat(this.<Hyperlink>find("#plan-total-8F").getText()).contains("1,200.00 元");
        assertThat(selectedRow()).isEqualTo(8);
        fx(() -> this.<Hyperlink>find("#left-out-note").fire());
        assertThat(selectedRow()).isEqualTo(9);
        commit();
        assertThat(sales()).extracting(s -> s.amount().money().fen()).containsExactlyInAnyOrder(1_440_000L, 2_340_000L, 620_000L);
    }

    @Test
    void wordsOfAColumnThatIsNotImportedLeadToTheirFirstRow() {
        drop(csv("words.csv", """
            日期,产品,渠道,数量（斤）,金额（元）,快递进度
            2024-05-01,茶叶,邮乐网,2,120,已签收
            2024-05-01,橙子,邮乐网,30,90,已签收
            2024-05-02,茶叶,邮乐网,1,60,途中
            2024-05-03,橙子,邮乐网,20,60,已签收
            """));
        await("the plan", () -> planned("4", "0"));
        FlowPane words = find("#plan-left-column-5");
        List<String> said = words.getChildren().stream().map(n -> ((Labeled) n).getText()).toList();
        assertThat(said).containsExactly("未导入的列“快递进度”", "已签收 3", "途中 1");
        fx(() -> ((Hyperlink) words.getChildren().get(2)).fire());
        assertThat(selectedRow()).isEqualTo(4);
    }

    @Test
    void theRowsOfTheTitlesAreChosenByKeysAndByClicks() {
        drop(csv("office.csv", OFFICE));
        await("the plan", () -> planned("3", "0"));
        focus("#import-header-last");
        press(KeyCode.UP);
        await("one row", () -> field("#import-header-last").getText().equals("3") && field("#map-D").getText().equals("不导入"));
        press(KeyCode.DOWN);
        await("two rows", () -> field("#import-header-last").getText().equals("4") && planned("3", "0"));
        robot.doubleClickOn(rowNumber("3"));
        await("one row again", () -> field("#import-header-last").getText().equals("3") && field("#import-header").getText().equals("3"));
        Node last = rowNumber("4");
        fx(() -> last.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, true, false, false, false, false, false, false,
            false, false, true, null)));
        await("two rows by Shift and click", () -> field("#import-header-last").getText().equals("4") && planned("3", "0"));
        TableView<SheetRow> sheet = find("#import-sheet");
        fx(() -> sheet.getSelectionModel().select(2));
        fx(() -> sheet.getContextMenu().getItems().getFirst().fire());
        await("one row by the menu", () -> field("#import-header-last").getText().equals("3"));
        fx(() -> sheet.getSelectionModel().select(3));
        fx(() -> sheet.getContextMenu().getItems().get(1).fire());
        await("two rows again", () -> field("#import-header-last").getText().equals("4") && planned("3", "0"));
    }

    private Node rowNumber(String number) {
        return fx(() -> robot.lookup(".sheet-number").queryAll().stream().filter(n -> n.getScene() != null && n.isVisible()
            && number.equals(((javafx.scene.control.TableCell<?, ?>) n).getText())).findFirst().orElseThrow());
    }

    @Test
    void theWrongTableIsCorrected() {
        drop(csv("two.csv", TWO_TABLES));
        await("the plan of the first", () -> planned("1", "0"));
        assertThat(field("#import-table").getText()).startsWith("第 2 ～");
        focus("#import-table");
        press(KeyCode.ALT, KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        await("the plan of the second", () -> planned("2", "0"));
        assertThat(field("#import-header").getText()).isEqualTo("6");
        assertThat(field("#import-table").getText()).contains("线下");
        commit();
        assertThat(sales()).hasSize(2).allMatch(s -> s.quantity() != null);
    }

    @Test
    void theYearOfMonthsAcrossTheColumnsIsAskedAndGiven() {
        drop(csv("months.csv", MONTHS));
        await("the question", () -> sees("#import-year-problem") && sees("#plan-problem") && text("#plan-problem").contains("年份"));
        assertThat(this.<Button>find("#import-commit").isDisabled()).isTrue();
        press(KeyCode.F8);
        assertThat(focused()).isEqualTo(field("#import-year"));
        type("20");
        press(KeyCode.ENTER);
        assertThat(text("#import-year-problem")).contains("“20”不是年份");
        type("21");
        press(KeyCode.ENTER);
        await("the plan", () -> planned("3", "0") && !sees("#import-year-problem"));
        commit();
        assertThat(sales()).extracting(s -> s.period().from()).containsOnly(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 1));
    }

    @Test
    void rowsRejectedForLackOfTheYearSayWhatToEnter() {
        drop(csv("days.csv", "日期,产品,金额\n9月9日,腊肉,5\n9月10日,腊肉,6\n2021-09-11,腊肉,7\n"));
        await("the question", () -> planned("1", "2") && sees("#import-year-problem"));
        assertThat(text("#import-year-problem")).startsWith("2 行");
        focus("#import-year");
        type("2021");
        press(KeyCode.ENTER);
        await("the plan", () -> planned("3", "0") && !sees("#import-year-problem"));
    }

    @Test
    void aUnitIsOverruledByKeyboardAndAWrongOneIsExplained() {
        drop(csv("unit.csv", "日期,产品,金额（元）,数量\n2021-05-01,腊肉,1.2,10\n"));
        await("the plan", () -> sees("#unit-C") && field("#unit-C").getText().equals("元"));
        focus("#unit-C");
        press(KeyCode.CONTROL, KeyCode.A);
        type("wy");
        press(KeyCode.ENTER);
        await("the new unit", () -> field("#unit-C").getText().equals("万元"));
        focus("#unit-D");
        type("yuan");
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);
        assertThat(robot.lookup(".mapping-row .negative").queryAll()).as("why it is none").isNotEmpty();
        press(KeyCode.CONTROL, KeyCode.A);
        type("gj");
        press(KeyCode.ENTER);
        await("the plan", () -> planned("1", "0") && field("#unit-D").getText().equals("公斤"));
        commit();
        assertThat(sales()).singleElement().satisfies(s -> assertThat(s.amount().money().fen()).isEqualTo(1_200_000));
    }

    @Test
    void surplusDecimalsAreRoundedWhenAsked() {
        drop(csv("round.csv", "日期,产品,金额\n2021-05-01,腊肉,1.2345\n"));
        await("the plan", () -> planned("0", "1") && sees("#round-C"));
        fx(() -> this.<CheckBox>find("#round-C").fire());
        await("the new plan", () -> planned("1", "0"));
        commit();
        assertThat(sales()).extracting(s -> s.amount().money().fen()).containsExactly(123L);
    }

    @Test
    void whatProductsAcrossTheColumnsCountIsAskedAndOneAnswerIsForAll() {
        drop(csv("across.csv", "日期,腊肉,茶油\n2021-05-01,10,20\n2021-05-02,,5\n"));
        await("the question", () -> sees("#plan-problem") && !robot.lookup(".mapping-asked").queryAll().isEmpty());
        press(KeyCode.F8);
        assertThat(focused()).isEqualTo(field("#map-B"));
        press(KeyCode.CONTROL, KeyCode.A);
        type("je");
        press(KeyCode.ENTER);
        await("the plan", () -> planned("3", "0"));
        assertThat(field("#map-C").getText()).isEqualTo("金额");
        press(KeyCode.DOWN);
        assertThat(focused()).as("Down goes to the next column").isEqualTo(field("#map-C"));
        type("sl");
        assertThat(sees("#pick-list")).as("typing replaces what stands there").isTrue();
        press(KeyCode.ENTER);
        await("both are quantities", () -> field("#map-B").getText().equals("数量") && field("#map-C").getText().equals("数量"));
    }

    @Test
    void filesOfOneShapeAreImportedAtOnceAndAnotherShapeStays() {
        drop(csv("may.csv", OFFICE), csv("june.csv", OFFICE.replace("年5月", "年6月")), csv("other.csv", "日期,产品,金额\n2021-05-01,腊肉,5\n"));
        await("the plan", () -> planned("3", "0"));
        window.dialogs.press("yes");
        fx(() -> this.<Button>find("#import-all").fire());
        await("both", () -> app.ledger().lastSet() == 2 && sees("#toast") && sees("#import-next"));
        assertThat(window.dialogs.asked).singleElement().satisfies(m -> assertThat(texts.now(m)).contains("2 个文件"));
        List<Sale> sales = sales();
        assertThat(sales).hasSize(6);
        assertThat(sales).extracting(s -> s.period().from().getMonthValue()).containsOnly(5, 6);
        fx(() -> this.<Hyperlink>find("#import-undo").fire());
        await("one undo takes both back", () -> app.ledger().lastSet() == 3 && planned("3", "0"));
        assertThat(sales()).isEmpty();
    }
}
