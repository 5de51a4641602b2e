package ruralpost.board;

import java.util.ArrayList;
import java.util.List;

/**
 * The way back, and forward again, through what was chosen. At most a hundred steps are kept.
 *
 * @param <S> a state, with an equality of its own
 */
public final class ChoiceHistory<S> {

    /** So many steps back are kept. */
    public static final int STEPS = 100;

    private final List<S> states = new ArrayList<>();
    private int at;

    /** @param first where the way begins */
    public ChoiceHistory(S first) {
        states.add(first);
    }

    /** Goes on to a state; what lay ahead is forgotten. The same state again is no step. */
    public void go(S next) {
        if (next.equals(states.get(at))) {
            return;
        }
        states.subList(at + 1, states.size()).clear();
        states.add(next);
        if (states.size() > STEPS + 1) {
            states.removeFirst();
        }
        at = states.size() - 1;
    }

    /** Puts a state in the place of the present one: what the program sets by itself is no step of the person's. */
    public void replace(S now) {
        states.set(at, now);
    }

    /** Whether there is a step back. */
    public boolean hasBack() {
        return at > 0;
    }

    /** Whether there is a step forward. */
    public boolean hasForward() {
        return at < states.size() - 1;
    }

    /** One step back; the present state where there is none. */
    public S back() {
        at = Math.max(0, at - 1);
        return states.get(at);
    }

    /** One step forward; the present state where there is none. */
    public S forward() {
        at = Math.min(states.size() - 1, at + 1);
        return states.get(at);
    }
}
