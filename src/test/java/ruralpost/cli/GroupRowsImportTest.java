package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.sales.Channel;

/** A word alone above its rows is not lost: it fills the field whose records are called so, or the clerk is told that it fills none. */
class GroupRowsImportTest extends CliTest {

    @BeforeEach
    void namesOfTheLedger() {
        run("import", "sales", csv("names.csv", "日期,产品,渠道,金额", "2020-01-01,橙子,邮乐网,1", "2020-01-01,橙子,线下合同,1").toString()).ended(0);
    }

    private Path file(String name) {
        return csv(name, "日期,产品,金额", "邮乐网,,", "2021-03-01,橙子,12", "2021-03-02,橙子,13", "小计,,25", "一、线下合同,,", "2021-03-01,橙子,14", "合计,,39", "2021-03-05,橙子,15");
    }

    private List<String> soldIn2021() {
        @SuppressWarnings("unchecked")
        List<String>[] found = new List[1];
        inLedger(app -> {
            var names = app.catalogue().channels().stream().collect(Collectors.toMap(c -> c.stamp().id(), Channel::name));
            found[0] = IntStream.range(0, app.cube().current().size()).mapToObj(i -> app.sales().byId(app.cube().current().id(i)).orElseThrow())
                .filter(s -> s.period().from().getYear() == 2021)
                .map(s -> s.amount().money().fen() / 100 + " " + (s.channelId() == null ? "-" : names.get(s.channelId()))).sorted().toList();
        });
        return found[0];
    }

    @Test
    void channelsOverTheirRowsFillTheChannelAndTheFileAgainChangesNothing() {
        Path file = file("groups.csv");
        Result first = run("import", "sales", file.toString(), "--lang", "en").ended(0);
        assertThat(first.err()).contains("groups.csv: the names over groups fill this field of the rows below: Channel");
        assertThat(soldIn2021()).containsExactly("12 邮乐网", "13 邮乐网", "14 线下合同", "15 -");
        assertThat(run("import", "sales", file.toString(), "--format", "json").ended(0).out()).isEqualTo(json(4, 0, 0, 4, 0, 0));
    }

    @Test
    void aWordBelowAllRecordsIsOverNone() {
        Path file = csv("signed.csv", "日期,产品,金额", "2021-03-01,橙子,12", "花垣县邮政分公司,,");
        assertThat(run("import", "sales", file.toString(), "--lang", "en").ended(0).err()).doesNotContain("over groups");
    }

    @Test
    void anotherValueOverrulesThem() {
        run("import", "sales", file("overruled.csv").toString(), "--put", "channel=邮乐网").ended(0);
        assertThat(soldIn2021()).containsExactly("12 邮乐网", "13 邮乐网", "14 邮乐网", "15 邮乐网");
    }

    @Test
    void switchedOffTheyFillNothingAlsoInTheNextFileOfThatKind() {
        run("import", "sales", file("off.csv").toString(), "--put", "渠道=").ended(0);
        assertThat(soldIn2021()).containsExactly("12 -", "13 -", "14 -", "15 -");
        Path next = csv("next.csv", "日期,产品,金额", "邮乐网,,", "2021-04-01,橙子,16", "线下合同,,", "2021-04-01,橙子,17");
        assertThat(run("import", "sales", next.toString(), "--lang", "en").ended(0).err()).contains("fill nothing in the rows below");
        assertThat(soldIn2021()).contains("16 -", "17 -");
        assertThat(run("import", "sales", next.toString(), "--put", "渠道=@none", "--lang", "en").ended(2).err()).contains("--put takes FIELD=VALUE");
    }

    @Test
    void wordsThatNoRecordIsCalledFillNothingUnlessAskedToAndThatIsSaid() {
        Path file = csv("kinds.csv", "日期,产品,金额", "水果类,,", "2021-03-01,橙子,12");
        assertThat(run("import", "sales", file.toString(), "--lang", "en", "--dry-run").ended(0).err())
            .contains("kinds.csv: the names over groups fill nothing in the rows below, which may lack their channel or place");
        run("import", "sales", file.toString(), "--put", "渠道=@group").ended(0);
        assertThat(soldIn2021()).containsExactly("12 水果类");
    }
}
