package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands above a table and fills no field is told, so that no name is lost in silence; what tables are called by is not. */
class UnreadAboveTest extends CliTest {

    private static final String TABLE = "日期,产品,数量（斤）,金额（元）\n2024-05-01,茶叶,2,120\n2024-05-02,猕猴桃,20,160\n";

    private String told(String above) throws IOException {
        Path file = temp.resolve("above.csv");
        Files.writeString(file, above + ",,,\n" + TABLE, StandardCharsets.UTF_8);
        return run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0).err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月农产品销售明细表（李大姐小卖部）", "石三妹家的账（2024年）", "花垣县党员干部直播带货情况", "填报单位：苗家妹子土货铺", "花垣县年货节销售情况表", "2024年919电商节农产品销售统计表",
        "2024年5月销售统计（不含退款）", "保靖县邮政分公司销售日报", "Xiao Long live stream 2024", "2024年7月线上销售统计表", "吉卫支局十月份零售流水", "2026年各村农产品网销情况表", "花垣县惠农服务社2026年3月供货表", "食堂配送单 2026年3月5日"})
    void aLineWithMoreThanTheUsualWordsIsQuoted(String line) throws IOException {
        assertThat(told(line)).contains("表名、表头、表外写着没有导入的内容，请核对").contains(line.replace('（', '(').replace('）', ')').replace('：', ':'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"花垣县邮政分公司2024年5月农产品销售情况表", "湖南省湘西土家族苗族自治州花垣县2024年第二季度农特产品销售台账", "单位：元", "附件1：各乡镇农产品销售统计表", "制表人：王芳  审核：李强", "2024年5月茶叶、猕猴桃销售明细表",
        "统计时间：2024年5月1日-5月31日", "销售日报表（线上线下）", "Monthly sales report May 2024"})
    void whatTablesAreCalledByAndWhatTheRowsSayIsNot(String line) throws IOException {
        assertThat(told(line)).doesNotContain("表名、表头、表外写着");
    }

    @Test
    void whatFillsAFieldIsTakenAway() throws IOException {
        assertThat(told("边城镇茶峒村电商服务站销售台账")).contains("--put seller=边城镇茶峒村电商服务站");
        assertThat(told("客户：县一小食堂")).contains("每行的买方都填“县一小食堂”").doesNotContain("表名、表头、表外写着");
        Path file = temp.resolve("put.csv");
        Files.writeString(file, "2024年5月销售明细表（李大姐小卖部）,,,\n" + TABLE, StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh", "--put", "seller=李大姐小卖部").ended(0).err()).doesNotContain("表名、表头、表外写着");
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "en").ended(0).err()).contains("not all that stands around the table or over its columns is imported").contains("--put seller=李大姐小卖部");
    }

    @Test
    void howFarWholeYearsWentIsQuoted() throws IOException {
        Path file = temp.resolve("until.csv");
        Files.writeString(file, "截至9月农产品销售额对比表（元）,,\n产品,2023年,2024年\n茶叶,1200,1600\n腊肉,900,700\n", StandardCharsets.UTF_8);
        assertThat(run("import", "sales", file.toString(), "--dry-run", "--lang", "zh").ended(0).err()).contains("表名、表头、表外写着没有导入的内容").contains("截至9月农产品销售额对比表");
    }

    @Test
    void aStationCalledAfterTheCountyIsAPlace() {
        String file = csv("list.csv", "邮三湘花垣站2023年9月订单明细,,", "日期,产品,金额", "2023-09-01,猕猴桃,49.9").toString();
        assertThat(run("import", "sales", file, "--lang", "zh").ended(0).err()).contains("--put seller=花垣站");
    }

    @Test
    void whoReportedBelowANoteIsNamedAndAFestivalWithItsNumber() {
        String file = csv("list.csv", "农产品日报,,,", "日期,品名,数量,金额", "2024-5-6,粉丝,20,160", "合计,,20,160", "注：数量单位为袋，金额单位为元。,,,", "填报单位：龙潭支局,,填报人：吴,").toString();
        assertThat(run("import", "sales", file, "--put", "unit=袋", "--lang", "zh").ended(0).err()).contains("龙潭支局");
        String daily = csv("daily.csv", "2024年“919”农品节平台销售日报,,", "日期,产品,销售额", "2024-09-19,腊肉,160").toString();
        assertThat(run("import", "sales", daily, "--lang", "zh").ended(0).err()).contains("--put campaign=919农品节");
    }
}
