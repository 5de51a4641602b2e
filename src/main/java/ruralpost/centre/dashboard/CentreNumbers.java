package ruralpost.centre.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.board.Explained;
import ruralpost.board.Meaning;
import ruralpost.board.RowTable;
import ruralpost.centre.Centre;
import ruralpost.centre.ServedCells;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.OpenTransit;
import ruralpost.item.Item;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Opens the numbers of the dashboard: the rows behind each, added up again one by one. */
public final class CentreNumbers {

    private final CentreBoard board;
    private final ServedCells cells;
    private final CentreSums sums;
    private final Texts texts;
    private final Formats formats;
    private final CentreRows table;

    /** Over a dashboard as it is shown. @param cells says which counts of children may not leave; null while that is not known: then none may */
    public CentreNumbers(CentreBoard board, ServedCells cells, Lang lang) {
        this.board = board;
        this.cells = cells;
        this.sums = new CentreSums(board);
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.table = new CentreRows(board, lang);
    }

    /** The rows behind a tile. */
    public Explained tile(String key) {
        return switch (key) {
            case CentreTiles.CENTRES -> centres();
            case CentreTiles.CHILDREN -> children();
            case CentreTiles.ASSETS -> assets(true);
            case CentreTiles.VALUE -> value();
            case CentreTiles.TRANSIT -> transit();
            case CentreTiles.SHORT -> lacking();
            case CentreTiles.BOOKS -> books();
            default -> throw new IllegalArgumentException(key);
        };
    }

    /** The rows behind a mark of a chart, in what else is chosen. */
    public static Explained mark(CentreBoard shown, ServedCells cells, String chart, String key, Lang lang) {
        Meaning<CentreDimension> meaning = new CentreCharts(shown, lang).meaning(chart, List.of(key));
        CentreNumbers rows = new CentreNumbers(new CentreBoard(shown.data(), meaning.in(shown.filter()), shown.today()), cells, lang);
        return switch (chart) {
            case CentreCharts.COVERAGE -> rows.centres();
            case CentreCharts.EQUIPMENT -> rows.equipment(shown.data().itemsById().get(Long.valueOf(key)));
            // a chart over time keeps the centres as they are shown
            case CentreCharts.MOVEMENTS -> new CentreNumbers(shown, cells, lang).movements(key);
            case CentreCharts.VALUE -> rows.value();
            default -> rows.assets(false);
        };
    }

    private Explained explained(String key, String when, String number, String formula, RowTable rows, boolean equal) {
        return new Explained(texts.get("reach.opened.title", texts.get("stockboard.tile." + key), when), number, formula, new CentreWords(board.data(), texts.lang()).all(board.filter()),
            rows.heads(), rows.lines(), rows.sums(), equal);
    }

    private Explained explained(String key, String number, RowTable rows, boolean equal) {
        return explained(key, formats.date(board.day()), number, texts.get("stockboard.formula." + key), rows, equal);
    }

    private static boolean same(long number, BigDecimal sum) {
        return (sum == null ? BigDecimal.ZERO : sum).compareTo(BigDecimal.valueOf(number)) == 0;
    }

    private Explained centres() {
        List<Centre> open = board.open(0);
        RowTable rows = table.centres(open);
        return explained(CentreTiles.CENTRES, texts.get("stockboard.count.centres", formats.integer(open.size())), rows, rows.lines().size() == open.size());
    }

    private Set<Long> hidden() {
        if (cells == null) {
            return null;
        }
        Map<Long, Integer> years = CentreSums.years(board.data(), board.day());
        return cells.hidden(c -> c.year() == years.getOrDefault(c.centreId(), 0) ? c.centreId() : null);
    }

    private Explained children() {
        List<CentreSums.Served> served = sums.served();
        long children = served.stream().mapToLong(CentreSums.Served::children).sum();
        RowTable rows = table.children(served, hidden(), false);
        return explained(CentreTiles.CHILDREN, texts.get("reach.count.people", formats.integer(children)), rows, same(children, rows.sum("children")));
    }

    private Explained books() {
        List<CentreSums.Served> served = sums.served().stream().filter(s -> s.children() > 0).toList();
        long children = served.stream().mapToLong(CentreSums.Served::children).sum();
        long books = CentreTiles.withChildren(served);
        RowTable rows = table.children(served, hidden(), true);
        return explained(CentreTiles.BOOKS, formats.date(board.day()), CentreTiles.perChild(books, children, formats),
            texts.get("stockboard.formula.books", formats.integer(books), formats.integer(children)), rows, same(books, rows.sum("books")) && same(children, rows.sum("children")));
    }

    /** @param inUse only those in use */
    private Explained assets(boolean inUse) {
        List<CentreBoard.AssetAt> all = board.assets(0).stream().filter(a -> !inUse || a.condition() == ruralpost.centre.AssetCondition.IN_USE).toList();
        RowTable rows = table.assets(all);
        return explained(inUse ? CentreTiles.ASSETS : "condition", texts.get("stockboard.count.assets", formats.integer(all.size())), rows, rows.lines().size() == all.size());
    }

    private Explained value() {
        List<CentreSums.Held> held = sums.held(0);
        Money value = CentreSums.value(held);
        RowTable rows = table.held(held);
        BigDecimal sum = rows.sum("value");
        return explained(CentreTiles.VALUE, formats.moneyWithUnit(value), rows, (sum == null ? BigDecimal.ZERO : sum).compareTo(value.toYuan()) == 0);
    }

    private Explained transit() {
        List<OpenTransit> open = sums.transit();
        long n = open.stream().mapToLong(OpenTransit::open).sum();
        RowTable rows = table.transit(open, sums::overdue);
        return explained(CentreTiles.TRANSIT, texts.get("stockboard.count.pieces", formats.integer(n)), rows, same(n, rows.sum("quantity")));
    }

    private Explained lacking() {
        List<Centre> all = board.open(0).stream().filter(c -> !sums.lacking(c).isEmpty()).toList();
        long n = all.stream().mapToLong(c -> sums.lacking(c).size()).sum();
        RowTable rows = table.lacking(all, sums);
        return explained(CentreTiles.SHORT, texts.get("stockboard.count.short", formats.integer(n)), rows, same(n, rows.sum("items")));
    }

    private Explained equipment(Item item) {
        List<Centre> should = EquipmentChart.wanting(board, board.open(0), item);
        long met = should.stream().filter(c -> board.equipment().gap(c, item) == 0).count();
        RowTable rows = table.equipment(should, item);
        return explained("equipment", formats.date(board.day()), formats.percent(EquipmentChart.share(met, should.size()), 1),
            texts.get("stockboard.formula.equipment", met, should.size(), item.name()), rows, same(met, rows.sum("met")) && rows.lines().size() == should.size());
    }

    private Explained movements(String key) {
        MovementsChart chart = new MovementsChart(board, texts.lang());
        MoveGroup group = MovementsChart.group(key);
        Period days = chart.days(key) == null ? board.period() : chart.days(key);
        List<BookMove> moves = sums.moves(group, days);
        long n = chart.sums().entrySet().stream().filter(e -> (group == null || MovementsChart.group(e.getKey()) == group) && (chart.days(key) == null || chart.days(e.getKey()).equals(days)))
            .mapToLong(Map.Entry::getValue).sum();
        RowTable rows = table.moves(moves);
        return explained("movements", formats.period(days), texts.get("stockboard.count.pieces", formats.integer(n)), texts.get("stockboard.formula.movements"), rows,
            same(n, rows.sum("quantity")));
    }
}
