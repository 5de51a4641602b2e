package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ruralpost.importing.NameRecords;
import ruralpost.importing.PlaceNames;
import ruralpost.place.PartnerStore;
import ruralpost.place.Place;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.ContractStore;
import ruralpost.sales.Product;
import ruralpost.sheet.SheetField;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NamedRecord;
import ruralpost.text.Message;
import ruralpost.value.Unit;

/** The live records that names in a sales sheet may mean, by field. Sellers are places and partners. */
public final class SalesRecords implements NameRecords {

    /** Words for ways of selling that every office understands, whether or not its ledger has such a channel yet. */
    private static final Set<String> USUAL_CHANNELS = Set.of("窗口", "门店", "线上", "线下", "网上", "团购", "社群", "社群团购", "社区团购", "直播", "直播带货", "电商平台", "微信群", "朋友圈",
        "微店", "小程序", "抖音", "快手", "淘宝", "天猫", "京东", "拼多多", "邮乐", "邮三湘", "邮掌柜");

    private final Map<String, NameBook> books = new HashMap<>();
    private final Map<Long, Unit> units = new HashMap<>();
    private final Set<Long> partnerIds = new HashSet<>();
    private final int county;

    /** @param county code of the ledger's county */
    SalesRecords(CatalogueStore catalogue, PlaceStore placeStore, PartnerStore partnerStore, ContractStore contractStore, int county) {
        this.county = county;
        List<Product> products = catalogue.products();
        products.forEach(p -> units.put(p.stamp().id(), p.unit()));
        book(SalesShape.PRODUCT, products.stream().map(p -> NamedRecord.of(p.stamp().id(), p.name(), p.aliases(), p.code())).toList());
        book(SalesShape.CHANNEL, ChannelNames.of(catalogue));
        book(SalesShape.SELLER, sellers(placeStore.places(), partnerStore));
        book(SalesShape.CONTRACT, contractStore.contracts().stream().map(c -> NamedRecord.of(c.stamp().id(), c.number(), List.of(), null)).toList());
    }

    private void book(String field, List<NamedRecord> records) {
        books.put(field, new NameBook(records));
    }

    private List<NamedRecord> sellers(List<Place> places, PartnerStore partners) {
        List<NamedRecord> sellers = new ArrayList<>(PlaceNames.of(places));
        partners.partners().forEach(p -> {
            partnerIds.add(p.stamp().id());
            sellers.add(new NamedRecord(p.stamp().id(), p.name(), p.aliases(), null, PlaceNames.divisions(p.divisionCode(), p.name()), p.kind().label()));
        });
        return sellers;
    }

    @Override
    public List<String> home() {
        return PlaceNames.divisions(String.valueOf(county), "").stream().flatMap(p -> Stream.of(p.name(), p.shortName(), NameBook.stem(p.name()))).distinct().toList();
    }

    @Override
    public List<String> fields() {
        return SalesShape.SHAPE.named();
    }

    @Override
    public boolean creatable(String field) {
        return !field.equals(SalesShape.CONTRACT);
    }

    @Override
    public boolean knows(String field, String name) {
        return NameRecords.super.knows(field, name) || field.equals(SalesShape.CHANNEL) && USUAL_CHANNELS.contains(name.strip());
    }

    @Override
    public List<String> elsewhere(String field, String name) {
        return field.equals(SalesShape.SELLER) ? PlaceNames.namesakes(name, county) : List.of();
    }


    @Override
    public Message unknown(SheetField field, String name) {
        return creatable(field.key()) ? NameRecords.super.unknown(field, name) : Message.of("sales.import.contract.unknown", name);
    }

    @Override
    public Message unknownExpected(SheetField field) {
        return creatable(field.key()) ? NameRecords.super.unknownExpected(field) : Message.of("sales.import.contract.unknown.expected");
    }

    @Override
    public NameBook book(String field) {
        return books.get(field);
    }

    /** Whether the record is a partner, not a place. */
    boolean isPartner(long id) {
        return partnerIds.contains(id);
    }

    /** The usual unit of a product; null when it has none, or for null. */
    Unit unitOf(Long product) {
        return product == null ? null : units.get(product);
    }
}
