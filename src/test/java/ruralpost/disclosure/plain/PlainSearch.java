package ruralpost.disclosure.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ruralpost.disclosure.BaseCell;
import ruralpost.disclosure.Unit;
import ruralpost.disclosure.plain.Rectangles.Rectangle;

/**
 * Finds for each small count of children a shift that is wide enough and hides little: between neighbouring units, where possible across two
 * age bands and both sexes at once, so that the totals of all units stay (the hypercube method of official statistics, with more than two units
 * where it takes them); else across units alone; else, when all counts are tiny, persons out of nowhere, which hides the totals, too. The same
 * ledger always gives the same shifts.
 */
public final class PlainSearch {

    /** How many units at either side are looked at, in each order. */
    private static final int NEIGHBOURS = 8;
    /** How many units are looked at when there is nothing near. */
    private static final int FAR = 500;
    /** What it weighs when the totals by sex change, and when all totals of a unit do. */
    private static final long KINDS = 10;
    private static final long NOTHING_KEPT = 200;

    private final int threshold;
    private final Neighbours neighbours;
    private final Rectangles rectangles;
    private final Map<Unit, UnitCells> cellsOf = new LinkedHashMap<>();
    private final Map<Kind, List<Unit>> holders = new HashMap<>();
    /** By what a swap costs: the totals of units, of sorts, of sexes, or of none of these. */
    private final Map<Long, PoolCost.Changed> changed = new HashMap<>();

    public PlainSearch(int threshold, Collection<BaseCell> cells) {
        this.threshold = threshold;
        List<Unit> units = cells.stream().map(BaseCell::unit).distinct().sorted(PlainUnits::compare).toList();
        neighbours = new Neighbours(units, NEIGHBOURS);
        rectangles = new Rectangles(units);
        Map<Unit, List<BaseCell>> collected = new HashMap<>();
        for (BaseCell c : cells) {
            if (c.count() < 0) {
                throw new IllegalArgumentException("negative: " + c);
            }
            collected.computeIfAbsent(c.unit(), u -> new ArrayList<>()).add(c);
        }
        units.forEach(u -> cellsOf.put(u, UnitCells.of(collected.remove(u))));
        cellsOf.forEach((unit, of) -> of.all().stream().filter(c -> c.count() > 1).forEach(c -> holders.computeIfAbsent(Kind.of(c), k -> new ArrayList<>()).add(unit)));
    }

    /** @param check called again and again; throws to stop */
    public List<Shift> shifts(Runnable check) {
        List<Shift> shifts = new ArrayList<>();
        Set<BaseCell> safe = new HashSet<>();
        for (UnitCells cells : cellsOf.values()) {
            check.run();
            List<Unit> near = null;
            List<Rectangle> four = null;
            for (BaseCell c : cells.all()) {
                if (c.child() && c.count() > 0 && c.count() < threshold && !safe.contains(c)) {
                    near = near == null ? neighbours.of(c.unit()) : near;
                    four = four == null ? rectangles.of(c.unit(), near) : four;
                    Shift shift = best(c, near, four);
                    shifts.add(shift);
                    shift.cells().forEach(safe::add);
                }
            }
        }
        return shifts;
    }

    private Shift best(BaseCell c, List<Unit> near, List<Rectangle> four) {
        Best best = new Best();
        List<BaseCell> sorts = new ArrayList<>();
        List<BaseCell> sexes = new ArrayList<>();
        for (BaseCell o : cellsOf.get(c.unit()).all()) {
            if (o.count() > 0 && o != c) {
                (o.sort().equals(c.sort()) ? sexes : sorts).add(o);
            }
        }
        sorts.removeIf(o -> !Objects.equals(o.sex(), c.sex()));
        sorts.add(null);
        sexes.add(null);
        for (BaseCell sort : sorts) {
            for (BaseCell sex : sexes) {
                Swap swap = new Swap(cellsOf, c, sort, sex);
                Item item = swap.of(c.unit());
                if (item != null && item.width() >= threshold) {
                    best.offer(swap.cost() * PlainUnits.alone(c.unit()), new Shift.Alone(item));
                    pool(swap, item, near, best);
                }
                if (item != null) {
                    four.forEach(r -> rectangle(swap, item, r, best));
                }
            }
        }
        if (best.shift instanceof Shift.Alone(Item item) && item.less().isEmpty()) {
            far(c, best);
            strangers(c, near, best);
        }
        best.chosen.run();
        return best.shift;
    }

