package ruralpost.campaign;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was done at a theme post office.
 *
 * @param activities   held there, by field; every field is there
 * @param withoutField activities held there of which no field is stated
 * @param visits       to it, the newest first
 * @param followUps    of these visits
 */
public record ThemeWork(Map<ThemeField, Long> activities, long withoutField, List<Visit> visits, List<FollowUp> followUps) {

    /** What the book holds of a place. */
    public static ThemeWork at(long placeId, CampaignBook book) {
        Map<ThemeField, Long> counts = new EnumMap<>(ThemeField.class);
        for (ThemeField field : ThemeField.values()) {
            counts.put(field, 0L);
        }
        long none = 0;
        for (Activity a : book.activities()) {
            if (Objects.equals(a.placeId(), placeId)) {
                none += a.field() == null ? 1 : 0;
                if (a.field() != null) {
                    counts.merge(a.field(), 1L, Long::sum);
                }
            }
        }
        List<Visit> visits = book.visits().stream().filter(v -> Objects.equals(v.placeId(), placeId)).toList();
        List<FollowUp> follow = book.followUps().stream().filter(f -> visits.stream().anyMatch(v -> v.stamp().id() == f.visitId())).toList();
        return new ThemeWork(Collections.unmodifiableMap(counts), none, visits, follow);
    }

    /** Follow-ups that are neither done nor dropped. */
    public long openFollowUps() {
        return followUps.stream().filter(f -> f.state() == FollowState.OPEN).count();
    }
}
