package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages that shops and accounting programs call xls. */
class HtmlReadingTest {

    @TempDir
    Path folder;

    private Path page(String html) {
        return TestSheets.write(folder.resolve("export.xls"), html.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tablesAreReadAsSpreadsheetProgramsOpenThem() {
        String html = """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
            <title>export</title><style><!-- td {mso-number-format:"\\@"} --></style>
            <!--[if gte mso 9]><xml><x:Name>Sheet1</x:Name></xml><![endif]--><script>document.write("<table><tr><td>9</td></tr></table>")</script></head>
            <body><h3>花垣县&nbsp;2021年5月</h3><p>单位：元</p>
            <table border=1><thead><tr><th rowspan="2">产品<th colspan=2>销售</tr><tr><th>数量<th>金额</th></tr></thead>
            <tr><td x:str>腊肉 &amp; 腊肠</td><td align='right'>1,200</td><td style="display:none">99</td><TD>￥<b>3</b>50.5</TD></tr>
            <tr style="DISPLAY: none"><td>茶油</td><td>1</td><td>2</td></tr>
            <tr><td>黑<br>茶</td><td>&#49;2</td><td>&lt;5</td></tr></table>
            <table><tr><td>合计<td>1,212</table></body></html>""";
        Path path = TestSheets.write(folder.resolve("日报.xls"), html.getBytes(Charset.forName("GB18030")));
        assertThat(TestSheets.shown(path)).containsExactly(List.of("花垣县\u00A02021年5月"), List.of("单位：元"), List.of("产品", "销售"), List.of("", "数量", "金额"),
            List.of("腊肉 & 腊肠", "1,200", "￥350.5"), List.of("茶油", "1", "2"), List.of("黑\n茶", "12", "<5"), List.of("合计", "1,212"));
        assertThat(TestSheets.rows(path).stream().filter(SheetRow::hidden).map(SheetRow::number)).containsExactly(6);
        try (SheetFile file = SheetFile.open(path)) {
            assertThat(file.kind()).isEqualTo(FileKind.WEB_PAGE);
            assertThat(file.sheets()).containsExactly(new SheetInfo(0, "日报", false));
            assertThat(file.merged(file.firstVisible())).containsExactly(new Region(3, 4, 0, 0), new Region(3, 3, 1, 2));
        }
    }

    @Test
    void whatIsStruckThroughOrSetHighIsNoPartOfTheNumber() {
        Path path = page("<table><tr><td><del>100</del>80<td>5<sup>2</sup><td>100<br>200<td>1<div>2</div></table>");
        assertThat(TestSheets.shown(path)).containsExactly(List.of("~~100~~80", "5^2", "100\n200", "1\n2"));
    }

    @Test
    void blocksOfCellsReachNoFurtherThanTheirTable() {
        Path path = page("<table><tr><td rowspan=0>甲<td>1</tr><tr><td>2</tr></table><table><tr><td>乙<td>3</table>");
        assertThat(TestSheets.shown(path)).containsExactly(List.of("甲", "1"), List.of("", "2"), List.of("乙", "3"));
        try (SheetFile file = SheetFile.open(path)) {
            assertThat(file.merged(file.firstVisible())).containsExactly(new Region(1, 2, 0, 0));
        }
    }

    @Test
    void aCellThatIsCutOffIsNotTrusted() {
        assertThat(TestSheets.rows(page("<table><tr><td>1<td>20</table>")).getFirst().fault()).isNull();
        assertThat(TestSheets.rows(page("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4")).getLast().fault().key()).isEqualTo("sheet.row.cut");
    }
}
