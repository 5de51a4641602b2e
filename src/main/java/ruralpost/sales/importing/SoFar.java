package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the next file of an import meets: the sales of the ledger, and those that the files before it are going to write. */
final class SoFar {

    /** The id by which an update names a sale that an earlier file of the same import creates. */
    static final long NOT_STORED = -1;

    private final List<KnownSales> books = new ArrayList<>();
    private final Tokens tokens = new Tokens();
    private final Map<Long, Long> contents = new HashMap<>();
    private final Set<Long> rewritten = new HashSet<>();

    SoFar(KnownSales ledger) {
        books.add(ledger);
    }

    /** The ledger first, then the files in their order. */
    List<KnownSales> books() {
        return books;
    }

    Tokens tokens() {
        return tokens;
    }

    /** What the sale of an import key will say, when an earlier file changes it; else null. */
    Long content(long key) {
        return contents.isEmpty() ? null : contents.get(key);
    }

    /** Whether a later file changes the sale that one of the files creates under this import key. */
    boolean rewritten(long key) {
        return !rewritten.isEmpty() && rewritten.contains(key);
    }

    /** Takes over what a file is going to write. */
    void accept(KnownSales created, List<SaleDecider.Change> changes) {
        books.add(created);
        for (SaleDecider.Change change : changes) {
            contents.put(change.key(), change.content());
            if (!change.stored()) {
                rewritten.add(change.key());
            }
        }
    }
}
