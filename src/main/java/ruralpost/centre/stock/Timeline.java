package ruralpost.centre.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What comes into a bucket and leaves it, day by day and source by source. Balances are those of the end of a day. */
final class Timeline {

    /** Stands for "source not stated", which is none of the row ids. */
    private static final long UNSTATED = 0;

    private final TreeMap<LocalDate, Long> changes = new TreeMap<>();
    private final Map<Long, TreeMap<LocalDate, Long>> bySource = new HashMap<>();

    /** Part of a quantity that one source pays for; source null where none is stated. */
    record Share(Long source, long quantity) {
    }

    /** A balance at the end of a day. */
    record Level(LocalDate day, long quantity) {
    }

    void add(LocalDate day, Long source, long quantity) {
        changes.merge(day, quantity, Long::sum);
        bySource.computeIfAbsent(source == null ? UNSTATED : source, s -> new TreeMap<>()).merge(day, quantity, Long::sum);
    }

    void addAll(Timeline other) {
        other.changes.forEach((day, quantity) -> add(day, null, quantity));
    }

    /** The balance at the end of a day. */
    long on(LocalDate day) {
        return changes.headMap(day, true).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The first day on which the balance leaves the limits; null when it never does. */
    Level firstOutside(long least, long most) {
        long level = 0;
        for (Map.Entry<LocalDate, Long> e : changes.entrySet()) {
            level += e.getValue();
            if (level < least || level > most) {
                return new Level(e.getKey(), level);
            }
        }
        return null;
    }

    /** The first day on which what a source gave is below zero; null when it never is, and for null. */
    Level firstBelow(Long source) {
        Timeline alone = new Timeline();
        alone.changes.putAll(source == null ? new TreeMap<>() : bySource.getOrDefault(source, new TreeMap<>()));
        return alone.firstOutside(0, Long.MAX_VALUE);
    }

    /** What of a source can leave on a day without a want on that day or later. */
    long available(Long source, LocalDate day) {
        TreeMap<LocalDate, Long> of = bySource.get(source == null ? UNSTATED : source);
        if (of == null) {
            return 0;
        }
        long level = of.headMap(day, true).values().stream().mapToLong(Long::longValue).sum();
        long least = level;
        for (long change : of.tailMap(day, false).values()) {
            level += change;
            least = Math.min(least, level);
        }
        return Math.max(0, least);
    }

    /** Divides what leaves on a day among the sources, those that came first going first; what no source can give has none. */
    List<Share> shares(LocalDate day, long quantity) {
        List<Long> sources = new ArrayList<>(bySource.keySet());
        sources.sort((a, b) -> {
            int byDay = bySource.get(a).firstKey().compareTo(bySource.get(b).firstKey());
            return byDay != 0 ? byDay : Long.compare(a, b);
        });
        List<Share> shares = new ArrayList<>();
        long open = quantity;
        for (long source : sources) {
            Long stated = source == UNSTATED ? null : source;
            long share = Math.min(open, available(stated, day));
            if (share > 0) {
                shares.add(new Share(stated, share));
                open -= share;
            }
        }
        if (open > 0) {
            shares.add(new Share(null, open));
        }
        return shares;
    }
}
