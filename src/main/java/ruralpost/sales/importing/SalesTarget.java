package ruralpost.sales.importing;

import java.lang.ref.SoftReference;
import java.util.List;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.TargetRun;
import ruralpost.ledger.Ledger;
import ruralpost.place.PartnerStore;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.ContractStore;
import ruralpost.sales.SalesStore;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Message;

/** Sales as a target of imports. */
public final class SalesTarget implements ImportTarget<SalesRecords, SaleRow> {

    private final Ledger ledger;
    private final SalesStore sales;
    private final CatalogueStore catalogue;
    private final PlaceStore places;
    private final PartnerStore partners;
    private final ContractStore contracts;
    private SoftReference<Known> latest = new SoftReference<>(null);

    /** @param ledger read for what is known */
    public SalesTarget(Ledger ledger, SalesStore sales, CatalogueStore catalogue, PlaceStore places, PartnerStore partners, ContractStore contracts) {
        this.ledger = ledger;
        this.sales = sales;
        this.catalogue = catalogue;
        this.places = places;
        this.partners = partners;
        this.contracts = contracts;
    }

    @Override
    public SheetShape shape() {
        return SalesShape.SHAPE;
    }

    @Override
    public String area() {
        return "sales";
    }

    @Override
    public List<String> usual() {
        return List.of(SalesShape.CHANNEL, SalesShape.SELLER);
    }

    @Override
    public Message label(long rows, String file) {
        return Message.of("sales.import.label", rows, file);
    }

    @Override
    public Message label(long rows, int files, String first) {
        return Message.of("sales.import.label.files", rows, files, first);
    }

    @Override
    public SalesRecords records() {
        return new SalesRecords(catalogue, places, partners, contracts, ledger.info().county());
    }

    @Override
    public TargetRun<SalesRecords, SaleRow> begin(long basis, boolean single) {
        return new SalesRun(ledger, new SalesRun.Stores(sales, catalogue, places, partners), known(basis), single);
    }

    /** What the ledger holds: read once for all corrections of a mapping, as long as the ledger stays and memory allows. */
    private synchronized KnownSales known(long set) {
        Known known = latest.get();
        if (known == null || known.set != set) {
            latest = new SoftReference<>(null);
            known = new Known(set, ImportedStore.read(ledger));
            latest = new SoftReference<>(known);
        }
        return known.sales;
    }

    private record Known(long set, KnownSales sales) {
    }
}
