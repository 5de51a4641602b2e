package ruralpost.centre.stock;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/** Small numbers for row ids, from 1 on; 0 stands for "none". Only added to, by one thread; read by any. */
final class IdNumbers {

    private final ConcurrentHashMap<Long, Integer> numbers = new ConcurrentHashMap<>();
    private volatile long[] ids = new long[16];

    /** The number of an id, given now if need be; 0 for 0. */
    int give(long id) {
        if (id == 0) {
            return 0;
        }
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        int number = numbers.size() + 1;
        if (number >= ids.length) {
            ids = Arrays.copyOf(ids, ids.length * 2);
        }
        ids[number] = id;
        numbers.put(id, number);
        return number;
    }

    /** The number of an id; 0 when it has none. */
    int of(long id) {
        return numbers.getOrDefault(id, 0);
    }

    /** The id of a number; 0 for 0. */
    long id(int number) {
        return ids[number];
    }

    int size() {
        return numbers.size();
    }
}
