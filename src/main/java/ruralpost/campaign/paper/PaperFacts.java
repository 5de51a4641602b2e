package ruralpost.campaign.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.Campaigns;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.ThemeOffice;
import ruralpost.campaign.ThemeWork;
import ruralpost.document.Document;
import ruralpost.document.DocumentStore;
import ruralpost.document.FigureStore;
import ruralpost.document.ReportedFigure;
import ruralpost.place.OfficeStore;
import ruralpost.place.PartnerStore;
import ruralpost.place.Place;
import ruralpost.place.PlaceStore;
import ruralpost.plan.RateStore;
import ruralpost.plan.StoredRate;
import ruralpost.value.ExchangeRate;

/**
 * What papers of campaigns are made of, as of one moment.
 *
 * @param files     all campaigns, the newest first
 * @param names     of places, offices and partners by row id
 * @param figures   reported figures by row id
 * @param documents by row id
 * @param rates     yuan for a dollar by day
 * @param heads     which head-counts may leave the program
 * @param themes    theme post offices
 * @param more      numbers that other areas keep
 */
public record PaperFacts(List<CampaignFile> files, Map<Long, String> names, Map<Long, ReportedFigure> figures, Map<Long, Document> documents,
                         List<ExchangeRate> rates, HeadCells heads, List<ThemePost> themes, MoreFigures more) {

    /** A theme post office with what was done there. */
    record ThemePost(ThemeOffice office, ThemeWork work) {
    }

    /** Where it is read from. @param more reads what other areas keep */
    public record Stores(Campaigns campaigns, PlaceStore places, OfficeStore offices, PartnerStore partners, DocumentStore documents, FigureStore figures, RateStore rates,
                         Supplier<MoreFigures> more) {
    }

    /** Reads everything. Not for the window's thread. @param smallCells counts of children below it are hidden @param check called while that is decided; throws to stop */
    public static PaperFacts read(Stores stores, int smallCells, Runnable check) {
        CampaignBook book = stores.campaigns().book();
        List<Place> places = stores.places().places();
        Map<Long, String> names = new HashMap<>();
        places.forEach(p -> names.put(p.stamp().id(), p.name()));
        stores.offices().offices().forEach(o -> names.put(o.stamp().id(), o.fullName()));
        stores.partners().partners().forEach(p -> names.put(p.stamp().id(), p.name()));
        return new PaperFacts(book.files(), names, by(stores.figures().figures(), f -> f.stamp().id()), by(stores.documents().documents(), d -> d.stamp().id()),
            stores.rates().rates().stream().map(StoredRate::rate).toList(), stores.campaigns().heads(smallCells, book.activities(), places, check),
            book.themes().stream().map(t -> new ThemePost(t, ThemeWork.at(t.placeId(), book))).toList(), stores.more().get());
    }

    private static <T> Map<Long, T> by(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** A campaign with what belongs to it. @throws java.util.NoSuchElementException when it is gone */
    public CampaignFile file(long campaign) {
        return files.stream().filter(f -> f.campaign().stamp().id() == campaign).findFirst().orElseThrow();
    }

    /** The campaign of an activity. @throws java.util.NoSuchElementException when it is gone */
    public CampaignFile fileOf(long activity) {
        return files.stream().filter(f -> f.activities().stream().anyMatch(a -> a.stamp().id() == activity)).findFirst().orElseThrow();
    }

    /** An activity. @throws java.util.NoSuchElementException when it is gone */
    public Activity activity(long id) {
        return fileOf(id).activities().stream().filter(a -> a.stamp().id() == id).findFirst().orElseThrow();
    }

    /** The name of a place, office or partner; empty text for null and for one that is gone. */
    String name(Long id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** The edition before a campaign: of its series, the last one that began earlier. */
    Optional<CampaignFile> lastEdition(Campaign c) {
        return files.stream().filter(f -> c.series() != null && c.series().equals(f.campaign().series()) && f.campaign().period().from().isBefore(c.period().from()))
            .max(Comparator.comparing(f -> f.campaign().period().from()));
    }

    /** What papers report about a campaign. */
    List<ReportedFigure> figures(CampaignFile f) {
        return f.campaign().figures().stream().map(figures::get).filter(Objects::nonNull).toList();
    }

    /** The rate of a day, or the nearest before it. */
    Optional<ExchangeRate> rate(LocalDate day) {
        return ExchangeRate.pick(rates, day);
    }
}
