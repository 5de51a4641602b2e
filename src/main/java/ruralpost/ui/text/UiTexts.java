package ruralpost.ui.text;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** The language of the window. A label that is bound to {@link #text} switches with it at once. */
public final class UiTexts {

    private final ObjectProperty<Lang> lang;

    /** @param lang language to begin with */
    public UiTexts(Lang lang) {
        this.lang = new SimpleObjectProperty<>(lang);
    }

    /** The language; setting it switches every bound text. */
    public ObjectProperty<Lang> langProperty() {
        return lang;
    }

    /** The language now. */
    public Lang lang() {
        return lang.get();
    }

    /** A text that follows the language. Arguments that are observable are followed as well. */
    public StringBinding text(String key, Object... args) {
        List<Observable> inputs = new ArrayList<>(List.of(lang));
        for (Object arg : args) {
            if (arg instanceof Observable o) {
                inputs.add(o);
            }
        }
        return Bindings.createStringBinding(() -> now(key, values(args)), inputs.toArray(Observable[]::new));
    }

    /** A message that follows the language and may change itself; empty while it is null. */
    public StringBinding text(ObservableValue<Message> message) {
        return Bindings.createStringBinding(() -> message.getValue() == null ? "" : now(message.getValue()), lang, message);
    }

    /** A fixed message that follows the language. */
    public StringBinding text(Message message) {
        return Bindings.createStringBinding(() -> now(message), lang);
    }

    /** The text in the language of this moment. */
    public String now(String key, Object... args) {
        return Texts.of(lang.get()).get(key, args);
    }

    /** The message in the language of this moment. */
    public String now(Message message) {
        return Texts.of(lang.get()).get(message);
    }

    private static Object[] values(Object[] args) {
        Object[] values = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            Object value = args[i] instanceof ObservableValue<?> o ? o.getValue() : args[i];
            values[i] = value == null ? "" : value;
        }
        return values;
    }
}
