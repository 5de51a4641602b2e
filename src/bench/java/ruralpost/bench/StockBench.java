package ruralpost.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import ruralpost.app.AppContext;
import ruralpost.board.BoardFilter;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreBook;
import ruralpost.centre.Gaps;
import ruralpost.centre.dashboard.CentreBoard;
import ruralpost.centre.dashboard.CentreBoardData;
import ruralpost.centre.dashboard.CentreCharts;
import ruralpost.centre.dashboard.CentreDimension;
import ruralpost.centre.dashboard.CentreTiles;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockBookStore;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.text.Lang;
import ruralpost.value.Period;

/** The children's centres' ledger with very many movements, beside plain SQL over them. */
final class StockBench {

    private static final String BALANCE = "select coalesce((select sum(quantity) from stock_move where to_centre_id = ? and item_id = ? and to_state = 'shelf' and moved_on <= ?), 0)"
        + " - coalesce((select sum(quantity) from stock_move where from_centre_id = ? and item_id = ? and from_state = 'shelf' and moved_on <= ?), 0)";
    private static final String MATRIX = "select c, i, sum(q) from (select to_centre_id c, item_id i, quantity q from stock_move where to_state in ('shelf', 'loan', 'repair') and moved_on <= ?"
        + " union all select from_centre_id, item_id, -quantity from stock_move where from_state in ('shelf', 'loan', 'repair') and moved_on <= ?) group by c, i";
    private static final String CENTRE = "select * from stock_move where to_centre_id = ? union all select * from stock_move where from_centre_id = ? order by moved_on";
    private static final String MONTHS = "select year(moved_on), month(moved_on), move_kind, sum(quantity) from stock_move group by year(moved_on), month(moved_on), move_kind";
    private static final int KIT = 1_248;

    private final Folders folders;
    private final Results results;
    private final int centres;
    private final int items;
    private final int moves;
    private final int rounds;
    private final Random random = new Random(7);

    StockBench(Folders folders, Results results, int centres, int items, int moves, int rounds) {
        this.folders = folders;
        this.results = results;
        this.centres = centres;
        this.items = items;
        this.moves = moves;
        this.rounds = rounds;
    }

    void run() throws Exception {
        Path kept = StockMaker.ledger(folders, centres, items, moves);
        String part = "6. Stock: " + Line.number(centres) + " centres, " + Line.number(items) + " items, " + Line.number(moves) + " movements";
        try (AppContext app = AppContext.open(folders.copy(kept, "stock"))) {
            long before = used();
            StockBook[] book = new StockBook[1];
            results.add(Line.of(part, "load all movements", "ms", Race.time(() -> book[0] = new StockBookStore(app.ledger()).current())));
            results.add(Line.of(part, "memory a movement", "bytes", (used() - before) / (double) book[0].size()));
            CentreBook all = app.centres().book();
            List<Long> itemIds = app.items().items().stream().map(i -> i.stamp().id()).toList();
            app.centres().balances().current();
            LocalDate day = StockMaker.FIRST.plusDays(700);
            reading(part, app, all, itemIds, day);
            dashboard(part, app);
            posting(part, app, all, itemIds);
        }
    }

    private void reading(String part, AppContext app, CentreBook all, List<Long> itemIds, LocalDate day) throws Exception {
        StockBook book = app.centres().balances().current();
        long[] sums = new long[2];
        Map<String, Samples> balance = new Race().add("ours", () -> {
            for (int i = 0; i < 100; i++) {
                sums[0] += book.balance(centre(all).id(), itemIds.get(random.nextInt(items)), StockState.SHELF, day);
            }
        }).add("sql", () -> {
            for (int i = 0; i < 100; i++) {
                sums[1] += sql(app, centre(all).id(), itemIds.get(random.nextInt(items)), day);
            }
        }).run(3, rounds);
        Bench.require(sums[0] > 0 && sums[1] > 0, "no balances");
        long id = centre(all).id();
        for (long item : itemIds) {
            Bench.require(book.balance(id, item, StockState.SHELF, day) == sql(app, id, item, day), "the balance is not that of the ledger");
        }
        results.add(Line.ms(part, "100 balances of any pair on a day", balance.get("ours")).against("SQL by index", balance.get("sql")));
        Gaps[] gaps = new Gaps[1];
        Map<String, Samples> matrix = new Race().add("ours", () -> gaps[0] = Gaps.of(all.centres(), itemIds, all.standards(), book, day))
            .add("sql", () -> sums[0] = matrix(app, day)).run(1, Math.min(5, rounds));
        long total = 0;
        for (int c = 0; c < all.centres().size(); c++) {
            for (int i = 0; i < itemIds.size(); i++) {
                total += gaps[0].owned(c, i);
            }
        }
        Bench.require(total == sums[0], "the matrix is not that of the ledger");
        results.add(Line.ms(part, "gap matrix of all centres and items on a day", matrix.get("ours")).against("SQL", matrix.get("sql")));
        Map<String, Samples> opened = new Race().add("ours", () -> sums[0] = book.movesAt(centre(all).id()).size()).add("sql", () -> sums[1] = centre(app, centre(all).id()))
            .run(3, rounds);
        results.add(Line.ms(part, "all movements of a centre", opened.get("ours")).against("SQL by index", opened.get("sql")));
        results.add(Line.ms(part, "all balances by source on a day", new Race().add("ours", () -> book.balances(day)).run(1, Math.min(3, rounds)).get("ours")));
    }

