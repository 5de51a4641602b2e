package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which columns of a grid are shown, how wide, and how many stay in view; remembered through a {@link ColumnMemory}. Knows no nodes. */
final class ColumnLayout {

    private static final double NUMBERS = 36;
    private static final double DIGIT = 7.5;
    private static final double LEAST = 24;

    /**
     * A shown column and where it stands.
     *
     * @param index  its place among all columns
     * @param x      left edge before scrolling, row numbers included
     * @param frozen whether it does not scroll
     */
    record Placed(int index, double x, double width, boolean frozen) { }

    private final List<ColumnHead> heads;
    private final String gridId;
    private final ColumnMemory memory;
    private final Map<String, Double> widths = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> out = new HashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final boolean arranged;
    private int frozen;
    private double numbers = NUMBERS;

    ColumnLayout(String gridId, List<ColumnHead> heads, ColumnMemory memory) {
        this.gridId = gridId;
        this.heads = List.copyOf(heads);
        this.memory = memory;
        ColumnMemory.Arrangement left = memory.load(gridId);
        arranged = left != null;
        if (left != null) {
            for (ColumnMemory.Column column : left.columns()) {
                widths.put(column.key(), Math.max(LEAST, column.width()));
                if (column.hidden()) {
                    hidden.add(column.key());
                }
            }
            frozen = left.frozen();
        }
    }

    /** Width of the row numbers, which are always first and always in view. */
    double numbers() {
        return numbers;
    }

    /** Makes the row numbers wide enough for so many rows. */
    void makeRoomFor(int rows) {
        double needed = Math.max(NUMBERS, Math.ceil(16 + DIGIT * String.valueOf(rows).length()));
        if (needed != numbers) {
            numbers = needed;
            revision.set(revision.get() + 1);
        }
    }

    /** All columns, shown or not. */
    List<ColumnHead> heads() {
        return heads;
    }

    /** Counts changes; views follow it. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** The shown columns; the last takes what is left of the view's width. */
    List<Placed> placed(double viewWidth) {
        List<Placed> placed = new ArrayList<>();
        double x = numbers;
        int last = lastShown();
        int shown = 0;
        for (int i = 0; i < heads.size(); i++) {
            if (!isHidden(i)) {
                double width = i == last ? Math.max(width(i), viewWidth - x) : width(i);
                placed.add(new Placed(i, x, width, shown++ < frozen));
                x += width;
            }
        }
        return placed;
    }

    /** Width of all shown columns and the row numbers. */
    double total() {
        double total = numbers;
        for (int i = 0; i < heads.size(); i++) {
            total += isHidden(i) ? 0 : width(i);
        }
        return total;
    }

    double width(int index) {
        ColumnHead head = heads.get(index);
        return widths.getOrDefault(head.key(), head.width());
    }

    boolean isHidden(int index) {
        return hidden.contains(heads.get(index).key()) || isOut(index);
    }

    /** Whether it does not apply to what is being typed, so that nobody can show it. */
    boolean isOut(int index) {
        return out.contains(heads.get(index).key());
    }

    /** Leaves out columns that do not apply now; this is not remembered. */
    void leaveOut(Set<String> keys) {
        if (!out.equals(keys)) {
            out.clear();
            out.addAll(keys);
            revision.set(revision.get() + 1);
        }
    }

    int frozen() {
        return frozen;
    }

    void resize(int index, double width) {
        widths.put(heads.get(index).key(), Math.max(LEAST, Math.round(width)));
        changed();
    }

    /** Hides or shows a column; the last shown one stays. */
    void hide(int index, boolean hide) {
        if (hide && heads.size() - hidden.size() <= 1) {
            return;
        }
        if (hide ? hidden.add(heads.get(index).key()) : hidden.remove(heads.get(index).key())) {
            changed();
        }
    }

    /** Hides columns that nobody has arranged yet; this is not remembered. */
    void hideAtFirst(List<String> keys) {
        if (!arranged) {
            hidden.addAll(keys);
            revision.set(revision.get() + 1);
        }
    }

    /** Keeps the first shown columns in view, up to and with this one; −1 for none. */
    void freezeUpTo(int index) {
        int count = 0;
        for (int i = 0; i <= index; i++) {
            count += isHidden(i) ? 0 : 1;
        }
        frozen = count;
        changed();
    }

    /** The next shown column from there in that direction; −1 when there is none. */
    int step(int from, int by) {
        for (int i = from + by; i >= 0 && i < heads.size(); i += by) {
            if (!isHidden(i)) {
                return i;
            }
        }
        return -1;
    }

    private int lastShown() {
        return step(heads.size(), -1);
    }

    private void changed() {
        List<ColumnMemory.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new ColumnMemory.Column(heads.get(i).key(), width(i), hidden.contains(heads.get(i).key())));
        }
        memory.save(gridId, new ColumnMemory.Arrangement(columns, frozen));
        revision.set(revision.get() + 1);
    }
}
