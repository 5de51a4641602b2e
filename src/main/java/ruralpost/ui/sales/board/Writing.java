package ruralpost.ui.sales.board;

import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Written;
import ruralpost.ui.task.Job;

/** The way from the dashboard to the write door. Called on the JavaFX thread; writes in the background. */
@FunctionalInterface
interface Writing {

    /** Writes; whoever called says what to do on success and on a {@link ruralpost.text.UserException}. */
    <T> Job<Written<T>> write(Action action, Ledger.Work<T> work);
}
