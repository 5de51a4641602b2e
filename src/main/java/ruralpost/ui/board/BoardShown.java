package ruralpost.ui.board;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import ruralpost.board.BoardDimension;
import ruralpost.board.BoardFilter;
import ruralpost.board.BoardTile;
import ruralpost.board.Explained;
import ruralpost.board.Meaning;
import ruralpost.chart.ChartSpec;
import ruralpost.value.Period;

/**
 * What a dashboard shows, computed from one version of the ledger. Never changes.
 *
 * @param <D> what can be filtered by
 */
public interface BoardShown<D extends BoardDimension> {

    /** What it shows. */
    BoardFilter<D> filter();

    /** From the first to the last day of any record; null when there is none. */
    Period everything();

    /** Whether the ledger has nothing for this dashboard. */
    boolean isEmpty();

    /** Whether nothing answers what is chosen. */
    boolean nothingFound();

    /** In their order. */
    List<BoardTile> tiles();

    /** By name. */
    Map<String, ChartSpec> charts();

    /** What marks of a chart stand for. */
    Meaning<D> meaning(String chart, Collection<String> keys);

    /** What a chosen value is called. */
    String name(D dimension, Object value);

    /** Everything that can be filtered by, sort by sort. */
    List<LinkedPick<D>> picks();

    /** The rows behind a tile. Not for the window's thread. @param leaving whether it must be known which counts may not leave the program */
    Explained tile(String key, boolean leaving);

    /** The rows behind a mark of a chart. Not for the window's thread. @param leaving as above */
    Explained mark(String chart, String key, boolean leaving);

    /** A chart as it may leave the program. Not for the window's thread. */
    ChartSpec leaving(String chart);
}
