package ruralpost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.file.TestSheets;
import ruralpost.sheet.layout.RowKind;

/** Sheets as offices lay them out, each read without a correction. */
class TableLayoutTest {

    private static final KnownNames KNOWN = (field, name) -> field.equals(SalesShape.CHANNEL) && List.of("邮乐网", "线下合同", "832平台").contains(name);

    @TempDir
    Path folder;

    private SheetLook look(String csv) {
        Path path = TestSheets.write(folder.resolve("l.csv"), csv.getBytes(StandardCharsets.UTF_8));
        try (SheetFile file = SheetFile.open(path)) {
            return SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, KNOWN);
        }
    }

    private static String fields(ColumnMapping m) {
        return m.columns().stream().map(c -> c.field() == null ? "-" : c.spread() == null ? c.field() : c.field() + "@" + c.spread().value())
            .collect(Collectors.joining(" "));
    }

    /** Each record as "row: product | period | channel | amount fen | quantity". */
    private List<String> records(ColumnMapping mapping) {
        List<String> records = new ArrayList<>();
        RowReader reader = new RowReader(mapping);
        try (SheetFile file = SheetFile.open(folder.resolve("l.csv")); ReadAhead<Map.Entry<SheetRow, RowKind>> rows = TableRows.ahead(file, mapping, Map::entry)) {
            for (Map.Entry<SheetRow, RowKind> next = rows.next(); next != null; next = rows.next()) {
                SheetRow row = next.getKey();
                for (int part = 0; next.getValue() == RowKind.DATA && part < reader.parts(); part++) {
                    if (!reader.isBlank(row, part)) {
                        List<RowProblem> problems = new ArrayList<>();
                        RowValues v = reader.read(row, part, problems, new ArrayList<>());
                        assertThat(problems).as("row %s", row).isEmpty();
                        records.add(row.number() + ": " + v.text("product") + " " + v.period("period").from() + ".." + v.period("period").to()
                            + (v.has("channel") ? " " + v.text("channel") : "") + (v.has("amount") ? " " + v.amount("amount").money().fen() : "")
                            + (v.has("quantity") ? " " + (v.quantity("quantity") == null ? v.bare("quantity") : v.quantity("quantity").thousandths()) : ""));
                    }
                }
            }
        }
        return records;
    }

    @Test
    void aFirstRecordWithTwoDatesAndBlanksIsNoRowOfTitles() {
        ColumnMapping m = look("产品名称,渠道,日期,截止日期,销售额,备注\n腊肉,邮乐网,2021-05-01,2021-05-31,,见附件\n茶油,邮乐网,2021-05-01,2021-05-31,20,\n").best();
        assertThat(m.layout().headerLast()).isEqualTo(1);
        assertThat(m.layout().headerFirst()).isEqualTo(1);
    }

    @Test
    void linesAboveTotalsNotesAndRepeatedTitlesAreNoRecords() {
        ColumnMapping m = look("""
            双龙镇2021年5月农产品销售统计表,,,
            填报单位：双龙镇邮政支局,,,单位：万元
            序号,日期,产品名称,销售额
            1,2021-05-01,腊肉,1.2
            2,2021-05-02,茶油,2
            小计,,,3.2
            序号,日期,产品名称,销售额
            3,2021-05-03,腊肉,0.5
            合计,,,3.7
            注：以上为线上销售。,,,
            制表人：张三,审核人：李四,,填报日期：2021年6月1日
            """).best();
        assertThat(m.layout().headerFirst()).isEqualTo(3);
        assertThat(fields(m)).isEqualTo("- period product amount");
        assertThat(m.layout().above().sender()).contains("双龙镇邮政支局");
        assertThat(records(m)).containsExactly("4: 腊肉 2021-05-01..2021-05-01 1200000", "5: 茶油 2021-05-02..2021-05-02 2000000",
            "8: 腊肉 2021-05-03..2021-05-03 500000");
    }

    @Test
    void twoRowsOfTitlesWithComparisonsGiveTheFigureOfThePeriodItself() {
        ColumnMapping m = look("""
            产品,本期,,去年同期,,同比%,备注
            ,数量(公斤),金额(元),数量(公斤),金额(元),,
            腊肉,10,500,8,400,25,
            """).best();
        assertThat(m.layout().headerFirst()).isEqualTo(1);
        assertThat(m.layout().headerLast()).isEqualTo(2);
        assertThat(fields(m)).isEqualTo("product quantity amount - - - remark");
        assertThat(m.layout().title(2)).isEqualTo("本期 / 金额(元)");
    }

    @Test
    void monthsAcrossTheColumnsBecomeRows() {
        ColumnMapping m = look("""
            2021年农产品销售额（万元）,,,,
            产品,1月,2月,一季度,合计
            腊肉,1.5,2,3.5,3.5
            茶油,,0,,
            黑茶,-,3,3,3
            合计,1.5,5,6.5,6.5
            """).best().in(2021);
        assertThat(fields(m)).isEqualTo("product amount@1月 amount@2月 - -");
        assertThat(m.year()).isEqualTo(2021);
    }

    @Test
    void productsAcrossTheColumnsBecomeRows() {
        ColumnMapping m = look("""
            销售日报（单位：元）,,,
            日期,腊肉,茶油,合计
            2021-05-01,10,20,30
            2021-05-02,,5,5
            """).best();
        assertThat(fields(m)).isEqualTo("period amount@腊肉 amount@茶油 -");
        assertThat(records(m)).containsExactly("3: 腊肉 2021-05-01..2021-05-01 1000", "3: 茶油 2021-05-01..2021-05-01 2000",
            "4: 茶油 2021-05-02..2021-05-02 500");
    }

    @Test
    void channelsOverAmountAndQuantityBecomeRows() {
        ColumnMapping m = look("""
            2021年5月分渠道销售表,,,,
            产品,邮乐网,,线下合同,
            ,数量(公斤),金额(元),数量(公斤),金额(元)
            腊肉,1,50,2,90
            """).best();
        assertThat(fields(m)).isEqualTo("product quantity@邮乐网 amount@邮乐网 quantity@线下合同 amount@线下合同");
        assertThat(m.constants()).containsEntry("period", "2021年5月");
        assertThat(records(m)).containsExactly("4: 腊肉 2021-05-01..2021-05-31 邮乐网 5000 1000", "4: 腊肉 2021-05-01..2021-05-31 线下合同 9000 2000");
    }

    @Test
    void severalTablesOnASheetAreTold() {
        SheetLook below = look("""
            线上,,
            日期,产品,金额
            2021-05-01,腊肉,1

            线下,,
            日期,产品,数量(公斤),金额
            2021-05-02,茶油,2,3
            """);
        assertThat(below.tables()).hasSize(2);
        assertThat(below.asksWhich()).isTrue();
        assertThat(records(below.tables().get(0))).containsExactly("3: 腊肉 2021-05-01..2021-05-01 100");
        assertThat(records(below.tables().get(1))).containsExactly("7: 茶油 2021-05-02..2021-05-02 300 2000");
        SheetLook beside = look("日期,产品,金额,,日期,产品,金额\n2021-05-01,腊肉,1,,2021-05-02,茶油,2\n");
        assertThat(beside.tables()).hasSize(2);
        assertThat(records(beside.tables().get(1))).containsExactly("2: 茶油 2021-05-02..2021-05-02 200");
    }

    @Test
    void whatTheTotalIsMadeOfIsReadOnlyWhereItStandsNowhereElse() {
        ColumnMapping first = look("2021年5月\n产品,金额\n总计,30\n其中：腊肉,10\n茶油,20\n").best();
        assertThat(records(first)).containsExactly("4: 腊肉 2021-05-01..2021-05-31 1000", "5: 茶油 2021-05-01..2021-05-31 2000");
        ColumnMapping after = look("2021年5月\n产品,金额\n腊肉,30\n其中：线上,10\n茶油,20\n合计,50\n").best();
        assertThat(records(after)).containsExactly("3: 腊肉 2021-05-01..2021-05-31 3000", "5: 茶油 2021-05-01..2021-05-31 2000");
    }
}
