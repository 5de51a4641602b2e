package ruralpost.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.FxTest;

class DialogsTest extends FxTest {

    private static final Message TITLE = Message.of("ui.keys.delete");
    private final List<String> happened = new ArrayList<>();
    private OverlayPane overlay;
    private FxDialogs dialogs;

    @BeforeEach
    void window() {
        show(() -> {
            TextField field = new TextField();
            field.setId("behind");
            overlay = new OverlayPane(new VBox(field, new Button("other")));
            dialogs = new FxDialogs(texts, overlay);
            return overlay;
        }, 800, 600);
        fx(() -> find("#behind").requestFocus());
    }

    @Test
    void escapeLeavesEverythingAndTheFocusReturns() {
        fx(() -> dialogs.confirm(TITLE, null, TITLE, () -> happened.add("yes")));
        assertThat(sees("#dialog-yes")).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(sees("#dialog-yes")).isFalse();
        assertThat(happened).isEmpty();
        assertThat(focused().getId()).isEqualTo("behind");
    }

    @Test
    void enterOnADangerousQuestionCancels() {
        fx(() -> dialogs.confirmDanger(TITLE, null, TITLE, () -> happened.add("yes")));
        keys(KeyCode.ENTER);
        assertThat(happened).isEmpty();
        assertThat(sees("#dialog-yes")).isFalse();
    }

    @Test
    void enterOnAPlainQuestionDoesIt() {
        fx(() -> dialogs.confirm(TITLE, Message.of("ui.start.local"), TITLE, () -> happened.add("yes")));
        keys(KeyCode.ENTER);
        assertThat(happened).containsExactly("yes");
    }

    @Test
    void tabNeverLeavesTheDialog() {
        fx(() -> dialogs.confirm(TITLE, null, TITLE, () -> { }));
        for (int i = 0; i < 5; i++) {
            keys(KeyCode.TAB);
            assertThat(focused().getId()).isIn("dialog-yes", "dialog-cancel");
        }
    }

    @Test
    void aBlankTextIsRefusedWithAWord() {
        fx(() -> dialogs.askText(new Dialogs.TextRequest(TITLE, TITLE, "", TITLE), happened::add));
        keys(KeyCode.ENTER);
        assertThat(sees(".form-problem")).isTrue();
        type("view one");
        keys(KeyCode.ENTER);
        assertThat(happened).containsExactly("view one");
        assertThat(sees("#dialog-enter")).isFalse();
    }

    @Test
    void buttonsSwitchLanguageWhileTheDialogIsOpen() {
        fx(() -> dialogs.confirm(TITLE, null, TITLE, () -> { }));
        assertThat(this.<Button>find("#dialog-cancel").getText()).isEqualTo("取消");
        fx(() -> texts.langProperty().set(Lang.EN));
        assertThat(this.<Button>find("#dialog-cancel").getText()).isEqualTo("Cancel");
    }

    @Test
    void aToastUndoesOnceAndGoes() {
        Toast toast = new Toast(texts, overlay);
        fx(() -> toast.show(Message.of("ui.status.saved", "14:32"), () -> happened.add("undo")));
        robot.clickOn("#toast-undo");
        settle();
        assertThat(happened).containsExactly("undo");
        assertThat(fx(toast::showing)).isFalse();
    }

    @Test
    void aDrawerClosesWithEscapeAndGivesTheFocusBack() {
        Drawer drawer = new Drawer(texts, overlay);
        fx(() -> drawer.open(TITLE, new VBox(new Label("rows"), new Button("x")), () -> happened.add("closed")));
        assertThat(fx(drawer::isOpen)).isTrue();
        keys(KeyCode.ESCAPE);
        assertThat(happened).containsExactly("closed");
        assertThat(focused().getId()).isEqualTo("behind");
    }

    @Test
    void scriptedDialogsAnswerAndFailWhenNothingIsLaidDown() {
        ScriptedDialogs scripted = new ScriptedDialogs().press("yes").choose(Path.of("a.xlsx")).press("cancel");
        scripted.confirm(TITLE, null, TITLE, () -> happened.add("yes"));
        scripted.openFile(new Dialogs.FileRequest(TITLE, List.of(), null, null), f -> happened.add(f.toString()));
        scripted.confirm(TITLE, null, TITLE, () -> happened.add("never"));
        assertThat(happened).containsExactly("yes", "a.xlsx");
        assertThatThrownBy(() -> scripted.confirm(TITLE, null, TITLE, () -> { })).isInstanceOf(AssertionError.class);
    }
}
