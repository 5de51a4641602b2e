package ruralpost.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.text.Message;

class UiTextsTest {

    private final UiTexts texts = new UiTexts(Lang.ZH);

    @Test
    void aBoundTextFollowsLanguageAndArguments() {
        SimpleStringProperty operator = new SimpleStringProperty("张三");
        StringBinding text = texts.text("ui.status.operator", operator);
        assertThat(text.get()).isEqualTo("经办人 张三");
        texts.langProperty().set(Lang.EN);
        assertThat(text.get()).isEqualTo("Operator 张三");
        operator.set("Li Si");
        assertThat(text.get()).isEqualTo("Operator Li Si");
    }

    @Test
    void aMessageMayComeAndGo() {
        SimpleObjectProperty<Message> message = new SimpleObjectProperty<>();
        StringBinding text = texts.text(message);
        assertThat(text.get()).isEmpty();
        message.set(Message.of("ui.undo"));
        assertThat(text.get()).isEqualTo("撤销");
        texts.langProperty().set(Lang.EN);
        assertThat(text.get()).isEqualTo("Undo");
    }
}
