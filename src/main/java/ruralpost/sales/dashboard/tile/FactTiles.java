package ruralpost.sales.dashboard.tile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ruralpost.chart.ChartValue;
import ruralpost.sales.Donation;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.NumberUnit;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.Tile;
import ruralpost.sales.dashboard.TileWriter;
import ruralpost.sales.dashboard.fact.Coverage;
import ruralpost.sales.dashboard.fact.Donated;
import ruralpost.sales.dashboard.fact.LocalShare;
import ruralpost.sales.dashboard.fact.ManyOrders;
import ruralpost.sales.dashboard.fact.Reported;
import ruralpost.value.Bound;
import ruralpost.value.Change;
import ruralpost.value.Formats;
import ruralpost.value.Percent;
import ruralpost.value.Period;
import ruralpost.value.Scale;

/** The tiles that need more than sales: products of many orders, malls, counties, the share of the local year, what was donated. */
final class FactTiles {

    private final SalesBoard board;
    private final BoardFacts facts;
    private final TileWriter writer;
    private final TileTrends trends;

    FactTiles(SalesBoard board, BoardFacts facts, TileWriter writer, TileTrends trends) {
        this.board = board;
        this.facts = facts;
        this.writer = writer;
        this.trends = trends;
    }

    Tile tile(String key) {
        Tile tile = switch (key) {
            case "over" -> over();
            case "malls" -> malls();
            case "counties" -> counties();
            case "share" -> share();
            case "donated" -> donated();
            default -> throw new IllegalArgumentException(key);
        };
        return tile.beside(Reported.words(Reported.beside(key, board, facts), writer.lang()));
    }

    private Tile counted(String key, long count, NumberUnit unit, String comparison, String corner, List<ChartValue> trend, String leftOut) {
        BigDecimal value = BigDecimal.valueOf(count);
        return new Tile(key, writer.text("sales.tile." + key), "", unit.number(value, writer.lang()), unit.name(writer.lang()), unit.written(value, writer.lang()),
            Change.NONE, "", comparison, count, corner, trend, leftOut);
    }

    private Tile over() {
        ManyOrders many = ManyOrders.of(board, facts);
        Totals now = board.now().total();
        String most = many.products().isEmpty() ? writer.text("sales.tile.over.none") : writer.text("sales.tile.over.most",
            facts.labels().of(Dimension.PRODUCT, many.products().getFirst().product(), writer.lang()), many.products().getFirst().totals().orders);
        return counted("over", many.over().size(), NumberUnit.PRODUCTS, most, writer.text("sales.tile.over.threshold", many.threshold()),
            trends.over(many), now.records > now.withOrders ? writer.text("sales.tile.left.out.orders", now.records - now.withOrders) : "");
    }

    private Tile malls() {
        Coverage coverage = new Coverage(board, facts);
        long open = coverage.malls(board.last(), true).size();
        long others = coverage.malls(board.last(), false).size();
        return counted("malls", open, NumberUnit.PLACES, writer.text("sales.tile.malls.of", open + others),
            writer.text("sales.board.until", board.last().toString()), trends.counted(d -> coverage.malls(d, true).size(), NumberUnit.PLACES),
            writer.sentences(others > 0 ? writer.text("sales.tile.malls.closed", others) : "", unfiltered()));
    }

    private Tile counties() {
        Coverage coverage = new Coverage(board, facts);
        long reached = coverage.counties(board.last()).size();
        String share = Percent.ratio(BigDecimal.valueOf(reached), BigDecimal.valueOf(Coverage.listed())).map(p -> writer.formats().percent(p, 1)).orElse(Formats.NONE);
        int unknown = coverage.withoutCounty(board.last()).size();
        return counted("counties", reached, NumberUnit.COUNTIES, writer.text("sales.tile.counties.of", Coverage.listed(), share),
            writer.text("sales.board.until", board.last().toString()), trends.counted(coverage::countiesWithOutlets, NumberUnit.COUNTIES),
            writer.sentences(unknown > 0 ? writer.text("sales.tile.counties.unknown", unknown) : "", unfiltered()));
    }

