package ruralpost.ui.centre;

import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.stock.Equipment;
import ruralpost.item.Item;
import ruralpost.value.Formats;

/**
 * The matrix as shown: centres by items.
 *
 * @param lines     the centres from top to bottom
 * @param items     the items from left to right
 * @param equipment what there is at the day
 * @param gaps      whether cells are compared with the standard; else they only say what there is
 * @param kinds     the kinds that the shown centres have
 */
record MatrixTable(List<CentreLine> lines, List<Item> items, Equipment equipment, boolean gaps, List<CentreKind> kinds) {

    /** Column of the number of items that lack; sorting by it is asked for by this number. */
    static final int SHORT = -1;
    /** The usual order. */
    static final int USUAL = -2;

    /** In the order given. */
    static MatrixTable of(List<CentreLine> lines, List<Item> items, Equipment equipment, boolean gaps) {
        return new MatrixTable(lines, items, equipment, gaps, lines.stream().map(l -> l.centre().kind()).distinct().toList());
    }

    Centre centre(int row) {
        return lines.get(row).centre();
    }

    /** Whether nothing is to be said of an item at a centre: it never had any and need not. */
    boolean blank(Centre centre, Item item) {
        return equipment.have(centre, item) == 0 && !equipment.everHad(centre, item) && equipment.standard(centre.kind(), item) == 0;
    }

    /** What each shown centre should have of an item, "20", or from the least to the most where kinds differ, "20–30"; empty where no kind should have any. */
    String standard(Item item, Formats formats) {
        LongSummaryStatistics wanted = kinds.stream().mapToLong(k -> equipment.standard(k, item)).filter(n -> n > 0).summaryStatistics();
        return wanted.getCount() == 0 ? "" : wanted.getMin() == wanted.getMax() ? formats.integer(wanted.getMin())
            : formats.integer(wanted.getMin()) + "–" + formats.integer(wanted.getMax());
    }

    /** The same with the largest gaps first in a column, or the fewest things where only stock is shown. */
    MatrixTable sorted(int column) {
        if (column == USUAL || column >= items.size()) {
            return this;
        }
        Comparator<CentreLine> order = column == SHORT
            ? Comparator.comparing((CentreLine l) -> equipment.itemsShort(l.centre())).thenComparing(l -> equipment.piecesShort(l.centre())).reversed()
            : gaps ? Comparator.comparing((CentreLine l) -> equipment.gap(l.centre(), items.get(column))).reversed()
            : Comparator.comparing((CentreLine l) -> equipment.have(l.centre(), items.get(column)));
        return new MatrixTable(lines.stream().sorted(order).toList(), items, equipment, gaps, kinds);
    }
}
