package ruralpost.campaign.dashboard;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ruralpost.value.Period;

/**
 * What chosen marks of a chart stand for as a filter.
 *
 * @param values per dimension the chosen values, never empty
 * @param days   from the first to the last of the chosen steps; null when no days are chosen
 */
public record Meaning(Map<CampaignDimension, Set<Object>> values, Period days) {

    /** Nothing: marks that cannot be chosen. */
    public static final Meaning NONE = new Meaning(Map.of(), null);

    static Meaning of(CampaignDimension dimension, Object value) {
        return new Meaning(Map.of(dimension, Set.of(value)), null);
    }

    static Meaning of(Period days) {
        return new Meaning(Map.of(), days);
    }

    /** Both together: all values of each dimension, and the days from the first to the last. */
    Meaning and(Meaning other) {
        Map<CampaignDimension, Set<Object>> all = new EnumMap<>(CampaignDimension.class);
        values.forEach((d, v) -> all.put(d, new HashSet<>(v)));
        other.values.forEach((d, v) -> all.computeIfAbsent(d, x -> new HashSet<>()).addAll(v));
        return new Meaning(all, days == null ? other.days : other.days == null ? days : Period.of(days.from().isBefore(other.days.from()) ? days.from() : other.days.from(),
            days.to().isAfter(other.days.to()) ? days.to() : other.days.to()));
    }

    /** This and the filter: what the marks alone show, in what else is chosen. */
    BoardFilter in(BoardFilter filter) {
        BoardFilter next = days == null ? filter : filter.within(days);
        for (Map.Entry<CampaignDimension, Set<Object>> e : values.entrySet()) {
            next = next.with(e.getKey(), e.getValue());
        }
        return next;
    }
}
