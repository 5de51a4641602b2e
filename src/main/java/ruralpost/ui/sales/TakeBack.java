package ruralpost.ui.sales;

import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.UndoResult;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;

/** Says that something was saved, with a link that takes back exactly that, whatever was done since. */
public final class TakeBack {

    private final WindowContext context;

    public TakeBack(WindowContext context) {
        this.context = context;
    }

    /** Shows the sentence; the link takes the set back. @param set what was written; null when nothing was, then nothing is shown */
    public void offer(Message sentence, ChangeSet set) {
        if (set != null) {
            context.shell().toast().show(sentence, () -> context.link().undo(set).onSuccess(this::done)
                .onError(UserException.class, e -> context.shell().toast().show(e.userMessage())));
        }
    }

    private void done(UndoResult result) {
        context.shell().toast().show(result.keptCount() == 0 ? result.set().label()
            : Message.of("sales.undo.kept", result.restored(), result.keptCount(), result.kept().getFirst().reason()));
    }
}
