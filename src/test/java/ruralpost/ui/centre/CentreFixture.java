package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetSource;
import ruralpost.centre.AssetUse;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.CentreKind;
import ruralpost.centre.Funding;
import ruralpost.centre.Have;
import ruralpost.centre.ItemStandard;
import ruralpost.centre.Purchase;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Sex;

/** Centres of Huining county with what they have: small enough to be known by heart, with gaps of every sort. */
public final class CentreFixture {

    /** The day on which everything was received. */
    public static final LocalDate FIRST = LocalDate.of(2014, 6, 1);
    private static final List<String> TOWNS = List.of("会师", "郭城驿", "河畔", "头寨子", "太平店", "甘沟驿", "侯家川", "柴家门", "汉家岔", "刘家寨子", "白草塬", "大沟", "四房吴", "中川",
        "老君坡", "平头川");
    private static final long[][] HAVE = {{5, 1, 412, 40, 6}, {4, 1, 300, 44, 6}, {3, 1, 188, 26, 6}, {5, 1, 246, 40, 6}, {2, 1, 300, 12, 4}, {5, 0, 321, 40, 6}, {3, 1, 150, 31, 6},
        {5, 1, 300, 40, 5}, {4, 1, 268, 0, 6}, {0, 1, 204, 40, 6}};

    /** Ids by name. */
    public final Map<String, Long> ids = new HashMap<>();
    private final AppContext app;

    public CentreFixture(AppContext app) {
        this.app = app;
    }

    /** Writes all of it in one change set. */
    public CentreFixture write() {
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            items(tx);
            money(tx);
            for (int i = 0; i < TOWNS.size(); i++) {
                centre(tx, i);
            }
            return null;
        });
        return this;
    }

    /** The id of a centre, item, asset or funding. */
    public long id(String name) {
        return ids.get(name);
    }

    private void items(WriteTx tx) {
        item(tx, "电脑", ItemKind.COMPUTER, "台", Tracking.ASSET, null, 5);
        item(tx, "电视机", ItemKind.TV, "台", Tracking.ASSET, null, 1);
        item(tx, "图书", ItemKind.BOOK, "册", Tracking.QUANTITY, 200L, 300);
        item(tx, "文具", ItemKind.STATIONERY, "套", Tracking.QUANTITY, 20L, 40);
        item(tx, "桌子", ItemKind.FURNITURE, "张", Tracking.QUANTITY, null, 6);
        item(tx, "礼品", ItemKind.GIFT, "份", Tracking.QUANTITY, null, 0);
    }

    private void item(WriteTx tx, String name, ItemKind kind, String unit, Tracking tracking, Long minimum, long standard) {
        long id = app.items().save(tx, new Item(Stamp.NEW, name, kind, List.of(), null, unit, tracking, minimum, false, null));
        ids.put(name, id);
        if (standard > 0) {
            app.centres().centres().save(tx, new ItemStandard(Stamp.NEW, CentreKind.ACTIVITY_CENTRE, id, standard, null));
        }
    }

    private void money(WriteTx tx) {
        ids.put("全国妇联", app.centres().fundings().save(tx, new Funding(Stamp.NEW, "全国妇联、中国儿童少年基金会", null, Money.ofYuan(1_790_000), false,
            Period.of(LocalDate.of(2009, 1, 1), LocalDate.of(2015, 7, 23)), null, "配备电脑和图书", null)));
        ids.put("图书采购", app.centres().fundings().save(tx, new Purchase(Stamp.NEW, "图书 4,000 册", id("全国妇联"), FIRST, "12345678", "新华书店", Money.ofYuan(60_000), null)));
    }

    private void centre(WriteTx tx, int i) {
        Place place = new Place(Stamp.NEW, TOWNS.get(i) + "留守儿童活动中心", PlaceKind.CENTRE, List.of(), "HN-01%02d".formatted(i + 1), "620422" + (100 + i), null, null,
            LocalDate.of(2012, 6, 1), i == 15 ? LocalDate.of(2015, 1, 1) : null, null);
        Map<Have, LocalDate> haves = new java.util.EnumMap<>(Have.class);
        for (Have have : Have.values()) {
            if (have != Have.FILES || i % 3 != 2) {
                haves.put(have, LocalDate.of(2012, 6, 1).plusMonths(have.ordinal()));
            }
        }
        long id = app.centres().centres().save(tx, new Centre(Stamp.NEW, place, CentreKind.ACTIVITY_CENTRE, 2, new BigDecimal("46.0"), null, "周一至周五 16:00–18:30",
            "马小丽", "18612341402", haves, null));
        ids.put(TOWNS.get(i), id);
        long[] have = HAVE[i % HAVE.length];
        List<StockMove> moves = new ArrayList<>();
        for (String name : List.of("电脑", "电视机")) {
            for (int n = 0; n < have[name.equals("电脑") ? 0 : 1]; n++) {
                String tag = "HN01%02d-2014-%s%02d".formatted(i + 1, name.equals("电脑") ? "0" : "1", n + 1);
                long asset = app.centres().assets().save(tx, new Asset(Stamp.NEW, id(name), tag, null, name.equals("电脑") ? "启天 M415" : "43 英寸", Money.ofYuan(3200), FIRST,
                    AssetSource.DONATED, id("全国妇联"), null, n == 2 ? AssetUse.BROKEN : n == 1 ? AssetUse.IDLE : AssetUse.IN_USE, "李大山", null));
                ids.put(tag, asset);
                moves.add(StockMove.at(MoveKind.DONATED, id, id(name), 1).asset(asset).worth(Money.ofYuan(3200)));
            }
        }
        quantity(moves, id, "图书", have[2], 15);
        quantity(moves, id, "文具", have[3], 12);
        quantity(moves, id, "桌子", have[4], 180);
        app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.DONATION, TOWNS.get(i) + "首批配备", FIRST).paidBy(id("全国妇联"), null, null), moves);
        children(tx, id, i);
    }

    private void quantity(List<StockMove> moves, long centre, String item, long n, long price) {
        if (n > 0) {
            moves.add(StockMove.at(MoveKind.DONATED, centre, id(item), n).worth(Money.ofYuan(price * n)));
        }
    }

    private void children(WriteTx tx, long centre, int i) {
        for (AgeBand band : List.of(AgeBand.FROM_6, AgeBand.FROM_12)) {
            for (Sex sex : Sex.values()) {
                app.centres().centres().save(tx, new CentreChildren(Stamp.NEW, centre, 2014, band, sex, 12 + i + band.ordinal() + 2L * sex.ordinal()));
            }
        }
    }

    /** Posts a document on a day. */
    public void post(StockDocument document, List<StockMove> moves) {
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> app.centres().stock().post(tx, document, moves));
    }
}
