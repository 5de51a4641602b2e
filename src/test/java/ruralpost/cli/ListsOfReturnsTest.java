package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tables that say that they are about something else: asked about, taken as what they are, and never in silence as sales. */
class ListsOfReturnsTest extends SalesListTest {

    private static final String[] RETURNS = {"2024年5月退货登记,,,", "日期,产品,数量（件）,金额（元）", "2024-05-03,柑橘,1,39.9", "2024-05-08,柑橘,2,79.8", "合计,,3,119.7"};

    private Result with(int code, String[] lines, String... options) {
        Path list = csv("list.csv", lines);
        String[] args = new String[options.length + 5];
        System.arraycopy(new String[] {"import", "sales", list.toString(), "--lang", "zh"}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        return run(args).ended(code);
    }

    @Test
    void theQuestionNamesTheAnswerThatRecordsThemAsReturns() {
        assertThat(with(2, RETURNS).err()).contains("写有“退货”", "数量和金额就按负数记", "（如 --put refund=yes）");
        assertThat(with(0, RETURNS, "--put", "refund=yes").err()).contains("金额 −119.70 元；数量 −3 件；产品 柑橘；退货；没有填的").doesNotContain("不符").doesNotContain("照常导入");
        assertThat(sales("product")).contains("柑橘,-119.70");
    }

    @Test
    void theMoneyPaidBackIsTheAmountOfAReturn() {
        assertThat(with(0, new String[] {"2024年5月退货明细,,,", "日期,产品,数量（件）,退款金额", "2024-05-03,柑橘,1,39.9"}, "--put", "refund=是").err()).contains("金额 −39.90 元；数量 −1 件");
    }

    @Test
    void rowsThatAreNegativeAlreadyStaySo() {
        assertThat(with(0, new String[] {"2024年5月退货登记,,", "日期,产品,金额（元）", "2024-05-03,柑橘,-39.9", "2024-05-08,柑橘,79.8"}, "--put", "refund=yes").err()).contains("金额 −119.70 元");
    }

    @Test
    void takenAsSalesTheyAreSaidToBe() {
        assertThat(with(0, RETURNS, "--column", "amount=D").err()).contains("金额 119.70 元；数量 3 件").contains("表中写有“退货”，这张表仍照常导入：各行都是退货的，给全表在“退货”一项选“退货”（--put refund=yes）");
        run("undo").ended(0);
        assertThat(with(0, new String[] {"2024年5月收购台账,,", "日期,产品,金额（元）", "2024-05-03,柑橘,39.9"}, "--column", "amount=C").err()).contains("表中写有“收购”，这张表仍照选定的读法导入，请核对");
    }

    @Test
    void anAnswerThatFitsAnotherTableChangesNothing() {
        assertThat(with(2, new String[] {"2024年5月收购台账,,", "日期,产品,金额（元）", "2024-05-03,柑橘,39.9"}, "--put", "refund=yes").err()).contains("写有“收购”").doesNotContain("refund=yes）");
        assertThat(with(2, RETURNS, "--put", "refund=no").err()).contains("写有“退货”");
    }

    @Test
    void aNameThatSaysItsRowsAreNotSentYetIsQuoted() {
        assertThat(take(0, "邮乐小店12月未发货订单,,,", "日期,产品,店铺,金额（元）", "2023-12-03,柑橘,花垣镇邮乐小店,39.9").err()).contains("没有导入的内容，请核对：“邮乐小店12月未发货订单”").doesNotContain("--put channel");
        run("undo").ended(0);
        assertThat(take(0, "团购待发货订单,,", "日期,产品,金额（元）", "2023-12-03,柑橘,39.9").err()).contains("“团购待发货订单”中的“团购”；各行都是“团购”的");
    }

    @Test
    void aTabMarkedAsReturnsIsAskedAbout() {
        String file = book(java.util.Map.of("3月(退)", new String[] {"产品,数量(斤),金额(元)", "白菜,100,120"})).toString();
        assertThat(run("import", "sales", file, "--put", "period=2026年3月", "--lang", "zh").ended(2).err()).contains("写有“退”").contains("--put refund=yes");
        assertThat(run("import", "sales", file, "--put", "period=2026年3月", "--put", "refund=yes", "--lang", "zh").ended(0).err()).contains("金额 −120.00 元");
    }
}
