package ruralpost.chart;

import java.util.ArrayList;
import java.util.List;

/** Finds the place for a label that covers the least of the lines and labels drawn already. */
final class Placer {

    private final Box within;
    private final List<double[]> points = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    /** @param within labels should stay inside */
    Placer(Box within) {
        this.within = within;
    }

    /** A line to keep clear of, sampled every few pixels. */
    void line(List<double[]> corners) {
        for (int i = 1; i < corners.size(); i++) {
            double[] a = corners.get(i - 1);
            double[] b = corners.get(i);
            int steps = (int) Math.max(1, Math.hypot(b[0] - a[0], b[1] - a[1]) / 4);
            for (int s = 0; s <= steps; s++) {
                points.add(new double[] {a[0] + (b[0] - a[0]) * s / steps, a[1] + (b[1] - a[1]) * s / steps});
            }
        }
    }

    /** A place that is used. */
    void take(Box box) {
        taken.add(box);
    }

    /** The best of the candidates that cover no label, stand inside and cut no more than a little of a line; null when there is none. */
    Box free(List<Box> candidates, double mostCost) {
        Box best = null;
        double least = Math.nextUp(mostCost);
        for (Box each : candidates) {
            double cost = cost(each);
            if (cost < least && taken.stream().noneMatch(each::meets) && inside(each)) {
                least = cost;
                best = each;
            }
        }
        if (best != null) {
            take(best);
        }
        return best;
    }

    private boolean inside(Box box) {
        return box.x() >= within.x() - 0.01 && box.right() <= within.right() + 0.01 && box.y() >= within.y() - 0.01 && box.bottom() <= within.bottom() + 0.01;
    }

    /** What a place would cover: 0 is free. */
    double cost(Box box) {
        Box rim = new Box(box.x() - 2, box.y() - 1, box.width() + 4, box.height() + 2);
        double cost = points.stream().filter(point -> rim.contains(point[0], point[1])).count();
        cost += taken.stream().filter(rim::meets).count() * 40.0;
        double outside = Math.max(0, within.x() - box.x()) + Math.max(0, box.right() - within.right())
            + Math.max(0, within.y() - box.y()) + Math.max(0, box.bottom() - within.bottom());
        return cost + outside * 10;
    }

    /** Moves labels apart so that they keep {@code gap} between their middles and stay between top and bottom; keeps their order. */
    static double[] spread(double[] wanted, double gap, double top, double bottom) {
        int n = wanted.length;
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> wanted[i]));
        double[] placed = wanted.clone();
        double least = top;
        for (int i = 0; i < n; i++) {
            placed[order[i]] = Math.max(placed[order[i]], least);
            least = placed[order[i]] + gap;
        }
        double most = bottom;
        for (int i = n - 1; i >= 0; i--) {
            placed[order[i]] = Math.min(placed[order[i]], most);
            most = placed[order[i]] - gap;
        }
        return placed;
    }
}
