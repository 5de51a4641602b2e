package ruralpost.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Persons moved between base cells so that whoever sees the shown numbers cannot tell: the proof that a hidden number is safe. Every sum
 * that a shift changes is hidden; every sum that no shift changes may be shown, since it is the same before and after.
 */
sealed interface Shift {

    /** The base cells that it changes. */
    List<BaseCell> cells();

    /** How far each of its cells, and each sum that it changes, can be moved with all counts staying at least 1. */
    long width();

    /** Names the groups whose sums it changes. @param group of a cell; null for cells that stand in none */
    <K> void changed(Function<BaseCell, K> group, Consumer<K> taker);

    /**
     * As many persons more in each cell of one side as less in each of the other.
     *
     * @param more cells in which there could be more
     * @param less cells in which there would be as many fewer; empty where persons come from nowhere
     */
    record Swap(List<BaseCell> more, List<BaseCell> less) implements Shift {

        @Override
        public List<BaseCell> cells() {
            return java.util.stream.Stream.concat(more.stream(), less.stream()).toList();
        }

        @Override
        public long width() {
            return less.isEmpty() ? Long.MAX_VALUE : room(more) + room(less);
        }

        private static long room(List<BaseCell> side) {
            return side.stream().mapToLong(BaseCell::count).min().orElseThrow() - 1;
        }

        @Override
        public <K> void changed(Function<BaseCell, K> group, Consumer<K> taker) {
            Map<K, Integer> net = new HashMap<>();
            more.forEach(c -> net.merge(group.apply(c), 1, Integer::sum));
            less.forEach(c -> net.merge(group.apply(c), -1, Integer::sum));
            net.remove(null);
            net.forEach((k, n) -> {
                if (n != 0) {
                    taker.accept(k);
                }
            });
        }
    }

    /**
     * Any persons above the first of each cell could stand in any other cell of the pool.
     *
     * @param cells two or more
     */
    record Pool(List<BaseCell> cells) implements Shift {

        @Override
        public long width() {
            return cells.stream().mapToLong(c -> c.count() - 1).sum();
        }

        @Override
        public <K> void changed(Function<BaseCell, K> group, Consumer<K> taker) {
            Map<K, Integer> held = new HashMap<>();
            cells.forEach(c -> held.merge(group.apply(c), 1, Integer::sum));
            held.remove(null);
            held.forEach((k, n) -> {
                if (n < cells.size()) {
                    taker.accept(k);
                }
            });
        }
    }
}
