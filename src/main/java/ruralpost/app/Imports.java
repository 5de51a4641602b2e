package ruralpost.app;

import java.time.LocalDate;
import ruralpost.campaign.importing.CampaignImports;
import ruralpost.centre.take.Takes;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.SheetImport;
import ruralpost.joint.GiftStock;
import ruralpost.sales.importing.ChannelNames;
import ruralpost.sales.importing.SalesTarget;
import ruralpost.sales.planning.PlansTarget;
import ruralpost.sheet.names.NameChoiceStore;

/**
 * The imports into an open ledger that are made once: all of them remember the same names and column assignments.
 *
 * @param sales     of sales
 * @param plans     of plans
 * @param campaigns of campaigns and what belongs to them
 * @param takes     stock-takes, whose sheets are read back
 */
record Imports(SheetImport sales, SheetImport plans, CampaignImports campaigns, Takes takes) {

    /** Of a ledger whose stores are there. */
    static Imports of(AppContext app) {
        return new Imports(of(app, new SalesTarget(app.ledger(), app.sales(), app.catalogue(), app.places(), app.partners(), app.contracts())),
            of(app, new PlansTarget(app.ledger(), app.plans(), app.catalogue(), app.places())),
            new CampaignImports(app.ledger(), app.campaigns(), new CampaignImports.Others(app.places(), app.partners(), app.offices(), () -> ChannelNames.of(app.catalogue()),
                new GiftStock(app.campaigns().activities(), app.centres())), LocalDate::now, target -> of(app, target)),
            new Takes(app.ledger(), app.centres(), app.items(), target -> of(app, target)));
    }

    /** The import of a target. */
    static SheetImport of(AppContext app, ImportTarget<?, ?> target) {
        return new SheetImport(app.ledger(), target, new NameChoiceStore(app.ledger()), app.recipes());
    }
}
