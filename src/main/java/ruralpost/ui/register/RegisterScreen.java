package ruralpost.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.task.LatestTask;

/** The registers: the kinds at the left, the records of the chosen one beside them, its form at the right. */
public final class RegisterScreen extends BorderPane {

    private final WindowContext context;
    private final List<Register<?>> registers;
    private final Map<Register<?>, RegisterPane<?>> panes = new HashMap<>();
    private final Map<String, Runnable> imports = new HashMap<>();
    private final Map<String, Runnable> exports = new HashMap<>();
    private final LatestTask<Runnable> reading;
    private final StackPane place = new StackPane();
    private final KindList kinds;
    private RegisterData data = RegisterData.none();
    private RegisterPane<?> shown;
    private long readUpTo = -1;
    private Runnable origin;

    /** @param registers the kinds from top to bottom, at least one */
    public RegisterScreen(WindowContext context, List<Register<?>> registers) {
        this.context = context;
        this.registers = List.copyOf(registers);
        this.reading = new LatestTask<>(context.tasks());
        this.kinds = new KindList(context.texts(), this.registers, this::choose, () -> shown.list().focus());
        getStyleClass().addAll("content", "register-screen");
        getStylesheets().add(RegisterScreen.class.getResource("/assets/themes/register.css").toExternalForm());
        setLeft(kinds);
        setCenter(place);
        place.setMinSize(0, 0);
        BorderPane.setMargin(place, new javafx.geometry.Insets(0, 0, 0, 8));
        context.link().setProperty().addListener((o, was, now) -> {
            if (getScene() != null) {
                read(shown);
            }
        });
        sceneProperty().addListener((o, was, now) -> {
            if (now != null && readUpTo != context.link().setProperty().get()) {
                read(shown);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        kinds.getSelectionModel().selectFirst();
    }

    /** Records of a kind can be brought in from sheets, by a button over their list and by Ctrl+O. */
    public RegisterScreen importable(String register, Runnable open) {
        imports.put(register, open);
        panes.forEach((r, pane) -> {
            if (r.id().equals(register)) {
                pane.list().importable(open);
            }
        });
        return this;
    }

    /** Head-counts of a kind can be written to files, by a button over its list; to be said before the kind is shown. */
    public RegisterScreen exportable(String register, Runnable open) {
        exports.put(register, open);
        return this;
    }

    /** The kind that is shown. */
    public String kind() {
        return shown.register().id();
    }

    /** Goes to a kind. */
    public void show(String register) {
        go(register);
    }

    /** Esc in a list with nothing left to give up goes back to where this was opened from, once. @param back goes there; null for nowhere */
    public void from(Runnable back) {
        origin = back;
    }

    private boolean leaves(KeyEvent e) {
        return origin != null && e.getCode() == KeyCode.ESCAPE && !shown.unsaved() && !(e.getTarget() instanceof TextInputControl) && e.getTarget() instanceof Node at
            && Focus.within(at, shown.list());
    }

    private void key(KeyEvent e) {
        if (leaves(e)) {
            origin.run();
            e.consume();
            return;
        }
        Runnable open = imports.get(kind());
        if (open != null && e.getCode() == KeyCode.O && e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown()) {
            open.run();
            e.consume();
            return;
        }
        shown.key(e);
    }

    /** The screen has come into view: the list has the keyboard, unless somebody is in the form already. */
    public void shown() {
        origin = null;
        context.model().selectionProperty().set(shown.list().summary().get());
        if (!Focus.within(getScene() == null ? null : getScene().getFocusOwner(), shown)) {
            shown.list().focus();
        }
    }

    /** Whether what is shown is being read. */
    public boolean busy() {
        return reading.busy();
    }

    /** Goes to a kind and opens the record with that row id. */
    public void open(String register, long id) {
        RegisterPane<?> pane = go(register);
        if (pane != null) {
            pane.open(id);
        }
    }

    /** Goes to a kind and begins a record of it. @param typed what stands in its rows to begin with, row name to text */
    public void create(String register, Map<String, String> typed) {
        RegisterPane<?> pane = go(register);
        if (pane != null) {
            pane.create(typed);
        }
    }

    /** Goes to a kind and finds by this text. */
    public void find(String register, String text) {
        RegisterPane<?> pane = go(register);
        if (pane != null) {
            pane.list().find(text);
            pane.list().focus();
        }
    }

    private RegisterPane<?> go(String id) {
        return registers.stream().filter(r -> r.id().equals(id)).findFirst().map(r -> {
            kinds.getSelectionModel().select(r);
            return shown;
        }).orElse(null);
    }

    private void choose(Register<?> register) {
        shown = panes.computeIfAbsent(register, this::pane);
        place.getChildren().setAll(shown);
        context.model().selectionProperty().set(shown.list().summary().get());
        read(shown);
    }

    private <T> RegisterPane<T> pane(Register<T> register) {
        RegisterPane<T> pane = new RegisterPane<>(new RegisterContext(context, context.texts(), () -> data), register);
        if (imports.containsKey(register.id())) {
            pane.list().importable(imports.get(register.id()));
        }
        if (exports.containsKey(register.id())) {
            pane.list().exportable(exports.get(register.id()));
        }
        if (register.labelled()) {
            pane.list().labelled(chosen -> register.labels(context, data, chosen));
        }
        pane.list().summary().addListener((o, was, now) -> {
            if (pane.getScene() != null) {
                context.model().selectionProperty().set(now);
            }
        });
        return pane;
    }

    /** Reads everything anew, and makes the rows of the kind shown; a reading that is overtaken is dropped. */
    private <T> void read(RegisterPane<T> pane) {
        long upTo = context.link().setProperty().get();
        RegisterData known = readUpTo == upTo ? data : null;
        reading.run(p -> {
            RegisterData fresh = known == null ? RegisterData.read(context.app()) : known;
            List<Row<T>> rows = Row.of(pane.register(), fresh);
            return () -> {
                data = fresh;
                readUpTo = upTo;
                kinds.counts(fresh);
                pane.take(rows);
            };
        }).onSuccess(Runnable::run);
    }
}
