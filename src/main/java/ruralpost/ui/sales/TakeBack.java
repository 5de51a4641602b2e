package ruralpost.ui.sales;

import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.UndoResult;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.LedgerLink;
import ruralpost.ui.WindowContext;
import ruralpost.ui.dialog.Toast;

/** Says that something was saved, with a link that takes back exactly that, whatever was done since. */
public final class TakeBack {

    private final Toast toast;
    private final LedgerLink link;

    public TakeBack(WindowContext context) {
        this(context.shell().toast(), context.link());
    }

    /** @param toast where it is said @param link takes back */
    public TakeBack(Toast toast, LedgerLink link) {
        this.toast = toast;
        this.link = link;
    }

    /** Shows the sentence; the link takes the set back. @param set what was written; null when nothing was, then nothing is shown */
    public void offer(Message sentence, ChangeSet set) {
        if (set != null) {
            toast.show(sentence, () -> link.undo(set).onSuccess(this::done)
                .onError(UserException.class, e -> toast.show(e.userMessage())));
        }
    }

    private void done(UndoResult result) {
        toast.show(result.keptCount() == 0 ? result.set().label()
            : Message.of("sales.undo.kept", result.restored(), result.keptCount(), result.kept().getFirst().reason()));
    }
}
