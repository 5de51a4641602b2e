package ruralpost.campaign.dashboard;

import java.util.HashMap;
import java.util.Map;
import ruralpost.disclosure.Count;

/** The counts as they are entered: for the screen only. */
public final class TrueCounts implements PeopleCounts {

    /** They keep nothing. */
    public static final TrueCounts COUNTS = new TrueCounts();

    private TrueCounts() {
    }

    @Override
    public Map<String, Count> bySort(CampaignBoard board) {
        ReachColumns c = board.data().columns();
        int sorts = PeopleSort.ALL.size();
        long[] sums = new long[sorts];
        boolean[] stated = new boolean[sorts];
        for (int a = 0; a < c.size(); a++) {
            if (board.activity(a, CampaignDimension.PEOPLE.bit())) {
                for (int s = 0; s < sorts; s++) {
                    int n = c.persons(a, s);
                    sums[s] += Math.max(0, n);
                    stated[s] |= n >= 0;
                }
            }
        }
        Map<String, Count> counts = new HashMap<>();
        for (int s = 0; s < sorts; s++) {
            if (stated[s]) {
                counts.put(PeopleSort.ALL.get(s).key(), new Count(sums[s], false));
            }
        }
        return counts;
    }

    @Override
    public Map<Long, Count> costedByKind(CampaignBoard board) {
        ReachColumns c = board.data().columns();
        Map<Long, Count> counts = new HashMap<>();
        for (int i = 0; i < c.files.size(); i++) {
            long children = 0;
            for (int a = c.first[i]; a < c.first[i + 1]; a++) {
                children += costed(c, a) && board.activity(a, CampaignDimension.KIND.bit()) ? c.children[a] : 0;
            }
            if (children > 0) {
                counts.merge(c.files.get(i).campaign().kindId(), new Count(children, false), (x, y) -> new Count(x.value() + y.value(), false));
            }
        }
        return counts;
    }

    /** Whether an activity goes into the cost for a child: it states what it cost and how many children came. */
    static boolean costed(ReachColumns c, int activity) {
        return c.cost[activity] >= 0 && c.children[activity] > 0;
    }
}
