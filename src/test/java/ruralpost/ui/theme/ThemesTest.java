package ruralpost.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import ruralpost.chart.GrowthColours;
import ruralpost.chart.Theme;
import ruralpost.chart.Token;
import ruralpost.chart.Tokens;

@ExtendWith(ApplicationExtension.class)
class ThemesTest {

    private Themes themes;
    private final Label growth = new Label("▲ 12.4%");
    private final Button primary = new Button("录入销售");
    private final TextField field = new TextField("花垣镇");
    private final TableView<String> table = new TableView<>();

    @Start
    void start(Stage stage) {
        themes = new Themes(Tokens.LIGHT);
        growth.getStyleClass().add("growth-up");
        primary.getStyleClass().add("accent");
        Scene scene = new Scene(new VBox(growth, primary, field, table), 400, 300);
        themes.install(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static <T> T fx(Callable<T> call) {
        T result = WaitForAsyncUtils.waitForAsyncFx(10_000, call);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private static Color color(Token token, Theme theme) {
        return Color.web(token.value(theme));
    }

    @Test
    void theBundledFontIsTheFontOfTheWindowInBothWeights() {
        assertThat(Font.getFamilies()).contains(UiFonts.FAMILY);
        assertThat(Font.font(UiFonts.FAMILY, FontWeight.BOLD, 13).getStyle()).containsIgnoringCase("bold");
        Font font = fx(field::getFont);
        assertThat(font.getFamily()).isEqualTo(UiFonts.FAMILY);
        assertThat(font.getSize()).isEqualTo(13);
    }

    @Test
    void colourOfThePrimaryButtonIsTheAccentOfTheThemeAndSwitchesLive() {
        assertThat(fill(primary)).isEqualTo(color(Token.ACCENT_EMPHASIS, Theme.LIGHT));
        fx(() -> {
            themes.show(Theme.DARK);
            return null;
        });
        assertThat(fill(primary)).isEqualTo(color(Token.ACCENT_EMPHASIS, Theme.DARK));
        assertThat(themes.tokens().theme()).isEqualTo(Theme.DARK);
    }

    private static Color fill(Button button) {
        return fx(() -> {
            button.getScene().getRoot().applyCss();
            return (Color) button.getBackground().getFills().getLast().getFill();
        });
    }

    @Test
    void growthColoursFollowTheSetting() {
        assertThat(fx(growth::getTextFill)).isEqualTo(color(Token.RED_UP, Theme.LIGHT));
        Object blue = fx(() -> {
            themes.show(GrowthColours.BLUE_ORANGE);
            growth.getScene().getRoot().applyCss();
            return growth.getTextFill();
        });
        assertThat(blue).isEqualTo(color(Token.BLUE_UP, Theme.LIGHT));
    }

    @Test
    void controlsHaveTheHeightsOfTheGrid() {
        assertThat(fx(() -> primary.getHeight())).isEqualTo(28);
        assertThat(fx(() -> field.getHeight())).isEqualTo(28);
        assertThat(fx(table::getFixedCellSize)).isEqualTo(28);
    }

    @Test
    void popupsTakeTheLookOfTheirWindow() {
        ContextMenu menu = fx(() -> {
            ContextMenu shown = new ContextMenu(new MenuItem("复制"));
            shown.show(field, 50, 50);
            return shown;
        });
        Color ground = fx(() -> (Color) ((javafx.scene.layout.Region) menu.getSkin().getNode()).getBackground().getFills().getLast().getFill());
        assertThat(ground).isEqualTo(color(Token.BG_OVERLAY, Theme.LIGHT));
        fx(() -> {
            menu.hide();
            return null;
        });
    }

    @Test
    void theStyleSheetsHaveNoMistakeThatJavaFxReports() {
        CssParser.errorsProperty().clear();
        for (String name : new String[] {"app", "tokens-light", "tokens-dark"}) {
            fx(() -> new CssParser().parse(Themes.class.getResource("/assets/themes/" + name + ".css")));
        }
        assertThat(CssParser.errorsProperty()).extracting(Object::toString).isEmpty();
    }
}
