package ruralpost.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import ruralpost.chart.Box;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.Charts;
import ruralpost.chart.Theme;
import ruralpost.chart.Token;
import ruralpost.chart.Tokens;
import ruralpost.text.Lang;
import ruralpost.ui.theme.Themes;

@ExtendWith(ApplicationExtension.class)
class ChartPaneTest {

    private final List<Set<String>> chosen = new ArrayList<>();
    private final List<ChartSpec> saved = new ArrayList<>();
    private Themes themes;
    private ChartCard card;
    private ChartPane pane;

    @Start
    void start(Stage stage) {
        themes = new Themes(Tokens.LIGHT);
        card = new ChartCard(themes.tokensProperty());
        pane = card.pane();
        Button before = new Button("before");
        VBox root = new VBox(before, card);
        VBox.setVgrow(card, Priority.ALWAYS);
        Scene scene = new Scene(root, 700, 400);
        themes.install(scene);
        pane.setOnChosen(keys -> {
            chosen.add(keys);
            pane.setSpec(pane.getSpec().withChosen(keys));
        });
        pane.setOnSavePicture(saved::add);
        card.show(Charts.products(Lang.ZH, false));
        // the stage is that of the tests before, and as large as they left it
        stage.setMaximized(false);
        stage.setWidth(720);
        stage.setHeight(440);
        stage.setScene(scene);
        stage.show();
        before.requestFocus();
    }

    private static <T> T fx(Callable<T> call) {
        T result = WaitForAsyncUtils.waitForAsyncFx(10_000, call);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private static void fx(Runnable run) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, run);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D at(String category) {
        return fx(() -> {
            Box box = pane.rendered().of(category).orElseThrow().box();
            return pane.localToScreen(box.centreX(), box.centreY());
        });
    }

