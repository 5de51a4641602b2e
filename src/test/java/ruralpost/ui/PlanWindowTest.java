package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.chart.Box;
import ruralpost.chart.Bullet;
import ruralpost.chart.Bullets;
import ruralpost.chart.ChartValue;
import ruralpost.chart.RenderedChart;
import ruralpost.plan.PlanStep;
import ruralpost.plan.PlanTarget;
import ruralpost.ui.chart.ChartPane;
import ruralpost.value.Period;

/** A plan and what was sold, typed into form and grid; far above 100 % is read and drawn right, through the whole window. */
class PlanWindowTest extends ScenarioTest {

    private ChartPane tileChart() {
        return fx(() -> robot.lookup((Node n) -> n instanceof ChartPane && inTile(n)).query());
    }

    private static boolean inTile(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if ("tile-plan".equals(n.getId())) {
                return true;
            }
        }
        return false;
    }

    /** The bullet of the tile reads this, and its bar ends within its track. */
    private void awaitBullet(String percent) {
        await("the bullet at " + percent, () -> robot.lookup((Node n) -> n instanceof ChartPane pane && inTile(n) && pane.getSpec() != null
            && pane.getSpec().body() instanceof Bullet b && b.value().label().equals(percent)).tryQuery().isPresent());
        fx(() -> stage.getScene().getRoot().layout());
        settle();
        RenderedChart drawn = fx(() -> tileChart().rendered());
        Box bar = drawn.mark("value", "bar").orElseThrow().box();
        Box track = drawn.mark("value", "track").orElseThrow().box();
        Box plan = drawn.mark("value", "plan").orElseThrow().box();
        assertThat(bar.right()).as("not clipped").isLessThanOrEqualTo(track.right());
        assertThat(bar.width() / (plan.centreX() - track.x())).as("bar by the plan's mark").isBetween(Double.parseDouble(percent) / 100 - 0.05, Double.parseDouble(percent) / 100 + 0.05);
    }

    private String fact(String key) {
        return fx(() -> robot.lookup("#fact-" + key).tryQueryAs(Label.class).map(Label::getText).orElse(""));
    }

    @Test
    void onePointSevenOfOneMillionReads170Percent() {
        openWindow();
        today(LocalDate.of(2018, 9, 10));
        register("plan");
        go("register.plan.measure");
        keys(KeyCode.DOWN);
        enter("register.plan.period", "2018-09");
        enter("register.plan.target", "1000000");
        enter("register.plan.second", "150万 力争");
        save("2018年9月");
        PlanTarget plan = app.plans().plans().getFirst();
        assertThat(plan.target()).isEqualByComparingTo("1000000");
        assertThat(plan.period()).isEqualTo(Period.month(2018, 9));
        assertThat(plan.steps()).containsExactly(new PlanStep(BigDecimal.valueOf(1_500_000), "力争"));

        sell("2018-09-10", "mht", "400000", 1);
        board("2018-09");
        awaitTile("plan", "40.0");
        awaitBullet("40.0");
        Bullet bullet = fx(() -> (Bullet) tileChart().getSpec().body());
        assertThat(bullet.pace().label()).as("ten of thirty days").isEqualTo("进度 33.3%");
        go("tile-plan");
        keys(KeyCode.SPACE);
        await("what each day must bring", () -> wordsIn("#drawer").contains("每天还需"));
        assertThat(wordsIn("#drawer")).as("600,000 in twenty days; 1,100,000 for the further threshold").contains("600,000.00 ÷ 20", "30,000.00", "1,100,000.00 ÷ 20", "55,000.00");
        keys(KeyCode.ESCAPE);

        sell("2018-09-10", "mht", "130万", 2);
        press("sub-board");
        awaitTile("plan", "170.0");
        awaitBullet("170.0");
        keys(KeyCode.ALT, KeyCode.DIGIT4);
        await("the plans", () -> robot.lookup("#pane-plans").tryQueryAs(ChartPane.class).map(p -> p.getSpec() != null && !p.getSpec().body().isEmpty()).orElse(false));
        Bullets.Item item = fx(() -> ((Bullets) this.<ChartPane>byIdFx("pane-plans").getSpec().body()).items().getFirst());
        assertThat(item.bullet().value().label()).isEqualTo("170.0");
        assertThat(item.bullet().marks()).extracting(ChartValue::label).containsExactly("力争 150.0%");
        assertThat(item.note()).contains("170").contains("100").contains("万元");

        go("tile-plan");
        keys(KeyCode.SPACE);
        await("the number", () -> sees("#opened-formula"));
        assertThat(wordsIn("#opened-formula")).contains("1,700,000.00 ÷ 1,000,000.00", "170.0%");
        keys(KeyCode.ESCAPE);

        press("sub-registers");
        await("the plan's own record", () -> fact("percent").equals("170.0%"));
        assertThat(fact("actual")).isEqualTo("1,700,000.00");

        sell("2018-09-10", "mht", "1300000", 3);
        press("sub-board");
        awaitTile("plan", "300.0");
        awaitBullet("300.0");
    }
}
