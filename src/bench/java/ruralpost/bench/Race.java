package ruralpost.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs several kinds of work in turn (A B, B A, A B …), so that whatever else the machine does falls on all of them alike. What a
 * runner prepares before each time is not counted.
 */
final class Race {

    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    private record Runner(String name, Work before, Work timed) {
    }

    private final List<Runner> runners = new ArrayList<>();
    private boolean alternating = true;

    Race add(String name, Work timed) {
        return add(name, () -> { }, timed);
    }

    /** @param before made ready each time, not counted */
    Race add(String name, Work before, Work timed) {
        runners.add(new Runner(name, before, timed));
        return this;
    }

    /** Every round in the order in which the runners were added, where one needs what another left. */
    Race forward() {
        alternating = false;
        return this;
    }

    /** Runs all and gives milliseconds by name; the warm-up rounds are thrown away. */
    Map<String, Samples> run(int warmUp, int rounds) {
        Map<String, double[]> times = new LinkedHashMap<>();
        Map<String, Double> cpu = new LinkedHashMap<>();
        runners.forEach(r -> times.put(r.name(), new double[rounds]));
        for (int round = -warmUp; round < rounds; round++) {
            List<Runner> order = (round & 1) == 0 || !alternating ? runners : runners.reversed();
            for (Runner r : order) {
                double[] ms = millis(r);
                if (round >= 0) {
                    times.get(r.name())[round] = ms[0];
                    cpu.merge(r.name(), ms[1], Double::sum);
                }
            }
        }
        Map<String, Samples> result = new LinkedHashMap<>();
        times.forEach((name, values) -> result.put(name, Samples.of(values, cpu.getOrDefault(name, 0.0))));
        return result;
    }

    /** By the clock, and of processor time. */
    private static double[] millis(Runner r) {
        try {
            r.before().run();
            double before = Cpu.millis();
            double time = time(r.timed());
            return new double[] {time, Cpu.millis() - before};
        } catch (Exception e) {
            throw new IllegalStateException(r.name(), e);
        }
    }

    /** Milliseconds that the work takes once. */
    static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
