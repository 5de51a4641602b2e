package ruralpost.centre.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.board.BoardTile;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.OpenTransit;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Scale;

/** The tiles of the centres' dashboard. */
public final class CentreTiles {

    static final String CENTRES = "centres";
    static final String CHILDREN = "children";
    static final String ASSETS = "assets";
    static final String VALUE = "value";
    static final String TRANSIT = "transit";
    static final String SHORT = "short";
    static final String BOOKS = "books";

    private final CentreSums sums;
    private final CentreBoard board;
    private final Texts texts;
    private final Formats formats;

    /** Of what a filter leaves. */
    public CentreTiles(CentreBoard board, Lang lang) {
        this.board = board;
        this.sums = new CentreSums(board);
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    /** All tiles in their order. */
    public List<BoardTile> all() {
        List<CentreSums.Served> served = sums.served();
        return List.of(centres(), children(served), assets(), value(), transit(), lacking(), books(served));
    }

    private BoardTile tile(String key, String number, String unit, String... lines) {
        return new BoardTile(key, texts.get("stockboard.tile." + key), number, unit, Stream.of(lines).filter(Objects::nonNull).toList());
    }

    private BoardTile centres() {
        List<Centre> open = board.open(0);
        Map<String, Integer> counts = CentreCoverageChart.counts(board, open);
        long covered = counts.keySet().stream().filter(board.data().townships().codes()::contains).count();
        return tile(CENTRES, formats.integer(open.size()), texts.get("stockboard.tile.centres.unit"),
            texts.get("stockboard.tile.townships", covered, board.data().townships().codes().size()),
            board.filter().of(CentreDimension.TOWNSHIP).isEmpty() ? CentreCoverageChart.without(board, counts, texts) : null);
    }

    private BoardTile children(List<CentreSums.Served> served) {
        List<CentreSums.Served> known = served.stream().filter(s -> s.year() > 0).toList();
        long unknown = served.size() - known.size();
        return tile(CHILDREN, known.isEmpty() ? Formats.NONE : formats.integer(known.stream().mapToLong(CentreSums.Served::children).sum()), texts.get("reach.unit.people"),
            texts.get("stockboard.tile.latest"), unknown == 0 ? null : texts.get("stockboard.tile.unknown", unknown));
    }

    private BoardTile assets() {
        Map<AssetCondition, Long> counts = board.assets(0).stream().collect(Collectors.groupingBy(CentreBoard.AssetAt::condition, Collectors.counting()));
        return tile(ASSETS, formats.integer(counts.getOrDefault(AssetCondition.IN_USE, 0L)), texts.get("stockboard.unit.piece"),
            texts.get("stockboard.tile.idle", counts.getOrDefault(AssetCondition.IDLE, 0L), counts.getOrDefault(AssetCondition.BROKEN, 0L)));
    }

    private BoardTile value() {
        List<CentreSums.Held> held = sums.held(0);
        Money money = CentreSums.value(held);
        Scale scale = Scale.forMoney(texts.lang(), money);
        boolean any = held.stream().anyMatch(h -> h.value() != null);
        return tile(VALUE, any ? formats.money(money, scale, scale.exponent() == 0 || texts.lang() == Lang.ZH ? 2 : scale.exponent() <= 3 ? 0 : 1) : Formats.NONE, any ? scale.unit() : "",
            texts.get("stockboard.tile.average"));
    }

    private BoardTile transit() {
        List<OpenTransit> open = sums.transit();
        long overdue = open.stream().mapToLong(sums::overdue).sum();
        return tile(TRANSIT, formats.integer(open.stream().mapToLong(OpenTransit::open).sum()), texts.get("stockboard.unit.pieces"),
            overdue == 0 ? texts.get("stockboard.tile.none.overdue") : texts.get("stockboard.tile.overdue", formats.integer(overdue)));
    }

    private BoardTile lacking() {
        List<Centre> open = board.open(0);
        long items = open.stream().mapToLong(c -> sums.lacking(c).size()).sum();
        long pieces = open.stream().mapToLong(c -> sums.lacking(c).stream().mapToLong(i -> board.equipment().gap(c, i)).sum()).sum();
        return tile(SHORT, formats.integer(items), texts.get("stockboard.tile.short.unit"), texts.get("stockboard.tile.pieces", formats.integer(pieces),
            open.stream().filter(c -> !sums.lacking(c).isEmpty()).count()));
    }

    private BoardTile books(List<CentreSums.Served> served) {
        long children = served.stream().mapToLong(CentreSums.Served::children).sum();
        long books = withChildren(served);
        return tile(BOOKS, perChild(books, children, formats), texts.get("stockboard.tile.books.unit"), children == 0 ? null : texts.get("stockboard.tile.books.note", formats.integer(books)));
    }

    /** Books of the centres whose children are known. */
    static long withChildren(List<CentreSums.Served> served) {
        return served.stream().filter(s -> s.children() > 0).mapToLong(CentreSums.Served::books).sum();
    }

    /** With one decimal. */
    static String perChild(long books, long children, Formats formats) {
        return children == 0 ? Formats.NONE : formats.number(BigDecimal.valueOf(books).divide(BigDecimal.valueOf(children), 1, RoundingMode.HALF_UP), 1);
    }
}
