package ruralpost.disclosure.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import ruralpost.disclosure.BaseCell;

/**
 * Cells between which persons can be moved without a change of some totals: one cell of a unit, or two of both sexes or of two sorts, or four
 * of both; or those of two units against each other.
 *
 * @param more cells in which there would be one more
 * @param less cells in which there would then be one fewer; empty when its totals change
 */
public record Item(List<BaseCell> more, List<BaseCell> less) {

    /** More than all persons. */
    static final long UNLIMITED = Long.MAX_VALUE / 1_000_000;

    /** How far it can be moved down with all counts staying at least 1. */
    long down() {
        return room(more);
    }

    /** How far it can be moved up. */
    long up() {
        return less.isEmpty() ? UNLIMITED : room(less);
    }

    /** Both together. */
    long width() {
        return down() + up();
    }

    /** This and another against each other: what the one has more, the other has less. */
    Item against(Item other) {
        return new Item(joined(more, other.less), joined(less, other.more));
    }

    private static List<BaseCell> joined(List<BaseCell> a, List<BaseCell> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    private static long room(List<BaseCell> side) {
        return side.stream().mapToLong(BaseCell::count).min().orElseThrow() - 1;
    }

    /** How much the sum of each group changes when it is moved up by one; groups that do not change may be missing. */
    <K> Map<K, Integer> net(Function<BaseCell, K> group) {
        Map<K, Integer> net = new HashMap<>();
        more.forEach(c -> net.merge(group.apply(c), 1, Integer::sum));
        less.forEach(c -> net.merge(group.apply(c), -1, Integer::sum));
        net.remove(null);
        net.values().removeIf(n -> n == 0);
        return net;
    }
}
