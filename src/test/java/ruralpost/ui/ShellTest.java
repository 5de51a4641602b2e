package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.text.Message;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;

class ShellTest extends FxTest {

    private final List<String> happened = new ArrayList<>();
    private final ShellModel model = new ShellModel();
    private final ErrorCodes errors = new ErrorCodes(Runnable::run);
    private final List<Runnable> background = new ArrayList<>();
    private Tasks tasks;
    private Shell shell;

    private record Tab(String id, String titleKey, List<SubTab> subTabs) implements Feature {
        @Override
        public String icon() {
            return "fth-flag";
        }
    }

    @BeforeEach
    void window() {
        show(() -> {
            tasks = Tasks.on(background::add, e -> { });
            TextField field = new TextField();
            field.setId("field");
            Button button = new Button("button");
            button.setId("plain");
            Tab first = new Tab("campaign", "app.tab.campaign", List.of(new SubTab("one", "ui.settings", () -> new VBox(field, button)),
                new SubTab("two", "ui.close", () -> new VBox(new Label("two")))));
            Tab second = new Tab("sales", "app.tab.sales", List.of(new SubTab("only", "ui.close", () -> new VBox(new Label("sales here")))));
            SearchSource source = (text, progress) -> List.of(new SearchSource.Group(Message.of("app.tab.sales"), "fth-flag",
                List.of(new SearchSource.Hit("猕猴桃", text, () -> happened.add("opened " + text)), new SearchSource.Hit("second", "", () -> happened.add("second")))));
            shell = new Shell(texts, tasks, errors, model, List.of(first, second), source, new ShellActions(
                () -> happened.add("undo"), () -> happened.add("redo"), () -> { }, () -> { }, () -> { }));
            return shell.root();
        }, 1000, 700);
        fx(() -> shell.installKeys());
    }

    @Test
    void digitsWithControlGoToTheTabsAndEachKeepsItsView() {
        robot.clickOn("#sub-two");
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(model.featureProperty().get().id()).isEqualTo("sales");
        assertThat(this.<ToggleButton>find("#tab-sales").isSelected()).isTrue();
        assertThat(sees("#sub-tabs")).isFalse();
        keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(model.subTabProperty().get().id()).isEqualTo("two");
    }

    @Test
    void everyLabelSwitchesLanguageAtOnce() {
        assertThat(this.<Label>find(".app-name").getText()).isEqualTo("乡邮台账");
        robot.clickOn("#lang-en");
        settle();
        assertThat(this.<Label>find(".app-name").getText()).isEqualTo("Rural Post Ledger");
        assertThat(this.<ToggleButton>find("#tab-sales").getText()).isEqualTo("Produce sales");
        assertThat(this.<Label>find("#status-saved").getText()).isEqualTo("Nothing unsaved");
    }

    @Test
    void controlZBelongsToTheTextInsideAFieldAndToTheLedgerOutside() {
        robot.clickOn("#field");
        type("abc");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(happened).isEmpty();
        assertThat(this.<TextField>find("#field").getText()).isNotEqualTo("abc");
        fx(() -> find("#plain").requestFocus());
        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.Y);
        assertThat(happened).containsExactly("undo", "redo");
    }

    @Test
    void controlZInAFieldWhoseTextWasNotTouchedBelongsToTheLedger() {
        robot.clickOn("#field");
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(happened).containsExactly("undo");
    }

    @Test
    void searchFindsAndOpensByKeyboard() {
        keys(KeyCode.CONTROL, KeyCode.K);
        type("mht");
        await("the search", () -> !background.isEmpty());
        fx(() -> background.getLast().run());
        settle();
        assertThat(sees("#search-results")).isTrue();
        assertThat(focused().getId()).isEqualTo("search");
        keys(KeyCode.ENTER);
        assertThat(happened).containsExactly("opened mht");
        assertThat(sees("#search-results")).isFalse();
    }

    @Test
    void enterBeforeTheHitsHaveComeOpensWhatWasTypedAndNotWhatStoodThereBefore() {
        keys(KeyCode.CONTROL, KeyCode.K);
        type("mht");
        await("the search", () -> !background.isEmpty());
        fx(() -> background.getLast().run());
        settle();
        type("2");
        keys(KeyCode.ENTER);
        assertThat(happened).isEmpty();
        fx(() -> background.getLast().run());
        settle();
        assertThat(happened).containsExactly("opened mht2");
        assertThat(sees("#search-results")).isFalse();
    }

    @Test
    void runningWorkIsShownAndCanBeStopped() {
        fx(() -> tasks.run(Message.of("ui.status.saving"), p -> 1));
        settle();
        assertThat(sees("#status-tasks .progress-bar")).isTrue();
        robot.clickOn("#status-tasks .hyperlink");
        settle();
        assertThat(fx(() -> tasks.running().getFirst().cancelled())).isTrue();
        fx(() -> background.getFirst().run());
        settle();
        assertThat(sees("#status-tasks .progress-bar")).isFalse();
    }

    @Test
    void anErrorIsShownWithItsCodeAndCanBeClosed() {
        fx(() -> errors.report(new IllegalStateException("x"), "test"));
        settle();
        assertThat(sees("#error-bar")).isTrue();
        robot.clickOn("#error-bar .button");
        settle();
        assertThat(sees("#error-bar")).isFalse();
    }

    @Test
    void f1ShowsTheKeysAndEscapeClosesThem() {
        keys(KeyCode.F1);
        assertThat(sees(".dialog")).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(sees(".dialog")).isFalse();
    }

    @Test
    void theSampleLedgerIsAlwaysNamed() {
        assertThat(sees("#status-sample")).isFalse();
        fx(() -> model.sampleProperty().set(true));
        settle();
        assertThat(sees("#status-sample")).isTrue();
    }
}
