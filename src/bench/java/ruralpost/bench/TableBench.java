package ruralpost.bench;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import ruralpost.app.AppContext;
import ruralpost.ledger.Action;
import ruralpost.ledger.Written;
import ruralpost.sales.Sale;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.RowOrder;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesCubeStore;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** The table of very many rows: its columns in memory, their catching up, sorting, filtering and fetching a page. */
final class TableBench {

    private static final Action TYPED = Action.entry("sales", Message.of("sales.import.label", 1, "typed"));
    private static final int PAGE = 40;

    private final Folders folders;
    private final LedgerMaker ledgers;
    private final Results results;
    private final int rows;
    private final int rounds;
    private final String part;

    TableBench(Folders folders, LedgerMaker ledgers, Results results, int rows, int rounds) {
        this.folders = folders;
        this.ledgers = ledgers;
        this.results = results;
        this.rows = rows;
        this.rounds = rounds;
        this.part = "3. Table of " + Line.number(rows) + " rows";
    }

    void run() throws Exception {
        Path kept = ledgers.rows(rows);
        try (AppContext app = AppContext.open(folders.copy(kept, "table")); Plain plain = new Plain(folders.copy(kept, "table-plain"))) {
            Samples load = load(app, plain);
            heap(app);
            SalesCube cube = app.cube().current();
            sort(cube, plain);
            filter(cube, plain);
            pages(app, cube, plain);
            catchUp(app, load);
        }
    }

    private Samples load(AppContext app, Plain plain) throws Exception {
        String columns = "id, created_set, changed_set, deleted_set, day_from, day_to, product_id, channel_id, seller_place_id, seller_partner_id,"
            + " buyer_kind, buyer_name, campaign_name, contract_id, quantity_milli, unit_code, amount_fen, amount_bound, amount_computed, orders, refund";
        Map<String, Samples> times = new Race().add("ours", () -> new SalesCubeStore(app.ledger(), app.places()).current())
            .add("plain", () -> drain(plain, "select " + columns + " from sale where deleted_set = 0 order by id")).run(1, 3);
        results.add(Line.ms(part, "load all columns", times.get("ours")).against("only reading them by JDBC", times.get("plain")));
        return times.get("ours");
    }

    private static long drain(Plain plain, String sql) throws Exception {
        long sum = 0;
        try (Statement s = plain.connection().createStatement()) {
            s.setFetchSize(4096);
            try (ResultSet r = s.executeQuery(sql)) {
                int n = r.getMetaData().getColumnCount();
                while (r.next()) {
                    for (int i = 1; i <= n; i++) {
                        sum += r.getObject(i) == null ? 0 : 1;
                    }
                }
            }
        }
        return sum;
    }

