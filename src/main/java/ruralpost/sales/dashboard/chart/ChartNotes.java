package ruralpost.sales.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Texts;

/** The sentences under a chart that hold for all of its sales: what is left out, what reaches over the edge. */
final class ChartNotes {

    private ChartNotes() {
    }

    /** Of charts of the shown days. */
    static List<String> shown(SalesBoard board) {
        return of(board, board.now());
    }

    /** Of charts over time, which show the whole period. */
    static List<String> whole(SalesBoard board) {
        return of(board, board.whole());
    }

    private static List<String> of(SalesBoard board, CubeQuery.Linked linked) {
        Texts texts = Texts.of(board.request().lang());
        Measure measure = board.request().measure();
        Totals total = linked.total();
        List<String> notes = new ArrayList<>();
        if (measure == Measure.QUANTITY && total.otherQuantity > 0) {
            notes.add(texts.get("sales.board.note.no.weight", total.otherQuantity));
        }
        if (measure == Measure.AMOUNT && total.records > total.withAmount) {
            notes.add(texts.get("sales.board.note.no.amount", total.records - total.withAmount));
        }
        if (total.reachingBack > 0) {
            notes.add(texts.get("sales.board.note.reaching.back", total.reachingBack));
        }
        if (linked.leftOut() > 0) {
            notes.add(texts.get("sales.board.note.left.out", linked.leftOut()));
        }
        return notes;
    }
}
