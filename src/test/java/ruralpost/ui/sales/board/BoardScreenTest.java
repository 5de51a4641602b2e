package ruralpost.ui.sales.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.HitRegion;
import ruralpost.chart.Tokens;
import ruralpost.document.Document;
import ruralpost.document.DocumentKind;
import ruralpost.document.PeriodBasis;
import ruralpost.document.QuotedDollars;
import ruralpost.document.ReportedFigure;
import ruralpost.document.ReportedPeriod;
import ruralpost.ledger.Stamp;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesFixture;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.LoadProgress;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.dashboard.SalesSql;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.text.Lang;
import ruralpost.ui.FxTest;
import ruralpost.ui.board.BoardContext;
import ruralpost.ui.chart.ChartPane;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.dialog.ScriptedDialogs;
import ruralpost.ui.dialog.Toast;
import ruralpost.ui.task.Tasks;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Drives the dashboard by keys and clicks and compares what it shows with SQL over the stored rows. */
class BoardScreenTest extends FxTest {

    private static final Period YEAR = Period.year(2018);

    @TempDir
    private Path folder;
    private SalesFixture fixture;
    private SalesSql sql;
    private Tasks tasks;
    private BoardScreen screen;
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();
    private final List<String> pressed = new ArrayList<>();

    @BeforeEach
    void open() {
        fixture = new SalesFixture(folder);
        sql = new SalesSql(fixture.app);
        tasks = fx(() -> new Tasks(unexpected::set));
    }

    @AfterEach
    void close() {
        fx(tasks::close);
        fixture.close();
        if (unexpected.get() != null) {
            throw new AssertionError("an error that nobody took", unexpected.get());
        }
    }

    private void fill() {
        Random random = new Random(11);
        fixture.app.ledger().write(SalesFixture.imported("many"), tx -> {
            List<Sale> many = new ArrayList<>();
            for (int i = 0; i < 700; i++) {
                many.add(fixture.random(random));
            }
            many.add(Sale.of(Period.day(LocalDate.of(2018, 12, 31)), fixture.products.getFirst()).amount(Amount.exact(Money.ofYuan(88))).build());
            fixture.app.sales().insertAll(tx, many);
            return null;
        });
    }

    private void showBoard() {
        showUnread();
        await("the dashboard", () -> state() != null);
        settle();
    }

    private void showUnread() {
        show(() -> {
            javafx.scene.layout.StackPane place = new javafx.scene.layout.StackPane();
            OverlayPane overlay = new OverlayPane(place);
            screen = new BoardScreen(new BoardContext(fixture.app, texts, tasks, dialogs, new Toast(texts, overlay),
                new javafx.beans.property.SimpleObjectProperty<>(Tokens.LIGHT))).today(() -> LocalDate.of(2019, 3, 1))
                .onEmpty(() -> pressed.add("import"), () -> pressed.add("enter"));
            place.getChildren().add(screen.view());
            screen.refresh();
            return overlay;
        }, 1000, 700);
    }

    @Test
    void salesThatCouldNotBeReadAreReadAtTheNextLook() {
        fill();
        AtomicBoolean failed = new AtomicBoolean();
        fixture.app.cube().onLoaded(() -> {
            if (failed.compareAndSet(false, true)) {
                throw new IllegalStateException("the disk is gone");
            }
        });
        showUnread();
        await("the error", () -> unexpected.get() != null);
        assertThat(unexpected.getAndSet(null)).hasMessage("the disk is gone");
        assertThat(fx(this::state)).isNull();
        fx(screen::refresh);
        await("the dashboard", () -> state() != null && state().read() == null);
        assertThat(bars("products")).isEqualTo(expected("product_id", state().board().request().filter().period(), "true"));
    }

    private BoardState state() {
        return screen.model().stateProperty().get();
    }

    /** Does something and waits for the answer that it causes. */
    private void change(Runnable action) {
        BoardState before = fx(this::state);
        action.run();
        await("an answer", () -> state() != before || unexpected.get() != null);
        fx(() -> stage.getScene().getRoot().layout());
        settle();
    }

