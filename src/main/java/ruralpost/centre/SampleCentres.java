package ruralpost.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.ItemStore;
import ruralpost.item.Tracking;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Aliases;
import ruralpost.place.AssetTable;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.place.SamplePlaces;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/**
 * The centres of the sample ledger: the money that the public papers tell of, and invented centres of the sample county whose remark
 * begins with 示例. {@link SampleStock} gives them what they have.
 */
public final class SampleCentres {

    static final String INVENTED = "示例：虚构数据";
    private static final String FOLDER = "/assets/sample/";
    private static final LocalDate OPENED = LocalDate.of(2015, 9, 1);
    private static final int YEAR = 2018;

    private final WriteTx tx;
    private final ItemStore items;
    private final Centres stores;
    private final SamplePlaces places;
    private final Map<String, Long> papers;

    /** @param papers key in {@code documents.csv} to row id */
    public SampleCentres(WriteTx tx, ItemStore items, Centres stores, SamplePlaces places, Map<String, Long> papers) {
        this.tx = tx;
        this.items = items;
        this.stores = stores;
        this.places = places;
        this.papers = papers;
    }

    /** Writes them into a ledger that holds the sample places, partners and papers. */
    public void load() {
        Map<String, Long> known = new HashMap<>();
        AssetTable.read(FOLDER + "items.csv").forEach(r -> known.put(r.text("key"), items.save(tx, item(r))));
        AssetTable.read(FOLDER + "item-standards.csv").forEach(r -> stores.centres().save(tx, new ItemStandard(Stamp.NEW, CentreKind.ofCode(r.text("kind")),
            r.ref("item", known), Long.parseLong(r.text("count")), INVENTED)));
        Map<String, Long> fundings = new HashMap<>();
        AssetTable.read(FOLDER + "fundings.csv").forEach(r -> fundings.put(r.text("key"), stores.fundings().save(tx, funding(r))));
        long store = stores.centres().save(tx, new Centre(Stamp.NEW, place("花垣县儿童之家物资仓库（示例）", PlaceKind.OTHER, "ET-000", "433124", null), CentreKind.STOREROOM,
            1, new BigDecimal("60.0"), null, null, null, null, Map.of(), INVENTED));
        new SampleStock(tx, stores, known, fundings).load(store, centres());
    }

    private static Item item(AssetTable.Row r) {
        return new Item(Stamp.NEW, r.text("name"), ItemKind.ofCode(r.text("kind")), Aliases.split(r.text("aliases")), r.text("code"), r.text("unit"),
            Tracking.ofCode(r.text("tracking")), r.text("minimum") == null ? null : Long.valueOf(r.text("minimum")), r.text("expires") != null, r.text("remark"));
    }

    private Funding funding(AssetTable.Row r) {
        return new Funding(Stamp.NEW, r.text("name"), r.ref("partner", places.partners()), Money.ofYuan(r.number("money")), r.text("in_kind") != null,
            Period.of(r.day("day_from"), r.day("day_to")), r.ref("paper", papers), r.text("purpose"), r.text("remark"));
    }

    /** Two in every township. @return id to kind, in the order of their numbers */
    private Map<Long, CentreKind> centres() {
        Map<Long, CentreKind> result = new LinkedHashMap<>();
        List<AssetTable.Row> townships = new ArrayList<>(AssetTable.read(FOLDER + "places.csv"));
        townships.removeIf(r -> !"township".equals(r.text("kind")));
        for (AssetTable.Row r : townships) {
            for (CentreKind kind : List.of(CentreKind.CHILDRENS_HOME, CentreKind.ACTIVITY_CENTRE)) {
                int n = result.size() + 1;
                String name = r.text("name") + (kind == CentreKind.CHILDRENS_HOME ? "儿童之家（示例）" : "留守儿童活动中心（示例）");
                long id = stores.centres().save(tx, new Centre(Stamp.NEW, place(name, PlaceKind.CENTRE, "ET-%03d".formatted(n), r.text("division"), r.ref("key", places.places())),
                    kind, 1 + n % 3, BigDecimal.valueOf(15 + n % 7 * 5L).setScale(1), n % 4 == 0 ? null : BigDecimal.valueOf(50 + n % 5 * 20L).setScale(1),
                    "周六、周日 9:00–17:00", null, null, haves(n), INVENTED));
                children(id, n);
                result.put(id, kind);
            }
        }
        return result;
    }

    private Place place(String name, PlaceKind kind, String number, String division, Long township) {
        return new Place(Stamp.NEW, name, kind, List.of(), number, division, places.offices().get("huayuan"), township, OPENED, null, INVENTED);
    }

    /** Some centres lack one or two of the seven. */
    private static Map<Have, LocalDate> haves(int n) {
        Map<Have, LocalDate> haves = new EnumMap<>(Have.class);
        for (Have have : Have.values()) {
            if ((n + have.ordinal()) % 9 != 0 && (n * have.ordinal()) % 11 != 6) {
                haves.put(have, OPENED.plusMonths((n + have.ordinal()) % 12));
            }
        }
        return haves;
    }

    private void children(long centre, int n) {
        for (AgeBand band : List.of(AgeBand.UNDER_6, AgeBand.FROM_6, AgeBand.FROM_12)) {
            for (Sex sex : Sex.values()) {
                stores.centres().save(tx, new CentreChildren(Stamp.NEW, centre, YEAR, band, sex, 1 + (n * 3L + band.ordinal() * 5L + sex.ordinal()) % 14));
            }
        }
    }
}
