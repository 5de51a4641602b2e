package ruralpost.sales.importing;

import java.util.HashMap;
import java.util.Map;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.NameRef;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.sales.Channel;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;

/** Fills the names of rows with records inside one import, creating those that are missing, each once. */
final class NameCreator {

    private final WriteTx tx;
    private final SalesRecords records;
    private final CreatedNames created;
    private final SalesRun.Stores stores;
    /** Whether a new seller is taken for an enterprise; a sheet repeats few of them very often. */
    private final Map<String, Boolean> enterprises = new HashMap<>();

    NameCreator(WriteTx tx, SalesRecords records, CreatedNames created, SalesRun.Stores stores) {
        this.tx = tx;
        this.records = records;
        this.created = created;
        this.stores = stores;
    }

    /** The sale of a row with records for all its names. */
    Sale.Builder resolve(SaleRow row) {
        Sale.Builder sale = row.sale().edit().product(created.id(row.product(), () -> stores.catalogue().save(tx, Product.named(row.product().name()))));
        if (row.channel() != null) {
            sale.channel(created.id(row.channel(), () -> stores.catalogue().save(tx, Channel.named(row.channel().name()))));
        }
        if (row.seller() != null) {
            seller(row.seller(), sale);
        }
        return sale.contract(row.contract());
    }

    private void seller(NameRef ref, Sale.Builder sale) {
        boolean enterprise = ref.id() == null ? enterprises.computeIfAbsent(ref.name(), NameCreator::looksLikeEnterprise) : records.isPartner(ref.id());
        if (enterprise) {
            sale.sellerPartner(created.id(ref, () -> stores.partners().save(tx, Partner.named(ref.name(), PartnerKind.ENTERPRISE))));
        } else {
            sale.sellerPlace(created.id(ref, () -> stores.places().save(tx, Place.named(ref.name(), PlaceKind.SITE))));
        }
    }

    /** Chinese names of firms end in one of a few words; anything else that sells is taken for a place. */
    static boolean looksLikeEnterprise(String name) {
        return name.matches(".*(公司|企业|集团|厂|商行|合作社)$") || name.matches("(?i).*\\b(co|ltd|inc|company|limited)\\.?$");
    }
}
