package ruralpost.ui.register;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormResult;
import ruralpost.ui.sales.TakeBack;

/**
 * Makes a record of another kind where a field names it: the form of its register in a dialog, with what was typed in the field as its name. Stored in
 * a change set of its own, which can be taken back by itself. Used on the JavaFX thread.
 */
public final class NewRecord {

    private static final double WIDTH = 640;

    private final RegisterContext context;

    /** What was made. @param id its row id @param name what it is called */
    public record Made(long id, String name) {
    }

    NewRecord(RegisterContext context) {
        this.context = context;
    }

    /** Reads what the forms know of first. @param ready takes it, back on the JavaFX thread */
    public static void in(WindowContext window, Consumer<NewRecord> ready) {
        window.tasks().run(p -> RegisterData.read(window.app())).onSuccess(data -> ready.accept(new NewRecord(new RegisterContext(window, window.texts(), () -> data))));
    }

    /** Asks for a partner: who gives, supplies, borrows or repairs. @param typed name to begin with @param made takes what was stored; not called where nothing was */
    public void partner(String typed, Consumer<Made> made) {
        ask(new PartnerRegister(), Map.of("name", typed), made);
    }

    /** Asks for a document of the register, such as a policy. @param typed title to begin with @param made takes what was stored; not called where nothing was */
    public void document(String typed, Consumer<Made> made) {
        ask(new DocumentRegister(), Map.of("title", typed), made);
    }

    private <T> void ask(Register<T> register, Map<String, String> typed, Consumer<Made> made) {
        new Asking<>(register, typed, made).show();
    }

    /** One dialog, from its first showing until the record is stored or it is given up. */
    private final class Asking<T> {

        private final Register<T> register;
        private final Consumer<Made> made;
        private final FormPane<T> form;
        private final Label refused = new Label();
        private final VBox content;

        Asking(Register<T> register, Map<String, String> typed, Consumer<Made> made) {
            this.register = register;
            this.made = made;
            form = register.form(context).pane();
            form.load(null);
            DraftKeeper.enter(form, register, typed);
            refused.setId("new-record-problem");
            refused.getStyleClass().add("form-problem");
            refused.setWrapText(true);
            refused.setMinHeight(Region.USE_PREF_SIZE);
            refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
            refused.managedProperty().bind(refused.visibleProperty());
            content = new VBox(12, form, refused);
            content.setPrefWidth(WIDTH);
        }

        void show() {
            context.window().shell().dialogs().show(Message.of("register.new.title", register.one()), content,
                List.of(new Dialogs.Choice("save", Message.of("register.new.save"), Dialogs.Role.PRIMARY), Dialogs.Choice.cancel()), c -> {
                    if (form.read() instanceof FormResult.Ok<T> ok) {
                        store(ok.value());
                        return true;
                    }
                    return false;
                });
        }

        private void store(T record) {
            String name = register.title(record, context.data().get(), context.texts().lang());
            Action action = Action.entry(register.area(), Message.of("register.label.add", register.one(), name));
            context.window().link().write(action, tx -> register.save(tx, context.window().app(), record)).onSuccess(w -> {
                new TakeBack(context.window()).offer(Message.of("register.saved.add", register.one(), name), w.set());
                made.accept(new Made(w.result(), name));
            }).onError(UserException.class, e -> {
                // nothing that was typed is lost: the same form comes back with the sentence
                refused.setText(context.texts().now(e.userMessage()));
                show();
            });
        }
    }
}
