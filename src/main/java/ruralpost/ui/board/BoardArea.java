package ruralpost.ui.board;

import java.util.List;
import ruralpost.board.BoardChoice;
import ruralpost.board.BoardDimension;
import ruralpost.text.Lang;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.text.UiTexts;

/**
 * What an area puts on a linked dashboard.
 *
 * @param <D> what can be filtered by
 */
public interface BoardArea<D extends BoardDimension> {

    /** Stable name, the beginning of the ids of nodes. */
    String id();

    /** Code under which the history keeps what left the program. */
    String code();

    /** Names of the charts, row by row. */
    List<String> charts();

    /** Widths of the charts in percent, row by row. */
    double[][] widths();

    /** Whether a chart tells counts of persons, or what follows from them, so that the history keeps that it left. */
    boolean countsPeople(String chart);

    /**
     * Computes what is shown. Not for the window's thread.
     *
     * @param asked without a period at first; the answer's filter then says with which one to begin
     * @param today the day taken for today
     */
    BoardShown<D> compute(BoardChoice<D> asked, java.time.LocalDate today, Lang lang);

    /** What stands there while the ledger has nothing to show. */
    EmptyState nothing(UiTexts texts);

    /** What stands there when nothing is found. @param clear frees what was chosen */
    EmptyState notFound(UiTexts texts, Runnable clear);
}
