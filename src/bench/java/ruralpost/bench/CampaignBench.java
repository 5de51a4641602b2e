package ruralpost.bench;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.board.BoardFilter;
import ruralpost.app.AppContext;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignBook;
import ruralpost.campaign.Campaigns;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.dashboard.BoardData;
import ruralpost.campaign.dashboard.BoardSums;
import ruralpost.campaign.dashboard.CampaignBoard;
import ruralpost.campaign.dashboard.CampaignCharts;
import ruralpost.campaign.dashboard.CampaignDimension;
import ruralpost.campaign.dashboard.CampaignTiles;
import ruralpost.campaign.dashboard.NumberRows;
import ruralpost.campaign.dashboard.TrueCounts;
import ruralpost.ledger.Action;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.place.PlaceLines;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.value.Period;

/** Very many campaigns and activities: reading, catching up, the dashboard, search, opened numbers. */
final class CampaignBench {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    /** What is felt as at once. */
    private static final double AT_ONCE = 100;

    private final Folders folders;
    private final LedgerMaker ledgers;
    private final Results results;
    private final int campaigns;
    private final int rounds;
    private final String part;

    CampaignBench(Folders folders, LedgerMaker ledgers, Results results, int campaigns, int rounds) {
        this.folders = folders;
        this.ledgers = ledgers;
        this.results = results;
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.part = "6. " + Line.number(campaigns) + " campaigns, " + Line.number(campaigns * CampaignMaker.ACTIVITIES) + " activities";
    }

    void run() throws Exception {
        Path kept = ledgers.campaigns(campaigns);
        try (AppContext app = AppContext.open(folders.copy(kept, "campaigns")); Plain plain = new Plain(folders.copy(kept, "campaigns-plain"))) {
            Samples load = load(app, plain);
            CampaignBook book = app.campaigns().book();
            Bench.require(book.activities().size() == campaigns * CampaignMaker.ACTIVITIES, "There are " + book.activities().size() + " activities");
            catchUp(app, load);
            board(app, plain);
            search(app);
            decide(app);
        }
    }

    private Samples load(AppContext app, Plain plain) throws Exception {
        long before = used();
        Campaigns held = new Campaigns(app.ledger());
        held.book();
        results.add(Line.of(part, "heap of all campaigns with everything of theirs", "MB", (used() - before) / 1048576.0));
        Bench.require(held.book().campaigns().size() == campaigns, "There are not " + campaigns + " campaigns");
        Map<String, Samples> times = new Race().add("ours", () -> new Campaigns(app.ledger()).book()).add("plain", () -> {
            drain(plain, "select * from campaign where deleted_set = 0");
            drain(plain, "select * from activity where deleted_set = 0");
            drain(plain, "select * from activity_head_count where deleted_set = 0");
            drain(plain, "select * from pledge where deleted_set = 0");
        }).run(1, 3);
        results.add(Line.ms(part, "read everything, once at the start", times.get("ours")).against("only reading it by JDBC", times.get("plain")));
        return times.get("ours");
    }

