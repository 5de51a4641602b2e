package ruralpost.campaign;

import java.time.LocalDate;
import java.util.List;
import ruralpost.ledger.Stamp;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Sex;

/**
 * One activity of a campaign, on one day at one place.
 *
 * @param stamp       where it is stored
 * @param campaignId  the campaign
 * @param name        what it was
 * @param heldOn      a day of its campaign
 * @param placeId     where; may be null
 * @param formats     quiz, games, video call …, never null
 * @param field       the field of a theme post office that it belongs to; may be null
 * @param heads       persons who took part, each counted once; never null
 * @param personTimes attendances, one person counted each time; null when not stated, never below the persons
 * @param cost        null when not stated
 * @param remark      may be null
 */
public record Activity(Stamp stamp, long campaignId, String name, LocalDate heldOn, Long placeId, List<String> formats, ThemeField field,
                       List<HeadCount> heads, Long personTimes, Money cost, String remark) {

    /** Keeps its own lists. */
    public Activity {
        formats = List.copyOf(formats);
        heads = List.copyOf(heads);
    }

    /** One that belongs to no field of a theme post office. */
    public Activity(Stamp stamp, long campaignId, String name, LocalDate heldOn, Long placeId, List<String> formats, List<HeadCount> heads,
                    Long personTimes, Money cost, String remark) {
        this(stamp, campaignId, name, heldOn, placeId, formats, null, heads, personTimes, cost, remark);
    }

    /** Persons of a group; null when no count of it is stated. */
    public Long persons(HeadGroup group) {
        List<HeadCount> of = heads.stream().filter(h -> h.group() == group).toList();
        return of.isEmpty() ? null : of.stream().mapToLong(HeadCount::persons).sum();
    }

    /** All persons; null when no count is stated. */
    public Long persons() {
        return heads.isEmpty() ? null : heads.stream().mapToLong(HeadCount::persons).sum();
    }

    /** The count of one sort of persons; null when it is not stated. */
    public Long count(HeadGroup group, AgeBand band, Sex sex) {
        return heads.stream().filter(h -> h.same(group, band, sex)).map(HeadCount::persons).findFirst().orElse(null);
    }

    /** Whether it is marked as invented for demonstration. */
    public boolean sample() {
        return Campaign.invented(remark);
    }
}
