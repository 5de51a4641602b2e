package ruralpost.ui.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.campaign.CampaignFile;
import ruralpost.document.Document;
import ruralpost.document.ReportedFigure;
import ruralpost.pinyin.Searchable;
import ruralpost.place.CountyTownships;
import ruralpost.plan.StoredRate;
import ruralpost.ui.register.RegisterData;
import ruralpost.value.ExchangeRate;

/**
 * The campaigns with what their pages show, as of one moment.
 *
 * @param records   all records that they name
 * @param lines     the newest campaign first, ready to be found
 * @param figures   reported figures by row id
 * @param documents documents by row id
 * @param townships in which township each place lies; null before anything was read
 */
record CampaignData(RegisterData records, List<Line> lines, Map<Long, ReportedFigure> figures, Map<Long, Document> documents,
                    CountyTownships townships) {

    static final CampaignData NONE = new CampaignData(RegisterData.none(), List.of(), Map.of(), Map.of(), null);

    /** A campaign and by what it is found. */
    record Line(CampaignFile file, Searchable names) {
        long id() {
            return file.campaign().stamp().id();
        }
    }

    /** Reads what changed. Not for the window's thread. @param before what was read last */
    static CampaignData read(AppContext app, CampaignData before) {
        RegisterData records = RegisterData.read(app);
        // what is spelt out for the search takes long among ten thousand: it is kept while neither the campaign nor any name has changed
        boolean named = records.lists().places().equals(before.records.lists().places()) && records.lists().partners().equals(before.records.lists().partners())
            && records.lists().offices().equals(before.records.lists().offices());
        Map<Long, Line> known = named ? before.lines.stream().collect(Collectors.toMap(Line::id, Function.identity())) : Map.of();
        List<Line> lines = records.campaigns().files().stream().map(f -> {
            Line line = known.get(f.campaign().stamp().id());
            return line != null && line.file() == f ? line : new Line(f, names(f, records));
        }).toList();
        return new CampaignData(records, lines, records.lists().figures().stream().collect(Collectors.toMap(f -> f.stamp().id(), Function.identity())),
            records.lists().documents().stream().collect(Collectors.toMap(d -> d.stamp().id(), Function.identity())),
            named && before.townships != null ? before.townships : new CountyTownships(app.ledger().info().county(), records.lists().places()));
    }

    private static Searchable names(CampaignFile f, RegisterData records) {
        var c = f.campaign();
        List<String> more = new java.util.ArrayList<>(java.util.Arrays.asList(c.series(), records.name(c.placeId()), records.name(c.officeId()), records.name(c.platformId())));
        f.partners().forEach(p -> more.add(records.name(p.partnerId())));
        f.activities().forEach(a -> more.add(records.name(a.placeId())));
        f.activities().forEach(a -> more.add(a.name()));
        f.adoptions().forEach(a -> more.add(a.adoption().name()));
        more.removeIf(Objects::isNull);
        return Searchable.of(c.name(), more.stream().distinct().toList());
    }

    /** The reported figures of a campaign; those that are gone are left out. */
    List<ReportedFigure> figures(CampaignFile f) {
        return f.campaign().figures().stream().map(figures::get).filter(Objects::nonNull).toList();
    }

    /** The documents of a campaign; those that are gone are left out. */
    List<Document> documents(CampaignFile f) {
        return f.campaign().papers().stream().map(documents::get).filter(Objects::nonNull).toList();
    }

    /** The rate of a day, or the nearest before it; null when there is none. */
    ExchangeRate rate(java.time.LocalDate day) {
        return ExchangeRate.pick(records.lists().rates().stream().map(StoredRate::rate).toList(), day).orElse(null);
    }
}
