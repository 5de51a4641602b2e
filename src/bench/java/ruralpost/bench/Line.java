package ruralpost.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One line of the result.
 *
 * @param part      which benchmark
 * @param work      what was measured
 * @param unit      of all figures
 * @param ours      this program
 * @param reference name of the reference; null when there is none
 * @param theirs    the reference, measured in the same run; null when there is none
 * @param goal      what is promised
 */
record Line(String part, String work, String unit, Samples ours, String reference, Samples theirs, Goal goal) {

    static Line ms(String part, String work, Samples ours) {
        return new Line(part, work, "ms", ours, null, null, Goal.NONE);
    }

    static Line of(String part, String work, String unit, double value) {
        return new Line(part, work, unit, Samples.of(value), null, null, Goal.NONE);
    }

    Line against(String name, Samples samples) {
        return new Line(part, work, unit, ours, name, samples, goal);
    }

    Line goal(Goal other) {
        return new Line(part, work, unit, ours, reference, theirs, other);
    }

    /** Our median divided by the reference's; null without a reference. */
    Double ratio() {
        return theirs == null ? null : ours.median() / theirs.median();
    }

    /** The same of processor time; null where it was not measured. */
    Double cpuRatio() {
        return theirs == null || Double.isNaN(ours.cpu()) || Double.isNaN(theirs.cpu()) ? null : ours.cpu() / theirs.cpu();
    }

    Boolean met() {
        return goal.met(ours.median(), ratio());
    }

    /** The cells of the printed table. */
    String[] cells() {
        Double ratio = ratio();
        Boolean met = met();
        return new String[] {work, unit, number(ours.median()), range(ours), number(ours.quantile(0.95)), reference == null ? "" : reference,
            theirs == null ? "" : number(theirs.median()), theirs == null ? "" : range(theirs), ratio == null ? "" : number(ratio),
            cpuRatio() == null ? "" : number(cpuRatio()), goal.text(unit),
            met == null ? "" : met ? "met" : "MISSED"};
    }

    private static String range(Samples s) {
        return s.count() == 1 ? "" : number(s.min()) + " - " + number(s.max());
    }

    /** Three digits that count. */
    static String number(double v) {
        double abs = Math.abs(v);
        int decimals = abs >= 100 ? 0 : abs >= 10 ? 1 : abs >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", v);
    }

    /** As in results.json. */
    Map<String, Object> json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("part", part);
        all.put("work", work);
        all.put("unit", unit);
        all.put("ours", json(ours));
        all.put("reference", reference);
        all.put("theirs", theirs == null ? null : json(theirs));
        all.put("ratio", ratio());
        all.put("cpuRatio", cpuRatio());
        all.put("goal", goal.text(unit));
        all.put("met", met());
        return all;
    }

    private static Map<String, Object> json(Samples s) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("median", s.median());
        all.put("p95", s.quantile(0.95));
        all.put("min", s.min());
        all.put("max", s.max());
        all.put("rounds", s.count());
        all.put("cpuMs", Double.isNaN(s.cpu()) ? null : s.cpu());
        return all;
    }
}
