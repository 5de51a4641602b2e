package ruralpost.sales.importing;

import ruralpost.ledger.WriteTx;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.PartnerStore;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.Channel;
import ruralpost.sales.ContractStore;
import ruralpost.sales.Product;
import ruralpost.sales.Sale;

/** All names that a sales sheet may use, as known when the plan was made; creates those that are missing when it is carried out. */
final class SalesNames {

    private final CatalogueStore catalogue;
    private final PlaceStore places;
    private final PartnerStore partners;
    final NameBook products = new NameBook();
    final NameBook channels = new NameBook();
    final NameBook sellerPlaces = new NameBook();
    final NameBook sellerPartners = new NameBook();
    final NameBook contracts = new NameBook();

    SalesNames(CatalogueStore catalogue, PlaceStore places, PartnerStore partners, ContractStore contractStore) {
        this.catalogue = catalogue;
        this.places = places;
        this.partners = partners;
        catalogue.products().forEach(p -> products.add(p.stamp().id(), p.name(), p.aliases(), p.code()));
        catalogue.channels().forEach(c -> channels.add(c.stamp().id(), c.name(), c.aliases(), c.code()));
        places.places().forEach(p -> sellerPlaces.add(p.stamp().id(), p.name(), p.aliases(), p.code()));
        partners.partners().forEach(p -> sellerPartners.add(p.stamp().id(), p.name(), p.aliases(), null));
        contractStore.contracts().forEach(c -> contracts.add(c.stamp().id(), c.number(), java.util.List.of(), null));
    }

    /** The sale of a row, with records created for names that are not known yet. */
    Sale.Builder resolve(WriteTx tx, SaleRow row) {
        Sale.Builder sale = row.sale().product(product(tx, row.product()));
        if (row.channel() != null) {
            sale.channel(channel(tx, row.channel()));
        }
        if (row.seller() != null) {
            seller(tx, row.seller(), sale);
        }
        return sale.contract(row.contract());
    }

    private long product(WriteTx tx, NameRef ref) {
        Long known = products.find(ref.name());
        if (known != null) {
            return known;
        }
        long id = catalogue.save(tx, Product.named(ref.name()));
        products.created(ref.name(), id);
        return id;
    }

    private long channel(WriteTx tx, NameRef ref) {
        Long known = channels.find(ref.name());
        if (known != null) {
            return known;
        }
        long id = catalogue.save(tx, Channel.named(ref.name()));
        channels.created(ref.name(), id);
        return id;
    }

    private void seller(WriteTx tx, NameRef ref, Sale.Builder sale) {
        Long place = sellerPlaces.find(ref.name());
        Long partner = place == null ? sellerPartners.find(ref.name()) : null;
        if (place == null && partner == null) {
            if (looksLikeEnterprise(ref.name())) {
                partner = partners.save(tx, Partner.named(ref.name(), PartnerKind.ENTERPRISE));
                sellerPartners.created(ref.name(), partner);
            } else {
                place = places.save(tx, Place.named(ref.name(), PlaceKind.SITE));
                sellerPlaces.created(ref.name(), place);
            }
        }
        sale.sellerPlace(place).sellerPartner(partner);
    }

    /** Chinese names of firms end in one of a few words; anything else that sells is taken for a place. */
    static boolean looksLikeEnterprise(String name) {
        return name.matches(".*(公司|企业|集团|厂|商行|合作社)$") || name.matches("(?i).*\\b(co|ltd|inc|company|limited)\\.?$");
    }

    NameRef sellerRef(String name) {
        Long place = sellerPlaces.find(name);
        return new NameRef(name, place != null ? place : sellerPartners.find(name));
    }
}