    /** Malls and counties follow the days only. */
    private String unfiltered() {
        return board.request().filter().unfiltered() ? "" : writer.text("sales.tile.days.only");
    }

    private Tile share() {
        String label = writer.text("sales.tile.share");
        LocalShare share = LocalShare.of(board, facts);
        if (share.total() == null) {
            return new Tile("share", label, "", Formats.NONE, "", "", Change.NONE, "", writer.text(share.why()), 0, "", List.of(), "");
        }
        CubeQuery.Linked linked = share.own(board);
        Totals own = linked.total();
        Optional<Percent> percent = share.percent(own);
        BigDecimal total = share.total().amount().money().toYuan();
        String whole = writer.text("sales.tile.share.of", String.valueOf(share.total().year()), writer.formats().bounded(share.total().amount().bound(), writer.amount(total)));
        return new Tile("share", label, share.bound(own).mark(writer.lang()), percent.map(p -> writer.formats().number(p.value(), 1)).orElse(Formats.NONE),
            percent.isPresent() ? "%" : "", percent.map(p -> writer.formats().percent(p, 1)).orElse(Formats.NONE), lastYears(percent), Bound.ABOUT == share.bound(own)
                ? Bound.ABOUT.mark(writer.lang()) : "", whole, own.withAmount,
            share.total().productId() == null ? writer.text("register.total.all") : facts.labels().of(Dimension.PRODUCT, share.total().productId(), writer.lang()),
            trends.runningShares(linked, Measure.AMOUNT, Measure.AMOUNT.of(own), total),
            writer.sentences(writer.text("sales.open.rule.percent"), own.records > own.withAmount ? writer.text("sales.tile.left.out.amount", own.records - own.withAmount) : ""));
    }

    /** In percentage points, where the days compared with have a local total, too. */
    private Change lastYears(Optional<Percent> now) {
        if (board.base() == null || now.isEmpty()) {
            return Change.NONE;
        }
        LocalShare before = LocalShare.of(board.request().filter(), board.base(), facts);
        return Change.points(now.get(), before.total() == null ? null : before.percent(before.sum(board)).orElse(null));
    }

    private Tile donated() {
        Donated donated = Donated.of(board, facts);
        String label = writer.text("sales.tile.donated");
        if (donated.counted().isEmpty()) {
            return new Tile("donated", label, "", Formats.NONE, "", "", Change.NONE, "", writer.text("sales.tile.donated.none"), 0, "",
                List.of(), edge(donated));
        }
        BigDecimal sum = donated.sum().toYuan();
        Scale scale = writer.scale(Measure.AMOUNT, sum);
        return new Tile("donated", label, "", writer.number(Measure.AMOUNT, sum, scale), scale.unit(), writer.exact(Measure.AMOUNT, sum), change(donated), "", said(donated),
            donated.counted().size(), writer.text("sales.tile.donated.records", donated.counted().size()),
            trends.summed(days -> Donated.of(board.request().filter(), days, facts).sum().toYuan(), NumberUnit.YUAN), edge(donated));
    }

    private Change change(Donated now) {
        if (board.base() == null) {
            return Change.NONE;
        }
        Donated before = Donated.of(board.request().filter(), board.base(), facts);
        return before.counted().isEmpty() ? Change.NONE : Change.of(now.sum(), before.sum());
    }

    /** One donation says how it was computed, several what is paid. */
    private String said(Donated donated) {
        if (donated.counted().size() > 1) {
            return writer.text("sales.tile.donated.paid", writer.amount(donated.paid().toYuan()));
        }
        Donation d = donated.counted().getFirst();
        return writer.text("sales.tile.donated.one", writer.text(d.base().label()), writer.formats().money(d.baseMoney()), writer.formats().percent(d.percent()));
    }

    private String edge(Donated donated) {
        return writer.sentences(writer.text("sales.open.rule.donated"),
            donated.reachingBack().isEmpty() ? "" : writer.text("sales.board.note.reaching.back", donated.reachingBack().size()),
            donated.endingAfter().isEmpty() ? "" : writer.text("sales.board.note.left.out", donated.endingAfter().size()));
    }
}
