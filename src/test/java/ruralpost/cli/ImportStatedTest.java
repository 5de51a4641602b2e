package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ruralpost.sales.Sale;

/** What a sheet says of all its rows by its name, and what is said of all its rows by an option. */
class ImportStatedTest extends CliTest {

    private Sale only() {
        Sale[] sale = new Sale[1];
        inLedger(app -> sale[0] = app.sales().byIds(app.ledger().read(ctx -> ctx.fetch("select id from sale where deleted_set=0").getValues(0, Long.class))).getFirst());
        return sale[0];
    }

    private String channel() {
        Long id = only().channelId();
        String[] name = new String[1];
        inLedger(app -> app.catalogue().channels().stream().filter(c -> c.stamp().id() == (id == null ? -1 : id)).forEach(c -> name[0] = c.name()));
        return name[0];
    }

    @Test
    void theOneChannelInTheNameOfATableIsThatOfItsRowsAndIsSaid() {
        Result result = run("import", "sales", csv("may.csv", "2024年5月邮三湘销售明细,", "产品,金额", "橙子,12").toString(), "--lang", "en").ended(0);
        assertThat(result.err()).contains("may.csv: the name of the table or a line above or below it says \"邮三湘\"").contains("--put channel=");
        assertThat(channel()).isEqualTo("邮三湘");
    }

    @Test
    void theOneChannelInTheNameOfATextFileIsThatOfItsRows() {
        run("import", "sales", csv("5月邮乐小店.csv", "日期,产品,金额", "2024-05-01,橙子,12").toString()).ended(0);
        assertThat(channel()).isEqualTo("邮乐小店");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年5月邮乐网、邮三湘销售明细", "2024年5月邮三湘、山货郎销售明细", "2024年5月销售明细（不含邮三湘）", "2024年5月各网点销售明细", "2024年5月邮三湘以外的销售"})
    void namesThatSayMoreOrLessFillNothing(String title) {
        run("import", "sales", csv("may.csv", title + ",", "产品,金额", "橙子,12").toString()).ended(0);
        assertThat(channel()).isNull();
    }

    @Test
    void itCanBeOverruledAndAColumnCountsMore() {
        run("import", "sales", csv("may.csv", "2024年5月邮三湘销售明细,", "产品,金额", "橙子,12").toString(), "--put", "channel=").ended(0);
        assertThat(channel()).isNull();
        run("undo").ended(0);
        run("import", "sales", csv("june.csv", "2024年6月邮三湘销售明细,,", "产品,渠道,金额", "橙子,邮乐网,12").toString()).ended(0);
        assertThat(channel()).isEqualTo("邮乐网");
    }

    @Test
    void whoBoughtStandsAboveTheTableAndIsSaid() {
        Result result = run("import", "sales", csv("june.csv", "采购单位：县第一小学食堂,", "配送日期：2024年6月6日,", "产品,金额", "橙子,12").toString(), "--lang", "en").ended(0);
        assertThat(result.err()).contains("says \"县第一小学食堂\"").contains("--put buyer=");
        assertThat(only().buyer()).isEqualTo("县第一小学食堂");
    }

    @Test
    void whoSoldAndWhoBoughtMayStandInOneCell() {
        Result result = run("import", "sales", csv("june.csv", "供货方：县农品公司    采购方：县公安局食堂,", "2024年6月6日,", "食材,金额", "橙子,12").toString(), "--lang", "en").ended(0);
        assertThat(result.err()).contains("says \"县农品公司\"").contains("--put seller=").contains("says \"县公安局食堂\"").contains("--put buyer=");
        assertThat(only().buyer()).isEqualTo("县公安局食堂");
        assertThat(only().sellerPlaceId() != null || only().sellerPartnerId() != null).isTrue();
    }

    @Test
    void theTimeBehindANameIsNoPartOfIt() {
        Result result = run("import", "sales", csv("june.csv", "商户名称：老石土特产店　2024年6月,", "产品,金额", "橙子,12").toString(), "--lang", "en").ended(0);
        assertThat(result.err()).contains("says \"老石土特产店\"");
        assertThat(only().period().from()).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void aUnitThatNoColumnNamesIsAskedForAndGivenOnceForAll() {
        String file = csv("may.csv", "日期,产品,购买数量,金额", "2024-05-01,橙子,3,12").toString();
        assertThat(run("import", "sales", file, "--lang", "en").ended(3).err()).contains("Returned: may.csv").contains("--put unit=件");
        run("import", "sales", file, "--put", "unit=件").ended(0);
        assertThat(only().quantity().toString()).isEqualTo("3 parcel");
    }
}
