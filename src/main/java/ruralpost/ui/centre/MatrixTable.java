package ruralpost.ui.centre;

import java.util.Comparator;
import java.util.List;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.centre.stock.Equipment;
import ruralpost.item.Item;

/**
 * The matrix as shown: centres by items.
 *
 * @param lines     the centres from top to bottom
 * @param items     the items from left to right
 * @param equipment what there is at the day
 * @param gaps      whether cells are compared with the standard; else they only say what there is
 * @param kind      the kind that all shown centres have; null when they differ, and when there are none
 */
record MatrixTable(List<CentreLine> lines, List<Item> items, Equipment equipment, boolean gaps, CentreKind kind) {

    /** Column of the number of items that lack; sorting by it is asked for by this number. */
    static final int SHORT = -1;
    /** The usual order. */
    static final int USUAL = -2;

    /** In the order given. */
    static MatrixTable of(List<CentreLine> lines, List<Item> items, Equipment equipment, boolean gaps) {
        CentreKind first = lines.isEmpty() ? null : lines.getFirst().centre().kind();
        return new MatrixTable(lines, items, equipment, gaps, lines.stream().allMatch(l -> l.centre().kind() == first) ? first : null);
    }

    Centre centre(int row) {
        return lines.get(row).centre();
    }

    /** Whether nothing is to be said of an item at a centre: it never had any and need not. */
    boolean blank(Centre centre, Item item) {
        return equipment.have(centre, item) == 0 && !equipment.everHad(centre, item) && equipment.standard(centre.kind(), item) == 0;
    }

    /** What each shown centre should have of an item; 0 where there is no standard or the kinds differ. */
    long standard(int column) {
        return kind == null ? 0 : equipment.standard(kind, items.get(column));
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
        return new MatrixTable(lines.stream().sorted(order).toList(), items, equipment, gaps, kind);
    }
}
