package ruralpost.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import ruralpost.ui.dialog.OverlayPane;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Parsed;

/**
 * Gives a text field a pick list. The field keeps the focus the whole time, so the input method is undisturbed. Down and Up choose,
 * Enter and Tab take, Esc closes and keeps what was typed, Alt+Down opens the list of everything. While the input method composes, its own
 * list stands there and this one waits.
 *
 * @param <T> what is picked
 */
public final class PickSupport<T> {

    private final TextField field;
    private final PickSource<T> source;
    private final PickPopup<T> popup;
    private final Composing composing;
    private final ObjectProperty<Pick<T>> picked = new SimpleObjectProperty<>();
    private List<Pick<T>> found = List.of();
    private boolean writing;

    /** Installs the list on a field. */
    public PickSupport(TextField field, UiTexts texts, PickSource<T> source) {
        this.field = field;
        this.source = source;
        this.popup = new PickPopup<>(texts, source.newKey(), this::take);
        this.composing = Composing.in(field, this::typed);
        field.textProperty().addListener((o, was, now) -> typed());
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now) {
                close();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What was picked; null when nothing is, or when the text was changed since. */
    public ObjectProperty<Pick<T>> pickedProperty() {
        return picked;
    }

    /** Shows a record as picked; null empties the field. Opens no list. */
    public void show(Pick<T> pick) {
        write(pick == null ? "" : pick.name());
        picked.set(pick);
    }

    /** Shows a text that is not a picked record. Opens no list. */
    public void showText(String text) {
        write(text);
        picked.set(null);
    }

    /** The picked record; else the only one whose name is exactly what was typed; else a problem. Blank for a blank field. */
    public Parsed<T> read() {
        String text = field.getText() == null ? "" : field.getText().strip();
        if (picked.get() != null) {
            return Parsed.of(picked.get().value());
        }
        if (text.isEmpty()) {
            return Parsed.blank();
        }
        return exact(text).map(p -> Parsed.of(p.value())).orElseGet(() -> unknown(source, text));
    }

    /** The record of a source that is named exactly so, as pasted or typed text would mean it. */
    public static <T> Parsed<T> readText(PickSource<T> source, String text) {
        String name = text == null ? "" : text.strip();
        if (name.isEmpty()) {
            return Parsed.blank();
        }
        return exact(source, name).map(p -> Parsed.of(p.value())).orElseGet(() -> unknown(source, name));
    }

    /** Whether the list is open. */
    public boolean isOpen() {
        return field.getScene() != null && OverlayPane.of(field).floats(popup);
    }

    /** Opens the list for what stands in the field, or for everything. */
    public void open(boolean everything) {
        found = source.find().apply(everything ? "" : field.getText().strip());
        popup.show(found);
        int current = picked.get() == null ? -1 : found.indexOf(picked.get());
        if (current > 0) {
            popup.choose(current);
        }
        place();
    }

    /** Takes the chosen record of an open list, as Tab does; "new" is not taken in passing. */
    public void takeChosen() {
        if (isOpen() && popup.at() < found.size()) {
            take(popup.at());
        }
    }

    /** Closes the list. */
    public void close() {
        if (field.getScene() != null) {
            OverlayPane.of(field).unfloat(popup);
        }
    }

    private void typed() {
        if (writing) {
            return;
        }
        if (picked.get() != null && !picked.get().name().equals(field.getText())) {
            picked.set(null);
        }
        if (!field.isFocused() || composing.now() || field.getText().isBlank()) {
            close();
        } else {
            open(false);
        }
    }

    private void key(KeyEvent e) {
        if (composing.now()) {
            return;
        }
        if (e.getCode() == KeyCode.DOWN && e.isAltDown()) {
            open(true);
            e.consume();
            return;
        }
        if (!isOpen() || e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case DOWN -> popup.choose(popup.at() + 1);
            case UP -> popup.choose(popup.at() - 1);
            case PAGE_DOWN -> popup.choose(popup.at() + 7);
            case PAGE_UP -> popup.choose(popup.at() - 7);
            case ENTER -> take(popup.at());
            case ESCAPE -> close();
            case TAB -> {
                takeChosen();
                return;
            }
            default -> {
                return;
            }
        }
        if (isOpen()) {
            place();
        }
        e.consume();
    }

    private void take(int line) {
        close();
        if (line < found.size()) {
            Pick<T> pick = found.get(line);
            write(pick.name());
            picked.set(pick);
        } else if (source.canCreate()) {
            source.create().accept(field.getText().strip());
        }
    }

    private void place() {
        popup.setPrefWidth(Math.max(popup.getMinWidth(), field.getWidth()));
        OverlayPane.of(field).floatUnder(popup, field);
    }

    private void write(String text) {
        writing = true;
        field.setText(text);
        if (field.isFocused()) {
            field.end();
        } else {
            field.home();
        }
        writing = false;
        close();
    }

    private Optional<Pick<T>> exact(String text) {
        return exact(source, text);
    }

    private static <T> Optional<Pick<T>> exact(PickSource<T> source, String text) {
        List<Pick<T>> same = source.find().apply(text).stream().filter(p -> p.name().equals(text)).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static <T> Parsed<T> unknown(PickSource<T> source, String text) {
        return Parsed.problem(source.canCreate() ? "ui.pick.unknown.new" : "ui.pick.unknown", text);
    }
}
