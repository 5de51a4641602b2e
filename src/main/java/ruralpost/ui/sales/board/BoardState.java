package ruralpost.ui.sales.board;

import java.util.List;
import java.util.Map;
import ruralpost.chart.ChartSpec;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.SalesCharts;
import ruralpost.sales.dashboard.SalesTiles;
import ruralpost.sales.dashboard.Tile;

/**
 * What the dashboard shows, computed from one version of the ledger.
 *
 * @param board  the numbers
 * @param tiles  in the order in which they stand
 * @param charts by name, see {@link SalesCharts#NAMES}
 * @param names  what the ledger calls things
 */
record BoardState(SalesBoard board, List<Tile> tiles, Map<String, ChartSpec> charts, BoardNames names) {

    static BoardState of(SalesBoard board, BoardNames names) {
        return new BoardState(board, new SalesTiles(board).all(), new SalesCharts(board, names.charted()).all(), names);
    }

    /** Whether the ledger holds no sale at all. */
    boolean ledgerEmpty() {
        return board.cube().size() == 0;
    }

    /** The tile with that key. */
    Tile tile(String key) {
        return tiles.stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
    }
}
