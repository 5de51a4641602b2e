package ruralpost.sales.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.ledger.Ledger;

/**
 * Sales of former issues of a sheet which it leaves out, by when and how much: a row that says the same of another product, channel or seller is probably one of
 * them under a new name, such as that of the branch into which another was merged.
 */
final class Renamed {

    private record Former(int sale, SaleFacts facts) {
    }

    private final Map<Long, Deque<Former>> left = new HashMap<>();

    /** Adds sales, read from the ledger. @param sales their places */
    void add(Ledger ledger, KnownSales known, List<Integer> sales) {
        Map<Long, Integer> places = new HashMap<>();
        sales.forEach(s -> places.put(known.id(s), s));
        ImportedStore.each(ledger, places.keySet(), (id, facts) -> left.computeIfAbsent(facts.much(), m -> new ArrayDeque<>()).add(new Former(places.get(id), facts)));
    }

    boolean isEmpty() {
        return left.isEmpty();
    }

    /** The place of the sale that a row is under another name, each once; null when there is none. */
    Integer of(SaleFacts f) {
        Deque<Former> same = left.isEmpty() || f.doc() != 0 || f.number() == 0 ? null : left.get(f.much());
        Former former = same == null ? null : same.stream().filter(s -> differ(s.facts, f) == 1).findFirst().orElse(null);
        if (former != null) {
            same.remove(former);
        }
        return former == null ? null : former.sale;
    }

    private static int differ(SaleFacts a, SaleFacts b) {
        return (a.product() == b.product() ? 0 : 1) + (a.channel() == b.channel() ? 0 : 1) + (a.seller() == b.seller() ? 0 : 1);
    }
}
