package ruralpost.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** Which columns of a grid are shown, how wide, and how many stay in view; remembered through a {@link ColumnMemory}. Knows no nodes. */
final class ColumnLayout {

    private static final double NUMBERS = 36;
    private static final double DIGIT = 7.5;
    private static final double LEAST = 24;
    /** Title and field of a folded column need so much. */
    private static final double SLOT = 230;
    private static final double WIDEST_SLOT = 380;

    /**
     * A shown column and where it stands.
     *
     * @param index  its place among all columns
     * @param x      left edge before scrolling, row numbers included
     * @param frozen whether it does not scroll
     */
    record Placed(int index, double x, double width, boolean frozen) { }

    /**
     * A shown column that did not fit: it stands below the row at hand, its title beside it.
     *
     * @param line which line below the row, from 0
     * @param x    left edge of its title
     */
    record Folded(int index, int line, double x, double width) { }

    private final List<ColumnHead> heads;
    private final String gridId;
    private final ColumnMemory memory;
    private final Map<String, Double> widths = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> out = new HashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final boolean arranged;
    /** Columns that share what is left of the width; null where nothing folds. */
    private Set<String> roomy;
    private double fitted;
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

    /** Folds what does not fit below the row at hand from now on. @param sharing keys of the columns that share what is left of the width */
    void fold(Set<String> sharing) {
        roomy = Set.copyOf(sharing);
        revision.set(revision.get() + 1);
    }

    /** Says how wide the rows may be without being scrolled. */
    void fit(double width) {
        if (fitted != width) {
            fitted = width;
            if (roomy != null) {
                revision.set(revision.get() + 1);
            }
        }
    }

    /** All shown columns in their order, folded ones too. */
    List<Integer> shown() {
        return IntStream.range(0, heads.size()).filter(i -> !isHidden(i)).boxed().toList();
    }

    /** The shown columns that stand in the line; the last takes what is left of the view's width. */
    List<Placed> placed(double viewWidth) {
        List<Placed> placed = new ArrayList<>();
        List<Integer> inLine = inLine();
        double share = share(inLine);
        double x = numbers;
        for (int i : inLine) {
            double width = width(i) + (shares(i) ? share : 0);
            if (placed.size() == inLine.size() - 1) {
                width = Math.max(width, viewWidth - x);
            }
            placed.add(new Placed(i, x, width, placed.size() < frozen));
            x += width;
        }
        return placed;
    }

    /** The shown columns that did not fit, evenly spread over as few lines as hold them. */
    List<Folded> folded() {
        List<Integer> inLine = inLine();
        List<Integer> rest = shown().subList(inLine.size(), shown().size());
        if (rest.isEmpty()) {
            return List.of();
        }
        int most = Math.max(1, (int) ((fitted - numbers) / SLOT));
        int lines = (rest.size() + most - 1) / most;
        int perLine = (rest.size() + lines - 1) / lines;
        double width = Math.min(WIDEST_SLOT, Math.floor((fitted - numbers) / perLine));
        return IntStream.range(0, rest.size()).mapToObj(n -> new Folded(rest.get(n), n / perLine, numbers + n % perLine * width, width)).toList();
    }

    /** Width of the columns that stand in the line, and the row numbers. */
    double total() {
        return numbers + inLine().stream().mapToDouble(this::width).sum();
    }

    private List<Integer> inLine() {
        List<Integer> shown = shown();
        double x = numbers;
        for (int n = 0; n < shown.size(); n++) {
            x += width(shown.get(n));
            if (roomy != null && fitted > 0 && n > 0 && x > fitted) {
                return shown.subList(0, n);
            }
        }
        return shown;
    }

    private double share(List<Integer> inLine) {
        long sharing = inLine.stream().filter(this::shares).count();
        double left = fitted - numbers - inLine.stream().mapToDouble(this::width).sum();
        return sharing == 0 ? 0 : Math.max(0, Math.floor(left / sharing));
    }

    private boolean shares(int index) {
        return roomy != null && roomy.contains(heads.get(index).key());
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

    private void changed() {
        List<ColumnMemory.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new ColumnMemory.Column(heads.get(i).key(), width(i), hidden.contains(heads.get(i).key())));
        }
        memory.save(gridId, new ColumnMemory.Arrangement(columns, frozen));
        revision.set(revision.get() + 1);
    }
}
