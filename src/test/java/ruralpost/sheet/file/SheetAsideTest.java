package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
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
}
