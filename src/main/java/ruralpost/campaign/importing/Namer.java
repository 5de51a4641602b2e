package ruralpost.campaign.importing;

import java.util.HashMap;
import java.util.Map;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.NameRef;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.PartnerStore;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.PlaceStore;

/** Gives names their records inside one import, making those that are missing, each once. Null for null. */
final class Namer {

    private final WriteTx tx;
    private final CreatedNames created;
    private final PlaceStore places;
    private final PartnerStore partners;
    /** Partners stand in several fields: one made for one of them is the other's, too. */
    private final Map<String, Long> made = new HashMap<>();

    Namer(WriteTx tx, CreatedNames created, PlaceStore places, PartnerStore partners) {
        this.tx = tx;
        this.created = created;
        this.places = places;
        this.partners = partners;
    }

    Long place(NameRef ref) {
        return ref == null ? null : created.id(ref, () -> places.save(tx, Place.named(ref.name(), PlaceKind.SITE)));
    }

    Long partner(NameRef ref) {
        return ref == null ? null : created.id(ref, () -> made.computeIfAbsent(ref.key().name(), n -> partners.save(tx, Partner.named(ref.name(), kind(ref.name())))));
    }

    private static PartnerKind kind(String name) {
        return name.matches("(?i).*(公司|企业|集团|厂|商行|\\bco|\\bltd|\\binc|company|limited)\\.?$") ? PartnerKind.ENTERPRISE
            : name.matches("(?i).*(基金会|foundation)$") ? PartnerKind.FOUNDATION : name.matches(".*(政府|局|委员会|妇联|团委|办公室)$") ? PartnerKind.GOVERNMENT : PartnerKind.OTHER;
    }
}
