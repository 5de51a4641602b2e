package ruralpost.disclosure.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ruralpost.disclosure.Unit;

/** Units that are summed up together with a unit in many tables: those beside it when units are ordered by their groups, once for each group that comes first. */
final class Neighbours {

    private final int each;
    private final List<List<Unit>> orders = new ArrayList<>();
    /** Where each unit stands in each order; units by their number in the first. */
    private final List<int[]> places = new ArrayList<>();
    private final Map<Unit, Integer> numbers = new HashMap<>();

    /** @param units in the order of {@link PlainUnits#compare} @param each how many at either side in each order */
    Neighbours(List<Unit> units, int each) {
        this.each = each;
        for (int i = 0; i < units.size(); i++) {
            numbers.put(units.get(i), i);
        }
        add(units);
        for (int group = 0; !units.isEmpty() && group < units.getFirst().groups().size(); group++) {
            int first = group;
            if (units.stream().map(u -> u.groups().get(first)).distinct().limit(2).count() > 1) {
                // the order of the rest stays: the sort is stable
                add(units.stream().sorted(Comparator.comparing(u -> u.groups().get(first), Comparator.nullsLast(Comparator.naturalOrder()))).toList());
            }
        }
    }

    private void add(List<Unit> order) {
        int[] at = new int[order.size()];
        for (int i = 0; i < at.length; i++) {
            at[numbers.get(order.get(i))] = i;
        }
        orders.add(order);
        places.add(at);
    }

    /** The nearest first. */
    List<Unit> of(Unit unit) {
        Set<Unit> found = new LinkedHashSet<>();
        int number = numbers.get(unit);
        for (int o = 0; o < orders.size(); o++) {
            int at = places.get(o)[number];
            List<Unit> order = orders.get(o);
            found.addAll(order.subList(Math.max(0, at - each), Math.min(order.size(), at + each + 1)));
        }
        found.remove(unit);
        return found.stream().map(u -> Map.entry(PlainUnits.apart(unit, u), u)).sorted(Map.Entry.<Long, Unit>comparingByKey().thenComparing(e -> e.getValue().id()))
            .map(Map.Entry::getValue).toList();
    }
}
