package ruralpost.ui.opened;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.ui.WindowContext;
import ruralpost.ui.table.GridCopy;

/** Hides small counts of children in what is copied from opened rows, by their places, and puts the copy down in the history. */
record RowsVeil(WindowContext context, String area, OpenedRows rows) implements GridCopy.Veil<Integer> {

    @Override
    public void ask(int count, Consumer<BiPredicate<Integer, String>> taker) {
        if (rows.hides() == null) {
            taker.accept((row, column) -> false);
            return;
        }
        context.tasks().run(Message.of("disclosure.deciding"), progress -> rows.hides().decide(context.app(), progress::check)).onSuccess(hides -> {
            taker.accept((row, column) -> hides.test(row, RowsGrid.column(column)));
            context.link().write(Action.exported(area, Message.of("disclosure.label.copy", rows.title(), count)), tx -> null);
        });
    }
}