    /** Takes in units, those first that change the fewest further totals, until there is room enough. */
    private void pool(Swap swap, Item first, List<Unit> near, Best best) {
        List<Item> items = new ArrayList<>(List.of(first));
        PoolCost spread = new PoolCost(swap.c().unit(), changed.computeIfAbsent(swap.cost(), k -> new PoolCost.Changed()));
        List<Unit> left = new ArrayList<>(near);
        long down = first.down();
        long up = first.up();
        while (down < threshold || up < threshold) {
            boolean needsDown = down < threshold;
            boolean needsUp = up < threshold;
            Unit next = null;
            Item taken = null;
            long least = best.cost / swap.cost() - spread.cost();
            for (Unit unit : left) {
                long more = spread.with(unit);
                if (more < least) {
                    Item item = swap.of(unit);
                    if (item != null && item.width() >= threshold && (needsDown && item.down() > 0 || needsUp && item.up() > 0)) {
                        next = unit;
                        taken = item;
                        least = more;
                    }
                }
            }
            if (next == null) {
                return;
            }
            left.remove(next);
            spread.add(next);
            items.add(taken);
            down += taken.down();
            up += taken.up();
        }
        best.offer(swap.cost() * spread.cost(), new Shift.Pool(List.copyOf(items)), spread::chosen);
    }

    private void rectangle(Swap swap, Item item, Rectangle r, Best best) {
        if (swap.cost() * r.cost() >= best.cost) {
            return;
        }
        Item beside = swap.of(r.beside());
        Item across = swap.of(r.across());
        Item last = swap.of(r.last());
        if (beside != null && across != null && last != null) {
            Shift shift = new Shift.Pool(List.of(item.against(beside), across.against(last)));
            if (shift.width() >= threshold) {
                best.offer(swap.cost() * r.cost(), shift);
            }
        }
    }

    /** Any units with the same sort and sex, where none nearby has persons to spare. */
    private void far(BaseCell c, Best best) {
        List<Unit> all = new ArrayList<>(holders.getOrDefault(Kind.of(c), List.of()).stream().limit(FAR).toList());
        all.remove(c.unit());
        Swap swap = new Swap(cellsOf, c, null, null);
        pool(swap, swap.of(c.unit()), all, best);
    }

    /** Any other children of the unit or of one nearby: the totals of bands and sexes change, but not that of all children. */
    private void strangers(BaseCell c, List<Unit> near, Best best) {
        List<Unit> units = new ArrayList<>(List.of(c.unit()));
        units.addAll(near);
        for (Unit unit : units) {
            long cost = PlainUnits.alone(c.unit()) * KINDS + (unit == c.unit() ? 0 : 2 * NOTHING_KEPT * PlainUnits.apart(c.unit(), unit));
            for (BaseCell other : cellsOf.get(unit).all()) {
                Item item = other == c || !other.child() || other.count() == 0 ? null : new Item(List.of(c), List.of(other));
                if (item != null && item.width() >= threshold) {
                    best.offer(cost, new Shift.Alone(item));
                }
            }
        }
    }

    /** What a cell of another unit must share to be swapped with it. */
    private record Kind(String sort, String sex) {

        static Kind of(BaseCell c) {
            return new Kind(c.sort(), c.sex());
        }
    }

    /** Which cells are moved against each other in each unit: of one other sort, of the other sex, as far as each is given. */
    private record Swap(Map<Unit, UnitCells> cellsOf, BaseCell c, BaseCell sort, BaseCell sex) {

        /** The item of a unit; null when it lacks one of the cells. */
        Item of(Unit unit) {
            UnitCells cells = cellsOf.get(unit);
            List<List<BaseCell>> sides = List.of(new ArrayList<>(), new ArrayList<>());
            for (int a = 0; a <= (sort == null ? 0 : 1); a++) {
                for (int s = 0; s <= (sex == null ? 0 : 1); s++) {
                    BaseCell corner = cells.of(a == 0 ? c.sort() : sort.sort(), s == 0 ? c.sex() : sex.sex());
                    if (corner == null || corner.count() == 0) {
                        return null;
                    }
                    sides.get(a + s & 1).add(corner);
                }
            }
            return new Item(sides.get(0), sides.get(1));
        }

        /** What it hides of each unit: the more totals it leaves alone the better. */
        long cost() {
            return (sort == null ? 20 : sort.child() == c.child() ? 1 : 16) * (sex == null ? KINDS : 1);
        }
    }

    /** The cheapest shift that is wide enough. */
    private static final class Best {

        private long cost = Long.MAX_VALUE;
        private Shift shift;
        private Runnable chosen;

        void offer(long itsCost, Shift candidate) {
            offer(itsCost, candidate, () -> { });
        }

        void offer(long itsCost, Shift candidate, Runnable whenChosen) {
            if (itsCost < cost) {
                cost = itsCost;
                shift = candidate;
                chosen = whenChosen;
            }
        }
    }
}
