package ruralpost.campaign.dashboard;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ruralpost.campaign.Activity;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadGroup;
import ruralpost.disclosure.Count;

/** The counts as they may leave the program: whatever writes, copies or draws elsewhere than on the dashboard takes these. */
public final class SafeCounts implements PeopleCounts {

    private final HeadCells cells;

    /** @param cells of all live activities */
    public SafeCounts(HeadCells cells) {
        this.cells = cells;
    }

    @Override
    public Map<String, Count> bySort(CampaignBoard board) {
        Set<Long> counted = ids(board, a -> board.activity(a, CampaignDimension.PEOPLE.bit()));
        return cells.sums((activity, head) -> counted.contains(activity.stamp().id()) ? PeopleSort.of(head).key() : null);
    }

    @Override
    public Map<Long, Count> costedByKind(CampaignBoard board) {
        ReachColumns c = board.data().columns();
        Map<Long, Long> kinds = IntStream.range(0, c.size()).filter(a -> board.activity(a, CampaignDimension.KIND.bit()) && TrueCounts.costed(c, a)).boxed()
            .collect(Collectors.toMap(a -> c.activities[a].stamp().id(), a -> c.files.get(c.campaign[a]).campaign().kindId()));
        return cells.sums((activity, head) -> head.group() == HeadGroup.CHILD ? kinds.get(activity.stamp().id()) : null);
    }

    private static Set<Long> ids(CampaignBoard board, java.util.function.IntPredicate wanted) {
        Function<Integer, Activity> at = i -> board.data().columns().activities[i];
        return IntStream.range(0, board.data().columns().size()).filter(wanted).boxed().map(at).map(a -> a.stamp().id()).collect(Collectors.toSet());
    }
}
