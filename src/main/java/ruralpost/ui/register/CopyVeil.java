package ruralpost.ui.register;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import ruralpost.ledger.Action;
import ruralpost.text.Message;
import ruralpost.ui.WindowContext;
import ruralpost.ui.table.GridCopy;

/** Hides small counts of children in what is copied from a list, and puts the copy down in the history. Lists without such counts are copied at once. */
final class CopyVeil<T> implements GridCopy.Veil<Row<T>> {

    private final WindowContext context;
    private final Register<T> register;
    private final Supplier<RegisterData> data;

    CopyVeil(WindowContext context, Register<T> register, Supplier<RegisterData> data) {
        this.context = context;
        this.register = register;
        this.data = data;
    }

    @Override
    public void ask(int rows, Consumer<BiPredicate<Row<T>, String>> taker) {
        if (!register.countsChildren()) {
            taker.accept((row, column) -> false);
            return;
        }
        RegisterData now = data.get();
        context.tasks().run(Message.of("disclosure.deciding"), progress -> register.veil(context.app(), now, progress::check)).onSuccess(hides -> {
            taker.accept((row, column) -> hides.test(row.record(), column));
            context.link().write(Action.exported(register.area(), Message.of("disclosure.label.copy", register.title(), rows)), tx -> null);
        });
    }
}
