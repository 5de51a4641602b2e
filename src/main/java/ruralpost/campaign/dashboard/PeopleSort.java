package ruralpost.campaign.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ruralpost.value.AgeBand;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.value.Sex;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/**
 * A sort of persons that is counted at activities.
 *
 * @param group who they are
 * @param band  of children; null where it is not stated, and for adults
 * @param sex   of children; null where it is not stated, and for adults
 */
public record PeopleSort(HeadGroup group, AgeBand band, Sex sex) {

    /** Every sort: children by band and sex, those of which less is stated, adults by group. */
    public static final List<PeopleSort> ALL = all();

    private static final int BANDS = AgeBand.values().length + 1;
    private static final int SEXES = Sex.values().length + 1;

    private static List<PeopleSort> all() {
        List<PeopleSort> all = new ArrayList<>();
        List<AgeBand> bands = new ArrayList<>(Arrays.asList(AgeBand.values()));
        bands.add(null);
        List<Sex> sexes = new ArrayList<>(Arrays.asList(Sex.values()));
        sexes.add(null);
        bands.forEach(b -> sexes.forEach(s -> all.add(new PeopleSort(HeadGroup.CHILD, b, s))));
        Arrays.stream(HeadGroup.values()).filter(g -> g != HeadGroup.CHILD).forEach(g -> all.add(new PeopleSort(g, null, null)));
        return List.copyOf(all);
    }

    /** Its place among {@link #ALL}; an adult's band or sex, which nobody should have stated, is left aside. */
    static int index(HeadCount h) {
        if (h.group() != HeadGroup.CHILD) {
            return BANDS * SEXES + h.group().ordinal() - 1;
        }
        return (h.band() == null ? BANDS - 1 : h.band().ordinal()) * SEXES + (h.sex() == null ? SEXES - 1 : h.sex().ordinal());
    }

    static PeopleSort of(HeadCount h) {
        return ALL.get(index(h));
    }

    /** The column of the chart in which it stands: a band of children, or a group of adults. */
    public String step() {
        return group != HeadGroup.CHILD ? group.code() : band == null ? "unstated" : band.code();
    }

    /** The layer of the chart in which it stands: a sex, or adults. */
    public String layer() {
        return group != HeadGroup.CHILD ? "adult" : sex == null ? "unstated" : sex.code();
    }

    /** Stable key. */
    public String key() {
        return step() + "/" + layer();
    }

    Message stepLabel() {
        return group == HeadGroup.GUARDIAN ? Message.of("reach.people.guardian") : group != HeadGroup.CHILD ? group.label() : band == null ? Message.of("reach.people.band.unstated") : band.label();
    }

    Message layerLabel() {
        return group != HeadGroup.CHILD ? Message.of("reach.people.adult") : sex == null ? Message.of("reach.people.sex.unstated") : sex.label();
    }

    /** Name for the user: "6 to 11, girls", "Volunteers". */
    public String name(Texts texts) {
        return group != HeadGroup.CHILD ? texts.get(group.label()) : texts.get("reach.people.name", texts.get(stepLabel()), texts.get(layerLabel()));
    }
}
