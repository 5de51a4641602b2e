package ruralpost.ui.sales.board;

import java.util.Map;
import ruralpost.chart.ChartSpec;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.LoadProgress;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.Tile;
import ruralpost.sales.dashboard.chart.SalesCharts;
import ruralpost.sales.dashboard.tile.SalesTiles;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/**
 * What the dashboard shows, computed from one version of the ledger.
 *
 * @param board  the numbers
 * @param tiles  by key, see {@link SalesTiles#KEYS}; made when first asked for
 * @param charts by name, see {@link SalesCharts#NAMES}; made when first asked for
 * @param names  what the ledger calls things
 * @param gone   chosen rows that have been deleted since, by row id, with the name that they had
 * @param read   how many sales were in when only some were; null when the numbers are complete
 */
record BoardState(SalesBoard board, Map<String, Tile> tiles, Map<String, ChartSpec> charts, BoardNames names, Map<Long, String> gone, LoadProgress read) {

    /** Makes the tiles and charts of the page in view; those of the others are made when they are asked for. */
    static BoardState of(SalesBoard board, BoardNames names, Map<Long, String> gone, LoadProgress read, BoardPage page) {
        Map<String, ChartSpec> charts = new SalesCharts(board, names.facts()).whenAsked();
        page.charts().forEach(charts::get);
        Map<String, Tile> tiles = new SalesTiles(board, names.facts()).whenAsked();
        for (BoardPage.TilePlace place : page.tiles()) {
            tiles.get(place.key());
            charts.get(place.key());
        }
        return new BoardState(board, tiles, charts, names, gone, read);
    }

    /** What marks of a chart stand for. */
    SalesCharts marks() {
        return new SalesCharts(board, names.facts());
    }

    /** What a chosen value is called; of one that was deleted the last name, and that it was. */
    String name(Dimension dimension, Object value) {
        Lang lang = board.request().lang();
        boolean deleted = value instanceof Long id && gone.containsKey(id);
        return deleted ? Texts.of(lang).get("sales.board.chip.gone", goneName((Long) value)) : names.labels().of(dimension, value, lang);
    }

    /** The last name of a deleted row. */
    String goneName(Long id) {
        return gone.get(id).isEmpty() ? "#" + id : gone.get(id);
    }

    /** Whether the ledger holds no sale at all. */
    boolean ledgerEmpty() {
        return board.cube().size() == 0;
    }

    /** The tile with that key. */
    Tile tile(String key) {
        return tiles.get(key);
    }
}
