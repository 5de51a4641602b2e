package ruralpost.ui.sales.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.chart.Tokens;
import ruralpost.ledger.Stamp;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Contract;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.Dimension;
import ruralpost.ui.FxTest;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.dialog.ScriptedDialogs;
import ruralpost.ui.dialog.Toast;
import ruralpost.ui.sales.SalesPick;
import ruralpost.ui.table.DataGrid;
import ruralpost.ui.task.Tasks;
import ruralpost.value.Amount;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

/** Opens one mark of every kind of chart by keys, reads its number, and goes on from its rows. */
class MarkScreenTest extends FxTest {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 9);

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private Tasks tasks;
    private BoardScreen screen;
    private final List<Sale> sales = new ArrayList<>();
    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        tasks = fx(() -> new Tasks(unexpected::set));
        fixture.app.ledger().write(SalesFixture.action("all"), tx -> {
            long contract = fixture.app.contracts().save(tx, new Contract(Stamp.NEW, "HT-1", "县工会", BuyerKind.TRADE_UNION, Contract.Kind.PURCHASE, fixture.products.getFirst(),
                LocalDate.of(2018, 3, 1), null, Amount.exact(Money.ofYuan(2_000)), null));
            fixture.app.plans().save(tx, new PlanTarget(Stamp.NEW, PlanMeasure.AMOUNT, null, Period.year(2018), PlanScope.ALL, BigDecimal.valueOf(10_000), List.of(), null));
            fixture.app.sales().insert(tx, sale(DAY, 0, 1500, BuyerKind.TRADE_UNION).contract(contract).quantity(new Quantity(100_000, Units.KG)).build());
            fixture.app.sales().insert(tx, sale(DAY.minusYears(1), 0, 600, BuyerKind.TRADE_UNION).build());
            return fixture.app.sales().insert(tx, sale(DAY, 1, 500, BuyerKind.RETAIL).build());
        });
        show(() -> {
            StackPane place = new StackPane();
            OverlayPane overlay = new OverlayPane(place);
            screen = new BoardScreen(new BoardContext(fixture.app, texts, tasks, new ScriptedDialogs(), new Toast(texts, overlay),
                new javafx.beans.property.SimpleObjectProperty<>(Tokens.LIGHT))).today(() -> LocalDate.of(2019, 3, 1)).onSale(sales::add);
            place.getChildren().add(screen.view());
            screen.refresh();
            return overlay;
        }, 1366, 800);
        await("the dashboard", () -> screen.model().stateProperty().get() != null);
        settle();
    }

    private Sale.Builder sale(LocalDate day, int product, long yuan, BuyerKind buyer) {
        return Sale.of(Period.day(day), fixture.products.get(product)).channel(fixture.channels.get(product)).sellerPlace(fixture.places.get(product))
            .buyerKind(buyer).amount(Amount.exact(Money.ofYuan(yuan)));
    }

    @AfterEach
    void close() {
        fx(tasks::close);
        fixture.close();
        if (unexpected.get() != null) {
            throw new AssertionError("an error that nobody took", unexpected.get());
        }
    }

    /** Goes to the first mark of a chart and opens it. @return the number as written */
    private String open(String page, String chart) {
        fx(() -> screen.model().pageProperty().set(page));
        settle();
        fx(() -> find("#pane-" + chart).requestFocus());
        keys(KeyCode.HOME);
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        await("the number of " + chart, () -> screen.opened());
        settle();
        return text("#opened-exact");
    }

    private String closed() {
        String formula = words("#opened-formula");
        keys(KeyCode.ESCAPE);
        return formula;
    }

    private String words(String query) {
        return fx(() -> robot.lookup(query + " .label").<Label>queryAll().stream().map(Label::getText).reduce("", (a, b) -> a + "|" + b));
    }

    private String text(String query) {
        return fx(() -> ((Label) stage.getScene().lookup(query)).getText());
    }

    @Test
    void everyKindOfMarkOpensByKeys() {
        assertThat(open("overview", "channels")).isEqualTo("1,500.00");
        assertThat(closed()).contains("占比", "75.0%");
        assertThat(open("products", "buyers")).isEqualTo("1,500.00");
        assertThat(words("#opened-formula-more")).contains("占比增减", "-25.0".replace('-', '\u2212'));
        assertThat(words("#opened-checked")).contains("所选合计：2 行重新相加，相同", "上年同期：1 行重新相加，相同");
        assertThat(closed()).contains("75.0%");
        assertThat(open("products", "price")).isEqualTo("15.00");
        assertThat(closed()).contains("1,500.00 ÷ 100");
        assertThat(open("places", "townships")).isEqualTo("1,500.00");
        keys(KeyCode.ESCAPE);
        assertThat(open("plans", "contracts")).isEqualTo("1,500.00");
        assertThat(words("#opened-checked")).contains("重新读取，相同");
        assertThat(closed()).contains("履约率", "75.0%");
        assertThat(open("plans", "plans")).isEqualTo("20.0");
        assertThat(words("#opened-checked")).contains("计划：重新读取，相同");
        assertThat(closed()).contains("2,000.00 ÷ 10,000.00");
    }

    @Test
    void cellsOverTimeOpenByKeys() {
        fx(() -> screen.model().pageProperty().set("products"));
        settle();
        for (String chart : List.of("products/months", "places/stack", "plans/trend")) {
            String[] at = chart.split("/");
            String number = open(at[0], at[1]);
            assertThat(number).as(chart).isIn("\u2014", "1,500.00", "2,000.00", "500.00");
            keys(KeyCode.ESCAPE);
        }
    }

    @Test
    void aRowOpensItsSaleAndAValueFiltersTheDashboard() {
        open("overview", "channels");
        fx(() -> find("#opened-rows").requestFocus());
        keys(KeyCode.ENTER);
        assertThat(sales).hasSize(1);
        assertThat(sales.getFirst().amount().money()).isEqualTo(Money.ofYuan(1_500));
        DataGrid<?> grid = find("#opened-rows");
        for (int i = 0; i < 6 && !fx(grid::cursorColumn).equals("product"); i++) {
            keys(KeyCode.RIGHT);
        }
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await("the filter", () -> screen.model().filter().chosen().equals(java.util.Map.of(Dimension.PRODUCT, Set.of(fixture.products.getFirst()))));
        settle();
        assertThat(sees("#drawer")).isFalse();
    }

    @Test
    void aTownshipIsPickedAmongTheFilters() {
        robot.clickOn("#board-add-filter");
        type("双龙");
        settle();
        List<SalesPick> found = fx(() -> screen.model().stateProperty().get().names().find("双龙"));
        assertThat(found).extracting(SalesPick::dimension).contains(Dimension.TOWNSHIP, Dimension.SELLER);
    }

    @Test
    void aCopiedChartSaysWhatItIs() {
        fx(() -> find("#pane-channels").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        settle();
        List<String> lines = clipboard().lines().toList();
        assertThat(lines.getFirst()).startsWith("销售渠道").contains("单位：元");
        assertThat(lines).contains("期间：2018年（按结束日计入）", "筛选：无", "导出日期：2019-03-01");
        assertThat(lines.get(3)).startsWith("对比：").contains("2017");
        assertThat(lines.get(6)).contains("\t");
    }

    @Test
    void thePriceTileSaysHowManyRowsAreNotInIt() {
        assertThat(fx(() -> screen.model().stateProperty().get().tile("price").leftOut())).contains("1 行没有同时写明，未计入");
    }
}
