package ruralpost.sales.cube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rows and columns of crosses over certain days. */
record CrossPlan(SalesCube cube, int firstDay, int days) {

    /** First days of a cross's stretches of time; empty where its columns are codes. */
    List<LocalDate> steps(LinkedAsk.Cross cross) {
        List<LocalDate> steps = new ArrayList<>();
        if (cross.unit() != null && days > 0) {
            LocalDate last = LocalDate.ofEpochDay(firstDay + days - 1L);
            for (LocalDate s = cross.unit().start(LocalDate.ofEpochDay(firstDay)); !s.isAfter(last); s = cross.unit().next(s)) {
                steps.add(s);
            }
        }
        return steps;
    }

    int columns(LinkedAsk.Cross cross) {
        return cross.unit() == null ? cube.codes(cross.columns()) : steps(cross).size();
    }

    GroupKeys keys(LinkedAsk.Cross cross) {
        GroupKeys rows = GroupKeys.of(cube, cross.rows());
        if (cross.unit() == null) {
            return rows.by(cross, GroupKeys.of(cube, cross.columns()));
        }
        List<LocalDate> steps = steps(cross);
        int[] stepOf = new int[days];
        int step = 0;
        for (int day = 0; day < days; day++) {
            if (step + 1 < steps.size() && steps.get(step + 1).toEpochDay() <= (long) firstDay + day) {
                step++;
            }
            stepOf[day] = step;
        }
        return rows.by(cross, firstDay, stepOf, steps.stream().mapToInt(s -> (int) s.toEpochDay()).toArray());
    }
}
