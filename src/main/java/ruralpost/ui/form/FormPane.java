package ruralpost.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.VBox;
import ruralpost.ui.form.FormResult.RowProblem;

/**
 * A form with its four verbs. Built by {@link FormBuilder}.
 *
 * @param <T> the record it edits
 */
public final class FormPane<T> extends VBox {

    /** A row and how the record fills it. */
    record Part<T, V>(FormRow<V> row, java.util.function.Function<T, V> getter) {
        void load(T value) {
            row.load(value == null ? null : getter.apply(value));
        }
    }

    private final List<Part<T, ?>> parts;
    private final Supplier<T> maker;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private T loaded;
    private boolean loading;

    FormPane(List<Part<T, ?>> parts, Supplier<T> maker) {
        this.parts = List.copyOf(parts);
        this.maker = maker;
        getStyleClass().add("form");
        for (Part<T, ?> part : parts) {
            part.row().onChange(() -> changed(part.row()));
            part.row().input().focusedProperty().addListener((o, was, now) -> {
                if (!now && !loading) {
                    part.row().recheck(true);
                }
            });
        }
    }

    /** Shows a record; null shows an empty form. Problems go, the form is not dirty. */
    public void load(T value) {
        loaded = value;
        loading = true;
        parts.forEach(p -> p.load(value));
        loading = false;
        dirty.set(false);
    }

    /** The record as it stands in the form, or what is wrong; the problems are shown and the first one gets the cursor. */
    public FormResult<T> read() {
        List<RowProblem> problems = new ArrayList<>();
        FormRow<?> first = null;
        for (Part<T, ?> part : parts) {
            Problem problem = part.row().checkNow();
            if (problem != null) {
                problems.add(new RowProblem(part.row().key(), problem));
                first = first == null ? part.row() : first;
            }
        }
        if (first != null) {
            first.input().requestFocus();
            return new FormResult.Bad<>(List.copyOf(problems));
        }
        return new FormResult.Ok<>(maker.get());
    }

    /** The record that was loaded; null while an empty form is shown. */
    public T loaded() {
        return loaded;
    }

    /** Back to what was loaded. */
    public void reset() {
        load(loaded);
    }

    /** Whether something differs from what was loaded. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** The rows in order. */
    public List<FormRow<?>> rows() {
        return parts.stream().<FormRow<?>>map(Part::row).toList();
    }

    private void changed(FormRow<?> row) {
        if (!loading) {
            row.recheck(false);
            dirty.set(parts.stream().anyMatch(p -> p.row().dirty()));
        }
    }
}