    private void heap(AppContext app) {
        long before = used();
        SalesCubeStore store = new SalesCubeStore(app.ledger(), app.places());
        SalesCube cube = store.current();
        long after = used();
        results.add(Line.of(part, "heap of the columns", "bytes a row", (after - before) / (double) cube.size()).goal(Goal.value(100)));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void sort(SalesCube cube, Plain plain) {
        int[] all = new CubeQuery(cube).positions(SalesFilter.ALL);
        int[] products = ranks(cube, Dimension.PRODUCT);
        int[] buyers = ranks(cube, Dimension.BUYER);
        Map<String, IntToLongFunction> keys = new LinkedHashMap<>();
        keys.put("day_to", cube::to);
        keys.put("amount_fen", cube::fen);
        keys.put("quantity_milli", cube::milli);
        keys.put("orders", cube::orders);
        keys.put("product_id", p -> products[cube.code(Dimension.PRODUCT, p)]);
        keys.put("buyer_name", p -> buyers[cube.code(Dimension.BUYER, p)]);
        keys.put("id", cube::id);
        keys.forEach((column, key) -> {
            Map<String, Samples> ours = new Race().add("ours", () -> RowOrder.sort(all.clone(), key, true)).run(2, rounds);
            Map<String, Samples> theirs = new Race().add("plain", () -> drain(plain, "select id from sale where deleted_set = 0 order by " + column
                + " desc limit " + PAGE)).run(0, 2);
            results.add(Line.ms(part, "sort all rows by " + column, ours.get("ours")).against("SQL, first page only", theirs.get("plain")));
        });
    }

    /** Place of each code among the names in order, as the table on the screen sorts. */
    private static int[] ranks(SalesCube cube, Dimension dimension) {
        List<Integer> codes = new ArrayList<>(IntStream.range(0, cube.codes(dimension)).boxed().toList());
        codes.sort((a, b) -> String.valueOf(cube.value(dimension, a)).compareTo(String.valueOf(cube.value(dimension, b))));
        int[] ranks = new int[codes.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[codes.get(i)] = i;
        }
        return ranks;
    }

    private void filter(SalesCube cube, Plain plain) {
        Object product = cube.value(Dimension.PRODUCT, 2);
        Object channel = cube.value(Dimension.CHANNEL, 1);
        SalesFilter filter = SalesFilter.ALL.in(Period.year(2017)).with(Dimension.PRODUCT, java.util.Set.of(product))
            .with(Dimension.CHANNEL, java.util.Set.of(channel));
        String where = "deleted_set = 0 and day_to between date '2017-01-01' and date '2017-12-31' and product_id = " + product + " and channel_id = " + channel;
        int[][] found = new int[1][];
        long[] counted = new long[1];
        Map<String, Samples> times = new Race().add("ours", () -> found[0] = new CubeQuery(cube).positions(filter))
            .add("plain", () -> counted[0] = plain.number("select count(*) from sale where " + where)).run(2, Math.min(5, rounds));
        Bench.require(found[0].length == counted[0], "The filter finds " + found[0].length + " rows, SQL " + counted[0]);
        results.add(Line.ms(part, "filter by year, product and channel", times.get("ours")).against("SQL, count only", times.get("plain")));
    }

    private void pages(AppContext app, SalesCube cube, Plain plain) throws Exception {
        int[] order = new CubeQuery(cube).positions(SalesFilter.ALL);
        RowOrder.sort(order, cube::fen, true);
        Random random = new Random(5);
        Map<String, Samples> times = new Race().add("ours", () -> {
            List<Sale> page = app.sales().byIds(page(cube, order, random));
            Bench.require(page.size() == PAGE, "A page lacks rows");
        }).add("plain", () -> {
            String ids = page(cube, order, random).stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(","));
            drain(plain, "select * from sale where deleted_set = 0 and id in (" + ids + ")");
        }).run(rounds * 5, rounds * 20);
        Map<String, Samples> offset = new Race().add("plain", () -> drain(plain, "select * from sale where deleted_set = 0 order by amount_fen desc limit "
            + PAGE + " offset " + random.nextInt(rows))).run(0, 3);
        results.add(Line.ms(part, "fetch a page of " + PAGE + " rows anywhere", times.get("ours")).against("SQL order by … limit … offset", offset.get("plain"))
            .goal(Goal.value(10)));
        results.add(Line.ms(part, "the same", times.get("ours")).against("the same ids by JDBC", times.get("plain")));
        results.add(Line.of(part, "the same, worst of " + rounds * 20, "ms", times.get("ours").max()));
    }

    private static List<Long> page(SalesCube cube, int[] order, Random random) {
        int from = random.nextInt(order.length - PAGE);
        return IntStream.range(from, from + PAGE).mapToObj(i -> cube.id(order[i])).toList();
    }

    private void catchUp(AppContext app, Samples load) {
        LedgerMaker.Names names = LedgerMaker.Names.of(app);
        Invented invented = new Invented(3, rows);
        app.cube().current();
        long[] id = new long[1];
        after("after one insert", app, load, rounds, () -> id[0] = app.ledger().write(TYPED,
            tx -> app.sales().insert(tx, names.sale(invented.next()).build())).result());
        SalesCube cube = app.cube().current();
        Random random = new Random(8);
        after("after one update", app, load, rounds, () -> {
            Sale s = app.sales().byId(cube.id(random.nextInt(rows))).orElseThrow();
            app.ledger().write(TYPED, tx -> app.sales().update(tx, s.edit().remark("改 " + random.nextLong()).build()));
        });
        List<Double> imports = new ArrayList<>();
        List<Double> undos = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Written<Object> w = app.ledger().write(LedgerMaker.imported(10_000, "more.xlsx"), tx -> {
                names.insert(app, tx, invented, 10_000, rows * 2);
                return null;
            });
            imports.add(caughtUp(app));
            app.ledger().undo(w.set().id());
            undos.add(caughtUp(app));
        }
        results.add(Line.ms(part, "catch up after an import of 10,000", samples(imports)).against("loading all", load));
        results.add(Line.ms(part, "catch up after its undo", samples(undos)).against("loading all", load));
        Bench.require(app.cube().current().size() == rows + rounds + rounds / 4, "The columns lost count: " + app.cube().current().size());
    }

    private static Samples samples(List<Double> values) {
        return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double caughtUp(AppContext app) {
        try {
            return Race.time(() -> app.cube().current());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void after(String what, AppContext app, Samples load, int times, Race.Work change) {
        Samples s = new Race().add("ours", change, () -> app.cube().current()).run(times / 4, times).get("ours");
        results.add(Line.ms(part, "catch up " + what, s).against("loading all", load));
    }
}
