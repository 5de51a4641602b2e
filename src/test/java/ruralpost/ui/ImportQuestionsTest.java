package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.sheet.file.TestSheets;

/** What only the sender of a sheet can say is asked in the window and answered with a few keys. */
class ImportQuestionsTest extends ImportFxTest {

    private static final String GROUPS = "日期,产品,金额\n邮乐网,,\n2021-05-01,腊肉,10\n线下合同,,\n2021-05-01,腊肉,20\n";

    @Test
    void whichOfTwoUnitsIsMeantIsAsked() {
        drop(csv("units.csv", "日期,产品,销售额（元/万元）\n2021-05-01,腊肉,1.2\n"));
        await("the question", () -> sees("#plan-problem") && text("#plan-problem").contains("元/万元"));
        assertThat(this.<Button>find("#import-commit").isDisabled()).isTrue();
        fx(() -> find("#unit-C").requestFocus());
        type("wy");
        press(KeyCode.ENTER);
        await("the plan", () -> planned("1", "0"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2);
        assertThat(sales()).singleElement().satisfies(s -> assertThat(s.amount().money().fen()).isEqualTo(1_200_000));
    }

    @Test
    void channelsOverTheirRowsAreProposedInWordsAndOverruledInOneField() {
        drop(csv("groups.csv", GROUPS));
        await("the plan", () -> planned("2", "0") && sees("#plan-groups"));
        assertThat(this.<TextField>find("#put-channel").getText()).isEqualTo("取分组行所写");
        assertThat(text("#plan-groups")).contains("2").contains("渠道");
        fx(() -> find("#put-channel").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        press(KeyCode.ENTER);
        await("the names over groups are not taken", () -> planned("2", "0") && sees("#plan-groups-lost"));
        assertThat(this.<TextField>find("#put-channel").getText()).isEmpty();
        type("qfzh");
        await("the list", () -> sees("#pick-list"));
        press(KeyCode.ENTER);
        await("they are taken again", () -> planned("2", "0") && sees("#plan-groups"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2);
        assertThat(sales()).hasSize(2).allSatisfy(s -> assertThat(s.channelId()).isNotNull()).extracting(s -> s.channelId()).doesNotHaveDuplicates();
    }

    @Test
    void sumsOverGroupsAreTakenForRecordsByChoosingTheirColumnAgain() {
        drop(csv("sums.csv", "2021年5月销售,\n产品,金额（元）\n一、肉类,30\n腊肉,10\n腊肠,20\n"));
        await("the plan", () -> planned("2", "0"));
        fx(() -> find("#map-A").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        type("cp");
        press(KeyCode.ENTER);
        await("all are records", () -> planned("3", "0"));
    }

    @Test
    void aSheetOnItsSideIsReadTurnedAndSaidToBe() {
        drop(csv("turned.csv", "销售情况（单位：万元）,,,\n产品,腊肉,茶油,蜂蜜\n日期,2021-05-01,2021-05-02,2021-05-03\n金额,12,40,不详\n"));
        await("the plan", () -> planned("2", "1") && sees("#plan-turned"));
        assertThat(text("#plan-turned")).contains("横着放").contains("每列一条记录");
        assertThat(sees("#import-header")).as("its titles stand in a column, not in a row").isFalse();
        assertThat(sees("#map-A")).as("the line above the sheet is no field").isFalse();
        assertThat(fx(() -> find("#import-problems").lookupAll(".table-cell").stream().map(c -> ((Labeled) c).getText()).toList())).contains("4", "D", "不详", "应为金额（万元），如 1.56");
    }

    @Test
    void whatIsStruckThroughIsShownSoAndWithoutTheWavesOfItsReader() {
        drop(TestSheets.write(folder.resolve("struck.xls"), "<table><tr><td>日期<td>产品<td>金额<tr><td>2021-05-01<td>腊肉<td><del>100</del><tr><td>2021-05-02<td>腊肉<td>80<tr><td>2021-05-03<td><s>茶油</s><td>70</table>"
            .getBytes(StandardCharsets.UTF_8)));
        await("the plan", () -> planned("1", "2"));
        List<Labeled> cells = fx(() -> Stream.of("#import-sheet", "#import-problems").flatMap(t -> find(t).lookupAll(".table-cell").stream()).map(Labeled.class::cast).filter(c -> c.getText() != null).toList());
        assertThat(cells).extracting(Labeled::getText).contains("100", "“100”带删除线，可能已作废", "“茶油”带删除线，可能已作废").noneMatch(t -> t.contains("~~"));
        assertThat(cells).anySatisfy(c -> assertThat(c.getStyleClass()).contains("cell-struck", "cell-problem"));
    }

    @Test
    void foreignMoneyIsNamedAndTheYearIsNotAskedForWhereEveryDateHasIt() {
        drop(csv("dollars.csv", "2021年出口（单位：美元）,,\n日期,产品,销售额\n2021-05-01,腊肉,3000\n"));
        await("what to do", () -> sees("#plan-problem") && text("#plan-problem").contains("C 销售额") && text("#plan-problem").contains("折算成元"));
        assertThat(sees("#import-year")).isFalse();
    }

    @Test
    void nothingIsSaidToBeNewOnlyWhereNothingWaits() {
        drop(csv("may.csv", "日期,产品,金额\n2021-05-01,腊肉,10\n2021-05-02,茶油,20\n"));
        await("the plan", () -> planned("2", "0"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2 && sees("#import-next"));
        drop(csv("again.csv", "日期,产品,金额\n2021-05-01,腊肉,10\n2021-05-02,茶油,25\n"));
        await("the correction", () -> sees("#held-corrected"));
        assertThat(fx(() -> find(".plan-scroll").lookupAll(".label").stream().map(l -> ((Labeled) l).getText()).toList())).anyMatch(t -> t != null && t.contains("没有能导入的行"))
            .noneMatch(t -> t != null && t.contains("没有新内容"));
    }

    @Test
    void theOtherOfTwoTablesSideBySideIsNotForgotten() {
        drop(csv("twice.csv", "2021年5月销售,,,,,\n产品,渠道,金额,产品,渠道,金额\n腊肉,邮乐网,120,茶油,邮乐网,70\n黄金茶,邮乐网,400,蜂蜜,线下合同,90\n"));
        await("the plan", () -> planned("2", "0") && sees("#plan-tables") && text("#plan-tables").contains("有 2 张表，这次没有读：第 2 行起，D ～ F 列"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2 && sees("#import-next"));
        assertThat(sees("#plan-tables")).as("said after the import, too").isTrue();
        fx(() -> find("#import-table").requestFocus());
        press(KeyCode.ALT, KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        await("the other table", () -> planned("2", "0") && !this.<Button>find("#import-commit").isDisabled());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("its import", () -> app.ledger().lastSet() == 3);
        assertThat(sales()).hasSize(4);
    }

    @Test
    void aSheetOnItsSideThatCannotBeToldIsExplained() {
        drop(csv("turned.csv", "产品,腊肉,茶油\n数量（斤）,3,4\n金额,1,200,400\n"));
        await("what to do", () -> sees("#plan-problem") && text("#plan-problem").contains("转置"));
        assertThat(this.<Button>find("#import-commit").isDisabled()).isTrue();
    }
}
