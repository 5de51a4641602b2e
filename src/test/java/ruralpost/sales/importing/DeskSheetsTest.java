package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.Spread;
import ruralpost.sheet.file.SheetFile;

/** What the desk of a county meets in the sheets of its offices. */
class DeskSheetsTest extends ImportingTest {

    @Test
    void aDayOutsideOfWhatTheTitleSaysIsPointedOut() {
        TestImports.Run run = imports.take("2024年1月销售流水,,\n日期,产品,金额（元）\n2023-01-02,腊肉,100\n2024-01-03,茶油,200\n");
        assertThat(run.remarks()).containsExactly("A3 Read as 2023-01-02, which is not within 2024-01-01 ~ 2024-01-31 as stated above the table: please check year and month");
        assertThat(run.counts().created()).isEqualTo(2);
    }

    @Test
    void waysOfSellingThatNoLedgerKnowsYetAreChannelsAcross() {
        String text = "2024年9月各渠道销售额（元）,,,,\n产品,直播,社群团购,窗口,合计\n猕猴桃,100,200,300,600\n腊肉,10,20,30,60\n";
        try (SheetFile file = imports.open("across.csv", text)) {
            assertThat(SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, imports.app().salesImport().looking().known()).best().spreads())
                .containsExactly(new Spread("channel", "直播"), new Spread("channel", "社群团购"), new Spread("channel", "窗口"));
        }
    }

    private List<String> days() {
        return imports.sales().stream().map(s -> s.docNumber() + " " + s.period().from()).sorted().toList();
    }

    @Test
    void theTitleTellsWhichOfTwoDaysIsMeant() {
        imports.take("2024年5月销售,,,\n单号,日期,产品,金额（元）\nA1,24.5.3,腊肉,1\nA2,3-May,腊肉,2\nA3,04-May-24,腊肉,3\nA4,5/4/24,腊肉,4\n");
        assertThat(days()).containsExactly("A1 2024-05-03", "A2 2024-05-03", "A3 2024-05-04", "A4 2024-05-04");
        imports.take("2024年销售,,,\n单号,日期,产品,金额（元）\nB1,5/4/24,腊肉,1\n");
        assertThat(days()).as("April or May of that year").hasSize(4);
    }

    @Test
    void daysWithoutAYearAreWithinWhatTheTitleSays() {
        imports.take("2023年12月-2024年1月年货销售,,,\n单号,日期,产品,金额（元）\nA1,12.31,腊肉,1\nA2,1.1,腊肉,2\n");
        assertThat(days()).containsExactly("A1 2023-12-31", "A2 2024-01-01");
    }

    @Test
    void anAmountWithoutFenIsNotBelowZero() {
        imports.take("单号,日期,产品,金额（元）\nA1,2024-05-01,腊肉,\"3,500.-\"\nA2,2024-05-01,腊肉,1.2k\nA3,2024-05-01,腊肉,500-\n");
        assertThat(imports.sales().stream().map(s -> s.docNumber() + " " + s.amount().money().fen()).sorted()).containsExactly("A1 350000", "A2 120000", "A3 -50000");
    }

    @Test
    void whatANoteBelowTheTableSaysIsRepeated() {
        try (SheetFile file = imports.open("notes.csv", "2024年5月销售,,\n日期,产品,金额（元）\n5月1日,腊肉,100\n注：红色字体为退货,,\n注：金额单位为元,,\n制表人：石某,,审核：李某\n")) {
            assertThat(imports.plan(file, HoldDecisions.LEAVE).plan().leftOut().notes()).containsExactly("注：红色字体为退货");
        }
    }

    @Test
    void yuanBelowTenThousandsAndMistypedYearsArePointedOut() {
        TestImports.Run run = imports.take("日期,产品,金额（万元）\n2024-09-01,腊肉,1.28\n2024-09-02,茶油,3920\n2042-09-03,蜂蜜,0.5\n2023-12-31,蜂蜜,2\n");
        assertThat(run.held()).as("39,200,000 yuan wait").isEqualTo(Map.of(HoldKind.UNIT, 1L));
        assertThat(run.remarks()).containsExactly("A4 Read as 2042-09-03, three years and more away from all other rows: please check the year",
            "A4 Read as 2042-09-03, which is yet to come: please check the date");
    }
}
