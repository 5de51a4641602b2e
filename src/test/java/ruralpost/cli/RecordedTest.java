package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an import says of all that it recorded: enough to hold it against the sheet. */
class RecordedTest extends SalesListTest {

    private static final String[] LIST = {"日期,产品,数量,单位,金额（元）,渠道,买方", "2024-05-06,腊肉,3,斤,135,邮乐网,县一中", "2024-05-08,蜂蜜,2,瓶,96,邮乐网,",
        "2024-05-07,腊肉,,,90,微店,县医院", "合计,,,,321,,"};

    @Test
    void timeSumsNamesAndWhatNoRowHasAreSaid() {
        assertThat(take(0, LIST).err()).contains("list.csv：记入的 3 行：日期 2024-05-06 ~ 2024-05-08；金额 321.00 元；数量 1.5 公斤、2 瓶（2 行）；产品 腊肉、蜂蜜；销售渠道 邮乐网、微店；买方 县一中、县医院（2 行）；没有填的：销售地点");
    }

    @Test
    void aTrialSaysItBeforehandAndInEnglish() {
        Path list = csv("list.csv", LIST);
        assertThat(run("import", "sales", list.toString(), "--dry-run", "--lang", "en").ended(0).err())
            .contains("list.csv: the 3 rows to be recorded: Date: 2024-05-06 ~ 2024-05-08; amount: 321.00 yuan; quantity: 1.5 kg, 2 bottles (2 rows)").contains("not filled: Seller");
    }

    @Test
    void rowsThatAreReturnedHeldOrKnownAreNotAmongThem() {
        Path list = csv("list.csv", "日期,产品,金额（元）", "2024-05-06,腊肉,135", "2024-05-32,腊肉,90", "2024-05-07,蜂蜜,50");
        assertThat(run("import", "sales", list.toString(), "--lang", "zh").ended(3).err()).contains("记入的 2 行：日期 2024-05-06、2024-05-07；金额 185.00 元");
        assertThat(run("import", "sales", list.toString(), "--lang", "zh").ended(3).err()).doesNotContain("记入的");
    }

    @Test
    void anApproximateSumIsSaidToBeOne() {
        assertThat(take(0, "日期,产品,金额（元）", "2024-05-06,腊肉,135", "2024-05-07,蜂蜜,约50").err()).contains("金额 约185.00 元；产品 腊肉、蜂蜜；没有填的：销售渠道、销售地点、买方");
    }

    @Test
    void twoTimesAreBothNamedAndManyNamesCounted() {
        assertThat(take(0, "月份,产品,金额（元）,销售地点", "2024年3月,腊肉,100,双龙镇", "2024年2月,腊肉,100,吉卫镇", "2024年3月,腊肉,200,边城镇").err())
            .contains("日期 2024年2月、2024年3月；金额 400.00 元；产品 腊肉；销售地点 3 个；没有填的：销售渠道、买方");
    }

    @Test
    void ordersThatAQuantityCountsAreAddedUp() {
        assertThat(take(0, "月份,产品,数量（单）,金额（元）", "2024年3月,腊肉,12,1000", "2024年4月,腊肉,8,600").err()).contains("订单数 20；产品 腊肉");
    }
}