    private Map<Long, String> bars(String name) {
        return fx(() -> {
            Map<Long, String> values = new TreeMap<>();
            ChartPane pane = (ChartPane) stage.getScene().lookup("#pane-" + name);
            ChartSpec spec = pane == null ? state().charts().get(name) : pane.getSpec();
            ((Bars) spec.body()).bars().stream().filter(b -> !b.other() && b.value().present())
                .forEach(b -> values.put((Long) state().board().cube().value(SalesCharts.dimensionOf(name), Integer.parseInt(b.key())), b.value().exact()));
            return values;
        });
    }

    private Map<Long, String> expected(String column, Period period, String condition) {
        Map<Long, String> values = new TreeMap<>();
        sql.yuanBy(column, period, condition).forEach((id, yuan) -> values.put(id, yuan(yuan)));
        return values;
    }

    private static String yuan(BigDecimal value) {
        return Formats.of(Lang.ZH).number(value, 2) + " 元";
    }

    private void clickBar(String name, int index) {
        ChartPane pane = find("#pane-" + name);
        HitRegion hit = fx(() -> pane.rendered().categories().get(index));
        Bounds at = fx(() -> pane.localToScreen(pane.getBoundsInLocal()));
        robot.clickOn(at.getMinX() + hit.box().centreX(), at.getMinY() + hit.box().centreY(), MouseButton.PRIMARY);
    }

    private Long barValue(String name, int index) {
        ChartPane pane = find("#pane-" + name);
        return fx(() -> (Long) state().board().cube().value(SalesCharts.dimensionOf(name), Integer.parseInt(pane.rendered().categories().get(index).category())));
    }

    private String text(String query) {
        return fx(() -> ((Label) stage.getScene().lookup(query)).getText());
    }

    @Test
    void aClickOnABarFiltersTheOtherChartsAndEscFreesThem() {
        fill();
        showBoard();
        assertThat(bars("channels")).isEqualTo(expected("channel_id", YEAR, "true"));
        Long product = barValue("products", 1);
        change(() -> clickBar("products", 1));
        String chosen = "product_id = " + product;
        assertThat(bars("channels")).isEqualTo(expected("channel_id", YEAR, chosen));
        assertThat(bars("sellers")).isEqualTo(expected("seller_place_id", YEAR, chosen));
        assertThat(bars("products")).isEqualTo(expected("product_id", YEAR, "true"));
        assertThat(fx(() -> state().tile("amount").exact())).isEqualTo(yuan(sql.yuan(YEAR, chosen)));
        assertThat(sees("#chip-product")).isTrue();
        assertThat(fx(() -> stage.getScene().lookup("#chip-product").getStyleClass())).contains("chip-accent");
        Long second = barValue("products", 2);
        keys(KeyCode.HOME);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        change(() -> keys(KeyCode.CONTROL, KeyCode.ENTER));
        assertThat(bars("channels")).isEqualTo(expected("channel_id", YEAR, "product_id in (" + product + "," + second + ")"));
        change(() -> keys(KeyCode.ESCAPE));
        assertThat(bars("channels")).as("Esc frees the last choice").isEqualTo(expected("channel_id", YEAR, chosen));
        change(() -> keys(KeyCode.ESCAPE));
        assertThat(bars("channels")).isEqualTo(expected("channel_id", YEAR, "true"));
        assertThat(sees("#chip-product")).isFalse();
    }

