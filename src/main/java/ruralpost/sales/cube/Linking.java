package ruralpost.sales.cube;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides the pass behind {@link CubeQuery#linked} among the processors and puts the parts together. */
final class Linking {

    private static final int CHUNKS_WORTH_DIVIDING = 8;

    private final SalesCube cube;
    private final Sieve sieve;
    private final List<Dimension> asked;
    private final int firstDay;
    private final int dayCount;

    Linking(SalesCube cube, SalesFilter filter, List<Dimension> asked) {
        this.cube = cube;
        this.sieve = new Sieve(filter, cube);
        this.asked = asked;
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (Chunk c : cube.chunks) {
            least = Math.min(least, c.leastTo);
            most = Math.max(most, c.mostTo);
        }
        firstDay = Math.max(sieve.from, least);
        dayCount = least > most ? 0 : Math.max(0, Math.min(sieve.to, most) - firstDay + 1);
    }

    CubeQuery.Linked run() {
        Chunk[] touched = Stream.of(cube.chunks).filter(c -> !sieve.leavesOut(c)).toArray(Chunk[]::new);
        int wanted = Math.min(Runtime.getRuntime().availableProcessors(), touched.length / CHUNKS_WORTH_DIVIDING);
        int parts = Math.max(Math.max(1, wanted), Math.ceilDiv(touched.length, LinkedPass.MOST_CHUNKS));
        IntStream numbers = IntStream.range(0, parts);
        List<LinkedPass> passes = (parts > 1 ? numbers.parallel() : numbers).mapToObj(p -> pass(touched, p, parts)).toList();
        return together(passes);
    }

    private LinkedPass pass(Chunk[] touched, int part, int parts) {
        LinkedPass pass = new LinkedPass(cube, sieve, asked, firstDay, dayCount);
        for (int i = (int) ((long) touched.length * part / parts); i < (int) ((long) touched.length * (part + 1) / parts); i++) {
            pass.over(touched[i]);
        }
        return pass;
    }

    private CubeQuery.Linked together(List<LinkedPass> passes) {
        Totals[] days = new Totals[dayCount];
        Map<Dimension, Totals[]> groups = new EnumMap<>(Dimension.class);
        for (Dimension d : asked) {
            groups.put(d, new Totals[cube.codes(d)]);
        }
        long leftOut = 0;
        for (LinkedPass pass : passes) {
            pass.days.addTo(days);
            for (int g = 0; g < asked.size(); g++) {
                pass.groups[g].addTo(groups.get(asked.get(g)));
            }
            leftOut += pass.leftOut;
        }
        Totals total = new Totals();
        for (Totals t : days) {
            if (t != null) {
                total.add(t);
            }
        }
        return new CubeQuery.Linked(total, groups, days, firstDay, leftOut);
    }
}
