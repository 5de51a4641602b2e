package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.place.PartnerStore;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.ContractStore;
import ruralpost.value.Unit;

/** All names that a sales sheet may use, as known when the plan was made. Never changes. */
final class SalesNames {

    private final NameBook products = new NameBook();
    private final NameBook channels = new NameBook();
    private final NameBook places = new NameBook();
    private final NameBook partners = new NameBook();
    private final NameBook contracts = new NameBook();
    private final Map<Long, Unit> units = new HashMap<>();
    private final NameDecisions decisions;

    SalesNames(CatalogueStore catalogue, PlaceStore placeStore, PartnerStore partnerStore, ContractStore contractStore, NameDecisions decisions) {
        this.decisions = decisions;
        catalogue.products().forEach(p -> {
            products.add(p.stamp().id(), p.name(), p.aliases(), p.code());
            units.put(p.stamp().id(), p.unit());
        });
        catalogue.channels().forEach(c -> channels.add(c.stamp().id(), c.name(), c.aliases(), c.code()));
        placeStore.places().forEach(p -> places.add(p.stamp().id(), p.name(), p.aliases(), p.code()));
        partnerStore.partners().forEach(p -> partners.add(p.stamp().id(), p.name(), p.aliases(), null));
        contractStore.contracts().forEach(c -> contracts.add(c.stamp().id(), c.number(), List.of(), null));
    }

    /** What to do with names that are not known. */
    UnknownNames unknown() {
        return decisions.unknown();
    }

    NameRef product(String name) {
        return products.ref(name, decisions.meant(SalesShape.PRODUCT, name));
    }

    /** Null for null. */
    NameRef channel(String name) {
        return name == null ? null : channels.ref(name, decisions.meant(SalesShape.CHANNEL, name));
    }

    /** A place, else an enterprise; null for null. */
    NameRef seller(String name) {
        if (name == null) {
            return null;
        }
        String meant = decisions.meant(SalesShape.SELLER, name);
        NameRef place = places.ref(name, meant);
        return place.id() != null ? place : partners.ref(name, meant);
    }

    /** Whether the seller is a known place. */
    boolean isPlace(NameRef seller) {
        return seller.id() != null && seller.id().equals(places.find(seller.meant()));
    }

    /** Id of the contract with that number, null when there is none. */
    Long contract(String number) {
        return contracts.find(number);
    }

    /** The product's usual unit, null when it has none or is not known yet. */
    Unit unitOf(NameRef product) {
        return product.id() == null ? null : units.get(product.id());
    }

    /** Up to three names that resemble it. */
    List<String> near(String field, String name) {
        return switch (field) {
            case SalesShape.PRODUCT -> products.near(name);
            case SalesShape.CHANNEL -> channels.near(name);
            default -> {
                List<String> all = new ArrayList<>(places.near(name));
                all.addAll(partners.near(name));
                yield all.size() > 3 ? all.subList(0, 3) : all;
            }
        };
    }
}
