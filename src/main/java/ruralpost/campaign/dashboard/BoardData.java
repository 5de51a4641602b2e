package ruralpost.campaign.dashboard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.CampaignFile;
import ruralpost.document.ReportedFigure;
import ruralpost.place.CountyTownships;
import ruralpost.place.Partner;
import ruralpost.place.Place;

/**
 * What the dashboard of campaigns is made of, as of one moment.
 *
 * @param book      the campaigns with what belongs to them
 * @param places    by row id
 * @param partners  names by row id
 * @param figures   reported figures by row id
 * @param townships of the county
 * @param columns   activities and campaigns as columns
 */
public record BoardData(CampaignBook book, Map<Long, Place> places, Map<Long, String> partners, Map<Long, ReportedFigure> figures, CountyTownships townships,
                        ReachColumns columns) {

    /** Makes the columns. @param county code of the ledger's county */
    public static BoardData of(CampaignBook book, List<Place> places, List<Partner> partners, List<ReportedFigure> figures, int county) {
        CountyTownships townships = new CountyTownships(county, places);
        return new BoardData(book, places.stream().collect(Collectors.toMap(p -> p.stamp().id(), p -> p)),
            partners.stream().collect(Collectors.toMap(p -> p.stamp().id(), Partner::name)),
            figures.stream().collect(Collectors.toMap(f -> f.stamp().id(), f -> f)), townships, new ReachColumns(book.files(), townships));
    }

    /** Nothing. */
    public static BoardData none() {
        return of(CampaignBook.NONE, List.of(), List.of(), List.of(), 0);
    }

    /** The name of a place; null for null and for one that is gone. */
    public String place(Long id) {
        Place p = id == null ? null : places.get(id);
        return p == null ? null : p.name();
    }

    /** Whether there is no campaign at all. */
    public boolean isEmpty() {
        return book.campaigns().isEmpty();
    }

    List<CampaignFile> files() {
        return book.files();
    }
}