    @Test
    void aBarIsChosenByKeysAndItsNumberOpened() {
        fill();
        showBoard();
        fx(() -> find("#pane-products").requestFocus());
        keys(KeyCode.DOWN);
        Long product = barValue("products", 1);
        keys(KeyCode.HOME);
        keys(KeyCode.DOWN);
        change(() -> keys(KeyCode.ENTER));
        String chosen = "product_id = " + product;
        assertThat(bars("channels")).isEqualTo(expected("channel_id", YEAR, chosen));

        fx(() -> find("#tile-amount").requestFocus());
        keys(KeyCode.SPACE);
        await("the rows added up", () -> screen.opened());
        BigDecimal sum = sql.yuan(YEAR, chosen);
        assertThat(text("#opened-exact")).isEqualTo(Formats.of(Lang.ZH).number(sum, 2));
        String badge = fx(() -> robot.lookup("#opened-badge .label").<Label>queryAll().stream().map(Label::getText).reduce("", String::concat));
        assertThat(badge).contains("等于 " + sql.rows(YEAR, chosen + " and amount_fen is not null") + " 行之和", "差 0.00");
        assertThat(text("#opened-total")).contains(Formats.of(Lang.ZH).number(sum, 2));
        Node tile = find("#tile-amount");
        assertThat(tile.getStyleClass()).contains("tile-opened");
        keys(KeyCode.ESCAPE);
        assertThat(sees("#drawer")).isFalse();
        assertThat(focused()).isSameAs(tile);
        assertThat(tile.getStyleClass()).doesNotContain("tile-opened");
        assertThat(sees("#chip-product")).as("Esc closed the drawer, not the filter").isTrue();
    }

    @Test
    void rowsThatAreNotCountedCanBeListed() {
        fill();
        showBoard();
        fx(() -> screen.show(SalesFilter.ALL.in(Period.quarter(2018, 2))));
        await("the quarter", () -> state().board().request().filter().period().equals(Period.quarter(2018, 2)));
        robot.clickOn("#tile-amount");
        await("the rows added up", () -> screen.opened());
        long without = sql.rows(Period.quarter(2018, 2), "amount_fen is null");
        assertThat(fx(() -> ((javafx.scene.control.Hyperlink) find("#opened-without-value")).getText())).isEqualTo(without + " 行");
        robot.clickOn("#opened-without-value");
        settle();
        assertThat(text("#opened-total")).isEqualTo(without + " 行");
        assertThat(text("#opened-listed")).contains("没有金额");
    }

    @Test
    void oneBarIsOpenedByShiftEnter() {
        fill();
        showBoard();
        fx(() -> find("#pane-channels").requestFocus());
        keys(KeyCode.HOME);
        Long channel = barValue("channels", 0);
        keys(KeyCode.SHIFT, KeyCode.ENTER);
        await("the rows added up", () -> screen.opened());
        assertThat(text("#opened-exact")).isEqualTo(Formats.of(Lang.ZH).number(sql.yuan(YEAR, "channel_id = " + channel), 2));
        assertThat(fx(() -> screen.model().filtered())).isFalse();
    }

    @Test
    void aPeriodIsTypedAndABadOneIsExplained() {
        fill();
        showBoard();
        robot.clickOn("#board-period");
        type("2017Q3");
        change(() -> keys(KeyCode.ENTER));
        assertThat(fx(() -> state().tile("amount").exact())).isEqualTo(yuan(sql.yuan(Period.quarter(2017, 3), "true")));
        TextField field = find("#board-period");
        assertThat(field.getText()).isEqualTo(Period.quarter(2017, 3).label(Lang.ZH));
        fx(field::selectAll);
        type("2018-13-45");
        fx(() -> find("#tile-orders").requestFocus());
        settle();
        assertThat(sees("#board-period-problem")).isTrue();
        assertThat(field.getText()).isEqualTo("2018-13-45");
        assertThat(fx(() -> screen.model().periodProperty().getValue())).isEqualTo(Period.quarter(2017, 3));
        robot.clickOn("#board-period");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo(Period.quarter(2017, 3).label(Lang.ZH));
        assertThat(sees("#board-period-problem")).isFalse();
    }

    @Test
    void aFilterIsPickedByInitials() {
        fill();
        showBoard();
        robot.clickOn("#board-add-filter");
        type("tfm");
        change(() -> keys(KeyCode.ENTER));
        assertThat(fx(() -> state().tile("amount").exact())).isEqualTo(yuan(sql.yuan(YEAR, "product_id = " + fixture.products.get(3))));
        assertThat(fx(() -> stage.getScene().lookup("#chip-product").getStyleClass())).doesNotContain("chip-accent");
        fx(() -> find("#chip-product").requestFocus());
        change(() -> keys(KeyCode.DELETE));
        assertThat(fx(() -> screen.model().filter().unfiltered())).isTrue();
    }

