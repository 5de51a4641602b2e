package ruralpost.sales.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One pass over the columns that makes all linked groups at once, shared out among the processors. Groups that an earlier result has
 * under the same filters are taken from there.
 */
final class LinkedPass {

    private final SalesCube cube;
    private final SalesFilter filter;
    private final LinkedAsk ask;
    private final List<CubeQuery.Linked> known;
    private final Map<Dimension, BitSet> pass;
    private final FilterTables bits;
    private final int from;
    private final int to;
    private final int firstDay;
    private final int days;
    private final List<GroupKeys> keys = new ArrayList<>();
    private final List<Integer> own = new ArrayList<>();

    /** @param known earlier results, of whatever filters and versions */
    LinkedPass(SalesCube cube, SalesFilter filter, LinkedAsk ask, List<CubeQuery.Linked> known) {
        this.cube = cube;
        this.filter = filter;
        this.ask = ask;
        this.known = known.stream().filter(k -> k.cube() == cube).toList();
        this.pass = filter.codes(cube);
        this.bits = new FilterTables(cube, pass);
        from = filter.fromDay();
        to = filter.toDay();
        firstDay = Math.max(from, cube.firstDay());
        days = cube.size() == 0 ? 0 : Math.max(0, Math.min(to, cube.lastDay()) - firstDay + 1);
    }

    CubeQuery.Linked run() {
        Map<Dimension, Totals[]> groups = new EnumMap<>(Dimension.class);
        Map<LinkedAsk.Cross, CrossTotals> crosses = new HashMap<>();
        CubeQuery.Linked same = known.stream().filter(k -> k.filter().equals(filter)).findFirst().orElse(null);
        CrossPlan crossing = new CrossPlan(cube, firstDay, days);
        List<LinkedAsk.Cross> newCrosses = ask.crosses().stream().filter(c -> !taken(c, crosses)).toList();
        LinkedAsk.Cross daily = newCrosses.stream().filter(c -> c.unit() == TimeUnit.DAY && bits.bit(c.rows()) == 0).findFirst().orElse(null);
        boolean byItself = same == null && daily == null;
        if (byItself) {
            keys.add(GroupKeys.ofDays(firstDay, days));
            own.add(0);
        }
        newCrosses.forEach(c -> {
            keys.add(crossing.keys(c));
            own.add(bits.bit(c.rows()));
        });
        List<Dimension> newGroups = ask.dimensions().stream().filter(d -> !taken(d, groups)).toList();
        List<Dimension> summed = newGroups.stream().filter(d -> crossOver(d) == null && !followsSeller(d)).toList();
        summed.forEach(d -> {
            keys.add(GroupKeys.of(cube, d));
            own.add(bits.bit(d));
        });
        List<LinkedTask> tasks = keys.isEmpty() ? List.of() : read();
        int n = 0;
        Totals[] byDay = byItself ? Merged.of(tasks, n++, days) : null;
        for (LinkedAsk.Cross c : newCrosses) {
            List<LocalDate> steps = crossing.steps(c.unit());
            crosses.put(c, new CrossTotals(steps, Merged.of(tasks, n++, cube.codes(c.rows()), steps.size())));
        }
        for (Dimension d : summed) {
            groups.put(d, Merged.of(tasks, n++, cube.codes(d)));
        }
        newGroups.stream().filter(d -> crossOver(d) != null).forEach(d -> groups.put(d, Merged.rows(crosses.get(crossOver(d)).totals())));
        newGroups.stream().filter(d -> !groups.containsKey(d))
            .forEach(d -> groups.put(d, Merged.by(cube.ofSeller(d), groups.get(Dimension.SELLER), cube.codes(d))));
        if (!byItself) {
            byDay = same != null ? same.byDay() : Merged.columns(crosses.get(daily).totals(), days);
        }
        long leftOut = same == null ? tasks.stream().mapToLong(LinkedTask::leftOut).sum() : same.leftOut();
        return new CubeQuery.Linked(cube, filter, Merged.total(byDay), groups, byDay, firstDay, leftOut, crosses);
    }

    /** An asked cross whose rows add up to a dimension's groups under the same filters; null when there is none. */
    private LinkedAsk.Cross crossOver(Dimension d) {
        return ask.crosses().stream().filter(c -> c.rows() == d).findFirst().orElse(null);
    }

    /** Whether the sellers' groups, asked for too, add up to those of their townships or villages. */
    private boolean followsSeller(Dimension d) {
        return d.ofSeller() && ask.dimensions().contains(Dimension.SELLER) && bits.bit(d) == 0 && bits.bit(Dimension.SELLER) == 0;
    }

    private boolean taken(Dimension d, Map<Dimension, Totals[]> groups) {
        SalesFilter others = filter.with(d, null);
        known.stream().filter(k -> k.groups().containsKey(d) && k.filter().with(d, null).equals(others)).findFirst()
            .ifPresent(k -> groups.put(d, k.groups().get(d)));
        return groups.containsKey(d);
    }

    private boolean taken(LinkedAsk.Cross c, Map<LinkedAsk.Cross, CrossTotals> crosses) {
        SalesFilter others = filter.with(c.rows(), null);
        known.stream().filter(k -> k.crosses().containsKey(c) && k.filter().with(c.rows(), null).equals(others)).findFirst()
            .ifPresent(k -> crosses.put(c, k.crosses().get(c)));
        return crosses.containsKey(c);
    }

    private List<LinkedTask> read() {
        return LinkedTask.share(cube, from, to, this::task);
    }

    private LinkedTask task() {
        LinkedTask task = new LinkedTask(new FilterTables(cube, pass), from, to);
        for (int g = 0; g < keys.size(); g++) {
            task.add(keys.get(g), own.get(g));
        }
        return task;
    }
}