    /** As an event, because the headless platform reports no modifier keys with the mouse. */
    private void ctrlClick(String category) {
        fx(() -> {
            Box box = pane.rendered().of(category).orElseThrow().box();
            Point2D place = pane.localToScene(box.centreX(), box.centreY());
            for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                pane.fireEvent(new MouseEvent(type, place.getX(), place.getY(), 0, 0, MouseButton.PRIMARY, 1, false, true, false, false,
                    type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true, null));
            }
        });
    }

    private int pixel(double x, double y) {
        return fx(() -> {
            Canvas canvas = (Canvas) pane.getChildrenUnmodifiable().getFirst();
            WritableImage image = canvas.snapshot(null, null);
            return image.getPixelReader().getArgb((int) x, (int) y);
        });
    }

    private Box mark(String category) {
        return fx(() -> pane.rendered().mark(category, "value").orElseThrow().box());
    }

    private List<String> tips() {
        return fx(() -> Window.getWindows().stream().filter(window -> window instanceof Tooltip && window.isShowing())
            .map(window -> ((Tooltip) window).getText()).toList());
    }

    @Test
    void theCanvasShowsTheBarsInTheColoursOfTheThemeAndFollowsItsSwitch() {
        Box bar = mark("p1");
        assertThat(pixel(bar.centreX(), bar.centreY())).isEqualTo(Token.CHART_1.argb(Theme.LIGHT));
        fx(() -> themes.show(Theme.DARK));
        assertThat(pixel(bar.centreX(), bar.centreY())).isEqualTo(Token.CHART_1.argb(Theme.DARK));
    }

    @Test
    void theChartGrowsWithTheWindow() {
        double before = mark("p1").width();
        fx(() -> {
            pane.getScene().getWindow().setWidth(950);
        });
        assertThat(mark("p1").width()).isGreaterThan(before + 100);
    }

    @Test
    void thePointerShowsTheExactValueAtOnce(FxRobot robot) {
        robot.moveTo(at("p1"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tips()).containsExactly("十八洞猕猴桃  超3,620,000.00");
        robot.moveTo(at("p2"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tips()).containsExactly("湘西腊肉  418,000.00");
        robot.moveTo("before");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tips()).isEmpty();
    }

    @Test
    void aClickChoosesCtrlClickAddsASecondClickFreesAndOthersCannotBeChosen(FxRobot robot) {
        robot.clickOn(at("p2"));
        ctrlClick("p4");
        robot.clickOn(at("p4"));
        robot.clickOn(at("p4"));
        robot.clickOn(at("other"));
        assertThat(chosen).containsExactly(Set.of("p2"), Set.of("p2", "p4"), Set.of("p4"), Set.of());
    }

    @Test
    void theKeyboardAloneChoosesAndClears(FxRobot robot) {
        robot.clickOn("before").type(KeyCode.TAB);
        if (!fx(() -> pane.isFocused())) {
            robot.type(KeyCode.TAB);
        }
        assertThat(fx(() -> pane.isFocused())).isTrue();
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(chosen).containsExactly(Set.of("p3"));
        robot.type(KeyCode.END).type(KeyCode.ENTER).type(KeyCode.HOME).type(KeyCode.SPACE);
        assertThat(chosen).last().isEqualTo(Set.of("p1"));
        assertThat(fx(() -> pane.getAccessibleText())).contains("十八洞猕猴桃", "3,620,000.00");
        robot.type(KeyCode.ESCAPE);
        assertThat(chosen).last().isEqualTo(Set.of());
    }

    @Test
    void aDragOverTheTimeAxisTakesTheSpan(FxRobot robot) {
        fx(() -> card.show(Charts.trend(Lang.ZH)));
        robot.drag(at("2018-06"), MouseButton.PRIMARY).dropTo(at("2018-04"));
        assertThat(chosen).containsExactly(Set.of("2018-04", "2018-05", "2018-06"));
    }

    @Test
    void theHeadFollowsTheSpecAndItsLanguage() {
        fx(() -> card.show(Charts.channels(Lang.EN)));
        List<String> words = fx(() -> card.lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList());
        assertThat(words).contains("Channels", "10,000 yuan", "Kiwifruit", "All products");
    }

    @Test
    void theMenuSavesThePictureAndCopiesDataForASpreadsheet() {
        List<MenuItem> items = fx(() -> ChartMenu.items(pane));
        assertThat(items).extracting(MenuItem::getText).contains("图片另存为", "复制图片", "复制数据", "取消选择");
        fx(() -> items.get(0).fire());
        assertThat(saved).containsExactly(pane.getSpec());
        fx(() -> items.get(2).fire());
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).startsWith("项目\t数值 (万元)\n十八洞猕猴桃\t超362\n");
        fx(() -> items.get(1).fire());
        WritableImage image = fx(() -> ChartMenu.image(pane));
        assertThat(image.getPixelReader().getArgb(2, 2)).isEqualTo(Token.BG_DEFAULT.argb(Theme.LIGHT));
        assertThat(image.getWidth()).isEqualTo(Math.floor(pane.getWidth() * 2));
    }

    @Test
    void aThousandChangesInOnePulseAreDrawnOnce() {
        int drawn = fx(() -> {
            int before = pane.drawn();
            for (int i = 0; i < 1000; i++) {
                pane.setSpec(Charts.bullet(Lang.ZH, i));
            }
            return before;
        });
        fx(() -> pane.layout());
        assertThat(fx(() -> pane.drawn()) - drawn).isEqualTo(1);
        assertThat(fx(() -> pane.rendered().of("value").orElseThrow().tip())).startsWith("999.00%");
    }

    @Test
    void noChartIsAnEmptyCardThatTakesInputWithoutHarm(FxRobot robot) {
        fx(() -> card.show(null));
        robot.clickOn(pane).type(KeyCode.ENTER).type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        assertThat(chosen).isEmpty();
        fx(() -> card.show(Charts.empty(Lang.ZH)));
        robot.clickOn(pane).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(chosen).isEmpty();
    }
}
