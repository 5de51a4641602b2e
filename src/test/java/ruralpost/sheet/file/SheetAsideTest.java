package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the cells of a workbook, and is told though no number is read from it. */
class SheetAsideTest {

    private static final String RELATIONS = "<Relationships><Relationship Id=\"r1\" Type=\"http://x/relationships/comments\" Target=\"../comments1.xml\"/></Relationships>";

    @TempDir
    private Path folder;

    private SheetAside aside(String comments) {
        Map<String, String> parts = TestSheets.parts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (k, v) -> v.replace("<sheetData>", "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/><col min=\"6\" max=\"6\"/></cols><sheetData>"));
        parts.put("xl/worksheets/_rels/sheet1.xml.rels", RELATIONS);
        parts.put("xl/comments1.xml", comments);
        try (SheetFile file = SheetFile.open(TestSheets.write(folder.resolve("aside.xlsx"), TestSheets.zip(parts)))) {
            return file.aside(file.firstVisible());
        }
    }

    @Test
    void hiddenColumnsAndCommentsAreFound() {
        SheetAside found = aside("<comments><commentList><comment ref=\"C4\"><text><r><t>石某：</t></r><r><t>此单\n已退款</t></r></text></comment>"
            + "<comment ref=\"C5\"><text><t> </t></text></comment></commentList></comments>");
        assertThat(found.hiddenColumns()).containsExactlyInAnyOrder(2, 3);
        assertThat(found.comments()).containsExactly(new SheetAside.Comment("C4", "石某：此单 已退款"));
        assertThat(found.further()).isEqualTo(1);
    }

    @Test
    void damagedCommentsStopNothing() {
        assertThat(aside("<comments><commentList>")).isEqualTo(SheetAside.NONE);
    }

    /** @param text of the comment on C4; B5 has one without a word */
    private SheetAside old(String text) {
        byte[] book = TestBiff.poi(b -> {
            HSSFSheet sheet = b.createSheet("一月");
            HSSFPatriarch drawing = sheet.createDrawingPatriarch();
            drawing.createTextbox(new HSSFClientAnchor()).setString(new HSSFRichTextString("此框不是批注"));
            for (String[] said : new String[][] {{"B5", ""}, {"C4", text}}) {
                CellAddress at = new CellAddress(said[0]);
                HSSFRow row = sheet.createRow(at.getRow());
                row.createCell(at.getColumn()).setCellValue(1);
                HSSFComment comment = drawing.createCellComment(new HSSFClientAnchor());
                comment.setString(new HSSFRichTextString(said[1]));
                row.getCell(at.getColumn()).setCellComment(comment);
            }
            sheet.setColumnHidden(2, true);
            sheet.setColumnHidden(3, true);
        });
        try (SheetFile file = SheetFile.open(TestSheets.write(folder.resolve("aside.xls"), book))) {
            return file.aside(file.firstVisible());
        }
    }

    @Test
    void thoseOfOldWorkbooksAreFound() {
        SheetAside found = old("石某：\n此单  已退款");
        assertThat(found.hiddenColumns()).containsExactlyInAnyOrder(2, 3);
        assertThat(found.comments()).containsExactly(new SheetAside.Comment("C4", "石某： 此单 已退款"));
        assertThat(found.further()).isEqualTo(1);
    }

    @Test
    void longCommentsOfOldWorkbooksAreCut() {
        assertThat(old("已退款，" + "详见另表。".repeat(4000)).comments()).containsExactly(
            new SheetAside.Comment("C4", "已退款，" + "详见另表。".repeat(11) + "详…"));
        assertThat(old("refunded").comments()).extracting(SheetAside.Comment::text).containsExactly("refunded");
    }

    @Test
    void damagedCommentsOfOldWorkbooksStopNothing() {
        TestBiff cells = new TestBiff().words(0x007D, 1).words(0x005D, 0x15).words(0x01B6, 0).words(0x001C, 3).words(0x001C, 3, 2, 0, 77)
            .words(0x0203, 0, 0, 0, 0, 0, 0, 0);
        try (SheetFile file = SheetFile.open(TestSheets.write(folder.resolve("odd.xls"), TestBiff.sheet(new TestBiff(), cells)))) {
            assertThat(file.aside(file.firstVisible())).isEqualTo(new SheetAside(Set.of(), List.of(), 1));
            assertThat(file.merged(file.firstVisible())).isEmpty();
        }
    }
}
