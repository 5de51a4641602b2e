package ruralpost.disclosure;

import java.util.List;
import java.util.function.Supplier;

/** Keeps what was decided last about small counts: a second copy or export of the same counts need not decide again. Thread-safe. */
public final class KeptDecision<D> {

    private List<?> kept;
    private D decision;

    /**
     * What was decided from the same; decided anew from anything else.
     *
     * @param from   all that it is decided from: the threshold, what is counted, where
     * @param decide does it; when it throws, nothing is kept
     */
    public synchronized D of(List<?> from, Supplier<D> decide) {
        if (!from.equals(kept)) {
            // the old one is let go first: both together may be large
            kept = null;
            decision = null;
            decision = decide.get();
            kept = from;
        }
        return decision;
    }
}
