package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** 单位：瓶 among the rows is the unit of those below it, and of no other. */
class SectionUnitsTest extends SalesListTest {

    private static final String TITLE = "2022年9月销售情况,,";

    private String book(String... lines) {
        return book(Map.of("销售", lines)).toString();
    }

    private Result read(int code, String... lines) {
        return run("import", "sales", book(lines), "--lang", "zh").ended(code);
    }

    @Test
    void eachGroupIsCountedInItsOwn() {
        assertThat(read(0, TITLE, "产品,数量,销售额（元）", "（一）鲜果类（单位：斤）,,", "猕猴桃,3200,25600", "黄桃,800,4800", "（二）加工类（单位：瓶）,,", "猕猴桃酒,60,3480").err()).contains("数量 2,000 公斤、60 瓶");
        run("undo").ended(0);
        assertThat(read(0, "2022年9月双龙镇销售情况,,单位：公斤、元", "产品,数量,销售额", "猕猴桃,3200,25600", "单位：箱、元,,", "猕猴桃酒,60,3480").err()).contains("数量 3,200 公斤、60 箱");
    }

    @Test
    void aLaterLineIsNotOfTheRowsAboveIt() {
        assertThat(read(3, TITLE, "产品,数量,销售额（元）", "猕猴桃,3200,25600", "单位：瓶,,", "猕猴桃酒,60,3480").err()).contains("“3200”没有单位").contains("数量 60 瓶");
        // below all rows it is that of the whole table
        assertThat(read(0, TITLE, "产品,数量,销售额（元）", "黄桃,320,2560", "桃花酒,60,3480", "单位：公斤,,").err()).contains("数量 380 公斤");
    }

    @Test
    void whatDeniesTheTitleOrTheUnitOfTheAmountsComesBack() {
        assertThat(read(3, TITLE, "产品,数量（斤）,销售额（元）", "猕猴桃,3200,25600", "酒类  单位：瓶,,", "猕猴桃酒,60,3480").err()).contains("“60”：上方各行之间写着“单位：瓶”").contains("数量 1,600 公斤");
        run("undo").ended(0);
        assertThat(read(3, "2022年9月销售情况,单位：元", "产品,销售额", "苗绣,36000", "单位：万元,", "银饰,12.5").err()).contains("“12.5”：上方各行之间写着“单位：万元”").contains("金额 36,000.00 元");
    }

    @Test
    void aUnitBesideTheLastColumnIsThatOfTheTableBelowIt() {
        String file = book("表一 2023年上半年线上销售,,单位：万元,,表二 2023年上半年线下销售,,单位：元", "产品,销售额,,,产品,销售额,", "腊肉,12.6,,,腊肉,36000,", "蜂蜜,3.8,,,大米,18500,");
        assertThat(run("import", "sales", file, "--table", "1", "--lang", "zh").ended(0).err()).contains("金额 164,000.00 元");
    }

    @Test
    void ofSeveralUnitsAmongTheRowsNoneIsGuessed() {
        assertThat(read(3, TITLE, "产品,数量,销售额（元）", "（一）鲜果类（单位：斤）,,", "猕猴桃,3200,25600", "单位：箱、公斤,,", "黄桃,60,3480").err()).contains("“60”：上方各行之间写着“单位：箱、公斤”").contains("数量 1,600 公斤");
    }
}
