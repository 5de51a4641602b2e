package ruralpost.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which points of a drawing lie on the same spot, that is less than two pixels apart. */
final class Overlaps {

    private static final double NEAR = 2;

    private final List<? extends Point2D> points;
    /** Squares of that side: the others of a point lie in its square or in one beside it. */
    private final Map<Square, List<Integer>> squares = new HashMap<>();

    private record Square(long column, long row) {
    }

    Overlaps(List<? extends Point2D> points) {
        this.points = points;
        for (int i = 0; i < points.size(); i++) {
            squares.computeIfAbsent(square(points.get(i), 0, 0), s -> new ArrayList<>()).add(i);
        }
    }

    private static Square square(Point2D point, int right, int down) {
        return new Square((long) Math.floor(point.getX() / NEAR) + right, (long) Math.floor(point.getY() / NEAR) + down);
    }

    /** The first others that lie where that point lies, in their order. */
    List<Integer> of(int index, int most) {
        Point2D point = points.get(index);
        List<Integer> near = new ArrayList<>();
        for (int right = -1; right <= 1; right++) {
            for (int down = -1; down <= 1; down++) {
                Stream<Integer> there = squares.getOrDefault(square(point, right, down), List.of()).stream();
                there.filter(other -> other != index && points.get(other).distance(point) < NEAR).limit(most).forEach(near::add);
            }
        }
        return near.stream().sorted().limit(most).toList();
    }
}
