package ruralpost.place;

import java.util.LinkedHashMap;
import java.util.Map;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;

/**
 * The offices, places and partners of the sample ledger: those that the public sources name, and invented ones that say so.
 *
 * @param offices  key in {@code offices.csv} to row id
 * @param places   key in {@code places.csv} to row id
 * @param partners key in {@code partners.csv} to row id
 */
public record SamplePlaces(Map<String, Long> offices, Map<String, Long> places, Map<String, Long> partners) {

    private static final String FOLDER = "/assets/sample/";

    /** Writes them into a ledger that holds none of them yet. */
    public static SamplePlaces load(WriteTx tx, Ledger ledger) {
        SamplePlaces loaded = new SamplePlaces(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        OfficeStore offices = new OfficeStore(ledger);
        AssetTable.read(FOLDER + "offices.csv").forEach(r -> loaded.offices.put(r.text("key"), offices.save(tx, loaded.office(r))));
        PlaceStore places = new PlaceStore(ledger);
        AssetTable.read(FOLDER + "places.csv").forEach(r -> loaded.places.put(r.text("key"), places.save(tx, loaded.place(r))));
        PartnerStore partners = new PartnerStore(ledger);
        AssetTable.read(FOLDER + "partners.csv").forEach(r -> loaded.partners.put(r.text("key"), partners.save(tx, partner(r))));
        return loaded;
    }

    private Office office(AssetTable.Row r) {
        return new Office(Stamp.NEW, r.text("full_name"), r.text("short_name"), OfficeLevel.ofCode(r.text("level")), r.ref("parent", offices),
            r.text("code"), r.text("division"), r.day("valid_from"), r.day("valid_to"), r.text("remark"));
    }

    private Place place(AssetTable.Row r) {
        return new Place(Stamp.NEW, r.text("name"), PlaceKind.ofCode(r.text("kind")), Aliases.split(r.text("aliases")), r.text("code"),
            r.text("division"), r.ref("office", offices), r.ref("parent", places), r.day("opened_on"), r.day("closed_on"), r.text("remark"));
    }

    private static Partner partner(AssetTable.Row r) {
        return new Partner(Stamp.NEW, r.text("name"), PartnerKind.ofCode(r.text("kind")), Aliases.split(r.text("aliases")), r.text("division"),
            r.text("remark"));
    }
}
