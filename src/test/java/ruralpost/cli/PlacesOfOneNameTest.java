package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;

/** A district that several cities have, and the ledger has not, is asked about with what holds each. */
class PlacesOfOneNameTest extends CliTest {

    private Path file() {
        return csv("places.csv", "日期,产品,地点,金额", "2021-05-01,橙子,鼓楼区,1", "2021-05-01,橙子,花垣县,2", "2021-05-01,橙子,江苏省南京市鼓楼区,3");
    }

    @Test
    void isNotCreatedInSilence() {
        Result result = run("import", "sales", file().toString(), "--lang", "en").ended(3);
        assertThat(result.err()).contains("row 2, column C").contains("\"鼓楼区\" is not in the ledger, and 4 places in the country are called so")
            .contains("江苏省 南京市 鼓楼区").contains("河南省 开封市 鼓楼区").contains("福建省 福州市 鼓楼区");
        inLedger(app -> assertThat(app.places().places()).extracting(Place::name).contains("花垣县", "江苏省南京市鼓楼区").doesNotContain("鼓楼区"));
    }

    @Test
    void townshipsOfOneNameAreAskedAboutUnlessOneIsInTheLedgersCounty() {
        Result result = run("import", "sales", csv("towns.csv", "日期,产品,地点,金额", "2021-05-01,橙子,城关镇,1", "2021-05-01,橙子,龙潭镇,2", "2021-05-01,橙子,石栏镇,3").toString(),
            "--lang", "zh").ended(3);
        assertThat(result.err()).contains("第 2 行 C 列").contains("“城关镇”台账里没有，全国同名的有 ").contains("请写明是哪一处（河南省").doesNotContain("第 3 行").doesNotContain("第 4 行");
        inLedger(app -> assertThat(app.places().places()).extracting(Place::name).contains("龙潭镇", "石栏镇").doesNotContain("城关镇"));
    }

    @Test
    void isTakenOnceTheLedgerHasIt() {
        entry("places", (app, tx) -> app.places().save(tx, Place.named("鼓楼区", PlaceKind.SITE)));
        run("import", "sales", file().toString()).ended(0);
    }
}
