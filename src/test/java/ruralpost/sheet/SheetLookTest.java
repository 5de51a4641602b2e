package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.TestSheets;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.text.UserException;
import ruralpost.value.Units;

class SheetLookTest {

    @TempDir
    Path folder;

    private ColumnMapping propose(String csv) {
        Path path = TestSheets.write(folder.resolve("m.csv"), csv.getBytes(StandardCharsets.UTF_8));
        try (SheetFile file = SheetFile.open(path)) {
            return SheetLook.at(file, file.firstVisible(), TestShape.SALES, KnownNames.NONE).best();
        }
    }

    private static String fields(ColumnMapping mapping) {
        return mapping.columns().stream().map(c -> String.valueOf(c.field())).collect(Collectors.joining(" "));
    }

    private static String reason(ColumnMapping mapping, int column) {
        return Texts.of(Lang.EN).get(mapping.columns().get(column).reason());
    }

    @Test
    void titlesInChineseAndEnglish() {
        ColumnMapping zh = propose("序号,销售日期,单品名称,销量(千克),金额（万元）,销售渠道,备注\n1,2020-07-01,腊肉,1.909,2,邮乐网,\n");
        assertThat(fields(zh)).isEqualTo("null period product quantity amount channel remark");
        assertThat(zh.headerRow()).isEqualTo(1);
        assertThat(reason(zh, 1)).isEqualTo("Same title");
        assertThat(reason(zh, 3)).isEqualTo("The title names the unit: 千克");
        assertThat(reason(zh, 0)).isEqualTo("Only numbers the rows (1, 2, 3 …)");
        assertThat(zh.columns().get(4).unit().scale()).isEqualByComparingTo("10000");
        assertThat(fields(propose("Date,Product,Quantity (kg),Amount (yuan),Orders\n2020-07-01,a,1,2,3\n")))
            .isEqualTo("period product quantity amount orders");
        assertThat(fields(propose("PERIOD,Product_Name,amount_yuan\n2020,a,2\n"))).isEqualTo("period product amount");
    }

    @Test
    void titleRowsAboveTheHeaderAreSkippedAndOrnamentsForgiven() {
        ColumnMapping mapping = propose("双龙镇2021年5月农产品销售统计表,,\n填报单位：双龙镇,,单位：元\n* 日 期,产品 名称（必填）,销售额(元)\n2021-5-1,腊肉,20\n");
        assertThat(mapping.headerRow()).isEqualTo(3);
        assertThat(fields(mapping)).isEqualTo("period product amount");
    }

    @Test
    void comparisonAndRunningTotalsAreNotTakenForSales() {
        ColumnMapping mapping = propose("日期,产品,去年同期金额,累计金额,金额,金额同比%,计划金额\n2021-5-1,腊肉,1,2,3,4,5\n");
        assertThat(fields(mapping)).isEqualTo("period product null null amount null null");
    }

    @Test
    void theUnitDecidesBetweenAmountAndQuantity() {
        assertThat(fields(propose("日期,产品,销售(公斤),销售(万元)\n2021-5-1,腊肉,1,2\n"))).isEqualTo("period product quantity amount");
        assertThat(fields(propose("日期,产品,销量(元)\n2021-5-1,腊肉,1\n"))).isEqualTo("period product null");
    }

    @Test
    void oneFieldIsFilledByOneColumnOnly() {
        assertThat(fields(propose("日期,产品,金额,金额\n2021-5-1,腊肉,1,1\n"))).isEqualTo("period product amount null");
        ColumnMapping mapping = propose("日期,产品,金额,金额（元）\n2021-5-1,腊肉,1,2\n");
        assertThat(fields(mapping)).isEqualTo("period product null null");
        assertThat(mapping.missing()).isNotEmpty();
        assertThat(mapping.question().key()).isEqualTo("sheet.map.doubtful");
        assertThat(mapping.map(3, "amount").missing()).isEmpty();
        assertThat(mapping.map(2, "amount").missing()).isEmpty();
        assertThat(propose("日期,产品,销售额,成交金额\n2021-5-1,腊肉,1,2\n").missing()).isEmpty();
    }

    @Test
    void everyColumnCanBeCorrected() {
        ColumnMapping mapping = propose("日期,产品,金额(万元),实收(元)\n2021-5-1,腊肉,1,10000\n");
        ColumnMapping corrected = mapping.map(3, "amount");
        assertThat(fields(corrected)).isEqualTo("period product null amount");
        assertThat(corrected.columns().get(3).unit().scale()).isEqualByComparingTo("1");
        assertThat(reason(corrected, 3)).isEqualTo("Chosen by you");
        assertThat(fields(corrected.skip(1))).isEqualTo("period null null amount");
        assertThat(corrected.in(3, null).columns().get(3).unit()).isNull();
        assertThat(fields(mapping)).isEqualTo("period product amount null");
    }

