package ruralpost.campaign.dashboard;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ruralpost.value.Period;

/**
 * Which campaigns and activities are meant. An activity counts on its day; campaigns, trainings and the like on their last.
 *
 * @param period null for all time
 * @param span   part of the period; null for all of it
 * @param chosen values per filtered dimension; a dimension that is absent is not filtered
 */
public record BoardFilter(Period period, Period span, Map<CampaignDimension, Set<Object>> chosen) {

    /** Everything. */
    public static final BoardFilter ALL = new BoardFilter(null, null, Map.of());

    /** The same for another period, without a span; null for all time. */
    public BoardFilter in(Period other) {
        return new BoardFilter(other, null, chosen);
    }

    /** The same for a part of the period; null for all of it. */
    public BoardFilter within(Period part) {
        return new BoardFilter(period, part, chosen);
    }

    /** The same with other values in one dimension; an empty set frees it. */
    public BoardFilter with(CampaignDimension dimension, Set<?> values) {
        Map<CampaignDimension, Set<Object>> next = new EnumMap<>(CampaignDimension.class);
        next.putAll(chosen);
        if (values.isEmpty()) {
            next.remove(dimension);
        } else {
            next.put(dimension, Set.copyOf(new HashSet<Object>(values)));
        }
        return new BoardFilter(period, span, next);
    }

    /** The days that are shown: the span where there is one; null for all time. */
    public Period shown() {
        return span == null ? period : span;
    }

    Set<Object> of(CampaignDimension dimension) {
        return chosen.getOrDefault(dimension, Set.of());
    }
}
