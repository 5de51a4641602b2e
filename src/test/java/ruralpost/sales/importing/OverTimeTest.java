package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static ruralpost.sheet.plan.Outcome.CREATE;
import static ruralpost.sheet.plan.Outcome.HOLD;
import static ruralpost.sheet.plan.Outcome.UNCHANGED;
import static ruralpost.sheet.plan.Outcome.UPDATE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.sales.Sale;
import ruralpost.sheet.file.SheetFile;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** Issues of one sheet month after month: what they rename, reprice, complete or take back neither doubles nor overwrites what is there. */
class OverTimeTest extends ImportingTest {

    private static final String ORDERS = "单号,日期,产品,金额\nE2401,2024-05-01,腊肉礼盒,168\nE2402,2024-05-02,茶油礼盒,98\n";
    private static final String LIST = "日期,支局,产品,数量（斤）,金额\n2024-01-04,双龙支局,腊肉,3,105\n2024-01-04,排吾支局,腊肉,5,175\n2024-01-11,排吾支局,茶油,2,240\n2024-01-20,吉卫支局,腊肉,8,280\n";

    private long yuan() {
        return imports.sales().stream().filter(s -> s.amount() != null).mapToLong(s -> s.amount().money().fen()).sum() / 100;
    }

    @Test
    void theReturnOfAnOrderDoesNotOverwriteIt() {
        imports.take(ORDERS);
        TestImports.Run run = imports.take("单号,日期,产品,金额\nE2401,2024-05-01,腊肉礼盒,-168\nE2403,2024-05-18,茶油礼盒,98\n");
        assertThat(run.outcomes()).containsExactly(HOLD, CREATE);
        assertThat(run.problem(Lang.ZH)).contains("那是卖出、这一行是退回");
        assertThat(yuan()).isEqualTo(364);
        assertThat(imports.take("单号,日期,产品,金额\nE2401,2024-05-01,腊肉礼盒,-168\nE2401,2024-05-01,腊肉礼盒,168\n").outcomes()).as("the return stands first").containsExactly(HOLD, UNCHANGED);
    }

    @Test
    void linesOfAnOrderInAnotherOrderAreTheSame() {
        String head = "单号,日期,产品,金额\n", meat = "E1,2024-05-01,腊肉,168\n", oil = "E1,2024-05-01,茶油,98\n";
        imports.take(head + meat + oil);
        assertThat(imports.take(head + oil + meat).outcomes()).containsExactly(UNCHANGED, UNCHANGED);
    }

    @Test
    void aBranchThatWasMergedIntoAnotherIsAskedAboutNotCountedTwice() {
        imports.take(LIST);
        String merged = LIST.replace("排吾支局", "双龙支局") + "2024-02-06,双龙支局,腊肉,6,210\n";
        TestImports.Run run = imports.take(merged);
        assertThat(run.outcomes()).containsExactly(UNCHANGED, HOLD, HOLD, UNCHANGED, CREATE);
        assertThat(run.problem(Lang.ZH)).contains("可能是改了名");
        assertThat(imports.take(merged, HoldDecisions.LEAVE.take(HoldKind.CORRECTED, true)).outcomes()).containsExactly(UNCHANGED, UPDATE, UPDATE, UNCHANGED, UNCHANGED);
        assertThat(yuan()).isEqualTo(1010);
        assertThat(imports.take(merged).counts().unchanged()).isEqualTo(5);
        assertThat(imports.app().ledger().check()).isEmpty();
    }

    @Test
    void aProductUnderANewNameIsAskedAboutNotCountedTwice() {
        imports.take(LIST);
        assertThat(imports.take(LIST.replace("茶油", "山茶油")).outcomes()).containsExactly(UNCHANGED, UNCHANGED, HOLD, UNCHANGED);
    }

    @Test
    void remarksFilledInLaterDoubleNothing() {
        imports.take("日期,产品,金额,备注\n2024-01-05,腊肉,700,\n2024-01-19,茶油,360,\n2024-02-02,腊肉,1400,\n");
        String later = "日期,产品,金额,备注\n2024-01-05,腊肉,700,已付\n2024-01-19,茶油,360,已付\n2024-02-02,腊肉,1400,欠\n2024-03-02,腊肉,90,\n";
        TestImports.Run run = imports.take(later);
        assertThat(run.held()).isEqualTo(Map.of(HoldKind.CORRECTED, 3L));
        assertThat(run.problem(Lang.ZH)).contains("也是 700.00 元，但其他内容（如数量、备注）不同");
        assertThat(imports.take(later, HoldDecisions.LEAVE.take(HoldKind.CORRECTED, true)).counts().updated()).isEqualTo(3);
        assertThat(yuan()).isEqualTo(2550);
    }

