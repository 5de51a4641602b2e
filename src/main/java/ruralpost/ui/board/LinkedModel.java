package ruralpost.ui.board;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardDimension;
import ruralpost.sales.view.FilterHistory;

/**
 * What the user has chosen on a dashboard, the way back through it, and what is shown for it.
 *
 * @param <D> what can be filtered by
 */
final class LinkedModel<D extends BoardDimension> implements BoardSteps {

    private final ObjectProperty<BoardChoice<D>> choice = new SimpleObjectProperty<>(BoardChoice.first());
    private final ObjectProperty<BoardShown<D>> state = new SimpleObjectProperty<>();
    private final FilterHistory<BoardChoice<D>> history = new FilterHistory<>(BoardChoice.first());
    private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper();
    private boolean noStep;

    LinkedModel() {
        choice.addListener((o, was, now) -> {
            if (noStep) {
                history.replace(now);
            } else {
                history.go(now);
            }
            hasBack.set(history.hasBack());
            hasForward.set(history.hasForward());
        });
    }

    /** Everything that is chosen, never null; each change is a step that can be gone back. */
    ObjectProperty<BoardChoice<D>> choiceProperty() {
        return choice;
    }

    /** What is shown; null before the first answer. */
    ObjectProperty<BoardShown<D>> stateProperty() {
        return state;
    }

    /** Changes what is chosen, as one step. */
    void change(UnaryOperator<BoardChoice<D>> how) {
        choice.set(how.apply(choice.get()));
    }

    /** Sets what follows by itself, such as the first period: no step of the person's. */
    void settle(UnaryOperator<BoardChoice<D>> how) {
        noStep = true;
        try {
            change(how);
        } finally {
            noStep = false;
        }
    }

    ReadOnlyBooleanProperty hasBackProperty() {
        return hasBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasForwardProperty() {
        return hasForward.getReadOnlyProperty();
    }

    @Override
    public void back() {
        if (history.hasBack()) {
            settle(now -> history.back());
        }
    }

    @Override
    public void forward() {
        if (history.hasForward()) {
            settle(now -> history.forward());
        }
    }

    @Override
    public boolean clearLast() {
        boolean any = choice.get().filtered();
        change(BoardChoice::withoutLast);
        return any;
    }

    @Override
    public boolean clear() {
        boolean any = choice.get().filtered();
        change(BoardChoice::cleared);
        return any;
    }
}