    private static void drain(Plain plain, String sql) throws Exception {
        try (Statement s = plain.connection().createStatement()) {
            s.setFetchSize(4096);
            try (ResultSet r = s.executeQuery(sql)) {
                int n = r.getMetaData().getColumnCount();
                while (r.next()) {
                    for (int i = 1; i <= n; i++) {
                        r.getObject(i);
                    }
                }
            }
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void catchUp(AppContext app, Samples load) {
        CampaignMaker maker = new CampaignMaker(app);
        Campaign c = app.campaigns().book().campaigns().getFirst();
        Action typed = Action.entry("campaign", Message.of("app.name"));
        Samples one = new Race().add("ours", () -> app.ledger().write(typed, tx -> {
            app.campaigns().activities().insertAll(tx, List.of(maker.bare(c.stamp().id(), c.period().from())));
            return null;
        }), () -> app.campaigns().book()).run(2, rounds).get("ours");
        results.add(Line.ms(part, "catch up after one activity", one).against("reading everything", load).goal(Goal.value(AT_ONCE)));
        Samples undo = new Race().add("ours", () -> app.ledger().undo(app.ledger().lastSet()), () -> app.campaigns().book()).run(0, 4).get("ours");
        results.add(Line.ms(part, "catch up after an undo", undo).against("reading everything", load).goal(Goal.value(AT_ONCE)));
    }

    private static BoardData data(AppContext app) {
        return BoardData.of(app.campaigns().book(), app.places().places(), app.partners().partners(), app.figures().figures(), app.ledger().info().county());
    }

    private static void show(BoardData data, BoardFilter<CampaignDimension> filter) {
        CampaignBoard board = new CampaignBoard(data, filter, TODAY);
        CampaignCharts charts = new CampaignCharts(board, TrueCounts.COUNTS, Lang.ZH);
        CampaignCharts.NAMES.forEach(charts::chart);
        new CampaignTiles(new BoardSums(board), Lang.ZH).all();
    }

    private void board(AppContext app, Plain plain) throws Exception {
        results.add(Line.ms(part, "columns of the dashboard, once after each change", new Race().add("ours", () -> data(app)).run(1, rounds).get("ours")).goal(Goal.value(2 * AT_ONCE)));
        BoardData data = data(app);
        BoardFilter<CampaignDimension> all = BoardFilter.<CampaignDimension>all().in(Period.of(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 12, 31)));
        BoardFilter<CampaignDimension> kind = all.with(CampaignDimension.KIND, Set.of(data.book().kinds().getFirst().stamp().id()));
        Map<String, BoardFilter> asked = new LinkedHashMap<>();
        asked.put("ten years, nothing chosen", all);
        asked.put("a kind chosen", kind);
        asked.put("a kind and a township chosen", kind.with(CampaignDimension.TOWNSHIP, Set.of("433124110")));
        asked.put("girls of 6 to 11 chosen", all.with(CampaignDimension.PEOPLE, Set.of("from_6/female")));
        asked.put("a year", all.in(Period.year(2020)));
        asked.put("a month of it chosen", all.in(Period.year(2020)).within(Period.month(2020, 5)));
        String sql = "select c.kind_id, h.head_group, h.age_band, h.sex, sum(h.persons) from campaign c join activity a on a.campaign_id = c.id join activity_head_count h"
            + " on h.activity_id = a.id where c.deleted_set = 0 and a.deleted_set = 0 and h.deleted_set = 0 group by c.kind_id, h.head_group, h.age_band, h.sex";
        Samples reference = new Race().add("sql", () -> drain(plain, sql)).run(0, 2).get("sql");
        for (Map.Entry<String, BoardFilter> e : asked.entrySet()) {
            Samples s = new Race().add("ours", () -> show(data, e.getValue())).run(5, rounds).get("ours");
            results.add(Line.ms(part, "dashboard: " + e.getKey(), s).against("one group-by in H2", reference).goal(Goal.value(AT_ONCE)));
        }
        CampaignBoard shown = new CampaignBoard(data, kind, TODAY);
        results.add(Line.ms(part, "open a number of " + new BoardSums(shown).activities() + " rows", new Race().add("ours", () -> new NumberRows(shown, null, Lang.ZH).tile("children"))
            .run(1, rounds).get("ours")).goal(Goal.value(2 * AT_ONCE)));
    }

    private void search(AppContext app) {
        List<Searchable> names = app.campaigns().book().campaigns().stream().map(c -> Searchable.of(c.name(), List.of(c.series()))).toList();
        results.add(Line.ms(part, "search the list by pinyin", new Race().add("ours", () -> PinyinMatcher.search("d99", names, n -> n, Integer.MAX_VALUE)).run(3, rounds).get("ours"))
            .goal(Goal.value(AT_ONCE)));
    }

    /** Comes last: its garbage would fall on whatever is measured after it. */
    private void decide(AppContext app) {
        results.add(Line.ms(part, "decide which counts may leave the program, once after each change",
            new Race().add("ours", () -> HeadCells.of(5, app.campaigns().book().activities(), new PlaceLines(app.places().places()))).run(0, 2).get("ours")));
    }
}
