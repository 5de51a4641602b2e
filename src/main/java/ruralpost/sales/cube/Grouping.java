package ruralpost.sales.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Groups by any combination of keys at once, in the manner of {@link LinkedPass}: a group has a number, and so sums of its own. */
final class Grouping {

    /** Where more groups than this can be, their numbers would take more room than the groups that have sales. */
    private static final long MOST = 1 << 22;

    private final SalesCube cube;
    private final SalesFilter filter;
    private final int firstDay;
    private final int days;
    private final List<Part> parts;

    /** One key. @param value what a number of its groups stands for: a code or a first day */
    private record Part(GroupKeys keys, IntUnaryOperator value) {
    }

    Grouping(SalesCube cube, SalesFilter filter, List<CubeQuery.Key> keys) {
        this.cube = cube;
        this.filter = filter;
        firstDay = Math.max(filter.fromDay(), cube.firstDay());
        days = cube.size() == 0 ? 0 : Math.max(0, Math.min(filter.toDay(), cube.lastDay()) - firstDay + 1);
        parts = keys.stream().map(this::part).toList();
    }

    private Part part(CubeQuery.Key key) {
        return switch (key) {
            case CubeQuery.Key.Of(Dimension d) -> new Part(GroupKeys.of(cube, d), code -> code);
            case CubeQuery.Key.Time(TimeUnit unit) -> {
                CrossPlan plan = new CrossPlan(cube, firstDay, days);
                int[] starts = plan.steps(unit).stream().mapToInt(s -> (int) s.toEpochDay()).toArray();
                yield new Part(GroupKeys.ofSteps(firstDay, plan.stepOf(unit), starts.length), step -> starts[step]);
            }
        };
    }

    /** Whether there are few enough groups. */
    boolean possible() {
        long groups = 1;
        for (Part part : parts) {
            groups = Math.min(MOST + 1, groups) * part.keys().size();
        }
        return !parts.isEmpty() && groups <= MOST;
    }

    List<CubeQuery.Group> run() {
        if (days == 0) {
            return List.of();
        }
        GroupKeys all = parts.getFirst().keys();
        for (Part part : parts.subList(1, parts.size())) {
            all = all.by(part.keys());
        }
        GroupKeys keys = all;
        List<LinkedTask> tasks = LinkedTask.share(cube, filter.fromDay(), filter.toDay(), () -> {
            LinkedTask task = new LinkedTask(new FilterTables(cube, filter.codes(cube)), filter.fromDay(), filter.toDay());
            task.add(keys, 0);
            return task;
        });
        Totals[] totals = Merged.of(tasks, 0, keys.size());
        List<CubeQuery.Group> groups = new ArrayList<>();
        for (int g = 0; g < totals.length; g++) {
            if (totals[g] != null) {
                groups.add(new CubeQuery.Group(values(g), totals[g]));
            }
        }
        return groups;
    }

    private List<Integer> values(int group) {
        Integer[] values = new Integer[parts.size()];
        int left = group;
        for (int k = values.length - 1; k >= 0; k--) {
            Part part = parts.get(k);
            values[k] = part.value().applyAsInt(left % part.keys().size());
            left /= part.keys().size();
        }
        return Arrays.asList(values);
    }
}