    @Test
    void theWholeDashboardAndOneChartAreSavedAsPictures() throws Exception {
        fill();
        showBoard();
        Path chart = folder.resolve("chart");
        dialogs.choose(chart);
        fx(() -> ((ChartPane) find("#pane-products")).savePicture());
        await("the toast", () -> stage.getScene().lookup("#toast") != null);
        Path written = folder.resolve("chart.png");
        assertThat(javax.imageio.ImageIO.read(written.toFile()).getWidth()).isEqualTo(1600);
        assertThat(fx(() -> ((Label) stage.getScene().lookup("#toast .label")).getText())).contains("chart.png");
        Path whole = folder.resolve("board.png");
        dialogs.choose(whole);
        fx(screen::saveBoard);
        await("the file", () -> Files.exists(whole));
        assertThat(javax.imageio.ImageIO.read(whole.toFile()).getWidth()).isEqualTo(2000);
    }

    @Test
    void theMenuOfPicturesNamesEveryChartAndSavesOneOfAnotherPage() {
        fill();
        showBoard();
        javafx.scene.control.MenuButton menu = fx(() -> (javafx.scene.control.MenuButton) screen.tools().getLast());
        fx(() -> menu.getOnShowing().handle(null));
        Map<String, String> named = new TreeMap<>();
        fx(() -> menu.getItems().stream().filter(i -> i.getText() != null).forEach(i -> named.put(i.getId(), i.getText())));
        SalesCharts.NAMES.forEach(name -> assertThat(named).containsEntry("export-" + name, fx(() -> state().charts().get(name).title())));
        Path chart = folder.resolve("buyers.png");
        dialogs.choose(chart);
        fx(() -> menu.getItems().stream().filter(i -> "export-buyers".equals(i.getId())).findFirst().orElseThrow().fire());
        await("the file", () -> Files.exists(chart));
    }

    @Test
    void aPictureThatCannotBeWrittenIsExplained() {
        fill();
        showBoard();
        dialogs.choose(folder.resolve("absent").resolve("chart.png")).press("close");
        fx(() -> ((ChartPane) find("#pane-products")).savePicture());
        await("the question", () -> dialogs.asked.size() == 2);
        assertThat(dialogs.asked.getLast().key()).isEqualTo("sales.board.export.failed");
    }

