package ruralpost.ui.sales.board;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ruralpost.text.Message;

/** A page of the dashboard: which tiles and charts stand on it. All pages show the same sales; what is chosen on one filters them all. */
enum BoardPage {

    /** How it goes. */
    OVERVIEW(List.of(tile("amount", 232), tile("orders", 204), tile("quantity", 204), tile("last-year", 232), tile("plan", 440)),
        List.of(chart("trend", 60.4), chart("products", 39.6)),
        List.of(chart("channels", 25.5), chart("townships", 25.5), chart("buyers", 23), chart(BoardPage.FIGURES, 26))),
    /** What is sold, when and at what price. */
    PRODUCTS(List.of(tile("amount", 232), tile("quantity", 210), tile("price", 210), tile("over", 260), tile("share", 384)),
        List.of(chart("months", 60.4), chart("products", 39.6)),
        List.of(chart("price", 60.4), chart("buyers", 39.6))),
    /** Where and through whom. */
    PLACES(List.of(tile("amount", 232), tile("orders", 232), tile("malls", 260), tile("counties", 300), tile("donated", 280)),
        List.of(chart("stack", 60.4), chart("channels", 39.6)),
        List.of(chart("townships", 34), chart("villages", 32), chart("sellers", 34))),
    /** What was promised, and how much of it is done. */
    PLANS(List.of(tile("plan", 380), tile("last-year", 240), tile("share", 360), tile("donated", 320)),
        List.of(chart("trend", 60.4), chart("plans", 39.6)),
        List.of(chart("contracts", 60.4), chart(BoardPage.FIGURES, 39.6))),
    /** Rows and columns. */
    PIVOT(List.of(), List.of(), List.of());

    /** Stands in the place of a chart: the reported figures. */
    static final String FIGURES = "figures";

    /** A place for a tile. @param width its share of the row's width, in pixels of a window 1366 wide */
    record TilePlace(String key, double width) {
    }

    /** A place for a chart. @param percent of the row's width */
    record ChartPlace(String chart, double percent) {
    }

    private final List<TilePlace> tiles;
    private final List<ChartPlace> first;
    private final List<ChartPlace> second;

    BoardPage(List<TilePlace> tiles, List<ChartPlace> first, List<ChartPlace> second) {
        this.tiles = tiles;
        this.first = first;
        this.second = second;
    }

    private static TilePlace tile(String key, double width) {
        return new TilePlace(key, width);
    }

    private static ChartPlace chart(String name, double percent) {
        return new ChartPlace(name, percent);
    }

    /** Id, as filter states keep it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page of an id; the overview for one that there is no more. */
    static BoardPage of(String id) {
        return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst().orElse(OVERVIEW);
    }

    /** Name for the user. */
    Message label() {
        return Message.of("sales.board.page." + id());
    }

    List<TilePlace> tiles() {
        return tiles;
    }

    /** The upper row, larger. */
    List<ChartPlace> first() {
        return first;
    }

    /** The lower row. */
    List<ChartPlace> second() {
        return second;
    }

    /** Names of the charts on it. */
    Set<String> charts() {
        Set<String> names = new LinkedHashSet<>();
        first.forEach(p -> names.add(p.chart()));
        second.forEach(p -> names.add(p.chart()));
        names.remove(FIGURES);
        return names;
    }
}
