package ruralpost.cli;

import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.HeadCells;
import ruralpost.place.Place;
import ruralpost.place.PlaceLines;

/** The campaigns with what of their head-counts may be answered. */
final class HeadBook {

    private final CampaignBook book;
    private final PlaceLines places;
    private final HeadCells cells;

    HeadBook(AppContext app) {
        book = app.campaigns().book();
        List<Place> all = app.places().places();
        places = new PlaceLines(all);
        cells = app.campaigns().heads(app.settings().smallCells(), book.activities(), all, () -> { });
    }

    CampaignBook book() {
        return book;
    }

    PlaceLines places() {
        return places;
    }

    HeadCells cells() {
        return cells;
    }
}
