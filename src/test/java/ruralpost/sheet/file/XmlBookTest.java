package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.text.UserException;

/** Workbooks of Excel 2003 in XML, which accounting programs call xls. */
class XmlBookTest {

    private static final String START = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"Default\"><Font/></Style>"
        + "<Style ss:ID=\"w\"><NumberFormat ss:Format=\"0.00&quot;万元&quot;\"/></Style><Style ss:ID=\"m\"><NumberFormat ss:Format=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></Style>"
        + "<Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style><Style ss:ID=\"s\"><Font ss:StrikeThrough=\"1\"/></Style></Styles>";

    @TempDir
    Path folder;

    private Path book(String sheets) {
        return TestSheets.write(folder.resolve("report.xls"), (START + sheets + "</Workbook>").getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String attributes, String type, String value) {
        return "<Cell" + attributes + "><Data ss:Type=\"" + type + "\">" + value + "</Data></Cell>";
    }

    @Test
    void isReadAsAnyOtherWorkbook() {
        String hidden = "<Worksheet ss:Name=\"参数\"><Table><Row>" + cell("", "Number", "9") + "</Row></Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>";
        String data = "<Worksheet ss:Name=\"明细\"><Table><Row>" + cell(" ss:MergeAcross=\"2\"", "String", "2021年5月") + cell("", "String", "末") + "</Row><Row ss:Index=\"4\" ss:Hidden=\"1\">"
            + cell(" ss:Index=\"2\"", "Number", "12.5") + cell(" ss:StyleID=\"w\"", "Number", "1.5") + cell(" ss:StyleID=\"p\"", "Number", "0.5") + cell(" ss:StyleID=\"s\"", "Number", "7") + "</Row><Row>"
            + cell("", "DateTime", "2021-05-01T00:00:00.000") + cell(" ss:StyleID=\"m\"", "DateTime", "2021-05-01T00:00:00.000") + cell("", "Error", "#N/A") + cell("", "Boolean", "1")
            + "<Cell ss:Formula=\"=RC[-1]*2\"/></Row></Table></Worksheet>";
        Path path = book(hidden + data);
        try (SheetFile file = SheetFile.open(path)) {
            assertThat(file.kind()).isEqualTo(FileKind.XML_WORKBOOK);
            assertThat(file.sheets()).containsExactly(new SheetInfo(0, "参数", true), new SheetInfo(1, "明细", false));
            assertThat(file.merged(file.firstVisible())).containsExactly(new Region(1, 1, 0, 2));
            List<SheetRow> rows = TestSheets.rows(file, file.firstVisible());
            assertThat(rows.stream().map(r -> r.number() + (r.hidden() ? " hidden " : " ") + r.cells().stream().map(c -> c.address() + " " + c.kind() + " " + c.shown()).toList())).containsExactly(
                "1 [A1 TEXT 2021年5月, D1 TEXT 末]", "4 hidden [B4 NUMBER 12.5, C4 TEXT 1.5万元, D4 TEXT 50%, E4 TEXT ~~7~~]",
                "5 [A5 DATE 2021-05-01, B5 MONTH 2021-05, C5 ERROR #N/A, D5 BOOLEAN TRUE, E5 ERROR =RC[-1]*2]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Worksheet><Table><Row ss:Index=\"0\"/></Table></Worksheet>", "<Worksheet><Table><Row ss:Index=\"99999999\"/></Table></Worksheet>",
        "<Worksheet><Table><Row><Cell ss:Index=\"2\"/><Cell ss:Index=\"1\"/></Row></Table></Worksheet>", "<Worksheet><Table><Row><Cell ss:MergeAcross=\"99999\"/></Row></Table></Worksheet>",
        "<Worksheet><Table>", ""})
    void whatCannotBeIsRefusedInASentence(String sheets) {
        Path path = book(sheets);
        assertThatThrownBy(() -> TestSheets.rows(path)).isInstanceOf(UserException.class)
            .satisfies(e -> assertThat(TestSheets.sentence((UserException) e)).startsWith("\"report.xls\": "));
    }
}
