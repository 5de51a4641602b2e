package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.document.PeriodBasis;
import ruralpost.document.ReportedFigure;
import ruralpost.document.ReportedPeriod;
import ruralpost.ledger.Stamp;
import ruralpost.place.PlaceKind;
import ruralpost.sales.SalesFixture;
import ruralpost.value.Bound;
import ruralpost.value.Money;

/** A festival's share of the local year and what the village is given of its profit, typed by a clerk and read in the whole window. */
class ShareWindowTest extends ScenarioTest {

    /** What a circular says of the same; it is never added to what was entered. */
    private void reported() {
        app.ledger().write(SalesFixture.action("reported"), tx -> {
            long document = app.documents().save(tx, new Document(Stamp.NEW, "通报", DocumentKind.CIRCULAR, null, null, LocalDate.of(2019, 1, 2), null, List.of(), null, null));
            return app.figures().save(tx, new ReportedFigure(Stamp.NEW, "R1", document, "sales", "花垣县", ReportedPeriod.of("2018", PeriodBasis.STATED),
                "占当地全年销售额的比例", new BigDecimal("60"), "percent", Bound.OVER, null, null, null, List.of()));
        });
    }

    private String tip(String tile) {
        return fx(() -> {
            Tooltip tip = (Tooltip) byIdFx("tile-" + tile).getProperties().get("javafx.scene.control.Tooltip");
            return tip.getText();
        });
    }

    private String fact(String key) {
        return fx(() -> robot.lookup("#fact-" + key).tryQueryAs(Label.class).map(Label::getText).orElse(""));
    }

    @Test
    void aQuarterOfTheLocalYearAndEighteenPercentOfItsProfit() {
        reported();
        openWindow();
        today(LocalDate.of(2019, 3, 1));
        register("total");
        enter("register.total.year", "2018");
        enter("register.total.amount", "6,788,320");
        pick("register.total.product", "mht");
        save("2018 猕猴桃");
        register("place");
        enter("register.place.name", "十八洞村");
        go("register.place.kind");
        for (int i = 0; i <= PlaceKind.VILLAGE.ordinal(); i++) {
            keys(KeyCode.DOWN);
        }
        save("十八洞村");
        long village = app.places().called("十八洞村").getFirst().stamp().id();
        register("donation");
        pick("register.donation.village", "sbdc");
        enter("register.donation.period", "2018-09-09～2018-09-25");
        go("register.donation.kind");
        keys(KeyCode.DOWN);
        enter("register.donation.base", "400000");
        enter("register.donation.percent", "18");
        assertThat(words("register-live")).isEqualTo("捐赠 72,000.00 元 ＝ 400,000.00 × 18%，四舍五入到分");
        save("十八洞村");
        assertThat(app.contracts().donations()).singleElement().satisfies(d -> {
            assertThat(d.villageId()).isEqualTo(village);
            assertThat(d.amount()).isEqualTo(Money.ofYuan(72_000));
        });
        sell("2018-09-09～2018-09-25", "mht", "1697080", 1);

        board("2018-09-09～2018-09-25");
        keys(KeyCode.ALT, KeyCode.DIGIT2);
        awaitTile("share", "25.0 %", "来源所述 超60%", "2018 年当地 678.8万元");
        assertThat(tip("share")).contains("四舍五入到 0.1%");
        go("tile-share");
        keys(KeyCode.SPACE);
        await("the number", () -> sees("#opened-formula"));
        assertThat(wordsIn("#opened-formula")).contains("1,697,080.00 ÷ 6,788,320.00", "25.0%", "四舍五入到 0.1%");
        await("added up again", () -> wordsIn("#opened-badge").contains("由 1 行重算相同"));
        assertThat(wordsIn("#drawer")).as("what the circular says stands beside it").contains("公开数据|占当地全年销售额的比例|超60%");
        keys(KeyCode.ESCAPE);

        keys(KeyCode.ALT, KeyCode.DIGIT3);
        awaitTile("donated", "利润 400,000.00 × 18%");
        assertThat(tip("donated")).contains("72,000.00 元", "每笔四舍五入到分");
        go("tile-donated");
        keys(KeyCode.SPACE);
        await("the donation", () -> wordsIn("#opened-formula").contains("400,000.00 × 18%"));
        assertThat(wordsIn("#drawer")).contains("72,000.00", "十八洞村");
        keys(KeyCode.ESCAPE);

        open("place", "sbdc", "十八洞村");
        await("what the village was given", () -> fact("donated").equals("72,000.00"));
    }
}
