package ruralpost.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ruralpost.disclosure.BaseCell;
import ruralpost.disclosure.Count;
import ruralpost.disclosure.SmallCells;
import ruralpost.disclosure.Unit;
import ruralpost.place.PlaceLines;

/**
 * The children served by all centres as their numbers may leave the program: whatever writes a file, a copy or a picture asks here which
 * sums are hidden. A unit is a centre in a year. Immutable, thread-safe.
 */
public final class ServedCells {

    /** What the stated counts of a sort of children at a centre in a year stand for. */
    private record Sort(long centreId, int year, String band, String sex) {
    }

    private final SmallCells cells;
    private final Map<BaseCell, CentreChildren> served = new HashMap<>();

    private ServedCells(int threshold, CentreBook book, PlaceLines places, Runnable check) {
        Map<Long, Centre> centres = new HashMap<>();
        book.centres().forEach(c -> centres.put(c.id(), c));
        Map<List<Long>, Unit> units = new HashMap<>();
        Map<Sort, CentreChildren> merged = new java.util.LinkedHashMap<>();
        book.children().forEach(c -> merged.merge(new Sort(c.centreId(), c.year(), c.band() == null ? "" : c.band().code(), c.sex() == null ? null : c.sex().code()), c,
            (a, b) -> new CentreChildren(a.stamp(), a.centreId(), a.year(), a.band(), a.sex(), a.persons() + b.persons())));
        List<BaseCell> base = new ArrayList<>();
        merged.forEach((sort, c) -> {
            Unit unit = units.computeIfAbsent(List.of(c.centreId(), (long) c.year()), k -> unit(units.size(), c, centres.get(c.centreId()), places));
            BaseCell cell = new BaseCell(unit, sort.band(), sort.sex(), true, c.persons());
            base.add(cell);
            served.put(cell, c);
        });
        cells = SmallCells.of(threshold, base, check);
    }

    /**
     * Decides what is hidden. Not for the window's thread. {@link Centres#served} keeps what was decided.
     *
     * @param threshold counts below it are small
     * @param book      all centres, whatever is asked for
     * @param places    all places
     */
    public static ServedCells of(int threshold, CentreBook book, PlaceLines places) {
        return of(threshold, book, places, () -> { });
    }

    /** The same. @param check called again and again while it decides; throws to stop */
    static ServedCells of(int threshold, CentreBook book, PlaceLines places, Runnable check) {
        return new ServedCells(threshold, book, places, check);
    }

    private static Unit unit(long id, CentreChildren c, Centre centre, PlaceLines places) {
        PlaceLines.Line at = centre == null ? PlaceLines.Line.UNKNOWN : places.of(centre.place().stamp().id());
        return new Unit(id, Arrays.asList(String.valueOf(c.centreId()), at.village() == null ? null : String.valueOf(at.village().stamp().id()), String.valueOf(c.year()),
            at.township(), at.county(), at.prefecture(), at.province()));
    }

    /** What an entry counts: the centre, the year, the age band and the sex. Entries of the same are hidden together. */
    public static List<Object> sort(CentreChildren c) {
        return Arrays.asList(c.centreId(), c.year(), c.band(), c.sex());
    }

    /** Sums of children by any grouping. @param group null for what is left out */
    public <K> Map<K, Count> sums(Function<CentreChildren, K> group) {
        return cells.sums(c -> group.apply(served.get(c)));
    }

    /** The groups whose sums must not leave, nor any number derived from them. @param group null for what is left out */
    public <K> Set<K> hidden(Function<CentreChildren, K> group) {
        return cells.hidden(c -> group.apply(served.get(c)));
    }

    /** Counts of children from 1 up to below it are small. */
    public int threshold() {
        return cells.threshold();
    }
}
