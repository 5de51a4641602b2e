package ruralpost.ui.sales.rows;

import java.util.BitSet;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.ledger.Written;
import ruralpost.sales.cube.SalesCube;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.sales.TakeBack;
import ruralpost.ui.task.Job;
import ruralpost.ui.task.Progress;
import ruralpost.value.Formats;

/** Deletes selected sales as one change set, with an undo; asks first when there are many. */
final class RowsDelete {

    private static final int ASK_ABOVE = 100;
    /** As the whole selection is one transaction, many rows take a while: shown with progress and Cancel. */
    private static final int STEP = 500;

    private final WindowContext context;

    RowsDelete(WindowContext context) {
        this.context = context;
    }

    /** Deletes these rows of what is shown. */
    void delete(RowsState state, BitSet rows) {
        int[] positions = rows.stream().filter(r -> r < state.order().length).map(r -> state.order()[r]).toArray();
        if (positions.length == 0) {
            return;
        }
        String count = Formats.of(context.texts().lang()).integer(positions.length);
        if (positions.length <= ASK_ABOVE) {
            carryOut(state.cube(), positions);
        } else {
            context.shell().dialogs().confirmDanger(Message.of("sales.rows.delete.ask", count), Message.of("sales.rows.delete.detail"),
                Message.of("sales.rows.delete.go", count), () -> carryOut(state.cube(), positions));
        }
    }

    private void carryOut(SalesCube cube, int[] positions) {
        Message label = Message.of("sales.entry.label.deleted", positions.length);
        Action action = Action.entry("sales", label);
        Job<Written<Object>> job = positions.length <= ASK_ABOVE ? context.link().write(action, tx -> all(tx, cube, positions, null))
            : context.link().run(label, p -> context.app().ledger().write(action, tx -> all(tx, cube, positions, p)));
        job.onSuccess(w -> new TakeBack(context).offer(label, w.set())).onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
    }

    /** The rows as they were shown: one that was changed since is a conflict, and nothing is deleted. */
    private Object all(WriteTx tx, SalesCube cube, int[] positions, Progress progress) {
        for (int i = 0; i < positions.length; i++) {
            context.app().sales().delete(tx, new Stamp(cube.id(positions[i]), cube.changed(positions[i])));
            if (progress != null && i % STEP == 0) {
                progress.check();
                progress.steps(i, positions.length);
            }
        }
        return null;
    }
}
