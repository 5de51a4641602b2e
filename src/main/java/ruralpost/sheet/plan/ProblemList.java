package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ruralpost.sheet.RowProblem;

/** Keeps the first problems and counts them all: a wrong mapping of a million rows must not fill the memory. */
final class ProblemList {

    /** How many problems are kept with all their detail; about 10 MB. */
    static final int KEPT = 20_000;

    private final ArrayList<RowProblem> kept = new ArrayList<>();
    private long count;

    void add(RowProblem problem) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    /** Keeps no more than so many of them. */
    void keep(int most) {
        if (kept.size() > most) {
            kept.subList(most, kept.size()).clear();
            kept.trimToSize();
        }
    }

    List<RowProblem> kept() {
        return Collections.unmodifiableList(kept);
    }

    long count() {
        return count;
    }
}
