package ruralpost.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.ui.FxTest;

class FirstStartTest extends FxTest {

    private static final List<County> COUNTIES = List.of(new County("430421", "衡阳县", "湖南省 衡阳市"), new County("433124", "花垣县", "湖南省 湘西州"));
    private final List<FirstStartResult> results = new ArrayList<>();

    @BeforeEach
    void window() {
        show(() -> {
            FirstStart start = new FirstStart(texts, text -> text.isEmpty() || "hyx".startsWith(text) ? COUNTIES : List.of(), results::add);
            javafx.application.Platform.runLater(start::begin);
            return start;
        }, 1000, 700);
    }

    @Test
    void allFourAnswersByKeyboardAlone() {
        type("hyx");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        type("Zhang San");
        keys(KeyCode.TAB);
        keys(KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(results).containsExactly(new FirstStartResult(COUNTIES.get(1), Lang.ZH, "Zhang San", false));
    }

    @Test
    void missingAnswersAreNamedAndTheCursorGoesThere() {
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(results).isEmpty();
        assertThat(focused().getId()).isEqualTo("county");
        assertThat(problems()).hasSize(2);
        type("hyx");
        assertThat(problems()).containsExactly("还没有填经办人，请填姓名");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("operator");
    }

    @Test
    void theLanguageSwitchesAtOnceAndIsPartOfTheAnswer() {
        robot.clickOn("#start-en");
        settle();
        assertThat(this.<Label>find(".first-start-title").getText()).isEqualTo("A few answers and you can start");
        robot.clickOn("#county");
        type("hyx");
        robot.clickOn("#operator");
        type("Li");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(results.getFirst().lang()).isEqualTo(Lang.EN);
        assertThat(results.getFirst().sample()).isTrue();
    }

    private List<String> problems() {
        return fx(() -> robot.lookup(".form-problem").queryAllAs(Label.class).stream().filter(Label::isVisible).map(Label::getText).toList());
    }
}
