package ruralpost.ui.table;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import ruralpost.text.Message;
import ruralpost.ui.dialog.Dialogs;

/** Finding and replacing in an entry grid, the latter with a preview. */
final class EntryFind<R> implements FindBar.Target {

    private static final int SHOWN = 8;

    private final EntryGrid<R> grid;

    EntryFind(EntryGrid<R> grid) {
        this.grid = grid;
    }

    @Override
    public boolean next(String wanted) {
        EntryEdits.At at = grid.edits.next(wanted, grid.cursor.row(), grid.cursor.column());
        if (at != null) {
            grid.cursor.moveTo(at.row(), at.column(), false);
        }
        return at != null;
    }

    @Override
    public boolean replace(String wanted, String by, boolean thisColumn) {
        List<EntryEdits.Replaced> all = grid.edits.replacements(wanted, by, thisColumn ? grid.cursor.column() : -1);
        if (all.isEmpty()) {
            return false;
        }
        GridPane preview = new GridPane(16, 6);
        for (int i = 0; i < Math.min(SHOWN, all.size()); i++) {
            EntryEdits.Replaced r = all.get(i);
            Label before = new Label(r.before());
            before.getStyleClass().add("muted");
            preview.addRow(i, new Label(String.valueOf(r.row() + 1)), new Label(grid.texts.now(grid.columns.get(r.column()).head().labelKey())),
                before, new Label("\u2192"), new Label(r.after()));
        }
        if (all.size() > SHOWN) {
            preview.add(new Label(grid.texts.now("ui.find.more", all.size() - SHOWN)), 0, SHOWN, 5, 1);
        }
        grid.dialogs.show(Message.of("ui.find.preview", String.valueOf(all.size())), preview,
            List.of(new Dialogs.Choice("replace", Message.of("ui.find.replace.all", String.valueOf(all.size())), Dialogs.Role.PRIMARY), Dialogs.Choice.cancel()), choice -> {
                List<Integer> rows = grid.edits.replace(all);
                grid.saving.save(rows.stream().map(grid.lines::line).filter(l -> !l.isNew()).toList());
                grid.reload();
                grid.draftNow();
                return true;
            });
        return true;
    }

    @Override
    public void back() {
        grid.cursor.focus();
    }
}
