package ruralpost.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Persons moved between base cells so that whoever sees the shown numbers cannot tell: the proofs that hidden numbers are safe. Every sum
 * that a shift changes is hidden; every sum that no shift changes may be shown, since it is the same before and after.
 *
 * <p>A shift is one item on its own, or several: what some have more, the others have less. An item is a few cells between which persons can be moved
 * without a change of some totals: in some there would be one more, in the others one fewer; those of one unit, or of two against each other. All stand in one array: for
 * each shift the number of its items, and for each of these how many cells have more, which, how many have less, which.
 */
final class Shifts {

    private final int[] numbers;

    private Shifts(int[] numbers) {
        this.numbers = numbers;
    }

    /** Takes one shift after the other. */
    static final class Maker {

        private final IntStream.Builder numbers = IntStream.builder();

        /** Begins a shift. */
        void begin(int items) {
            numbers.add(items);
        }

        /** The next item of the shift that is begun. @param more cells in which there would be one more @param less those in which there would be one fewer */
        void item(int[] more, int[] less) {
            side(more);
            side(less);
        }

        private void side(int[] cells) {
            numbers.add(cells.length);
            for (int c : cells) {
                numbers.add(c);
            }
        }

        Shifts made() {
            return new Shifts(numbers.build().toArray());
        }
    }

    /** All numbers, as they stand, for tests. */
    int[] numbers() {
        return numbers;
    }

    /** Names the groups whose sums any shift changes; some several times. @param group of a cell by its number; null for cells that stand in none */
    <K> void changed(IntFunction<K> group, Consumer<K> taker) {
        Net<K> net = new Net<>();
        int at = 0;
        while (at < numbers.length) {
            int items = numbers[at++];
            net.begin(items);
            for (int i = 0; i < items; i++) {
                at = side(at, 1, group, net);
                at = side(at, -1, group, net);
                net.endItem();
            }
            net.changed(taker);
        }
    }

    private <K> int side(int from, int by, IntFunction<K> group, Net<K> net) {
        int end = from + 1 + numbers[from];
        for (int at = from + 1; at < end; at++) {
            K key = group.apply(numbers[at]);
            if (key != null) {
                net.add(key, by);
            }
        }
        return end;
    }

    /** How much the sums of the groups of one shift change. There are few: they are gone through. */
    private static final class Net<K> {

        private final List<K> keys = new ArrayList<>();
        /** By group: of the item that is gone through, of those before that change it, how many these are, and whether they differ. */
        private int[] now = new int[8];
        private int[] before = new int[8];
        private int[] changing = new int[8];
        private boolean[] differ = new boolean[8];
        private int items;

        void begin(int itsItems) {
            keys.clear();
            items = itsItems;
        }

        void add(K key, int by) {
            int at = keys.indexOf(key);
            if (at < 0) {
                at = keys.size();
                keys.add(key);
                grow();
                now[at] = 0;
                changing[at] = 0;
                differ[at] = false;
            }
            now[at] += by;
        }

        private void grow() {
            if (keys.size() > now.length) {
                now = Arrays.copyOf(now, 2 * now.length);
                before = Arrays.copyOf(before, now.length);
                changing = Arrays.copyOf(changing, now.length);
                differ = Arrays.copyOf(differ, now.length);
            }
        }

        void endItem() {
            for (int at = 0; at < keys.size(); at++) {
                if (now[at] != 0) {
                    differ[at] |= changing[at] > 0 && before[at] != now[at];
                    before[at] = now[at];
                    changing[at]++;
                    now[at] = 0;
                }
            }
        }

        /** A group that changes alike with all items of several does not change, for all of them together stay the same. */
        void changed(Consumer<K> taker) {
            for (int at = 0; at < keys.size(); at++) {
                if (changing[at] > 0 && (items == 1 || differ[at] || changing[at] < items)) {
                    taker.accept(keys.get(at));
                }
            }
        }
    }
}
