package ruralpost.ui.campaign.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import ruralpost.text.Message;
import ruralpost.ui.RowDrafts;
import ruralpost.ui.SettingsColumns;
import ruralpost.ui.WindowContext;
import ruralpost.ui.table.EntryDraft;
import ruralpost.ui.table.EntryGrid;

/** The grid of one sheet with the rows typed in this run, and beside it their sums and what new rows take over. */
final class SheetPane<R> extends BorderPane {

    private final WindowContext context;
    private final EntrySheet<R> sheet;
    private final SheetEntry<R> entry;
    private final EntryGrid<R> grid;
    private final SheetSide<R> side;
    private final List<Long> ids = new ArrayList<>();

    SheetPane(WindowContext context, EntrySheet<R> sheet) {
        this.context = context;
        this.sheet = sheet;
        entry = new SheetEntry<>(context, sheet, this::saved);
        grid = new EntryGrid<>(context.texts(), context.tasks(), context.shell().dialogs(), "campaign-entry-" + sheet.id(), sheet.columns(), entry,
            LocalDate::now, new SettingsColumns(context.app().settings()));
        grid.hideAtFirst(sheet.hiddenAtFirst());
        grid.fold(Set.of("place", "name", "remark"));
        side = new SheetSide<>(context.texts(), grid, sheet);
        setCenter(grid);
        setRight(side);
        setId("typing-" + sheet.id());
        grid.positionProperty().addListener((o, was, now) -> showPosition());
        sceneProperty().addListener((o, was, now) -> showPosition());
        context.link().setProperty().addListener((o, was, now) -> reread(() -> { }));
    }

    EntryGrid<R> grid() {
        return grid;
    }

    RowDrafts drafts() {
        return entry.drafts();
    }

    String id() {
        return sheet.id();
    }

    /** Looks for what an earlier run left unsaved; once the names that it uses are read. */
    void begin() {
        drafts().find(this::restore);
    }

    private void restore(List<EntryDraft> left) {
        List<Long> changed = left.stream().filter(d -> d.rowId() != null).map(d -> Long.valueOf(d.rowId())).toList();
        context.tasks().run(p -> sheet.byIds(changed)).onSuccess(rows -> {
            rows.forEach(r -> ids.add(sheet.stamp(r).id()));
            grid.setRows(rows);
            grid.restore(left);
            drafts().restored();
            if (getScene() != null) {
                grid.begin();
            }
            context.shell().toast().show(Message.of("sales.entry.restored", left.size()));
        });
    }

    /** The rows typed so far leave the grid; they stay in the ledger. */
    void newBatch() {
        ids.clear();
        grid.setRows(List.of());
        side.show(List.of());
        grid.begin();
    }

    /** A row that was made elsewhere joins those typed here, and its cell in a column gets the keyboard. */
    void add(long made, String columnKey) {
        ids.add(made);
        reread(() -> grid.rows().stream().filter(r -> sheet.stamp(r).id() == made).findFirst().ifPresent(r -> grid.goTo(r, columnKey)));
    }

    /** The saved row with the cursor is handed over; nothing happens where the cursor is in a row that is not saved. */
    void withCurrent(Consumer<R> taker) {
        R row = grid.current();
        if (row != null) {
            taker.accept(row);
        }
    }

    private void saved(List<R> rows) {
        rows.stream().map(r -> sheet.stamp(r).id()).filter(id -> !ids.contains(id)).forEach(ids::add);
        side.show(grid.rows());
    }

    /** After an undo, or a change made elsewhere, the rows are read again. */
    private void reread(Runnable then) {
        List<Long> wanted = List.copyOf(ids);
        if (wanted.isEmpty()) {
            return;
        }
        context.tasks().run(p -> sheet.byIds(wanted)).onSuccess(rows -> {
            if (wanted.equals(ids) && !rows.equals(grid.rows())) {
                grid.setRows(rows);
            }
            side.show(grid.rows());
            then.run();
        });
    }

    private void showPosition() {
        if (getScene() != null) {
            context.model().selectionProperty().set(grid.positionProperty().get());
        }
    }
}
