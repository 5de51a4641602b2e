package ruralpost.ui.sales.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.chart.Tokens;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.plan.LedgerValue;
import ruralpost.plan.StoredRate;
import ruralpost.sales.Donation;
import ruralpost.sales.LocalTotal;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.ui.FxTest;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.dialog.ScriptedDialogs;
import ruralpost.ui.dialog.Toast;
import ruralpost.ui.task.Tasks;
import ruralpost.value.Amount;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/** Opens numbers by keys and clicks and reads what explains them. */
class NumberScreenTest extends FxTest {

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private Tasks tasks;
    private BoardScreen screen;
    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        tasks = fx(() -> new Tasks(unexpected::set));
        fixture.app.ledger().write(SalesFixture.action("all"), tx -> {
            Period festival = Period.of(LocalDate.of(2018, 9, 9), LocalDate.of(2018, 9, 25));
            long kiwi = fixture.products.getFirst();
            fixture.app.sales().insert(tx, Sale.of(festival, kiwi).amount(Amount.exact(Money.ofYuan(1_697_080))).orders(12_000).build());
            fixture.app.sales().insert(tx, Sale.of(Period.day(LocalDate.of(2018, 12, 31)), fixture.products.get(1)).amount(Amount.exact(Money.ofYuan(2_920))).orders(30).build());
            fixture.app.contracts().save(tx, new LocalTotal(Stamp.NEW, 2018, kiwi, null, "433124", Amount.exact(Money.ofYuan(6_788_320)), null, null));
            long village = fixture.app.places().save(tx, Place.named("十八洞村", PlaceKind.VILLAGE));
            fixture.app.contracts().save(tx, Donation.computed(village, kiwi, null, festival, Donation.Base.PROFIT, Money.ofYuan(400_000), Percent.of(18), null, null));
            fixture.app.places().save(tx, new Place(Stamp.NEW, "花垣地方馆", PlaceKind.MALL, List.of(), null, "433124", null, null, null, null, null));
            return fixture.app.rates().save(tx, new StoredRate(Stamp.NEW, new ExchangeRate(LocalDate.of(2018, 12, 1), new BigDecimal("6.9"), "中国人民银行")));
        });
        show(() -> {
            javafx.scene.layout.StackPane place = new javafx.scene.layout.StackPane();
            OverlayPane overlay = new OverlayPane(place);
            screen = new BoardScreen(new BoardContext(fixture.app, texts, tasks, new ScriptedDialogs(), new Toast(texts, overlay),
                new javafx.beans.property.SimpleObjectProperty<>(Tokens.LIGHT))).today(() -> LocalDate.of(2019, 3, 1));
            place.getChildren().add(screen.view());
            screen.refresh();
            return overlay;
        }, 1366, 800);
        await("the dashboard", () -> screen.model().stateProperty().get() != null);
        settle();
    }

    @AfterEach
    void close() {
        fx(tasks::close);
        fixture.close();
        if (unexpected.get() != null) {
            throw new AssertionError("an error that nobody took", unexpected.get());
        }
    }

    private void page(String id) {
        fx(() -> screen.model().pageProperty().set(id));
        settle();
    }

    private void openByKeys(String tile) {
        fx(() -> find("#tile-" + tile).requestFocus());
        keys(KeyCode.SPACE);
        await("the number computed again", () -> screen.opened());
        settle();
    }

    private String words(String query) {
        return fx(() -> robot.lookup(query + " .label").<Label>queryAll().stream().map(Label::getText).reduce("", (a, b) -> a + "|" + b));
    }

    private String cells() {
        return fx(() -> robot.lookup("#opened-rows .grid-cell").<Label>queryAll().stream().map(Label::getText).reduce("", (a, b) -> a + "|" + b));
    }

    private String text(String query) {
        return fx(() -> ((Label) stage.getScene().lookup(query)).getText());
    }

    @Test
    void theShareSaysWhatWasDividedByWhat() {
        page("products");
        openByKeys("share");
        assertThat(text("#opened-exact")).isEqualTo("25.0");
        assertThat(words("#opened-formula")).contains("1,697,080.00 ÷ 6,788,320.00", "25.0%", "四舍五入到 0.1%");
        assertThat(words("#opened-badge")).contains("由 1 行重算相同", "差 0.0%");
        Node tile = find("#tile-share");
        keys(KeyCode.ESCAPE);
        assertThat(focused()).isSameAs(tile);
    }

    @Test
    void donationsMallsAndCountiesListTheirRecords() {
        page("places");
        robot.clickOn("#tile-donated");
        await("the donations", () -> screen.opened());
        assertThat(text("#opened-exact")).isEqualTo("72,000.00");
        assertThat(words("#opened-formula")).contains("400,000.00 × 18%", "每笔四舍五入到分");
        assertThat(cells()).contains("十八洞村", "72,000.00");
        assertThat(words("#opened-badge")).contains("等于 1 行之和");
        assertThat(text("#opened-dollars")).isEqualTo("10,434.78美元");
        assertThat(words("#opened-side")).contains("6.9", "2018-12-01", "中国人民银行");
        keys(KeyCode.ESCAPE);
        openByKeys("counties");
        assertThat(cells()).contains("湖南省 湘西州 花垣县", "花垣地方馆");
        assertThat(words("#opened-badge")).contains("重新数过，1 条");
        keys(KeyCode.ESCAPE);
        openByKeys("malls");
        assertThat(cells()).contains("花垣地方馆");
    }

    @Test
    void theThresholdIsChangedWhereItIsShown() {
        assertThat(fx(() -> screen.model().stateProperty().get().tile("over").number())).isEqualTo("1");
        page("products");
        openByKeys("over");
        TextField field = find("#opened-threshold");
        fx(() -> {
            field.requestFocus();
            field.setText("1.5");
        });
        keys(KeyCode.ENTER);
        assertThat(sees("#opened-threshold-problem")).isTrue();
        assertThat(fixture.app.values().of(LedgerValue.MANY_ORDERS).stamp().isNew()).isTrue();
        fx(() -> field.setText("30"));
        keys(KeyCode.ENTER);
        await("the new number", () -> screen.model().stateProperty().get().tile("over").number().equals("2"));
        settle();
        assertThat(sees("#drawer")).isFalse();
        assertThat(fixture.app.values().of(LedgerValue.MANY_ORDERS).value()).isEqualByComparingTo("30");
    }

    @Test
    void aProductOpensTheSalesBehindIt() {
        page("products");
        openByKeys("over");
        fx(() -> find("#opened-rows").requestFocus());
        keys(KeyCode.ENTER);
        await("the orders of the product", () -> screen.opened() && text("#opened-exact").equals("12,000"));
        assertThat(words("#drawer .drawer-head")).contains("订单数", "猕猴桃");
    }

    @Test
    void pagesAreTurnedByKeysAndFiltersStay() {
        assertThat(sees("#tile-plan")).isTrue();
        fx(() -> find("#tile-plan").requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        await("places", () -> sees("#tile-counties") && sees("#pane-villages") && !sees("#pane-trend"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        await("the pivot table", () -> sees("#pivot-grid"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        await("back", () -> sees("#tile-counties"));
    }

    @Test
    void aNumberIsNotOpenedFromWhatHasLeftTheWindow() {
        NumberDrawer drawer = fx(() -> new NumberDrawer(new BoardContext(fixture.app, texts, tasks, new ScriptedDialogs(), null,
            new javafx.beans.property.SimpleObjectProperty<>(Tokens.LIGHT)), null));
        BoardState state = screen.model().stateProperty().get();
        javafx.scene.layout.Region gone = new javafx.scene.layout.Region();
        fx(() -> drawer.open(state, state.tile("amount"), gone));
        java.util.concurrent.atomic.AtomicInteger asked = new java.util.concurrent.atomic.AtomicInteger();
        // the present one is asked for when the number is made, not when it was wished for
        fx(() -> drawer.open(state, () -> ruralpost.sales.dashboard.number.OpenedNumber.of(state.board(), state.tile("amount"), state.names().facts()), () -> {
            asked.incrementAndGet();
            return gone;
        }));
        await("the number", () -> asked.get() == 1);
        assertThat(sees("#drawer")).isFalse();
    }
}
