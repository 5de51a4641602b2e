package ruralpost.sales.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One worker's share of a pass: reads some chunks, a few hundred rows at a time, so that what it works on stays in the cache nearest to
 * the processor. Rows that fail the same filters are picked together and added to all groups that do not obey these.
 */
final class LinkedTask {

    private static final int CHUNKS_WORTH_SHARING = 4;
    private static final int WORKERS = Math.min(4, Runtime.getRuntime().availableProcessors());
    /** So many chunks at most are read by one. */
    private static final int CHUNKS = Sums.ROWS / Chunk.ROWS;

    private static final int BATCH = 512;
    private static final int OUTSIDE = 1 << 30;
    private static final int AFTER = 1 << 29;

    private final FilterTables filters;
    private final int from;
    private final int to;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Sums> sums = new ArrayList<>();
    private final int[] failed = new int[BATCH];
    private final int[] rows = new int[BATCH];
    private final int[] keys = new int[BATCH];
    private final long[] values = new long[BATCH * Sums.WIDTH];
    private long leftOut;

    /** Groups that do not obey the filters of {@code own}. */
    private record Lane(int own, List<GroupKeys> keys, List<Sums> sums) {

        static Lane of(int own) {
            return new Lane(own, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param from first day that counts. @param to last day that counts */
    LinkedTask(FilterTables filters, int from, int to) {
        this.filters = filters;
        this.from = from;
        this.to = to;
    }

    /** Shares the chunks that hold rows of these days out among workers. @param worker makes one */
    static List<LinkedTask> share(SalesCube cube, int from, int to, Supplier<LinkedTask> worker) {
        List<Chunk> chunks = Arrays.stream(cube.chunks).filter(c -> c.touches(from, to)).toList();
        int n = chunks.size();
        int least = n < CHUNKS_WORTH_SHARING ? 1 : WORKERS;
        int tasks = Math.max(least, (n + CHUNKS - 1) / CHUNKS);
        return IntStream.range(0, tasks).parallel().mapToObj(t -> worker.get().read(chunks.subList(n * t / tasks, n * (t + 1) / tasks))).toList();
    }

    /** Rows are also summed by these groups. @param own bits of the filters that do not count for them */
    void add(GroupKeys groups, int own) {
        Sums mine = new Sums(groups.size());
        sums.add(mine);
        Lane lane = lanes.stream().filter(l -> l.own == own).findFirst().orElse(null);
        if (lane == null) {
            lane = Lane.of(own);
            lanes.add(lane);
        }
        lane.keys.add(groups);
        lane.sums.add(mine);
    }

    /** The sums of the n-th groups added. */
    Sums sums(int n) {
        return sums.get(n);
    }

    /** Rows that pass the filters, begin by the last day and end after it. */
    long leftOut() {
        return leftOut;
    }

    LinkedTask read(List<Chunk> chunks) {
        for (Chunk c : chunks) {
            boolean inside = c.inside(from, to);
            List<Lane> open = new ArrayList<>();
            for (Lane lane : lanes) {
                Lane left = inside && (filters.all() & ~lane.own) == 0 ? addKept(c, lane) : lane;
                if (!left.keys.isEmpty()) {
                    open.add(left);
                }
            }
            if (!open.isEmpty() || !inside) {
                readRows(c, open);
            }
        }
        return this;
    }

    /** Adds what the chunk keeps. @return what must be added row by row */
    private static Lane addKept(Chunk c, Lane lane) {
        Lane left = Lane.of(lane.own);
        for (int g = 0; g < lane.keys.size(); g++) {
            ChunkSums kept = ChunkSums.of(c, lane.keys.get(g));
            if (kept != null) {
                kept.addTo(lane.sums.get(g), lane.keys.get(g));
            } else {
                left.keys.add(lane.keys.get(g));
                left.sums.add(lane.sums.get(g));
            }
        }
        return left;
    }

    private void readRows(Chunk c, List<Lane> open) {
        boolean all = c.within(from, to) && filters.none();
        filters.enter(c);
        List<Lane> shares = shares(open);
        for (int base = 0; base < c.count; base += BATCH) {
            read(c, base, Math.min(BATCH, c.count - base), all, shares);
        }
    }

    /** Rows that fail just the filters of {@code own}, with all groups that they go into: so each row is looked up once only. */
    private static List<Lane> shares(List<Lane> open) {
        List<Lane> shares = new ArrayList<>();
        for (Lane lane : open) {
            for (int failing = lane.own;; failing = failing - 1 & lane.own) {
                share(shares, failing).keys.addAll(lane.keys);
                share(shares, failing).sums.addAll(lane.sums);
                if (failing == 0) {
                    break;
                }
            }
        }
        return shares;
    }

    private static Lane share(List<Lane> shares, int failing) {
        Lane share = shares.stream().filter(s -> s.own == failing).findFirst().orElse(null);
        if (share == null) {
            share = Lane.of(failing);
            shares.add(share);
        }
        return share;
    }

    private void read(Chunk c, int base, int n, boolean all, List<Lane> shares) {
        if (!all) {
            markDays(c, base, n);
            filters.mark(base, n, failed);
            for (int j = 0; j < n; j++) {
                leftOut += failed[j] == AFTER ? 1 : 0;
            }
        }
        for (Lane lane : shares) {
            int picked = all ? everything(base, n) : pick(base, n, lane.own);
            if (picked > 0) {
                for (int j = 0; j < picked; j++) {
                    Sums.row(c, rows[j], from, values, j * Sums.WIDTH);
                }
                for (int g = 0; g < lane.keys.size(); g++) {
                    lane.keys.get(g).fill(c, rows, picked, keys);
                    lane.sums.get(g).add(values, keys, picked);
                }
            }
        }
    }

    private void markDays(Chunk c, int base, int n) {
        for (int j = 0; j < n; j++) {
            int i = base + j;
            int last = c.to[i];
            boolean outside = last < from || c.from[i] > to || (c.flags[i] & Chunk.LIVE) == 0;
            failed[j] = outside ? OUTSIDE : last > to ? AFTER : 0;
        }
    }

    private int everything(int base, int n) {
        for (int j = 0; j < n; j++) {
            rows[j] = base + j;
        }
        return n;
    }

    /** Without a jump that the processor could guess wrong. */
    private int pick(int base, int n, int failing) {
        int picked = 0;
        for (int j = 0; j < n; j++) {
            rows[picked] = base + j;
            picked += failed[j] == failing ? 1 : 0;
        }
        return picked;
    }
}
