package ruralpost.ui.sales.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import ruralpost.sales.Sale;
import ruralpost.text.Message;
import ruralpost.ui.SettingsColumns;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Focus;
import ruralpost.ui.part.Parts;
import ruralpost.ui.sales.SaleBook;
import ruralpost.ui.table.EntryDraft;
import ruralpost.ui.table.EntryGrid;

/** Typing sales by keyboard: the grid with the rows of this batch, and beside it the batch's sums against the paper. */
public final class EntryScreen {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final String BATCH = "sales-entry.batch";
    private static final String HIDDEN = "hidden";

    private final WindowContext context;
    private final SaleBook book;
    private final SaleEntry entry;
    private final EntryGrid<Sale> grid;
    private final BatchPane batch;
    private final BorderPane view;
    private final List<Long> ids = new ArrayList<>();

    /** Builds the screen; what an earlier run left unsaved comes back by itself. */
    public EntryScreen(WindowContext context, SaleBook book) {
        this.context = context;
        this.book = book;
        NewNames names = new NewNames(context, book);
        SaleColumns columns = new SaleColumns(book, LocalDate::now, names::product, names::channel);
        entry = new SaleEntry(context, columns, this::saved);
        grid = new EntryGrid<>(context.texts(), context.tasks(), context.shell().dialogs(), "sales-entry", columns.all(), entry, LocalDate::now,
            new SettingsColumns(context.app().settings()));
        grid.fold(columns.roomy());
        batch = new BatchPane(context.texts(), grid, columns);
        view = new BorderPane(grid, null, batch, null, null);
        view.setId("entry-screen");
        showBatch(!HIDDEN.equals(context.app().settings().get(BATCH)));
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.getStylesheets().add(EntryScreen.class.getResource("/assets/themes/sales.css").toExternalForm());
        grid.positionProperty().addListener((o, was, now) -> showPosition());
        view.sceneProperty().addListener((o, was, now) -> showPosition());
        context.link().setProperty().addListener((o, was, now) -> reread());
        book.versionProperty().addListener((o, was, now) -> grid.recheck());
        book.reload(() -> entry.drafts().find(this::restore));
    }

    /** The screen. */
    public Region view() {
        return view;
    }

    /** Buttons for the tool bar. */
    public List<Node> tools() {
        Label kept = Parts.label(Bindings.createStringBinding(() -> entry.drafts().keptProperty().get() == null ? ""
            : context.texts().now("sales.entry.draft.kept", entry.drafts().keptProperty().get().format(TIME)), entry.drafts().keptProperty(), context.texts().langProperty()),
            "muted", "small");
        kept.setId("entry-draft-kept");
        Button paste = Parts.actionButton(context.texts(), "sales.entry.paste", "fth-clipboard", "Ctrl+V");
        paste.setId("entry-paste");
        paste.setOnAction(e -> grid.pasteBlock());
        Button find = Parts.actionButton(context.texts(), "sales.entry.find", "fth-search", "Ctrl+F");
        find.setId("entry-find");
        find.setOnAction(e -> grid.find(false));
        Button fresh = Parts.actionButton(context.texts(), "sales.entry.new.batch", "fth-file-plus", null);
        fresh.setId("entry-new-batch");
        fresh.setOnAction(e -> newBatch());
        return List.of(kept, paste, find, grid.columnsButton(), batchButton(), fresh);
    }

    private Button batchButton() {
        Button button = Parts.actionButton(context.texts(), "sales.entry.batch.show", "fth-sidebar", "F9");
        button.setId("entry-batch");
        // the cell keeps the keyboard; F9 does the same
        button.setFocusTraversable(false);
        button.setOnAction(e -> toggleBatch());
        return button;
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.F9 && !e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown()) {
            toggleBatch();
            e.consume();
        }
    }

    /** The sums beside the grid go, so that more columns stand beside each other, or come back; remembered. */
    private void toggleBatch() {
        boolean show = view.getRight() == null;
        boolean leaving = !show && Focus.within(view.getScene().getFocusOwner(), batch);
        grid.closeList();
        showBatch(show);
        context.app().settings().put(BATCH, show ? "shown" : HIDDEN);
        if (leaving) {
            grid.begin();
        }
    }

    private void showBatch(boolean show) {
        view.setRight(show ? batch : null);
    }

    /** Gives the line for a new sale the keyboard. */
    public void shown() {
        grid.begin();
    }

    /** Opens the bar that finds in the grid, or finds and replaces. */
    public void find(boolean replace) {
        grid.find(replace);
    }

    private void showPosition() {
        boolean inView = view.getScene() != null;
        context.model().selectionProperty().set(inView ? grid.positionProperty().get() : null);
    }

    private void restore(List<EntryDraft> left) {
        List<Long> changed = left.stream().filter(d -> d.rowId() != null).map(d -> Long.valueOf(d.rowId())).toList();
        context.tasks().run(p -> context.app().sales().byIds(changed)).onSuccess(rows -> {
            rows.forEach(r -> ids.add(r.stamp().id()));
            grid.setRows(rows);
            grid.restore(left);
            entry.drafts().restored();
            if (view.getScene() != null) {
                grid.begin();
            }
            context.shell().toast().show(Message.of("sales.entry.restored", left.size()));
        });
    }

    private void newBatch() {
        ids.clear();
        grid.setRows(List.of());
        batch.clear();
        grid.begin();
    }

    private void saved(List<Sale> rows) {
        for (Sale s : rows) {
            if (!ids.contains(s.stamp().id())) {
                ids.add(s.stamp().id());
            }
        }
        batch.show(grid.rows());
    }

    /** After an undo, or a change made elsewhere, the rows of the batch are read again. */
    private void reread() {
        List<Long> wanted = List.copyOf(ids);
        context.tasks().run(p -> context.app().sales().byIds(wanted)).onSuccess(rows -> {
            if (wanted.equals(ids) && !rows.equals(grid.rows())) {
                grid.setRows(rows);
            }
            batch.show(grid.rows());
        });
    }
}
