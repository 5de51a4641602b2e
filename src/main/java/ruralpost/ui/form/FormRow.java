package ruralpost.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.text.Texts;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Parsed;

/**
 * One row of a form: its label is the text of its key, its help the text of {@code KEY.help} if there is one.
 *
 * @param <V> type of its value
 */
public final class FormRow<V> {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final UiTexts texts;
    private final String key;
    private final Editor<V> editor;
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final List<Function<V, Problem>> checks = new ArrayList<>();
    private boolean required;
    private boolean wide;
    private Object loaded;

    FormRow(UiTexts texts, String key, Editor<V> editor) {
        this.texts = texts;
        this.key = key;
        this.editor = editor;
        this.loaded = editor.state();
        editor.input().setId(key);
        problem.subscribe(p -> editor.input().pseudoClassStateChanged(DANGER, p != null));
    }

    /** Says that it must not be blank. */
    public FormRow<V> required() {
        required = true;
        return this;
    }

    /** Gives it the whole width of the form. */
    public FormRow<V> wide() {
        wide = true;
        return this;
    }

    /** Adds a check; it gets the value, null when blank, and answers null when all is well. It may ask other rows for theirs. */
    public FormRow<V> check(Function<V, Problem> check) {
        checks.add(check);
        return this;
    }

    /** The value that stands in it now; null when it is blank or cannot be read. */
    public V value() {
        return editor.read().value();
    }

    /** Puts a value in as a person would, so that the form is dirty; for values that follow from others. */
    public void enter(V value) {
        editor.show(value);
    }

    /** What stands in it as text, for a draft. */
    public String draft() {
        return editor.draft();
    }

    /** Puts in what a draft holds, as a person would. */
    public void draft(String text) {
        editor.draft(text);
    }

    /** What a person sees in it, as text. */
    public String words() {
        return editor.words();
    }

    /** Calls this after every change. */
    public FormRow<V> onChange(Runnable changed) {
        editor.onChange(changed);
        return this;
    }

    /** Its key. */
    public String key() {
        return key;
    }

    /** What is wrong with it, as shown; null when nothing is. */
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /** The control that takes the keyboard. */
    public Node input() {
        return editor.input();
    }

    void load(V value) {
        editor.show(value);
        loaded = editor.state();
        problem.set(null);
    }

    boolean dirty() {
        return !editor.state().equals(loaded);
    }

    boolean isWide() {
        return wide;
    }

    /** Finds what is wrong and shows it. */
    Problem checkNow() {
        problem.set(find(true));
        return problem.get();
    }

    /** While typing, a problem that is gone goes at once; a new one comes when the field is left. */
    void recheck(boolean left) {
        if (problem.get() != null || left) {
            problem.set(find(problem.get() != null));
        }
    }

    private Problem find(boolean blankCounts) {
        Parsed<V> read = editor.read();
        if (read.failed()) {
            return Problem.of(read);
        }
        if (read.isBlank() && required) {
            return blankCounts ? new Problem(ruralpost.text.Message.of("ui.form.blank", ruralpost.text.Message.of(key)), null) : null;
        }
        return checks.stream().map(c -> c.apply(read.value())).filter(p -> p != null).findFirst().orElse(null);
    }

    VBox view() {
        VBox group = new VBox();
        group.getStyleClass().add("form-group");
        if (editor instanceof CheckEditor check) {
            CheckBox box = check.box();
            box.textProperty().bind(texts.text(key));
        } else {
            group.getChildren().add(label());
        }
        editor.node().setMaxWidth(Double.MAX_VALUE);
        group.getChildren().addAll(editor.node(), problemLabel());
        if (Texts.of(texts.lang()).has(key + ".help")) {
            group.getChildren().add(Parts.label(texts.text(key + ".help"), "form-hint"));
        }
        return group;
    }

    private Node label() {
        Label label = Parts.label(texts.text(key), "form-label");
        label.setLabelFor(editor.input());
        editor.input().accessibleTextProperty().bind(texts.text(key));
        if (!required) {
            return label;
        }
        return new HBox(4, label, Parts.label(texts.text("ui.form.required"), "form-label", "form-required"));
    }

    private Node problemLabel() {
        Label what = Parts.label(texts.text(problem.map(Problem::what)), "form-problem", "strong");
        what.setGraphic(Parts.icon("fth-alert-circle"));
        Label expected = Parts.label(texts.text(problem.map(Problem::expected)), "form-problem");
        expected.visibleProperty().bind(expected.textProperty().isNotEmpty());
        expected.managedProperty().bind(expected.visibleProperty());
        VBox both = new VBox(what, expected);
        for (Label label : List.of(what, expected)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        both.visibleProperty().bind(problem.isNotNull());
        both.managedProperty().bind(both.visibleProperty());
        return both;
    }
}
