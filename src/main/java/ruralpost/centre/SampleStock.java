package ruralpost.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.value.Money;

/** What the invented centres of the sample ledger have: papers of a year and a half, always the same. */
final class SampleStock {

    private static final LocalDate OPENING = LocalDate.of(2017, 9, 1);
    private static final LocalDate KIT = LocalDate.of(2018, 3, 1);
    private static final LocalDate PARTY = LocalDate.of(2018, 5, 20);

    private final WriteTx tx;
    private final Centres stores;
    private final Map<String, Long> items;
    private final Map<String, Long> fundings;
    private final List<Long> computers = new ArrayList<>();
    private int pieces;

    SampleStock(WriteTx tx, Centres stores, Map<String, Long> items, Map<String, Long> fundings) {
        this.tx = tx;
        this.stores = stores;
        this.items = items;
        this.fundings = fundings;
    }

    void load(long store, Map<Long, CentreKind> centres) {
        List<Long> all = List.copyOf(centres.keySet());
        opening(centres);
        supplies(store);
        kit(store, all);
        party(store, all);
        rest(all);
    }

    private long post(StockDocument document, List<StockMove> moves) {
        return stores.stock().post(tx, document.remarked(SampleCentres.INVENTED), moves);
    }

    private void opening(Map<Long, CentreKind> centres) {
        List<StockMove> moves = new ArrayList<>();
        int n = 0;
        for (Map.Entry<Long, CentreKind> c : centres.entrySet()) {
            n++;
            boolean large = c.getValue() == CentreKind.ACTIVITY_CENTRE;
            piece(moves, c.getKey(), "tv", 2_199, n);
            for (int i = 0; i < (large ? 2 - n % 4 / 3 : n % 5 == 0 ? 0 : 1); i++) {
                computers.add(piece(moves, c.getKey(), "computer", 3_480, n));
            }
            opening(moves, c.getKey(), "book", (large ? 260 : 110) + n * 7L % 60);
            opening(moves, c.getKey(), "shelf", large ? 3 : 1 + n % 2);
            opening(moves, c.getKey(), "desk", large ? 6 : 2 + n % 4);
            opening(moves, c.getKey(), "toy", n * 5L % 18);
            opening(moves, c.getKey(), "chess", n % 5);
            opening(moves, c.getKey(), "football", n % 3);
            opening(moves, c.getKey(), "pingpong", large && n % 3 != 0 ? 1 : 0);
        }
        post(StockDocument.of(StockDocumentKind.OPENING, "期初盘点入账（示例）", OPENING).numbered("QC-2017-01"), moves);
    }

    private void opening(List<StockMove> moves, long centre, String item, long quantity) {
        if (quantity > 0) {
            moves.add(StockMove.at(MoveKind.OPENING, centre, items.get(item), quantity));
        }
    }

    private long piece(List<StockMove> moves, long centre, String item, long yuan, int n) {
        long id = stores.assets().save(tx, new Asset(Stamp.NEW, items.get(item), "HY-2017-%03d".formatted(++pieces), null, null, Money.ofYuan(yuan),
            LocalDate.of(2017, 3, 1 + n), n % 4 == 0 ? AssetSource.DONATED : AssetSource.BOUGHT, n % 4 == 0 ? null : fundings.get("care"), null,
            pieces % 11 == 0 ? AssetUse.IDLE : pieces % 17 == 0 ? AssetUse.BROKEN : AssetUse.IN_USE, null, SampleCentres.INVENTED));
        moves.add(StockMove.at(MoveKind.OPENING, centre, items.get(item), 1).asset(id).worth(Money.ofYuan(yuan)));
        return id;
    }

    private void supplies(long store) {
        long bought = stores.fundings().save(tx, new Purchase(Stamp.NEW, "文具、图书采购（示例）", fundings.get("care"), LocalDate.of(2018, 2, 6), "SL-88001", "县新华书店（示例）",
            Money.ofYuan(41_400), SampleCentres.INVENTED));
        post(StockDocument.of(StockDocumentKind.RECEIPT, "文具、图书验收入库（示例）", LocalDate.of(2018, 2, 8)).numbered("RK-2018-01").paidBy(fundings.get("care"), bought, null),
            List.of(StockMove.at(MoveKind.RECEIVED, store, items.get("stationery"), 600).worth(Money.ofYuan(9_000)),
                StockMove.at(MoveKind.RECEIVED, store, items.get("book"), 1_500).worth(Money.ofYuan(32_400))));
        post(StockDocument.of(StockDocumentKind.DONATION, "捐赠礼包、玩具入库（示例）", LocalDate.of(2018, 5, 8)).numbered("RK-2018-02").paidBy(fundings.get("goods"), null, null),
            List.of(StockMove.at(MoveKind.DONATED, store, items.get("gift"), 600).worth(Money.ofYuan(12_000)).expires(LocalDate.of(2018, 12, 31)),
                StockMove.at(MoveKind.DONATED, store, items.get("toy"), 60).worth(Money.ofYuan(6_000))));
    }

