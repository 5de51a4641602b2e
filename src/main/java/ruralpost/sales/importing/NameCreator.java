package ruralpost.sales.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.PartnerStore;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.Channel;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;

/** Fills the names of rows with records inside one import, creating those that are missing, each once. */
final class NameCreator {

    private final WriteTx tx;
    private final SalesNames names;
    private final CatalogueStore catalogue;
    private final PlaceStore places;
    private final PartnerStore partners;
    private final Map<NameDecisions.Named, Long> created = new HashMap<>();
    /** Whether a new seller is taken for an enterprise; a sheet repeats few of them very often. */
    private final Map<NameDecisions.Named, Boolean> enterprises = new HashMap<>();

    NameCreator(WriteTx tx, SalesNames names, CatalogueStore catalogue, PlaceStore places, PartnerStore partners) {
        this.tx = tx;
        this.names = names;
        this.catalogue = catalogue;
        this.places = places;
        this.partners = partners;
    }

    /** The sale of a row with records for all its names. */
    Sale.Builder resolve(SaleRow row) {
        Sale.Builder sale = row.sale().edit().product(id(row.product(), () -> catalogue.save(tx, Product.named(row.product().name()))));
        if (row.channel() != null) {
            sale.channel(id(row.channel(), () -> catalogue.save(tx, Channel.named(row.channel().name()))));
        }
        if (row.seller() != null) {
            seller(row.seller(), sale);
        }
        return sale.contract(row.contract());
    }

    private void seller(NameRef ref, Sale.Builder sale) {
        boolean enterprise = ref.id() == null ? enterprises.computeIfAbsent(ref.key(), k -> looksLikeEnterprise(ref.name()))
            : names.records().isPartner(ref.id());
        if (enterprise) {
            sale.sellerPartner(id(ref, () -> partners.save(tx, Partner.named(ref.name(), PartnerKind.ENTERPRISE))));
        } else {
            sale.sellerPlace(id(ref, () -> places.save(tx, Place.named(ref.name(), PlaceKind.SITE))));
        }
    }

    private long id(NameRef ref, Supplier<Long> create) {
        return ref.id() != null ? ref.id() : created.computeIfAbsent(ref.key(), k -> create.get());
    }

    /** The record that was made for a name; null when none was. */
    Long created(NameDecisions.Named named) {
        return created.get(named);
    }

    /** Chinese names of firms end in one of a few words; anything else that sells is taken for a place. */
    static boolean looksLikeEnterprise(String name) {
        return name.matches(".*(公司|企业|集团|厂|商行|合作社)$") || name.matches("(?i).*\\b(co|ltd|inc|company|limited)\\.?$");
    }
}
