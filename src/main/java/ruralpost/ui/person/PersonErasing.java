package ruralpost.ui.person;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import ruralpost.ledger.Erasure;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.PersonalText;

/**
 * The command beside the form of a record that names an adult: erases name and telephone number for good, after it has said what that means.
 *
 * @param <T> the record
 */
public final class PersonErasing<T> {

    private static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final int NAMED = 3;

    private final WindowContext window;
    private final UiTexts texts;
    private final Function<T, String> person;
    private final FormPane<T> form;
    private final Runnable erased;
    private final Button button;
    private String name;

    /** Where a name stands, and the copies that keep it. */
    private record Plan(List<Erasure.Found> found, List<Path> copies) {
    }

    /**
     * @param window may be null where nothing is ever erased
     * @param form   what is unsaved in it is saved or discarded before
     * @param person the adult whom a record names, as stored; null when it names none
     * @param erased runs once it is done
     */
    public PersonErasing(WindowContext window, UiTexts texts, FormPane<T> form, Function<T, String> person, Runnable erased) {
        this.window = window;
        this.texts = texts;
        this.form = form;
        this.person = person;
        this.erased = erased;
        button = Parts.iconButton(texts, "fth-user-x", "register.erase");
        button.setId("register-erase");
        button.setOnAction(e -> ask());
        about(null);
    }

    /** The button, seen only where somebody is named. */
    public Button button() {
        return button;
    }

    /** Offers it for the person whom a stored record names; null for a new record. */
    public void about(T record) {
        name = record == null ? null : person.apply(record);
        button.setVisible(name != null);
        button.setManaged(name != null);
    }

    /** Ctrl+Shift+E. */
    public void pressed(KeyEvent e) {
        if (KEYS.match(e) && name != null) {
            ask();
            e.consume();
        }
    }

    private void ask() {
        String whose = name;
        if (form.dirtyProperty().get()) {
            window.shell().toast().show(Message.of("register.erase.unsaved"));
            return;
        }
        window.tasks().run(p -> new Plan(window.app().persons().find(whose), window.app().persons().copies())).onSuccess(plan ->
            window.shell().dialogs().confirmDanger(Message.of("register.erase.title", PersonalText.masked(whose)), Message.of("register.erase.detail", where(plan.found()),
                Message.of("ledger.erasure.warning"), Message.of("ledger.erasure.stays"), backups(plan.copies())), Message.of("register.erase.action"), () -> erase(whose)));
    }

    private void erase(String whose) {
        window.link().run(Message.of("register.erase.running"), p -> window.app().persons().erase(whose))
            .onSuccess(w -> {
                window.shell().toast().show(w.set().label());
                erased.run();
            }).onError(UserException.class, e -> window.shell().toast().show(e.userMessage()));
    }

    private String where(List<Erasure.Found> found) {
        return found.stream().map(f -> texts.now("register.erase.where", Message.of("ledger.table." + f.table()), f.live() + f.gone(), f.logged()))
            .collect(Collectors.joining(separator()));
    }

    private String separator() {
        return texts.lang() == Lang.ZH ? "、" : ", ";
    }

    private Message backups(List<Path> all) {
        if (all.isEmpty()) {
            return Message.of("register.erase.no.backup");
        }
        String named = all.stream().limit(NAMED).map(copy -> copy.getFileName().toString()).collect(Collectors.joining(separator()));
        return Message.of("register.erase.backups", all.size(), named);
    }
}