    @Test
    void theLanguageIsSwitchedLive() {
        fill();
        showBoard();
        change(() -> fx(() -> texts.langProperty().set(Lang.EN)));
        ChartPane products = find("#pane-products");
        assertThat(fx(() -> products.getSpec().title())).isEqualTo("Products");
        assertThat(text("#board-rows")).isEqualTo(sql.rows(YEAR, "true") + " of " + sql.rows(Period.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 1, 1)), "true") + " rows");
        assertThat(((TextField) find("#board-period")).getText()).isEqualTo("2018");
        assertThat(fx(() -> state().tile("amount").exact())).endsWith("yuan");
    }

    @Test
    void reportedFiguresStandApartAndOpenTheirDocument() {
        fill();
        fixture.app.ledger().write(SalesFixture.action("figure"), tx -> {
            long document = fixture.app.documents().save(tx, new Document(Stamp.NEW, "情况通报", DocumentKind.CIRCULAR, "湘邮〔2018〕9号", "湖南省邮政分公司",
                LocalDate.of(2018, 11, 2), null, List.of(), null, null));
            return fixture.app.figures().save(tx, new ReportedFigure(Stamp.NEW, "T1", document, "sales", "花垣县", ReportedPeriod.of("2018-09", PeriodBasis.STATED),
                "猕猴桃销售额", new BigDecimal("3200000"), "yuan", Bound.OVER, new QuotedDollars(new BigDecimal("462950"), Bound.ABOUT), null, null, List.of()));
        });
        showBoard();
        assertThat(fx(() -> state().tile("amount").exact())).as("not in the sum").isEqualTo(yuan(sql.yuan(YEAR, "true")));
        assertThat(sees("#board-figures")).isTrue();
        fx(() -> find("#board-figures-list").requestFocus());
        keys(KeyCode.ENTER);
        String shown = fx(() -> robot.lookup("#figure-details .label").<Label>queryAll().stream().map(Label::getText).reduce("", (a, b) -> a + "|" + b));
        assertThat(shown).contains("|超|", "3,200,000 元", "约46.295万美元", "情况通报", "湘邮〔2018〕9号", "花垣县");
        keys(KeyCode.ESCAPE);
        assertThat(sees("#drawer")).isFalse();
        assertThat(focused()).isSameAs(find("#board-figures-list"));
    }

    @Test
    void anEmptyLedgerSaysWhatToDo() {
        showBoard();
        assertThat(sees("#board-empty")).isTrue();
        robot.clickOn(texts.now("sales.board.empty.import"));
        robot.clickOn(texts.now("sales.board.empty.enter"));
        assertThat(pressed).containsExactly("import", "enter");
    }

    @Test
    void aFilterThatNothingPassesSaysSoAndCanBeCleared() {
        fill();
        showBoard();
        change(() -> fx(() -> screen.model().add(Dimension.PRODUCT, 42L)));
        assertThat(sees("#board-nothing")).isTrue();
        change(() -> robot.clickOn(texts.now("sales.board.nothing.clear")));
        assertThat(sees("#board")).isTrue();
    }

    @Test
    void aNewSaleIsThereAfterTheNextLook() {
        fill();
        showBoard();
        fixture.app.ledger().write(SalesFixture.action("one"), tx -> fixture.app.sales().insert(tx,
            Sale.of(Period.day(LocalDate.of(2018, 6, 6)), fixture.products.getFirst()).amount(Amount.exact(Money.ofYuan(123_456))).build()));
        change(() -> fx(screen::refresh));
        assertThat(fx(() -> state().tile("amount").exact())).isEqualTo(yuan(sql.yuan(YEAR, "true")));
    }

    @Test
    void numbersThatAreNotCompleteYetAreMarkedAsSuch() {
        fill();
        showBoard();
        assertThat(sees("#board-loading")).as("all is read").isFalse();
        BoardState whole = fx(this::state);
        BoardState part = new BoardState(whole.board(), whole.tiles(), whole.charts(), whole.names(), whole.gone(), new LoadProgress(420_000, 1_000_000));
        fx(() -> screen.model().stateProperty().set(part));
        assertThat(sees("#board-loading")).isTrue();
        assertThat(text("#board-loading .label")).isEqualTo("已读 420,000 / 1,000,000 行，数字尚不完整");
        assertThat(fx(() -> find("#board").getPseudoClassStates().toString())).contains("partial");
        change(() -> fx(screen::refresh));
        assertThat(sees("#board-loading")).isFalse();
        assertThat(fx(() -> find("#board").getPseudoClassStates().toString())).doesNotContain("partial");
    }

    @Test
    void onlyTheAnswerToTheLatestChoiceIsShown() {
        fill();
        showBoard();
        List<SalesFilter> shown = new ArrayList<>();
        fx(() -> screen.model().stateProperty().addListener((o, was, now) -> shown.add(now.board().request().filter())));
        Long last = fixture.products.get(2);
        change(() -> fx(() -> {
            screen.model().add(Dimension.PRODUCT, fixture.products.get(0));
            screen.model().add(Dimension.CHANNEL, fixture.channels.get(1));
            screen.model().clear();
            screen.model().add(Dimension.PRODUCT, last);
        }));
        assertThat(fx(() -> List.copyOf(shown))).containsExactly(SalesFilter.ALL.in(YEAR).with(Dimension.PRODUCT, java.util.Set.of(last)));
        assertThat(fx(() -> state().tile("amount").exact())).isEqualTo(yuan(sql.yuan(YEAR, "product_id = " + last)));
    }
}
