package ruralpost.disclosure.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ruralpost.disclosure.Unit;

/**
 * Four units each: two of one campaign and two of another, in the same two townships, and the like. What the first and the last have more, the two between have
 * less, and the totals of both campaigns and both townships stay. The narrowest groups (place, village, month) need not match.
 */
final class Rectangles {

    private static final int NEAR = 60;
    private static final int TRIED = 100;
    private static final int KEPT = 24;

    private final int wide;
    private final Map<List<String>, List<Unit>> byWide = new HashMap<>();

    /**
     * One of them.
     *
     * @param beside shares some groups with the unit
     * @param across shares the others with it
     * @param last   shares with each of both what that does not share with the unit
     * @param cost   as of {@link PlainUnits#apart}
     */
    record Rectangle(Unit beside, Unit across, Unit last, long cost) { }

    Rectangles(List<Unit> units) {
        wide = units.isEmpty() ? 0 : units.getFirst().groups().size() / 3;
        units.forEach(u -> byWide.computeIfAbsent(u.groups().subList(wide, u.groups().size()), k -> new ArrayList<>()).add(u));
    }

    /** The best of a unit, the cheapest first. @param near its neighbours, the nearest first */
    List<Rectangle> of(Unit unit, List<Unit> near) {
        List<Rectangle> found = new ArrayList<>();
        int[] apart = near.stream().limit(NEAR).mapToInt(n -> apart(unit, n)).toArray();
        int tried = 0;
        for (int x = 0; x < apart.length; x++) {
            for (int y = 0; y < apart.length && tried < TRIED; y++) {
                if (apart[x] != 0 && apart[y] != 0 && (apart[x] & apart[y]) == 0) {
                    tried++;
                    last(unit, near.get(x), near.get(y), apart[x], found);
                }
            }
        }
        found.sort(Comparator.comparingLong(Rectangle::cost));
        return found.size() > KEPT ? List.copyOf(found.subList(0, KEPT)) : found;
    }

    private void last(Unit unit, Unit beside, Unit across, int besideApart, List<Rectangle> found) {
        List<String> wanted = new ArrayList<>();
        for (int i = wide; i < unit.groups().size(); i++) {
            wanted.add(((besideApart >> i & 1) == 1 ? beside : across).groups().get(i));
        }
        byWide.getOrDefault(wanted, List.of()).stream().limit(4).filter(u -> u != unit && u != beside && u != across)
            .forEach(u -> found.add(new Rectangle(beside, across, u, cost(unit, beside, across, u))));
    }

    /** The wide groups in which they differ, as bits. */
    private int apart(Unit a, Unit b) {
        int bits = 0;
        for (int i = wide; i < a.groups().size(); i++) {
            bits |= Objects.equals(a.groups().get(i), b.groups().get(i)) ? 0 : 1 << i;
        }
        return bits;
    }

    private static long cost(Unit unit, Unit beside, Unit across, Unit last) {
        long cost = 2;
        for (int i = 0; i < unit.groups().size(); i++) {
            String a = unit.groups().get(i);
            String b = last.groups().get(i);
            String x = beside.groups().get(i);
            String y = across.groups().get(i);
            boolean stay = Objects.equals(a, x) && Objects.equals(b, y) || Objects.equals(a, y) && Objects.equals(b, x);
            cost += stay ? 0 : 2L << i;
        }
        return cost;
    }
}
