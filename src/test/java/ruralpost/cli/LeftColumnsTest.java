package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A column that is not imported may say of single rows what makes them no sales, so what it says is told; names and numbers, which are all different, are not. */
class LeftColumnsTest extends CliTest {

    @Test
    void whatAColumnSaysThatIsNotImportedIsTold() throws IOException {
        Path file = temp.resolve("words.csv");
        Files.writeString(file, """
            日期,产品,渠道,数量（斤）,金额（元）,快递进度,顾客,复核,电话
            2024-05-01,茶叶,邮乐网,2,120,已签收,王小二,,13800000001
            2024-05-01,橙子,邮乐网,30,90,已签收,李四,,13800000002
            2024-05-02,茶叶,邮乐网,1,60,途中,张三,有误,13800000003
            2024-05-03,橙子,邮乐网,20,60,已签收,赵六,,13800000004
            """, StandardCharsets.UTF_8);
        Result result = run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0);
        assertThat(result.err()).contains("未导入的列“快递进度”里有“已签收” 3 行、“途中” 1 行").contains("未导入的列“复核”里有“有误” 1 行")
            .doesNotContain("“顾客”里有").doesNotContain("“电话”里有");
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "en").ended(0).err())
            .contains("column \"快递进度\", not imported, says \"已签收\" (3 rows), \"途中\" (1 row)");
    }

    @Test
    void aSentenceBelowTheTableIsQuotedWhateverItsRowIsTakenFor() throws IOException {
        Path file = temp.resolve("sentence.csv");
        Files.writeString(file, """
            2024年5月销售,,,
            日期,产品,数量（斤）,金额（元）
            2024-05-01,茶叶,2,120
            合计,,2,120
            其中2斤是客户退回后重新卖出的，上月已计,,,
            另：腊肉一单客户退货,,,
            站长：王五，会计：李四,,,
            """, StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0).err()).contains("其中2斤是客户退回后重新卖出的，上月已计").contains("另：腊肉一单客户退货")
            .doesNotContain("王五");
    }

    @Test
    void whatWasConcludedOfColumnsAndOfLinesAboveIsTold() throws IOException {
        Path file = temp.resolve("concluded.csv");
        Files.writeString(file, "2024年5月代销统计表,,\n产品,销售数量（斤）,销售额合（元）\n茶叶,12,500\n橙子,30,90\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0).err()).contains("标题不是原样认识的列：“销售额合（元）”读作金额；").doesNotContain("“产品”读作")
            .contains("表名或表格上下写着“2024年5月”，每行的日期都填“2024年5月”");
    }

    @Test
    void aDayThatIsYetToComeIsPointedOut() throws IOException {
        Path file = temp.resolve("future.csv");
        Files.writeString(file, "日期,产品,数量（斤）,金额（元）\n2024-06-15,蜂蜜,15,1200\n2090-12-05,蜂蜜,20,1600\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0).err()).contains("读作 2090-12-05，还没有到，请核对日期");
    }

    @Test
    void costsAndTheSumOfASettlementAreNoSales() throws IOException {
        Path file = temp.resolve("settlement.csv");
        Files.writeString(file, "结算项目,日期,产品,数量（斤）,金额（元）\n商品销售额,2024-08-31,茶叶,10,28480.50\n减：平台佣金5%,2024-08-31,茶叶,,-1376.03\n应结算金额,2024-08-31,茶叶,,26144.47\n",
            StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--lang", "zh").ended(3).err()).contains("写着“减：平台佣金5%”，这一行是费用或结算").contains("写着“应结算金额”，这一行是费用或结算");
        assertThat(run("query", "sales").ended(0).out()).contains("28480.50");
    }

    @Test
    void placesAcrossTheColumnsAreWhereItWasSoldAndNoProducts() throws IOException {
        Path file = temp.resolve("towns.csv");
        Files.writeString(file, "2024年9月各乡镇销售情况表（单位：元）,,,\n品名,双龙镇,边城镇,合计\n茶叶,86500,12300,98800\n大米,3200,8600,11800\n", StandardCharsets.UTF_8);
        run("import", "sales", file.toString()).ended(0);
        assertThat(run("query", "sales", "--by", "seller").ended(0).out()).contains("双龙镇,89700.00").contains("边城镇,20900.00");
        Path groups = temp.resolve("offices.csv");
        Files.writeString(groups, "日期,边城支局,,石栏支局,\n,数量（斤）,金额（元）,数量（斤）,金额（元）\n2024-11-04,1200,2400,800,1600\n2024-11-11,1500,3000,950,1900\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", groups.toString(), "--dry-run", "--lang", "zh").ended(2).err()).contains("没有一列对应 产品");
    }

    @Test
    void whatIsStillToBeDoneIsNoProduct() throws IOException {
        Path file = temp.resolve("plan.csv");
        Files.writeString(file, "2024年1-10月计划完成情况表（万元）,,,\n支局,年度计划,1-10月完成,全年差额\n边城支局,40,31.2,8.8\n吉卫支局,30,28.6,1.4\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(2).err()).contains("没有一列对应 产品");
    }

    @Test
    void yearsAcrossTheColumnsAreOfThePartThatTheNameOfTheTableSays() throws IOException {
        Path file = temp.resolve("years.csv");
        Files.writeString(file, "919销售对比表（9月1日—9月30日）,,\n产品,2023年销售额（元）,2024年销售额（元）\n茶叶,58800,91140\n大米,14700,18200\n", StandardCharsets.UTF_8);
        run("import", "sales", file.toString()).ended(0);
        assertThat(run("query", "sales", "--by", "month").ended(0).out()).contains("2023-09,73500.00").contains("2024-09,109340.00");
        Path until = temp.resolve("until.csv");
        Files.writeString(until, "截至9月销售对比表,,\n产品,2023年销售额（元）,2024年销售额（元）\n椪柑,58800,91140\n", StandardCharsets.UTF_8);
        run("import", "sales", until.toString()).ended(0);
        assertThat(run("query", "sales", "--by", "product,month").ended(0).out()).doesNotContain("2024-09,椪柑").doesNotContain("椪柑,2024-09").contains("椪柑");
    }

    @Test
    void aLineOfAnotherUnitOfMoneyThanTheColumnNamesIsQuoted() throws IOException {
        Path file = temp.resolve("units.csv");
        Files.writeString(file, "2024年9月销售（单位：万元）,\n产品,销售额（元）\n茶叶,126500\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0).err()).contains("“2024年9月销售(单位:万元)”");
        Path same = temp.resolve("same.csv");
        Files.writeString(same, "2024年9月销售（单位：万元）,\n产品,销售额（万元）\n茶叶,12.65\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", same.toString(), "--dry-run", "--lang", "zh").ended(0).err()).doesNotContain("单位:万元");
    }

    @Test
    void aKindOfGoodsIsTheProductWhereNoTitleSaysItBetter() throws IOException {
        Path file = temp.resolve("kinds.csv");
        Files.writeString(file, "2024年1-11月电商销售,,\n品类,网销额（万元）,网销单量（万单）\n茶叶,156.3,2.86\n", StandardCharsets.UTF_8);
        run("import", "sales", file.toString()).ended(0);
        assertThat(run("query", "sales", "--by", "product").ended(0).out()).contains("茶叶").contains("1563000.00");
        Path both = temp.resolve("both.csv");
        Files.writeString(both, "日期,品类,产品,金额（元）\n2024-12-03,水果,猕猴桃,100\n", StandardCharsets.UTF_8);
        run("import", "sales", both.toString()).ended(0);
        assertThat(run("query", "sales", "--by", "product").ended(0).out()).contains("猕猴桃").doesNotContain("水果");
    }

    @Test
    void theNumberOfAPartIsNoMonth() throws IOException {
        Path file = temp.resolve("parts.csv");
        Files.writeString(file, "一、10月份销售情况（2024年）,,\n产品,数量（公斤）,金额（元）\n茶叶,800,9600\n合计,800,9600\n,,\n二、11月份销售情况（2024年）,,\n产品,数量（公斤）,金额（元）\n茶叶,300,3900\n", StandardCharsets.UTF_8);
        run("import", "sales", file.toString(), "--table", "all").ended(0);
        assertThat(run("query", "sales", "--by", "month").ended(0).out()).contains("2024-10,9600.00").contains("2024-11,3900.00");
    }

    @Test
    void whatStandsInAColumnWithoutATitleIsTold() throws IOException {
        Path file = temp.resolve("untitled.csv");
        Files.writeString(file, "2024年6月销售,,,,,\n产品,数量（斤）,金额（元）,,,\n大米,500,1300,县医院食堂,,\n面粉,20,42,县一中食堂,,此笔已退货\n小米,20,90,县一中食堂,,\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0).err()).contains("没有标题的 D 列没有导入，里面有“县医院食堂” 1 行、“县一中食堂” 2 行")
            .contains("没有标题的 F 列没有导入，里面有“此笔已退货” 1 行");
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "en").ended(0).err()).contains("column D has no title and is not imported; it says \"县医院食堂\" (1 row)");
    }

    @Test
    void aWordAgainstARowIsHeardWithoutATitle() throws IOException {
        Path file = temp.resolve("void.csv");
        Files.writeString(file, "2024年6月销售,,,\n产品,数量（斤）,金额（元）,\n大米,500,1300,作废\n面粉,20,42,\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(3).err()).contains("“D”一列写着“作废”，数量和金额却不是负数");
    }

    @Test
    void numbersOfTheRowsAndWhatStandsFarFromThemIsNot() throws IOException {
        Path file = temp.resolve("numbered.csv");
        Files.writeString(file, "2024年6月销售,,,,,,\n,产品,数量（斤）,金额（元）,,,\n1,大米,500,1300,,,7\n2,面粉,20,42,,,8\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0).err()).doesNotContain("没有标题的");
    }

    @Test
    void manyWordsWithoutATitleAreCounted() throws IOException {
        StringBuilder text = new StringBuilder("2024年6月销售,,,\n产品,数量（斤）,金额（元）,\n");
        for (int i = 0; i < 12; i++) {
            text.append("大米,").append(10 + i).append(',').append(30 + i).append(",客户").append((char) ('A' + i)).append("店\n");
        }
        Path file = temp.resolve("many.csv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0).err()).contains("“客户H店” 1 行，另有 4 行");
    }
}
