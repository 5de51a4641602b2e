package ruralpost.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.place.PlaceLines;
import ruralpost.text.Message;

/** What head-counts can be grouped by. The order is that of pick lists. */
public enum HeadKey {
    PLACE, VILLAGE, TOWNSHIP, COUNTY, PREFECTURE, PROVINCE, YEAR, MONTH, CAMPAIGN, KIND, GROUP, BAND, SEX;

    /** As on the command line and in the header. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that code; empty when there is none. */
    public static Optional<HeadKey> ofCode(String code) {
        return Stream.of(values()).filter(k -> k.code().equals(code)).findFirst();
    }

    /** All codes. */
    public static List<String> codes() {
        return Stream.of(values()).map(HeadKey::code).toList();
    }

    /** Name for the user. */
    public Message label() {
        return Message.of("campaign.key." + code());
    }

    /** Whether it divides the persons of one activity. */
    public boolean dividesActivities() {
        return this == GROUP || this == BAND || this == SEX;
    }

    /** The value of a count: a name, or a {@link HeadGroup}, {@link AgeBand} or {@link Sex}; null where it is not stated. @param h null with keys that divide no activity */
    Object value(Activity a, HeadCount h, PlaceLines.Line at, CampaignFile file) {
        return switch (this) {
            case PLACE -> at.place() == null ? null : at.place().name();
            case VILLAGE -> at.village() == null ? null : at.village().name();
            case TOWNSHIP -> division(at.township());
            case COUNTY -> division(at.county());
            case PREFECTURE -> division(at.prefecture());
            case PROVINCE -> division(at.province());
            case YEAR -> a.heldOn().toString().substring(0, 4);
            case MONTH -> a.heldOn().toString().substring(0, 7);
            case CAMPAIGN -> file.campaign().name();
            case KIND -> file.kind() == null ? null : file.kind().name();
            case GROUP -> h.group();
            case BAND -> h.band();
            case SEX -> h.sex();
        };
    }

    private static String division(String code) {
        return Divisions.get().find(code).map(Division::name).orElse(code);
    }
}