    @Test
    void amountsThatComeLaterCompleteTheQuantities() {
        imports.take("日期,产品,数量（斤）\n2024年5月,腊肉,120\n2024年5月,茶油,30\n");
        String priced = "日期,产品,数量（斤）,金额\n2024年5月,腊肉,120,4200\n2024年5月,茶油,30,3600\n";
        TestImports.Run run = imports.take(priced);
        assertThat(run.held()).isEqualTo(Map.of(HoldKind.CORRECTED, 2L));
        assertThat(run.problem(Lang.ZH)).contains("是 60 公斤", "这一行是 4,200.00 元");
        assertThat(imports.take(priced, HoldDecisions.LEAVE.take(HoldKind.CORRECTED, true)).outcomes()).containsExactly(UPDATE, UPDATE);
        assertThat(imports.sales()).hasSize(2).extracting(Sale::amount).doesNotContainNull();
        assertThat(imports.take("日期,产品,数量（斤）\n2024年5月,腊肉,125\n").held()).as("quantities alone again").isEqualTo(Map.of(HoldKind.PERIOD, 1L));
    }

    @Test
    void amountsInOneSheetAndQuantitiesInAnotherAreBothTaken() {
        imports.take("日期,产品,金额\n2024年5月,腊肉,4200\n");
        assertThat(imports.take("日期,产品,数量（斤）\n2024年5月,腊肉,120\n").outcomes()).containsExactly(CREATE);
    }

    @Test
    void aListWithSeveralSalesADayAllOfThemRepricedIsAskedAbout() {
        String list = "日期,产品,数量（斤）,金额\n2024-05-02,腊肉,4,140\n2024-05-02,腊肉,5,175\n2024-05-03,腊肉,6,210\n";
        imports.take(list);
        assertThat(imports.take(list.replace("140", "144").replace("175", "180").replace("210", "216")).outcomes()).containsExactly(HOLD, HOLD, HOLD);
    }

    @Test
    void aShortCorrectionOfADayIsAskedAbout() {
        imports.take("日期,产品,金额\n2024-05-02,腊肉,140\n2024-05-03,茶油,360\n2024-05-03,蜂蜜,120\n");
        assertThat(imports.take("日期,产品,金额\n2024-05-03,茶油,480\n").outcomes()).containsExactly(HOLD);
    }

    @Test
    void ordersOfAPlatformAfterTheShopsOwnListAreAskedAbout() {
        imports.take("日期,产品,渠道,金额\n2024-05-01,腊肉礼盒,邮乐网,168\n2024-05-02,茶油礼盒,邮乐网,98\n");
        assertThat(imports.take(ORDERS + "E2403,2024-05-04,茶油礼盒,98\n").outcomes()).containsExactly(HOLD, HOLD, CREATE);
    }

    @Test
    void amountsInAnotherUnitThanSoFarArePointedOut() {
        imports.take("日期,产品,金额\n2024年1月,腊肉,42000\n2024年1月,茶油,16800\n");
        assertThat(concluded("日期,产品,金额\n2024年2月,腊肉,4.35\n2024年2月,茶油,1.72\n")).anyMatch(s -> s.contains("2 行的金额不到台账中同一产品以前的千分之一"));
        assertThat(concluded("日期,产品,金额\n2024年2月,腊肉,435000000\n2024年2月,茶油,172000000\n")).anyMatch(s -> s.contains("2 行的金额是台账中同一产品以前的一千倍以上"));
        assertThat(concluded("日期,产品,金额\n2024年3月,腊肉,41000\n2024年3月,茶油,9\n")).as("one small amount").isEmpty();
    }

    @Test
    void aTitleLeftFromAnotherMonthThanTheNameOfTheFileIsPointedOut() {
        assertThat(remarked("双龙支局5月.csv")).isNotEmpty().allMatch(s -> s.contains("文件名却写着“5月”"));
        assertThat(remarked("销售月报2025年4月.csv")).isNotEmpty();
        assertThat(remarked("双龙支局4月.csv")).isEmpty();
        assertThat(remarked("4月月报（5月3日）.csv")).isEmpty();
        assertThat(remarked("5月填报的4月月报.csv")).isEmpty();
        assertThat(remarked("1-5月.csv")).isEmpty();
        assertThat(remarked("月报20240503.csv")).isEmpty();
    }

    private List<String> remarked(String name) {
        try (SheetFile file = imports.open(name, "双龙支局2024年4月农产品销售月报\n产品,金额\n腊肉,140\n茶油,360\n")) {
            return imports.plan(file, HoldDecisions.LEAVE).plan().remarks().stream().map(r -> Texts.of(Lang.ZH).get(r.made())).toList();
        }
    }

    private List<String> concluded(String text) {
        try (SheetFile file = imports.open("next.csv", text)) {
            return imports.plan(file, HoldDecisions.LEAVE).details().conclusions().stream().map(Texts.of(Lang.ZH)::get).toList();
        }
    }
}
