package ruralpost.sales.importing;

import ruralpost.importing.CreatedNames;
import ruralpost.importing.FilePlanner;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.SheetNames;
import ruralpost.importing.TargetRun;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.WriteTx;
import ruralpost.place.PartnerStore;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.SalesStore;

/** One import of sales. What stands in two of its files is taken once. */
final class SalesRun implements TargetRun<SalesRecords, SaleRow> {

    private final Ledger ledger;
    private final Stores stores;
    private final SoFar soFar;
    private final boolean single;

    /** Where sales and the records that they name are written. */
    record Stores(SalesStore sales, CatalogueStore catalogue, PlaceStore places, PartnerStore partners) {
    }

    SalesRun(Ledger ledger, Stores stores, KnownSales known, boolean single) {
        this.ledger = ledger;
        this.stores = stores;
        this.soFar = new SoFar(known);
        this.single = single;
    }

    @Override
    public FilePlanner<SaleRow> planner(SheetNames<SalesRecords> names, HoldDecisions holds) {
        return new SalesPlanner(ledger, names, before -> new SaleDecider(ledger, soFar, holds, before, !single), null);
    }

    @Override
    public TargetWriter<SaleRow> writer(WriteTx tx, SheetNames<SalesRecords> names, CreatedNames created) {
        return new SalesWriter(tx, stores.sales, new NameCreator(tx, names.records(), created, stores), soFar);
    }
}
