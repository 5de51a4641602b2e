package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickField;

/** The small card of the plan: what it says fits it, names what is not read, and is answered where it is said. */
class ImportPlanCardTest extends ImportFxTest {

    private static final String LONG_TITLE = "湖南省湘西土家族苗族自治州花垣县双龙镇十八洞村苗家妹子合作社联合社2021年8月农产品销售统计表（邮政渠道与帮扶单位消费合并填报）";

    private Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Where each line of text in the plan begins and ends, in the scene. */
    private List<double[]> lines() {
        return this.<ScrollPane>find(".plan-scroll").getContent().lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
            .filter(t -> !t.getText().isEmpty()).flatMap(t -> {
                TreeSet<Double> tops = new TreeSet<>();
                for (int i = 0; i < t.getText().length(); i++) {
                    tops.add(t.localToScene(0, ((MoveTo) t.caretShape(i, true)[0]).getY()).getY());
                }
                double end = t.localToScene(t.getBoundsInLocal()).getMaxY();
                return tops.stream().map(top -> new double[] {top, tops.higher(top) == null ? end : tops.higher(top)});
            }).toList();
    }

    @Test
    void noLineOfTheSmallCardIsCutThroughItsLetters() {
        for (int extra = 0; extra < 4; extra++) {
            String title = LONG_TITLE.substring(0, LONG_TITLE.length() - 12 * extra);
            drop(csv(extra + ".csv", title + ",,\n填报单位：双龙镇十八洞村苗家妹子特色农产品种植养殖专业合作社联合社,,\n日期,产品,金额（元）\n2021-08-0" + (extra + 1) + ",腊肉,120\n合计,,120\n"));
            String day = "2021-08-0" + (extra + 1);
            // the plan of the file before looks the same but for its day
            await("the plan", () -> planned("1", "0") && sees("#plan-all") && sees("#plan-extent") && text("#plan-extent").contains(day));
            await("more than the card shows", () -> sees(".plan-scroll") && lines().stream().anyMatch(l -> l[0] > place(find(".plan-scroll")).getMaxY() - 1));
            double end = fx(() -> place(find(".plan-scroll")).getMaxY());
            List<double[]> lines = fx(this::lines);
            assertThat(lines).as("whole or out of sight").noneMatch(l -> l[0] < end - 1 && l[1] > end + 1);
        }
    }

    @Test
    void theButtonsStayInTheCardInTheLongerLanguage() {
        fx(() -> texts.langProperty().set(Lang.EN));
        drop(csv("none.csv", "日期,产品,金额（元）\n5月1日,腊肉,120\n"), csv("other.csv", "日期,产品,金额（元）\n2021-05-01,腊肉,120\n"));
        await("the plan", () -> planned("0", "1") && sees("#import-next"));
        settle();
        double end = fx(() -> place(find("#import-plan")).getMaxX());
        assertThat(fx(() -> place(find("#import-errors")).getMaxX())).isLessThanOrEqualTo(end);
        assertThat(fx(() -> place(find("#import-back")).getWidth())).isGreaterThan(60);
    }

    @Test
    void aFileOfWhichRowsWaitIsNotSaidToHoldNothingNew() {
        drop(csv("none.csv", "日期,产品,金额（元）\n5月1日,腊肉,120\n5月2日,腊肉,90\n"), csv("other.csv", "日期,产品,金额（元）\n2021-05-01,腊肉,120\n"));
        await("the plan", () -> planned("0", "2"));
        assertThat(words("#import-files")).contains("待处理 2").doesNotContain("没有新内容");
    }

    @Test
    void tablesThatAreNotReadAreNamedWhetherOrNotTheyCouldBe() {
        drop(csv("two.csv", "一、邮乐网销售,,\n日期,产品,金额（元）\n2021-05-01,腊肉,120\n2021-05-02,茶油,90\n,,\n二、包裹收寄情况,,\n网点,揽收件数,投递件数\n双龙镇,20,30\n石栏镇,10,12\n"));
        await("the plan", () -> planned("2", "0"));
        settle();
        assertThat(words("#import-plan")).contains("这次没有读：第 7 行起，A ～ C 列：二、包裹收寄情况");
    }

