package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 同上 and 无 in columns of names are words about a name, not names. */
class WordsForNothingTest extends CliTest {

    private List<String> sold(String... by) {
        return run("query", "sales", "--by", String.join(",", by)).ended(0).lines().stream().skip(1).map(l -> l.replaceAll(",exact.*", "")).toList();
    }

    @Test
    void whatIsTheSameAsAboveIsReadFromThere() {
        Path file = csv("same.csv", "日期,产品,渠道,金额,备注", "2021-05-01,橙子,邮乐网,1,甲", "〃,同上,同上,2,同上", "小计,,,3,", "同上,柚子,〃,4,");
        run("import", "sales", file.toString()).ended(0);
        assertThat(sold("day", "product", "channel")).containsExactlyInAnyOrder("2021-05-01,橙子,邮乐网,3.00", "2021-05-01,柚子,邮乐网,4.00");
        inLedger(app -> assertThat(app.catalogue().products()).extracting(p -> p.name()).doesNotContain("同上", "〃"));
    }

    @Test
    void inTheFirstRowItIsReturned() {
        Result result = run("import", "sales", csv("first.csv", "日期,产品,渠道,金额", "2021-05-01,橙子,同上,1", "2021-05-02,橙子,邮乐网,2").toString(), "--lang", "zh").ended(3);
        assertThat(result.err()).contains("第 2 行 C 列").contains("“同上”上面没有可取的内容");
    }

    @Test
    void aWordForNoneIsNoChannelAndNoProduct() {
        Path file = csv("none.csv", "日期,产品,渠道,单号,金额", "2021-05-01,橙子,无,无,1", "2021-05-02,橙子,N/A,暂无,2", "2021-05-03,无,邮乐网,,3");
        Result result = run("import", "sales", file.toString(), "--lang", "zh").ended(3);
        assertThat(result.err()).contains("第 4 行 B 列").contains("缺少产品");
        assertThat(sold("channel")).containsExactly(",3.00");
    }
}
