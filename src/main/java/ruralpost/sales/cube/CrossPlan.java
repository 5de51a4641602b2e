package ruralpost.sales.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rows and columns of crosses over certain days. */
record CrossPlan(SalesCube cube, int firstDay, int days) {

    /** First days of the stretches of time. */
    List<LocalDate> steps(TimeUnit unit) {
        List<LocalDate> steps = new ArrayList<>();
        if (days > 0) {
            LocalDate last = LocalDate.ofEpochDay(firstDay + days - 1L);
            for (LocalDate s = unit.start(LocalDate.ofEpochDay(firstDay)); !s.isAfter(last); s = unit.next(s)) {
                steps.add(s);
            }
        }
        return steps;
    }

    /** In which stretch each day lies. */
    int[] stepOf(TimeUnit unit) {
        List<LocalDate> steps = steps(unit);
        int[] stepOf = new int[days];
        int step = 0;
        for (int day = 0; day < days; day++) {
            if (step + 1 < steps.size() && steps.get(step + 1).toEpochDay() <= (long) firstDay + day) {
                step++;
            }
            stepOf[day] = step;
        }
        return stepOf;
    }

    GroupKeys keys(LinkedAsk.Cross cross) {
        GroupKeys rows = GroupKeys.of(cube, cross.rows());
        return rows.by(cross, firstDay, stepOf(cross.unit()), steps(cross.unit()).stream().mapToInt(s -> (int) s.toEpochDay()).toArray());
    }
}
