package ruralpost.place;

import java.time.LocalDate;
import java.util.List;
import ruralpost.ledger.Stamp;

/**
 * A place: site, mall, theme post office, village, co-operative, children's centre and the like.
 *
 * @param stamp        where it is stored
 * @param name         unique among live places of its kind in its division
 * @param kind         what sort of place
 * @param aliases      other names, never null
 * @param code         own number; may be null
 * @param divisionCode administrative division it lies in; may be null
 * @param officeId     postal office that looks after it; may be null
 * @param parentId     larger place that it belongs to, such as the village of a site; may be null
 * @param openedOn     null when not known
 * @param closedOn     first day on which it is closed; null while it is open
 * @param remark       may be null
 */
public record Place(Stamp stamp, String name, PlaceKind kind, List<String> aliases, String code, String divisionCode, Long officeId,
                    Long parentId, LocalDate openedOn, LocalDate closedOn, String remark) {

    /** Keeps its own list of aliases. */
    public Place {
        aliases = List.copyOf(aliases);
    }

    /** A place of which only name and kind are known. */
    public static Place named(String name, PlaceKind kind) {
        return new Place(Stamp.NEW, name, kind, List.of(), null, null, null, null, null, null, null);
    }

    /** Whether it is open on that day, as far as is known. */
    public boolean openOn(LocalDate day) {
        return (openedOn == null || !day.isBefore(openedOn)) && (closedOn == null || day.isBefore(closedOn));
    }

    /** Whether it is known by this name or alias; letter case and outer blanks aside. */
    public boolean isCalled(String text) {
        String wanted = text.strip();
        return name.equalsIgnoreCase(wanted) || aliases.stream().anyMatch(a -> a.equalsIgnoreCase(wanted));
    }
}
