package ruralpost.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Points that hide each other are found as when each is compared with every other. */
class OverlapsTest {

    @Test
    void theFirstFourWithinTwoPixelsAreFoundInTheirOrder() {
        Random random = new Random(5);
        List<Point2D.Double> points = IntStream.range(0, 600).mapToObj(i -> new Point2D.Double(random.nextDouble() * 40 - 20, random.nextDouble() * 40 - 20)).toList();
        Overlaps overlaps = new Overlaps(points);
        for (int i = 0; i < points.size(); i++) {
            int at = i;
            List<Integer> expected = IntStream.range(0, points.size()).boxed().filter(k -> k != at && points.get(k).distance(points.get(at)) < 2).limit(4).toList();
            assertThat(overlaps.of(i, 4)).as("point %d", i).isEqualTo(expected);
        }
    }
}
