package ruralpost.disclosure.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import ruralpost.disclosure.BaseCell;

/**
 * Persons moved between base cells so that whoever sees the shown numbers cannot tell: the proof that a hidden number is safe. Every sum
 * that a shift changes is hidden; every sum that no shift changes may be shown, since it is the same before and after.
 */
public sealed interface Shift {

    /** The base cells that it changes. */
    Stream<BaseCell> cells();

    /** Each sum that it changes can be moved at least so far with all counts staying at least 1, provided that groups are made of conditions on the unit, the sort and the sex. */
    long width();

    /** Names the groups whose sums it changes. @param group of a cell; null for cells that stand in none */
    <K> void changed(Function<BaseCell, K> group, Consumer<K> taker);

    /** An item on its own: nothing else moves with it. */
    record Alone(Item item) implements Shift {

        @Override
        public Stream<BaseCell> cells() {
            return Stream.concat(item.more().stream(), item.less().stream());
        }

        @Override
        public long width() {
            return item.width();
        }

        @Override
        public <K> void changed(Function<BaseCell, K> group, Consumer<K> taker) {
            item.net(group).keySet().forEach(taker);
        }
    }

    /**
     * Several items: what some have more, the others have less.
     *
     * @param items two, or more of which each is of one unit and all are of the same sorts and sexes
     */
    record Pool(List<Item> items) implements Shift {

        @Override
        public Stream<BaseCell> cells() {
            return items.stream().flatMap(i -> Stream.concat(i.more().stream(), i.less().stream()));
        }

        /**
         * Of two, what the one moves up the other moves down. Of more, a group holds some, I, and not the others, J. It moves by min(down I, up J) +
         * min(up I, down J): one of down I + up I, down of all, up of all, down J + up J, each of which is at least what is said here.
         */
        @Override
        public long width() {
            if (items.size() == 2) {
                Item a = items.getFirst();
                Item b = items.getLast();
                return Math.min(a.down(), b.up()) + Math.min(a.up(), b.down());
            }
            long each = items.stream().mapToLong(Item::width).min().orElseThrow();
            return Math.min(each, Math.min(items.stream().mapToLong(Item::down).sum(), items.stream().mapToLong(Item::up).sum()));
        }

        @Override
        public <K> void changed(Function<BaseCell, K> group, Consumer<K> taker) {
            Map<K, Map<Integer, Integer>> nets = new HashMap<>();
            items.forEach(i -> i.net(group).forEach((k, n) -> nets.computeIfAbsent(k, x -> new HashMap<>()).merge(n, 1, Integer::sum)));
            // a group that changes alike with all items does not change, for all of them together stay the same
            nets.forEach((k, held) -> {
                if (held.size() > 1 || held.values().iterator().next() < items.size()) {
                    taker.accept(k);
                }
            });
        }
    }
}