    /** All tiles and charts over everything, of an item and of a month. */
    private void dashboard(String part, AppContext app) throws Exception {
        CentreBoardData data = CentreBoardData.of(app.centres().book(), app.centres().balances().current(), app.items().items(), app.centres().stock().documents(), app.places().places(),
            app.ledger().info().county());
        LocalDate today = StockMaker.FIRST.plusDays(2_400);
        BoardFilter<CentreDimension> whole = BoardFilter.<CentreDimension>all().in(data.everything());
        long item = data.items().getFirst().stamp().id();
        BoardFilter<CentreDimension> month = whole.within(Period.month(StockMaker.FIRST.getYear() + 1, 6));
        long[] sums = new long[1];
        Map<String, Samples> shown = new Race().add("all", () -> shown(data, whole, today)).add("item", () -> shown(data, whole.with(CentreDimension.ITEM, Set.of(item)), today))
            .add("month", () -> shown(data, month, today)).add("sql", () -> sums[0] = months(app)).run(1, Math.min(5, rounds));
        Bench.require(sums[0] > 0, "no months");
        results.add(Line.ms(part, "dashboard over everything, seven tiles and five charts", shown.get("all")).against("one SQL group-by of the movements", shown.get("sql")));
        results.add(Line.ms(part, "dashboard with an item chosen", shown.get("item")).against("one SQL group-by of the movements", shown.get("sql")));
        results.add(Line.ms(part, "dashboard as at the end of a month", shown.get("month")).against("one SQL group-by of the movements", shown.get("sql")));
    }

    private static void shown(CentreBoardData data, BoardFilter<CentreDimension> filter, LocalDate today) {
        CentreBoard board = new CentreBoard(data, filter, today);
        CentreCharts charts = new CentreCharts(board, Lang.ZH);
        Bench.require(new CentreTiles(board, Lang.ZH).all().size() == 7 && CentreCharts.NAMES.stream().noneMatch(n -> charts.chart(n) == null), "no dashboard");
    }

    private static long months(AppContext app) {
        return app.ledger().read(ctx -> ctx.connectionResult((Connection c) -> {
            try (PreparedStatement s = c.prepareStatement(MONTHS); ResultSet r = s.executeQuery()) {
                long rows = 0;
                while (r.next()) {
                    rows++;
                }
                return rows;
            }
        }));
    }

    private void posting(String part, AppContext app, CentreBook all, List<Long> itemIds) {
        List<Centre> to = all.centres().subList(1, 1 + Math.min(KIT, centres - 1));
        long store = all.centres().getFirst().id();
        LocalDate on = StockMaker.FIRST.plusDays(2_500);
        List<StockMove> kit = to.stream().flatMap(c -> java.util.stream.Stream.of(StockMove.sent(store, c.id(), itemIds.get(0), 20), StockMove.sent(store, c.id(), itemIds.get(1), 50))).toList();
        List<StockMove> receipts = to.stream().flatMap(c -> java.util.stream.Stream.of(StockMove.at(MoveKind.ARRIVED, c.id(), itemIds.get(0), 20),
            StockMove.at(MoveKind.ARRIVED, c.id(), itemIds.get(1), 50))).toList();
        long[] last = new long[3];
        Map<String, Samples> posted = new Race().forward()
            .add("kit", () -> {
                last[0] = StockMaker.write(app, tx -> app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, "Kit", on), kit));
                last[2] = app.ledger().lastSet();
            })
            .add("book", () -> app.centres().balances().current())
            .add("receipts", () -> last[1] = StockMaker.write(app, tx -> app.centres().stock().post(tx,
                StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, "Receipts", on).answering(last[0]), receipts)))
            .add("undo", () -> Bench.require(app.ledger().undo(app.ledger().lastSet()).keptCount() == 0, "kept"))
            .add("undo kit", () -> Bench.require(app.ledger().undo(last[2]).keptCount() == 0, "kept"))
            .run(1, Math.min(5, rounds));
        results.add(Line.ms(part, "posting a kit of two items to " + Line.number(to.size()) + " centres, durable", posted.get("kit")));
        results.add(Line.ms(part, "the balances after it", posted.get("book")));
        results.add(Line.ms(part, "posting all its receipts", posted.get("receipts")));
        results.add(Line.ms(part, "undoing the receipts by counter-entries", posted.get("undo")));
        results.add(Line.ms(part, "undoing the kit by counter-entries", posted.get("undo kit")));
    }

    private Centre centre(CentreBook all) {
        return all.centres().get(random.nextInt(all.centres().size()));
    }

    private static long sql(AppContext app, long centre, long item, LocalDate day) {
        return app.ledger().read(ctx -> ctx.connectionResult(c -> {
            try (PreparedStatement s = c.prepareStatement(BALANCE)) {
                for (int side = 0; side < 2; side++) {
                    s.setLong(side * 3 + 1, centre);
                    s.setLong(side * 3 + 2, item);
                    s.setObject(side * 3 + 3, day);
                }
                try (ResultSet r = s.executeQuery()) {
                    r.next();
                    return r.getLong(1);
                }
            }
        }));
    }

    private static long matrix(AppContext app, LocalDate day) {
        return app.ledger().read(ctx -> ctx.connectionResult((Connection c) -> {
            try (PreparedStatement s = c.prepareStatement(MATRIX)) {
                s.setObject(1, day);
                s.setObject(2, day);
                long sum = 0;
                try (ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        sum += r.getLong(3);
                    }
                }
                return sum;
            }
        }));
    }

    private static long centre(AppContext app, long centre) {
        return app.ledger().read(ctx -> ctx.connectionResult((Connection c) -> {
            try (PreparedStatement s = c.prepareStatement(CENTRE)) {
                s.setLong(1, centre);
                s.setLong(2, centre);
                long rows = 0;
                try (ResultSet r = s.executeQuery()) {
                    while (r.next()) {
                        rows++;
                    }
                }
                return rows;
            }
        }));
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
