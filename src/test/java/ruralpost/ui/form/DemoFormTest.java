package ruralpost.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.ui.form.DemoForm.Demo;
import ruralpost.ui.form.DemoForm.Lang2;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Units;

class DemoFormTest extends FormContract<Demo> {

    private final List<String> created = new ArrayList<>();
    private DemoForm demo;

    @Override
    protected FormPane<Demo> form() {
        demo = new DemoForm(texts, created::add);
        return demo.pane;
    }

    @Override
    protected Demo record() {
        return new Demo(LocalDate.of(2018, 9, 30), Period.month(2018, 9), "猕猴桃", Money.ofFen(640), new Amount(Money.ofFen(3_200_050), Bound.ABOUT),
            Quantity.of(5000, Units.JIN), 512L, true, Lang2.ZH, "合同 18-032\n第二行");
    }

    @Override
    protected Demo other() {
        return new Demo(LocalDate.of(2018, 10, 1), Period.year(2018), "山茶油", Money.ofFen(11_800), Amount.exact(Money.ofFen(944_000)),
            Quantity.of(80, Units.KG), 1L, false, Lang2.EN, "other");
    }

    @Test
    void aDateThatDoesNotExistIsNamedUnderTheFieldWhenItIsLeft() {
        typeInto(demo.day, "11-31");
        keys(KeyCode.TAB);
        assertThat(problem()).containsExactly("没有 11月31日", "应为日期，如 11-30");
        typeInto(demo.day, "11-30");
        assertThat(problem()).isEmpty();
        keys(KeyCode.TAB);
        assertThat(((TextField) demo.day.input()).getText()).isEqualTo("2018-11-30");
    }

    @Test
    void textBecomesWhatWasUnderstood() {
        typeInto(demo.price, "1.2万");
        keys(KeyCode.TAB);
        assertThat(((TextField) demo.price.input()).getText()).isEqualTo("12,000.00");
        typeInto(demo.quantity, "5公斤");
        keys(KeyCode.TAB);
        assertThat(fx(demo.quantity::value)).isEqualTo(Quantity.of(5, Units.KG));
        assertThat(((TextField) demo.quantity.input()).getText()).isEqualTo("5");
    }

    @Test
    void aPickFieldFindsByInitialsAndTakesWithEnter() {
        typeInto(demo.product, "mht");
        assertThat(sees("#pick-list")).isTrue();
        assertThat(focused()).isSameAs(demo.product.input());
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(sees("#pick-list")).isFalse();
        assertThat(fx(demo.product::value)).isEqualTo("猕猴桃干");
    }

    @Test
    void escapeKeepsWhatWasTypedAndTheProblemSaysSo() {
        typeInto(demo.product, "mht");
        keys(KeyCode.ESCAPE);
        assertThat(((TextField) demo.product.input()).getText()).isEqualTo("mht");
        keys(KeyCode.TAB);
        assertThat(problem()).first().isEqualTo("没有“mht”");
    }

    @Test
    void theLastLineMakesSomethingNewOfTheTypedText() {
        typeInto(demo.product, "lemon");
        keys(KeyCode.ENTER);
        assertThat(created).containsExactly("lemon");
    }

    @Test
    void altDownOpensTheListOfEverything() {
        fx(() -> demo.product.input().requestFocus());
        keys(KeyCode.ALT, KeyCode.DOWN);
        assertThat(fx(() -> robot.lookup("#pick-list .pick-row").queryAll().size())).isEqualTo(8);
    }

    @Test
    void whileTheInputMethodComposesEnterBelongsToIt() {
        typeInto(demo.product, "mht");
        compose("mi", "");
        keys(KeyCode.ENTER);
        assertThat(fx(() -> ((PickField<?>) demo.product.input()).list().pickedProperty().get())).isNull();
    }

    @Test
    void theListWaitsUntilTheInputMethodHasComposed() {
        typeInto(demo.product, "");
        compose("mi hou tao", "");
        assertThat(sees("#pick-list")).as("two lists would cover each other").isFalse();
        compose("猕猴桃", "");
        compose("", "猕猴桃");
        assertThat(fx(() -> ((TextField) demo.product.input()).getText())).isEqualTo("猕猴桃");
        assertThat(sees("#pick-list")).isTrue();
        keys(KeyCode.ENTER);
        assertThat(fx(() -> ((PickField<?>) demo.product.input()).list().pickedProperty().get().name())).isEqualTo("猕猴桃");
        typeInto(demo.product, "");
        compose("mi", "");
        compose("", "");
        assertThat(fx(() -> ((TextField) demo.product.input()).getText())).as("given up").isEmpty();
        assertThat(sees("#pick-list")).isFalse();
    }

    /** What an input method sends. @param composed not taken yet @param taken what becomes text of the field */
    private void compose(String composed, String taken) {
        List<InputMethodTextRun> runs = composed.isEmpty() ? List.of() : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        fx(() -> demo.product.input().fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, taken, 0)));
    }

    @Test
    void aCheckOfTheFormStandsUnderItsRow() {
        typeInto(demo.price, "-5");
        keys(KeyCode.TAB);
        assertThat(problem()).first().isEqualTo("文字有 1 个字，太长");
    }

    private void typeInto(FormRow<?> row, String text) {
        fx(() -> {
            row.input().requestFocus();
            ((TextField) row.input()).clear();
        });
        type(text);
    }

    private List<String> problem() {
        return fx(() -> robot.lookup(".form-problem").queryAllAs(Label.class).stream().filter(l -> l.isVisible() && l.getParent().isVisible())
            .map(Label::getText).toList());
    }
}