    /** Twenty stationery sets and fifty books to each; two centres have not signed, one received too few. */
    private void kit(long store, List<Long> centres) {
        List<StockMove> sent = new ArrayList<>();
        List<StockMove> arrived = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            sent.add(StockMove.sent(store, centres.get(i), items.get("stationery"), 20));
            sent.add(StockMove.sent(store, centres.get(i), items.get("book"), 50));
            if (i < centres.size() - 2) {
                arrived.add(StockMove.at(MoveKind.ARRIVED, centres.get(i), items.get("stationery"), i == 7 ? 18 : 20));
                arrived.add(StockMove.at(MoveKind.ARRIVED, centres.get(i), items.get("book"), 50));
            }
        }
        long kit = post(StockDocument.of(StockDocumentKind.TRANSFER, "春季学习包下发（示例）", KIT).numbered("DB-2018-01").due(KIT.plusDays(14)), sent);
        post(StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, "春季学习包签收（示例）", KIT.plusDays(6)).numbered("QS-2018-01").answering(kit), arrived);
    }

    private void party(long store, List<Long> centres) {
        List<StockMove> sent = new ArrayList<>();
        List<StockMove> arrived = new ArrayList<>();
        List<StockMove> given = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            sent.add(StockMove.sent(store, centres.get(i), items.get("gift"), 24));
            arrived.add(StockMove.at(MoveKind.ARRIVED, centres.get(i), items.get("gift"), 24));
            given.add(StockMove.at(MoveKind.GIVEN_OUT, centres.get(i), items.get("gift"), 17 + i % 7));
        }
        long transfer = post(StockDocument.of(StockDocumentKind.TRANSFER, "六一礼包下发（示例）", PARTY).numbered("DB-2018-02"), sent);
        post(StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, "六一礼包签收（示例）", PARTY.plusDays(4)).numbered("QS-2018-02").answering(transfer), arrived);
        post(StockDocument.of(StockDocumentKind.GIFT, "六一活动发放（示例）", LocalDate.of(2018, 6, 1)).numbered("FF-2018-01"), given);
    }

    private void rest(List<Long> centres) {
        long book = items.get("book");
        post(StockDocument.of(StockDocumentKind.LOAN, "图书流动借阅（示例）", LocalDate.of(2018, 4, 2)).numbered("JC-2018-01").due(LocalDate.of(2018, 7, 1)),
            List.of(StockMove.at(MoveKind.LENT, centres.get(0), book, 30), StockMove.at(MoveKind.LENT, centres.get(3), book, 15)));
        post(StockDocument.of(StockDocumentKind.LOAN_RETURN, "图书归还（示例）", LocalDate.of(2018, 6, 28)).numbered("GH-2018-01"),
            List.of(StockMove.at(MoveKind.RETURNED, centres.get(0), book, 28)));
        List<StockMove> used = new ArrayList<>();
        for (int i = 0; i < centres.size() - 2; i++) {
            used.add(StockMove.at(MoveKind.ISSUED, centres.get(i), items.get("stationery"), 6 + i % 11));
        }
        post(StockDocument.of(StockDocumentKind.ISSUE, "文具领用（示例）", LocalDate.of(2018, 9, 10)).numbered("CK-2018-01"), used);
        post(StockDocument.of(StockDocumentKind.REPAIR, "电脑送修（示例）", LocalDate.of(2018, 10, 8)).numbered("WX-2018-01"),
            List.of(StockMove.at(MoveKind.REPAIRED_OUT, centres.get(0), items.get("computer"), 1).asset(computers.getFirst())));
        post(StockDocument.of(StockDocumentKind.SCRAPPING, "破损图书报废（示例）", LocalDate.of(2018, 10, 20)).numbered("BF-2018-01").approved("王某（示例）", null),
            List.of(StockMove.at(MoveKind.SCRAPPED, centres.get(1), book, 12).because("damaged", "示例：受潮")));
    }
}