    @Test
    void whatIsMissingIsSaidWithTheTitlesThatWereFound() {
        ColumnMapping mapping = propose("日期,名字,多少\n2021-5-1,腊肉,1\n");
        assertThatThrownBy(mapping::requireComplete).isInstanceOfSatisfying(UserException.class,
            e -> assertThat(TestSheets.sentence(e)).contains("File, Value or Problem;").contains("日期 · 名字 · 多少"));
        assertThatThrownBy(() -> propose("2023-06-24,0.293,12.00\n2023-06-24,0.231,10.00\n").requireComplete())
            .isInstanceOfSatisfying(UserException.class, e -> assertThat(TestSheets.sentence(e)).contains("No column was recognised"));
    }

    @Test
    void aConstantFillsWhatTheFileLacks() {
        ColumnMapping mapping = propose("日期,金额\n2021-5-1,1\n");
        assertThat(mapping.put("产品", "腊肉").put("channel", "邮乐网").constants()).containsEntry("product", "腊肉").containsEntry("channel", "邮乐网");
        assertThat(mapping.put("product", "腊肉").missing()).isEmpty();
        assertThat(mapping.put("product", "腊肉").put("product", null).missing()).hasSize(1);
        assertThatThrownBy(() -> mapping.put("colour", "red"))
            .isInstanceOfSatisfying(UserException.class, e -> assertThat(TestSheets.sentence(e)).contains("colour").contains("product"));
    }

    @ParameterizedTest
    @CsvSource({"千克,1,kg", "kg,1,kg", "万斤,10000,jin", "吨,1,t", "元,1,yuan", "万元,10000,yuan", "单位：万元,10000,yuan", "亿元,100000000,yuan",
        "千元,1000,yuan", "百万元,1000000,yuan", "million yuan,1000000,yuan", "人民币元,1,yuan", "元/公斤,1,yuan", "箱,1,carton", "单位：斤,1,jin", "金额单位：万元,10000,yuan",
        "以万元计,10000,yuan", "人民币万元,10000,yuan", "万元人民币,10000,yuan", "万公斤,10000,kg", "单位:人民币亿元,100000000,yuan"})
    void unitsOfTitles(String text, String scale, String unit) {
        ColumnUnit read = ColumnUnit.parse(text).orElseThrow();
        assertThat(read.scale()).isEqualByComparingTo(scale);
        assertThat(read.unit().code()).isEqualTo(unit);
        assertThat(read.per() != null).isEqualTo(text.contains("/"));
    }

    @ParameterizedTest
    @CsvSource({"必填", "%", "2021年", "含税", "''"})
    void whatIsNoUnit(String text) {
        assertThat(ColumnUnit.parse(text).filter(u -> u.isMoney() || u.unit().isWeight())).isEmpty();
    }

    @Test
    void titlesAreTakenApart() {
        for (String text : List.of("销量(千克)", "销量（千克）", "销 量\n（单位：千克）", "销量[kg]", "销量/公斤", "销量_kg", "销量：公斤", "*销量公斤")) {
            HeaderTitle title = HeaderTitle.of(text);
            assertThat(title.title()).as(text).isEqualTo("销量");
            assertThat(title.unit().unit().code()).as(text).isEqualTo("kg");
        }
        for (String text : List.of("销量 单位：万斤", "销量（单位：万斤）", "销量(万斤)", "销量，计量单位：万斤")) {
            assertThat(HeaderTitle.of(text).title()).as(text).isEqualTo("销量");
            assertThat(HeaderTitle.of(text).unit()).as(text).satisfies(u -> {
                assertThat(u.unit()).isEqualTo(Units.JIN);
                assertThat(u.scale()).isEqualByComparingTo("10000");
            });
        }
        for (String text : List.of("单价(元/斤)", "单价元/斤", "单价：元/斤")) {
            assertThat(HeaderTitle.of(text).title()).as(text).isEqualTo("单价");
            assertThat(HeaderTitle.of(text).unit().per()).as(text).isEqualTo(Units.JIN);
        }
        assertThat(HeaderTitle.of("产品名称（必填）").forms()).contains("产品名称");
    }

    @Test
    void aMereScaleIsNotLostAndForeignMoneyIsNoAmount() {
        assertThat(HeaderTitle.of("金额（万）").unit().isMoney()).isTrue();
        assertThat(HeaderTitle.of("金额（万）").unit().scale()).isEqualByComparingTo("10000");
        assertThat(HeaderTitle.of("销量（万）").unit().scale()).isEqualByComparingTo("10000");
        assertThat(HeaderTitle.of("销量（万）").unit().unit()).isNull();
        for (String title : List.of("金额（美元）", "金额(万美元)", "金额美元", "金额（USD）", "金额/港币")) {
            assertThat(fields(propose("日期,产品,销量," + title + "\n2021-5-1,腊肉,1,2\n"))).as(title).isEqualTo("period product quantity null");
        }
        assertThat(propose("日期,产品,金额,订单数（万单）\n2021-5-1,腊肉,1,2\n").columns().get(3).unit().scale()).isEqualByComparingTo("10000");
    }
}
