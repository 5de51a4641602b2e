package ruralpost.sheet.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sales.importing.SalesShape;
import ruralpost.sheet.KnownNames;
import ruralpost.sheet.file.SheetFile;

/** Which sheet of a workbook is proposed. */
class FileLookTest {

    @TempDir
    Path folder;

    private static void fill(Worksheet sheet, String... lines) {
        for (int r = 0; r < lines.length; r++) {
            String[] cells = lines[r].split(",", -1);
            for (int c = 0; c < cells.length; c++) {
                sheet.value(r, c, cells[c]);
            }
        }
    }

    private String proposed(String... data) throws IOException {
        Path path = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(path); Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("空表");
            fill(book.newWorksheet("封面"), "农产品销售台账", "填报单位：花垣县邮政分公司");
            fill(book.newWorksheet("目录"), "序号,表名,页码", "1,明细,3", "2,说明,4");
            fill(book.newWorksheet("明细"), data);
            fill(book.newWorksheet("说明"), "一、金额单位为元。", "二、每月5日前报送。");
        }
        FileLook look = FileLook.open(path, null, new FileLook.Wanted(SalesShape.SHAPE, KnownNames.NONE, List.of()));
        try (SheetFile file = look.file()) {
            assertThat(file.sheets()).hasSize(5);
            return look.mapping().sheet().name() + " lacks " + look.mapping().missing().size();
        }
    }

    @Test
    void theDataBehindACoverAreProposedAlsoWhereSomethingHasToBeAsked() throws IOException {
        assertThat(proposed("日期,产品,金额", "2021-05-01,黑茶,100")).isEqualTo("明细 lacks 0");
        assertThat(proposed("产品,金额", "黑茶,100")).isEqualTo("明细 lacks 1");
        assertThat(proposed("产品名称,渠道", "黑茶,邮乐网")).isEqualTo("明细 lacks 2");
    }
}
