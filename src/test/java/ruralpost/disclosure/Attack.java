package ruralpost.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Does what somebody would do who has all shown numbers and wants the hidden ones: finds by linear programming the least and the greatest value that a
 * hidden sum can have. It knows nothing of how the numbers were hidden.
 */
public final class Attack {

    private static final double ABOUT = 1e-6;

    private final List<Long> values = new ArrayList<>();
    private final List<Long> least = new ArrayList<>();
    private final Map<BitSet, Boolean> sums = new LinkedHashMap<>();

    /** Adds an unknown. @param atLeast what is known of it without any table @return its number */
    public int unknown(long value, long atLeast) {
        values.add(value);
        least.add(atLeast);
        return values.size() - 1;
    }

    /** Adds a number of a table. @param of the unknowns that it is the sum of @param hidden whether it was hidden in the table */
    public void sum(Collection<Integer> of, boolean hidden) {
        BitSet set = new BitSet();
        of.forEach(set::set);
        // what one table shows another cannot hide
        sums.merge(set, hidden, Boolean::logicalAnd);
    }

    /** How many different sums are hidden. */
    public long hidden() {
        return sums.values().stream().filter(h -> h).count();
    }

    /** The hidden sums that are known to less than the width, each with its bounds; none when all are safe. */
    public List<String> found(long width) {
        Map<Integer, double[]> known = solved();
        List<Integer> free = IntStream.range(0, values.size()).filter(i -> !known.containsKey(i)).boxed().toList();
        // how far the free unknowns are from their true values; what follows from them, and they themselves, stay at what is least
        List<LinearConstraint> limits = new ArrayList<>();
        known.forEach((lead, row) -> limits.add(new LinearConstraint(free.stream().mapToDouble(i -> row[i]).toArray(), Relationship.LEQ, values.get(lead) - least.get(lead))));
        for (int f = 0; f < free.size(); f++) {
            double[] one = new double[free.size()];
            one[f] = -1;
            limits.add(new LinearConstraint(one, Relationship.LEQ, values.get(free.get(f)) - least.get(free.get(f))));
        }
        List<String> found = new ArrayList<>();
        sums.forEach((set, hidden) -> {
            double[] moves = free.stream().mapToDouble(i -> (set.get(i) ? 1 : 0) - known.entrySet().stream().filter(e -> set.get(e.getKey())).mapToDouble(e -> e.getValue()[i]).sum()).toArray();
            if (hidden) {
                double low = reach(moves, limits, GoalType.MINIMIZE);
                double high = reach(moves, limits, GoalType.MAXIMIZE);
                if (high - low < width - ABOUT) {
                    long sum = set.stream().mapToLong(values::get).sum();
                    found.add(set + " = " + sum + " is within " + (sum + low) + " and " + (sum + high));
                }
            }
        });
        return found;
    }

    /** How far a sum can be from its true value. */
    private static double reach(double[] moves, List<LinearConstraint> limits, GoalType goal) {
        if (Arrays.stream(moves).allMatch(m -> Math.abs(m) < ABOUT)) {
            return 0;
        }
        try {
            PointValuePair best = new SimplexSolver().optimize(new LinearObjectiveFunction(moves, 0), new LinearConstraintSet(limits), goal, new NonNegativeConstraint(false));
            for (LinearConstraint c : limits) {
                if (c.getCoefficients().dotProduct(new ArrayRealVector(best.getPoint())) > c.getValue() + ABOUT) {
                    throw new IllegalStateException("The solver left the limits");
                }
            }
            return best.getValue();
        } catch (UnboundedSolutionException e) {
            return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
    }

    /** The shown sums solved for as many unknowns as they determine (reduced row echelon form): unknown to its row. */
    private Map<Integer, double[]> solved() {
        Map<Integer, double[]> rows = new LinkedHashMap<>();
        sums.forEach((set, hidden) -> {
            double[] row = new double[values.size()];
            set.stream().forEach(i -> row[i] = 1);
            if (hidden) {
                return;
            }
            rows.forEach((lead, r) -> subtract(row, r, row[lead]));
            int lead = IntStream.range(0, row.length).filter(i -> row[i] != 0).findFirst().orElse(-1);
            if (lead >= 0) {
                double by = row[lead];
                Arrays.setAll(row, i -> row[i] / by);
                rows.values().forEach(r -> subtract(r, row, r[lead]));
                rows.put(lead, row);
            }
        });
        return rows;
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (int i = 0; times != 0 && i < from.length; i++) {
            from[i] -= times * row[i];
            from[i] = Math.abs(from[i]) < ABOUT ? 0 : from[i];
        }
    }
}
