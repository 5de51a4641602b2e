package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.value.Sex;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;
import ruralpost.ui.chart.ChartPane;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** The dashboard of campaigns as a clerk works with it: keys and clicks, then what the tiles say. */
class ReachWindowTest extends LedgerWindowTest {

    private static final int YEAR = LocalDate.now().getYear();

    private void campaign(String name, long kind, Map<Integer, Integer> children) {
        app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            long c = app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, name, null, null, kind, Period.year(YEAR), CampaignStatus.RUNNING, null, null, null,
                List.of(), null, null, null, null, null, List.of(), List.of()));
            children.forEach((month, n) -> app.campaigns().activities().save(tx, new Activity(Stamp.NEW, c, name + month, LocalDate.of(YEAR, month, 5), null, List.of(),
                List.of(new HeadCount(HeadGroup.CHILD, null, Sex.FEMALE, n)), null, Money.ofYuan(100), null)));
            return c;
        });
    }

    private void openBoard() {
        campaign("关爱", 3001, Map.of(3, 20, 4, 3));
        campaign("下乡", 3005, Map.of(5, 40));
        openWindow();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("campaign", "board"));
        awaitNode("tile-children-number");
        await("the numbers", () -> words("tile-children-number").equals("63"));
    }

    private void choose(String pane) {
        ChartPane chart = byId(pane);
        fx(() -> chart.requestFocus());
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
    }

    @Test
    void aBarFiltersTheOthersAndEscFreesIt() {
        openBoard();
        assertThat(words("tile-campaigns-number")).isEqualTo("2");
        choose("pane-cost-per-child");
        await("the filter", () -> !words("tile-children-number").equals("63"));
        String chosen = words("tile-children-number");
        assertThat(chosen).isIn("23", "40");
        assertThat(words("tile-campaigns-number")).isEqualTo("1");
        assertThat(this.<Node>byId("chip-kind")).isNotNull();
        ChartPane cost = byId("pane-cost-per-child");
        assertThat(fx(() -> ((ruralpost.chart.Bars) cost.getSpec().body()).bars().size())).as("the chart in which was chosen shows the others, too").isEqualTo(2);
        keys(KeyCode.ESCAPE);
        await("all again", () -> words("tile-children-number").equals("63"));
    }

    @Test
    void aTileOpensItsRowsWhoseSmallCountsAreNotCopied() {
        openBoard();
        press("tile-children");
        awaitNode("opened-badge");
        assertThat(words("opened-badge")).isEqualTo("等于 3 行之和");
        assertThat(words("opened-exact")).isEqualTo("63 人");
        settle();
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        String copied = fx(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).contains("关爱4").contains("40");
        assertThat(copied.lines().filter(l -> l.contains("关爱4")).findFirst().orElseThrow().split("\t")).doesNotContain("3");
    }

    @Test
    void anEmptyLedgerSaysWhatToDo() {
        openWindow();
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("campaign", "board"));
        awaitNode("board-empty");
    }
}
