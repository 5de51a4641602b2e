package ruralpost.campaign.importing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ruralpost.campaign.PledgeKind;

/** On which days of which adoptions one pass over a file finds sums and single pledges. */
final class PledgeDays {

    private final Map<PledgeRow.Day, Set<PledgeKind>> own = new HashMap<>();
    private final Set<PledgeRow.Day> both;

    /** @param first what the first pass found; null in a first pass */
    PledgeDays(PledgeDays first) {
        both = first == null ? new HashSet<>() : Set.copyOf(first.both);
    }

    /** Days on which the file has a sum of all and single pledges: the sum is the doubtful one. */
    Set<PledgeRow.Day> both() {
        return both;
    }

    /** A row that is going to be a new record in a first pass, or in the only one. */
    void add(PledgeRow row, boolean first) {
        Set<PledgeKind> kinds = own.computeIfAbsent(row.at(), d -> EnumSet.noneOf(PledgeKind.class));
        kinds.add(row.kind());
        if (first && kinds.contains(PledgeKind.DAILY) && kinds.contains(PledgeKind.SINGLE)) {
            both.add(row.at());
        }
    }

    /** Takes over what another file is going to write. */
    void addAll(PledgeDays other) {
        other.own.forEach((day, kinds) -> own.computeIfAbsent(day, d -> EnumSet.noneOf(PledgeKind.class)).addAll(kinds));
    }

    boolean has(PledgeRow.Day day, PledgeKind kind) {
        return own.getOrDefault(day, Set.of()).contains(kind);
    }
}
