package ruralpost.ui.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Dialogs;
import ruralpost.ui.task.Debounce;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;

/**
 * Rows typed as in a spreadsheet, by keyboard alone. The line with the cursor consists of permanent text fields. Enter saves the row and
 * returns to the column where Tab began; what cannot be saved stays, with its problem under the cell. Knows no area: columns say how cells
 * are read, an {@link EntryHandler} saves.
 *
 * @param <R> a row that is saved
 */
public final class EntryGrid<R> extends BorderPane {

    private static final long DRAFT_MILLIS = 300;
    private static final double FOOT = 64;

    final UiTexts texts;
    final Dialogs dialogs;
    final List<EntryColumn<R, ?>> columns;
    final EntryHandler<R> handler;
    final Supplier<LocalDate> today;
    final ColumnLayout layout;
    final EntryLines<R> lines;
    final EntryEdits<R> edits;
    final GridBody body;
    final EntryRowPane<R> entry;
    final EntryCursor<R> cursor;
    final EntrySaving<R> saving;
    private final EntryProblems<R> problems;
    private final FindBar findBar;
    private final Debounce draft;
    private final ReadOnlyObjectWrapper<Message> position = new ReadOnlyObjectWrapper<>();

    /** @param id names the grid in what is remembered of its columns @param today for Ctrl+; */
    public EntryGrid(UiTexts texts, Tasks tasks, Dialogs dialogs, String id, List<EntryColumn<R, ?>> columns, EntryHandler<R> handler,
                     Supplier<LocalDate> today, ColumnMemory memory) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.columns = List.copyOf(columns);
        this.handler = handler;
        this.today = today;
        this.draft = tasks.debounce(DRAFT_MILLIS);
        this.layout = new ColumnLayout(id, columns.stream().<ColumnHead>map(EntryColumn::head).toList(), memory);
        this.lines = new EntryLines<>(this.columns, handler, texts::lang);
        this.edits = new EntryEdits<>(this.columns, lines);
        this.entry = new EntryRowPane<>(texts, this.columns, this::typed, column -> cursorEntered(column));
        this.body = new GridBody(layout, this::fill);
        this.problems = new EntryProblems<>(this);
        this.cursor = new EntryCursor<>(this);
        this.saving = new EntrySaving<>(this);
        this.findBar = new FindBar(texts, new EntryFind<>(this));
        body.setFoot(FOOT);
        getStyleClass().add("entry-grid");
        setId(id);
        setTop(new VBox(findBar, new GridHeader(texts, layout, body.scrolledRightProperty(), c -> { })));
        setCenter(body);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, new EntryKeys<>(this)::pressed);
        body.addEventHandler(MouseEvent.MOUSE_PRESSED, new EntryMouse(this)::pressed);
        layout.revisionProperty().addListener((o, was, now) -> cursor.stayShown());
        texts.langProperty().addListener((o, was, now) -> reload());
        cursor.start();
    }

    /** Puts the saved rows in, in the order to be shown. What is typed and not saved stays; so does the cursor where its line still is. */
    public void setRows(List<R> rows) {
        EntryLine<R> line = cursor.line();
        lines.setRows(rows);
        int at = lines.indexOf(line);
        if (at >= 0) {
            cursor.follow(at);
        } else {
            cursor.jump(lines.size() - 1);
        }
        refresh();
    }

    /** The saved rows as shown. */
    public List<R> rows() {
        return lines.all().stream().filter(l -> l.saved != null).map(l -> l.saved).toList();
    }

    /** Brings back rows that were typed and not saved. */
    public void restore(List<EntryDraft> drafts) {
        EntryDrafts.restore(lines, handler, drafts);
        cursor.jump(lines.size() - 1);
        refresh();
    }

    /** Puts the cursor into the line for a new row and gives it the keyboard. */
    public void begin() {
        cursor.newRow();
        cursor.focus();
    }

    /** Saves the row with the cursor, as Ctrl+S does. */
    public void save() {
        saving.saveCurrent();
    }

    /** Saves all rows that have something to save and nothing wrong. */
    public void saveAll() {
        saving.save(java.util.stream.IntStream.range(0, lines.size()).mapToObj(lines::line).toList());
    }

    /** Whether a new row takes a column over from the row before. */
    public boolean isCarried(String columnKey) {
        return lines.carried().contains(columnKey);
    }

    /** Says whether a new row takes a column over. */
    public void setCarried(String columnKey, boolean carried) {
        if (carried ? lines.carried().add(columnKey) : lines.carried().remove(columnKey)) {
            lines.carryAgain();
            reload();
        }
    }

    /** Looks again at lines with a problem: a name that was unknown may be known now. */
    public void recheck() {
        problems.recheck();
        refresh();
    }

    /** How many cells have a problem. */
    public ReadOnlyIntegerProperty problemsProperty() {
        return problems.countProperty();
    }

    /** Where the cursor is, for the status bar; count and sum while several rows are chosen. */
    public ReadOnlyObjectProperty<Message> positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Goes to the next problem, as F8 does. */
    public void goToProblem() {
        problems.goToNext();
    }

    /** Opens the bar that finds, or finds and replaces. */
    public void find(boolean replace) {
        findBar.open(replace);
    }

    /** Reads the block on the clipboard and shows what it would become. */
    public void pasteBlock() {
        if (GridClipboard.text().isBlank()) {
            position.set(Message.of("ui.paste.nothing"));
        } else {
            new EntryPaste<>(this).preview(GridClipboard.text());
        }
    }

    /** A button that shows and hides columns, for a tool bar. */
    public Button columnsButton() {
        return ColumnMenu.button(texts, layout);
    }

    /** Opens the list that shows and hides columns under a button. */
    public void showColumnMenu(Button under) {
        ColumnMenu.showUnder(under, texts, layout);
    }

    /** Hides columns that nobody has arranged yet. @param keys their names */
    public void hideAtFirst(List<String> keys) {
        layout.hideAtFirst(keys);
    }

    /**
     * Keeps all of the row at hand in view: columns that do not fit beside each other stand in a line of their own below it.
     *
     * @param sharing keys of the columns that share what is left of the width where all fit
     */
    public void fold(Set<String> sharing) {
        layout.fold(sharing);
    }

    /** Closes the list of the cell at hand, before things are laid out anew. */
    public void closeList() {
        if (entry.pick(cursor.column()) != null) {
            entry.pick(cursor.column()).close();
        }
    }

    /** Leaves out columns that do not apply to what is typed; one in which something stands stays. @param keys their names */
    public void leaveOut(Set<String> keys) {
        layout.leaveOut(columns.stream().filter(c -> keys.contains(c.key()) && lines.all().stream().allMatch(l -> lines.cells.text(l, c).isBlank())).map(EntryColumn::key)
            .collect(Collectors.toSet()));
    }

    /** Puts the cursor into a column of a saved row and gives it the keyboard; nothing happens where the row is not there. */
    public void goTo(R row, String columnKey) {
        List<EntryLine<R>> all = lines.all();
        int column = columns.stream().map(EntryColumn::key).toList().indexOf(columnKey);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).saved != null && handler.id(all.get(i).saved).equals(handler.id(row)) && !layout.isHidden(column)) {
                cursor.moveTo(i, column, false);
                cursor.focus();
            }
        }
    }

    /** The saved row with the cursor; null in a row that is not saved. */
    public R current() {
        return cursor.line().saved;
    }

    /** Shows again all that may have changed. */
    void refresh() {
        body.setRows(lines.size());
        body.setOver(entry, cursor.row());
        EntryLine<R> line = cursor.line();
        entry.mark(line, handler.suggest(lines.cells.values(line)), texts);
        entry.markCursor(cursor.column());
        problems.show();
        position.set(Message.of("ui.entry.position", String.valueOf(cursor.row() + 1), Message.of(columns.get(cursor.column()).head().labelKey())));
    }

    /** Shows the line with the cursor again, cell by cell. */
    void reload() {
        entry.load(lines, cursor.line(), cursor.row());
        refresh();
    }

    /** Tells the handler what is typed and not saved. */
    void draftNow() {
        draft.cancel();
        handler.draftChanged(EntryDrafts.of(lines, handler));
    }

    private void typed(int column) {
        lines.cells.type(cursor.line(), columns.get(column), entry.field(column).getText(), entry.picked(column));
        cursor.typed();
        draft.call(this::draftNow);
        refresh();
    }

    private void cursorEntered(int column) {
        if (cursor != null) {
            cursor.entered(column);
        }
    }

    private void fill(GridRow node, int row) {
        EntryLine<R> line = lines.line(row);
        for (int i = 0; i < columns.size(); i++) {
            GridCell cell = node.cell(i);
            cell.show(lines.cells.cell(line, columns.get(i)));
            cell.mark(false, line.problems.containsKey(columns.get(i).key()));
        }
        node.more(folded(line));
        node.state(cursor.inRange(row), false, !line.problems.isEmpty());
    }

    /** What stands in the folded columns of a line, with their titles. */
    private String folded(EntryLine<R> line) {
        return layout.folded().stream().map(f -> columns.get(f.index())).map(c -> c.head().title(texts) + "  " + lines.cells.cell(line, c).words())
            .filter(w -> !w.endsWith("  ")).collect(Collectors.joining("\n"));
    }
}
