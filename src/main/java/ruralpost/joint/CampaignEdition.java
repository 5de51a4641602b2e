package ruralpost.joint;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ruralpost.calendar.Occasion;
import ruralpost.calendar.Occasions;
import ruralpost.campaign.Campaign;
import ruralpost.value.Period;

/**
 * One edition of a festival, fair or zone, as sales know it.
 *
 * @param name     what it is called
 * @param days     its days: those of the calendar where it stands there, else those of the campaign
 * @param names    names by which sales call it, in lower case; never empty
 * @param platform partner on whose platform it ran; null where none is stated
 */
public record CampaignEdition(String name, Period days, Set<String> names, Long platform) {

    /** The edition of a campaign. */
    static CampaignEdition of(Campaign c, Occasions occasions) {
        Optional<Occasion> occasion = occasion(c, occasions);
        Set<String> names = new LinkedHashSet<>(Set.of(c.name().strip().toLowerCase(java.util.Locale.ROOT)));
        occasion.ifPresent(o -> names.add(o.name().strip().toLowerCase(java.util.Locale.ROOT)));
        return new CampaignEdition(c.name(), occasion.map(Occasion::period).orElse(c.period()), names, c.platformId());
    }

    /** The calendar's entry for a campaign: the same series and edition, within the campaign's days. */
    private static Optional<Occasion> occasion(Campaign c, Occasions occasions) {
        return c.series() == null ? Optional.empty() : occasions.all().stream().filter(o -> o.series().equalsIgnoreCase(c.series()) && c.period().overlaps(o.period()))
            .filter(o -> c.edition() == null || o.edition() == null || c.edition().equals(o.edition())).findFirst();
    }

    /** The edition of the same series that was last before this one, from the campaigns or, where none stands there, from the calendar; empty when there is none. */
    Optional<CampaignEdition> before(Campaign c, List<Campaign> all, Occasions occasions) {
        if (c.series() == null) {
            return Optional.empty();
        }
        Stream<CampaignEdition> campaigns = all.stream().filter(x -> c.series().equalsIgnoreCase(x.series()) && x.stamp().id() != c.stamp().id()).map(x -> of(x, occasions));
        Stream<CampaignEdition> calendar = occasions.all().stream().filter(o -> o.series().equalsIgnoreCase(c.series()))
            .map(o -> new CampaignEdition(o.name(), o.period(), Set.of(o.name().strip().toLowerCase(java.util.Locale.ROOT)), null));
        return Stream.concat(campaigns, calendar).filter(e -> e.days().to().isBefore(days.from())).max(Comparator.comparing(e -> e.days().from()));
    }
}