    @Test
    void aTableWithoutATitleIsNamedByItsColumns() {
        drop(csv("beside.csv", "日期,产品,金额（元）,,产品,金额（元）,经手人\n2018-01-01,猕猴桃,133,,辣椒酱,4,张三\n2018-01-08,金秋梨,78,,蜂蜜,227,李四\n"));
        await("the plan", () -> planned("2", "0"));
        settle();
        assertThat(words("#import-plan")).contains("这次没有读：第 1 行起，E ～ G 列：产品 · 金额（元） · 经手人");
    }

    @Test
    void columnsThatBelongToNoTableAreNamed() {
        drop(csv("beside.csv", "日期,产品,销售额（元）,日期,产品,销售额（元）,,渠道,销售额\n2018-01-01,猕猴桃,7042.32,2018-01-15,辣椒酱,26245.05,,邮乐网,12345\n"
            + "2018-01-03,金秋梨,35863.77,2018-01-17,蜂蜜,32016.28,,抖音直播,6789\n2018-01-05,辣椒酱,33940.03,2018-01-19,老坛酸菜,30092.54,,合计,19134\n2018-01-08,蜂蜜,39711.26,2018-01-22,金秋梨,20473.82,,,\n"));
        await("the plan", () -> planned("4", "0"));
        settle();
        assertThat(text("#plan-tables")).contains("D ～ F 列：日期 · 产品 · 销售额（元）").doesNotContain("渠道");
        assertThat(text("#plan-left-beside")).isEqualTo("表旁没有读的列：渠道 · 销售额");
    }

    @Test
    void whatTheTitleSaysIsFilledInByOneKey() {
        drop(csv("m.csv", "2024年6月农产品销售明细表（李大姐小卖部）,\n产品,金额（元）\n橙子,12\n"));
        await("the plan", () -> planned("1", "0") && sees("#plan-unread-fill"));
        assertThat(this.<Labeled>find("#plan-unread-fill").getText()).isEqualTo("每行销售地点都填“李大姐小卖部”");
        fx(() -> find("#plan-unread-fill").requestFocus());
        press(KeyCode.ENTER);
        await("the new plan", () -> planned("1", "0") && !sees("#plan-unread"));
        assertThat(this.<TextField>find("#put-seller").getText()).isEqualTo("李大姐小卖部");
        assertThat(focused().getId()).as("where it can be corrected").isEqualTo("put-seller");
    }

    @Test
    void theKeyboardStaysOnADecisionThatIsTaken() {
        drop(csv("may.csv", "日期,产品,金额（元）\n2021-05-01,腊肉,10\n2021-05-02,腊肉,20\n"));
        await("the plan", () -> planned("2", "0"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2 && sees("#import-next"));
        drop(csv("month.csv", "日期,产品,金额（元）\n2021年5月,腊肉,30\n2021年6月,腊肉,40\n"));
        await("the plan", () -> sees("#held-granularity"));
        fx(() -> find("#held-granularity").requestFocus());
        press(KeyCode.SPACE);
        await("taken", () -> planned("2", "0"));
        assertThat(focused().getId()).isEqualTo("held-granularity");
        press(KeyCode.SPACE);
        await("left", () -> planned("1", "0"));
        assertThat(focused().getId()).isEqualTo("held-granularity");
    }

    @Test
    void theYearIsReachedBeforeTheRowsThatLackIt() {
        drop(csv("year.csv", "日期,产品,金额（元）\n5月1日,腊肉,120\n5月2日,腊肉,90\n"));
        await("the plan", () -> planned("0", "2") && sees("#import-year"));
        press(KeyCode.F8);
        assertThat(focused().getId()).isEqualTo("import-year");
        press(KeyCode.F8);
        assertThat(focused().getId()).isEqualTo("import-problems");
        press(KeyCode.F8);
        assertThat(focused().getId()).as("from row to row").isEqualTo("import-problems");
        fx(() -> find("#import-sheet").requestFocus());
        press(KeyCode.F8);
        type("2021");
        press(KeyCode.ENTER);
        await("the plan of that year", () -> planned("2", "0"));
    }

    @Test
    void aQuestionPointsToTheFieldsThatAnswerIt() {
        drop(csv("due.csv", ToldSheets.texts().get("due/应收实收.csv")));
        await("the question", () -> sees("#plan-problem"));
        assertThat(text("#plan-problem")).contains("字段对应").doesNotContain("导入页");
    }

    @Test
    void aColumnIsLeftOutByOneKeyAndGivenAFieldByTheNext() {
        drop(csv("may.csv", "日期,产品,渠道,金额（元）\n2021-05-01,腊肉,邮乐网,10\n"));
        await("the plan", () -> planned("1", "0"));
        fx(() -> find("#map-C").requestFocus());
        press(KeyCode.DELETE);
        assertThat(this.<TextField>find("#map-C").getText()).isEqualTo("不导入");
        await("the plan without it", () -> planned("1", "0"));
        press(KeyCode.DELETE);
        assertThat(this.<TextField>find("#map-C").getText()).as("nothing more to leave out; the text is emptied").isEmpty();
        type("mf");
        press(KeyCode.ENTER);
        assertThat(this.<TextField>find("#map-C").getText()).isEqualTo("买方");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2);
        assertThat(sales()).singleElement().satisfies(s -> assertThat(s.channelId()).isNull());
    }

