package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.file.TestSheets;

/** A sheet on its side is read column by column; what is wrong is named and marked where it stands in the file, and corrected there. */
class TurnedImportTest extends CliTest {

    private static final Object[][] ROWS = {{"花垣县农产品销售（单位：万元）"}, {"产品", "橙子", "腊肉", "茶油", "合计"}, {"日期", "2021-05-01", "2021-05-02", "", ""},
        {"销售额", 1.2, "不详", 2, 3.2}, {"数量（斤）", 10, 20, 30, 60}, {"制表人：张三"}};

    private Path file(String kind) throws IOException {
        Path path = temp.resolve("turned." + kind);
        return kind.equals("xlsx") ? TestSheets.xlsx(path, ROWS) : Files.writeString(path, String.join("\n", java.util.Arrays.stream(ROWS)
            .map(r -> String.join(",", java.util.Arrays.stream(r).map(String::valueOf).toList())).toList()));
    }

    private List<Long> yuan() {
        @SuppressWarnings("unchecked")
        List<Long>[] found = new List[1];
        inLedger(app -> found[0] = IntStream.range(0, app.cube().current().size())
            .mapToObj(i -> app.sales().byId(app.cube().current().id(i)).orElseThrow().amount().money().fen() / 100).sorted().toList());
        return found[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void isReadMarkedAtItsCellsAndCorrectedThere(String kind) throws IOException {
        Path folder = temp.resolve("back");
        Result first = run("import", "sales", file(kind).toString(), "--lang", "zh", "--hand-back", folder.toString()).ended(3);
        assertThat(first.err()).contains("这张表横着放（产品、日期、销售额、数量（斤））").contains("第 4 行 C 列").contains("第 3 行 D 列").contains("合计行 1 列（E 列）");
        assertThat(yuan()).containsExactly(12_000L);

        List<SheetRow> rows;
        try (var files = Files.list(folder)) {
            rows = TestSheets.rows(files.findFirst().orElseThrow());
        }
        SheetRow days = rows.stream().filter(r -> r.number() == 3).findFirst().orElseThrow();
        SheetRow amounts = rows.stream().filter(r -> r.number() == 4).findFirst().orElseThrow();
        assertThat(days.cells().getLast().raw()).contains("D 列");
        assertThat(amounts.cells().getLast().raw()).contains("C 列").contains("导入问题");
        assertThat(rows.stream().filter(r -> r.number() == 5).findFirst().orElseThrow().cells()).hasSize(5);

        List<Object[]> corrected = rows.stream().map(r -> IntStream.range(0, r.width()).mapToObj(c -> r.number() == 3 && c == 3 ? "2021-05-03"
            : r.number() == 4 && c == 2 ? "3" : r.cell(c).shown()).toArray()).toList();
        Path again = TestSheets.xlsx(temp.resolve("again.xlsx"), corrected.toArray(Object[][]::new));
        assertThat(run("import", "sales", again.toString(), "--format", "json").ended(0).out()).isEqualTo(json(3, 2, 0, 1, 0, 0));
        assertThat(yuan()).containsExactly(12_000L, 20_000L, 30_000L);
    }

    @Test
    void isRefusedWhereANumberStandsUnderNoName() {
        Path file = csv("torn.csv", "产品,橙子,腊肉", "日期,2021-05-01,2021-05-02", "销售额,1,200,20");
        assertThat(run("import", "sales", file.toString(), "--lang", "zh").ended(2).err()).contains("表是横着放的").contains("转置");
        assertThat(yuan()).isEmpty();
    }

    @Test
    void aSettlementBelowLinesAboutAllOfItIsReadOnceItsProductsAreNamed() {
        String file = csv("farm.csv", "代销结算单,,,", "农场名称,麻栗场镇绿野家庭农场,,", "结算期间,2025年9月,,", "项目,土鸡,土鸡蛋,红薯粉", "销售数量,64只,1850枚,320斤", "单价,88元/只,1.2元/枚,9元/斤", "销售金额（元）,5632,2220,2880", "代销手续费5%,281.6,111,144").toString();
        assertThat(run("import", "sales", file, "--lang", "zh").ended(2).err()).contains("--column product=项目");
        assertThat(run("import", "sales", file, "--column", "product=项目", "--lang", "zh").ended(0).err()).contains("金额 10,732.00 元；数量 160 公斤、1,850 枚、64 只").contains("销售地点 麻栗场镇绿野家庭农场");
    }
}
