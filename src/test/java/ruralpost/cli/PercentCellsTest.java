package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** 0.5 that its format shows as 50% is neither half a yuan nor half a piece, and its row is returned with the reason. */
class PercentCellsTest extends CliTest {

    @Test
    void areRefusedAsMoneyAndAsQuantityAndLeftAloneElsewhere() throws IOException {
        Path file = temp.resolve("percent.xlsx");
        String[] titles = {"日期", "产品", "金额", "数量", "单位", "同比", "备注"};
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "t", "1.0");
            Worksheet sheet = book.newWorksheet("s");
            for (int c = 0; c < titles.length; c++) {
                sheet.value(0, c, titles[c]);
            }
            for (int r = 1; r < 4; r++) {
                sheet.value(r, 0, "2021-05-0" + r);
                sheet.value(r, 1, "橙子");
                sheet.value(r, 2, r == 1 ? 0.5 : 10);
                sheet.value(r, 3, r == 2 ? 0.25 : 3);
                sheet.value(r, 4, "斤");
                sheet.value(r, 5, 0.125);
                sheet.style(r, 5).format("0.0%").set();
                sheet.value(r, 6, 0.75);
                sheet.style(r, 6).format("0%").set();
            }
            sheet.style(1, 2).format("0%").set();
            sheet.style(2, 3).format("0.00%").set();
            book.finish();
        }
        Result result = run("import", "sales", file.toString(), "--lang", "en").ended(3);
        assertThat(result.err()).contains("row 2, column C (Amount)").contains("\"50%\" is a percentage").contains("row 3, column D").contains("\"25%\" is a percentage");
        inLedger(app -> {
            assertThat(app.cube().current().size()).isEqualTo(1);
            assertThat(app.sales().byId(app.cube().current().id(0)).orElseThrow().remark()).isEqualTo("75%");
        });
    }
}
