package ruralpost.ui.table;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import ruralpost.ui.form.Composing;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.form.PickSupport;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;

/**
 * The line that is typed into: one permanent text field for each column. It moves to whichever line the cursor stands in, so the first
 * key, also the first of an input method, always meets a field that is already there.
 */
final class EntryRowPane<R> extends Pane implements GridBody.Over {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

    private final List<EntryColumn<R, ?>> columns;
    private final TextField[] fields;
    private final PickSupport<?>[] picks;
    private final Composing[] composing;
    /** Titles of folded columns. */
    private final Label[] titles;
    private final Label number = new Label();
    private EntryLine<R> shown;
    private boolean loading;

    /** @param typed takes the column a person typed into @param entered takes the column that got the focus by mouse or Tab */
    EntryRowPane(UiTexts texts, List<EntryColumn<R, ?>> columns, IntConsumer typed, IntConsumer entered) {
        this.columns = columns;
        this.fields = new TextField[columns.size()];
        this.picks = new PickSupport<?>[columns.size()];
        this.composing = new Composing[columns.size()];
        this.titles = new Label[columns.size()];
        getStyleClass().add("entry-row");
        number.getStyleClass().setAll("label", "entry-number");
        number.setManaged(false);
        number.setViewOrder(-2);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = field(texts, i, typed, entered);
            titles[i] = title(texts, columns.get(i).head());
        }
        getChildren().addAll(titles);
        getChildren().addAll(fields);
        getChildren().add(number);
    }

    TextField field(int column) {
        return fields[column];
    }

    /** The pick list of a column; null for a typed one. */
    PickSupport<?> pick(int column) {
        return picks[column];
    }

    boolean composing(int column) {
        return composing[column].now();
    }

    /** The record picked in a column; null when it is mere text. */
    Pick<?> picked(int column) {
        return picks[column] == null ? null : picks[column].pickedProperty().get();
    }

    /** Shows a line. */
    void load(EntryLines<R> lines, EntryLine<R> line, int row) {
        number(row);
        if (line != shown) {
            shown = line;
            forget();
        }
        for (int i = 0; i < fields.length; i++) {
            loadCell(lines, line, i);
        }
    }

    /** Shows the line's number. */
    void number(int row) {
        number.setText(String.valueOf(row + 1));
    }

    /** What was typed into another line is no text to be undone in this one, even where the same text stands in both. */
    private void forget() {
        loading = true;
        for (TextField field : fields) {
            if (field.isUndoable() || field.isRedoable()) {
                field.clear();
            }
        }
        loading = false;
    }

    /** Shows one cell as it stands in the line, leaving alone a field that already shows it. */
    void loadCell(EntryLines<R> lines, EntryLine<R> line, int column) {
        loading = true;
        String text = lines.cells.text(line, columns.get(column));
        Pick<?> pick = lines.cells.picked(line, columns.get(column));
        if (picks[column] != null) {
            if (!text.equals(fields[column].getText()) || !java.util.Objects.equals(pick, picked(column))) {
                show(picks[column], pick, text);
            }
        } else if (!text.equals(fields[column].getText())) {
            fields[column].setText(text);
        }
        fields[column].setEditable(!line.saving);
        loading = false;
    }

    /** Marks what is wrong and shows what blank cells will get by themselves. */
    void mark(EntryLine<R> line, Map<String, String> suggested, UiTexts texts) {
        for (int i = 0; i < fields.length; i++) {
            EntryColumn<R, ?> column = columns.get(i);
            fields[i].pseudoClassStateChanged(DANGER, line.problems.containsKey(column.key()));
            String hint = column.traits().hintKey() == null ? column.head().labelKey() : column.traits().hintKey();
            fields[i].setPromptText(suggested.getOrDefault(column.key(), texts.now(hint)));
        }
    }

    /** Shows where the cursor is. */
    void markCursor(int column) {
        for (int i = 0; i < fields.length; i++) {
            fields[i].pseudoClassStateChanged(CURSOR, i == column);
        }
    }

    @Override
    public void place(List<ColumnLayout.Placed> placed, List<ColumnLayout.Folded> folded, double numbers, double scrolled) {
        for (int i = 0; i < fields.length; i++) {
            fields[i].setVisible(false);
            titles[i].setVisible(false);
        }
        for (ColumnLayout.Placed p : placed) {
            TextField field = fields[p.index()];
            field.setVisible(true);
            field.pseudoClassStateChanged(FOLDED, false);
            field.setViewOrder(p.frozen() ? -1 : 0);
            field.resizeRelocate(p.x() - (p.frozen() ? 0 : scrolled), 2, p.width(), GridBody.ENTRY - 4);
        }
        folded.forEach(this::place);
        number.resizeRelocate(0, 2, numbers, getHeight() - 4);
    }

    private void place(ColumnLayout.Folded f) {
        double y = GridBody.ENTRY - 2 + f.line() * GridBody.FOLD;
        Label title = titles[f.index()];
        double words = Math.min(Math.ceil(title.prefWidth(-1)), f.width() / 2);
        title.setVisible(true);
        title.resizeRelocate(f.x(), y, words, GridBody.FOLD - 2);
        TextField field = fields[f.index()];
        field.setVisible(true);
        field.pseudoClassStateChanged(FOLDED, true);
        field.setViewOrder(0);
        field.resizeRelocate(f.x() + words, y, f.width() - words, GridBody.FOLD - 2);
    }

    private static Label title(UiTexts texts, ColumnHead head) {
        Label title = Parts.label(head.titleText(texts), "entry-title");
        title.setManaged(false);
        title.setMouseTransparent(true);
        return title;
    }

    private TextField field(UiTexts texts, int column, IntConsumer typed, IntConsumer entered) {
        TextField field = new TextField();
        field.setId("entry-" + columns.get(column).key());
        field.getStyleClass().add("entry-field");
        field.setManaged(false);
        if (columns.get(column).head().numeric()) {
            field.getStyleClass().add("num");
        }
        field.accessibleTextProperty().bind(texts.text(columns.get(column).head().labelKey()));
        composing[column] = Composing.in(field);
        if (columns.get(column).pick() != null) {
            picks[column] = support(field, texts, columns.get(column).pick());
            picks[column].pickedProperty().addListener((o, was, now) -> say(typed, column));
        }
        field.textProperty().addListener((o, was, now) -> say(typed, column));
        field.focusedProperty().addListener((o, was, now) -> {
            if (now) {
                entered.accept(column);
            }
        });
        return field;
    }

    private void say(IntConsumer typed, int column) {
        if (!loading) {
            typed.accept(column);
        }
    }

    private static <V> PickSupport<V> support(TextField field, UiTexts texts, PickSource<V> source) {
        return new PickSupport<>(field, texts, source);
    }

    @SuppressWarnings("unchecked")
    private static <V> void show(PickSupport<V> support, Pick<?> pick, String text) {
        if (pick == null) {
            support.showText(text);
        } else {
            support.show((Pick<V>) pick);
        }
    }
}
