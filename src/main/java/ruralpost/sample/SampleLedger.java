package ruralpost.sample;

import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.calendar.SampleOccasions;
import ruralpost.campaign.SampleCampaigns;
import ruralpost.centre.SampleCentres;
import ruralpost.document.PublicFigures;
import ruralpost.ledger.WriteTx;
import ruralpost.place.SamplePlaces;
import ruralpost.plan.SamplePlans;

/** The sample ledger: the public figures, and invented records that are plainly marked as such. */
public final class SampleLedger {

    private SampleLedger() {
    }

    /** Inserts all of it into a new ledger that holds the shipped channels. */
    public static void insert(WriteTx tx, AppContext app) {
        SamplePlaces loaded = SamplePlaces.load(tx, app.ledger());
        Map<String, Long> places = loaded.places();
        SampleSales sales = new SampleSales(tx, app, places);
        Map<String, Long> products = sales.products();
        Map<String, Long> papers = new PublicFigures(app.ledger(), places, products).load(tx);
        SamplePlans.load(tx, app.ledger(), products, places);
        SampleOccasions.load(tx, app.occasions());
        sales.records();
        new SampleCampaigns(tx, app.campaigns(), loaded, papers).load();
        new SampleCentres(tx, app.items(), app.centres(), loaded, papers).load();
    }
}
