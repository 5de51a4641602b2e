package ruralpost.ui.board;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import ruralpost.board.Choice;
import ruralpost.board.ChoiceHistory;
import ruralpost.value.Period;

/**
 * What the user has chosen on a dashboard, the way back through it, and what is shown for it.
 *
 * @param <C> what is chosen
 * @param <S> what is shown
 */
public class ChoiceModel<C extends Choice<C>, S> implements BoardSteps {

    private final ObjectProperty<C> choice;
    private final ObjectProperty<S> state = new SimpleObjectProperty<>();
    private final ChoiceHistory<C> history;
    private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper();
    private boolean noStep;
    private boolean quiet;

    /** @param first what the dashboard opens with */
    public ChoiceModel(C first) {
        choice = new SimpleObjectProperty<>(first);
        history = new ChoiceHistory<>(first);
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
    public final ObjectProperty<C> choiceProperty() {
        return choice;
    }

    /** What is shown; null before the first answer. */
    public final ObjectProperty<S> stateProperty() {
        return state;
    }

    /** Called after each change for which something else is to be shown. */
    public final void onChange(Runnable action) {
        choice.addListener((o, was, now) -> {
            if (!quiet) {
                action.run();
            }
        });
    }

    /** Changes what is chosen, as one step. */
    public final void change(UnaryOperator<C> how) {
        choice.set(how.apply(choice.get()));
    }

    /** The same without telling that something else is to be shown. */
    public final void changeQuietly(UnaryOperator<C> how) {
        quiet = true;
        try {
            change(how);
        } finally {
            quiet = false;
        }
    }

    /** Takes the period of the first answer where none was chosen; that is no step of the person's, and it is shown already. */
    public final void begin(Period first) {
        noStep = true;
        try {
            changeQuietly(c -> c.period() == null ? c.in(first) : c);
        } finally {
            noStep = false;
        }
    }

    private void go(UnaryOperator<C> how) {
        noStep = true;
        try {
            change(how);
        } finally {
            noStep = false;
        }
    }

    /** Whether there is a step back. */
    public final ReadOnlyBooleanProperty hasBackProperty() {
        return hasBack.getReadOnlyProperty();
    }

    /** Whether there is a step forward. */
    public final ReadOnlyBooleanProperty hasForwardProperty() {
        return hasForward.getReadOnlyProperty();
    }

    @Override
    public final void back() {
        if (history.hasBack()) {
            go(now -> history.back());
        }
    }

    @Override
    public final void forward() {
        if (history.hasForward()) {
            go(now -> history.forward());
        }
    }

    /** Whether anything but the period is chosen. */
    public final boolean filtered() {
        return choice.get().filtered();
    }

    @Override
    public final boolean clearLast() {
        boolean any = filtered();
        change(Choice::withoutLast);
        return any;
    }

    @Override
    public final boolean clear() {
        boolean any = filtered();
        change(Choice::cleared);
        return any;
    }
}