    @Test
    void oneLetterThatIsDeletedInAFieldIsNoAnswer() {
        drop(csv("may.csv", "日期,产品,渠道,金额（元）\n2021-05-01,腊肉,邮乐网,10\n"));
        await("the plan", () -> planned("1", "0"));
        fx(() -> find("#map-C").requestFocus());
        press(KeyCode.HOME);
        press(KeyCode.DELETE);
        assertThat(this.<TextField>find("#map-C").getText()).isEqualTo("售渠道");
        press(KeyCode.ESCAPE);
        press(KeyCode.TAB);
        assertThat(this.<TextField>find("#map-C").getText()).isEqualTo("销售渠道");
    }

    @Test
    void whereAFileCannotBeReadTheKeyboardIsAtWhatToDo() {
        for (int i = 0; i < 3; i++) {
            drop(csv("a" + i + ".csv", "日期,产品,金额（元）\n2021-05-0" + (i + 1) + ",腊肉,10\n"));
            await("the plan", () -> planned("1", "0"));
        }
        drop(csv("broken.xlsx", "PK\u0003\u0004no workbook"));
        await("why", () -> sees("#import-refused"));
        assertThat(focused().getId()).isEqualTo("import-retry");
    }

    @Test
    void whatIsBeingTypedOutlivesANewPlan() {
        drop(csv("may.csv", "日期,产品,渠道,金额（元）\n2021-05-01,腊肉,邮乐网,10\n"));
        await("the plan", () -> planned("1", "0"));
        fx(() -> find("#map-C").requestFocus());
        type("m");
        fx(() -> this.<PickField<String>>find("#put-seller").list().show(new Pick<>("双龙镇", "双龙镇", "", "")));
        await("the plan with a place", () -> planned("1", "0") && !sees("#import-cancel"));
        assertThat(this.<TextField>find("#map-C").getText()).isEqualTo("m");
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertThat(this.<TextField>find("#map-C").getText()).as("taken back").isEqualTo("销售渠道");
    }

    @Test
    void namesThatWereCreatedAreNotAnnouncedAnyMore() {
        drop(csv("may.csv", "日期,产品,金额（元）\n2021-05-01,腊肉,10\n"));
        await("the plan", () -> planned("1", "0") && words("#import-mapping").contains("1 个，导入时新建"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2 && sees("#import-next"));
        assertThat(words("#import-mapping")).contains("1 个，已新建").doesNotContain("导入时新建");
    }

    @Test
    void whatWouldBeRecordedIsSaidToCompareItWithTheSheet() {
        drop(csv("may.csv", "日期,产品,数量（斤）,金额（元）\n2021-05-01,腊肉,20,900\n2021-05-02,茶油,3,120\n"));
        await("the plan", () -> planned("2", "0"));
        assertThat(text("#plan-extent")).isEqualTo("将记入：日期 2021-05-01、2021-05-02；数量 11.5 公斤；产品 腊肉、茶油；没有填的：销售渠道、销售地点、买方");
        fx(() -> this.<PickField<String>>find("#put-seller").list().show(new Pick<>("双龙镇", "双龙镇", "", "")));
        await("the place", () -> text("#plan-extent").contains("销售地点 双龙镇；没有填的：销售渠道、买方"));
        fx(() -> texts.langProperty().set(Lang.EN));
        await("English", () -> text("#plan-extent").startsWith("Will be recorded: Date: 2021-05-01, 2021-05-02; quantity: 11.5 kg; "));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        await("the import", () -> app.ledger().lastSet() == 2 && text("#plan-extent").startsWith("Recorded: "));
    }
}
