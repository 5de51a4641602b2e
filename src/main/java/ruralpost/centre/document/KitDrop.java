package ruralpost.centre.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;

/**
 * The same things to each of many centres, before it is posted: what leaves the storeroom, and what it lacks.
 *
 * @param from    the storeroom
 * @param lines   what each centre gets, one line for each item, with what the storeroom has
 * @param centres the centres, each once; the storeroom is never among them
 */
public record KitDrop(long from, List<Line> lines, List<Long> centres) {

    /** Keeps its own lists. */
    public KitDrop {
        lines = List.copyOf(lines);
        centres = List.copyOf(centres);
    }

    /** So many of an item. @param quantity at least 1 */
    public record Part(long itemId, long quantity) {
    }

    /**
     * One item of the kit.
     *
     * @param each      how many a centre gets
     * @param total     how many leave
     * @param available how many can leave the storeroom on that day, so that no later day goes below zero
     */
    public record Line(long itemId, long each, long total, long available) {

        /** How many the storeroom lacks; 0 when it has enough. */
        public long missing() {
            return Math.max(0, total - available);
        }
    }

    /** A kit for these centres on a day. @param kit parts of one item are added up */
    public static KitDrop of(StockBook book, long from, List<Part> kit, List<Long> centres, LocalDate day) {
        List<Long> to = centres.stream().distinct().filter(c -> c != from).toList();
        List<Line> lines = new ArrayList<>();
        for (long item : kit.stream().map(Part::itemId).distinct().toList()) {
            long each = kit.stream().filter(p -> p.itemId() == item).mapToLong(Part::quantity).sum();
            lines.add(new Line(item, each, Math.multiplyExact(each, (long) to.size()), book.lowest(from, item, StockState.SHELF, day)));
        }
        return new KitDrop(from, lines, to);
    }

    /** Whether there is something to send and the storeroom has all of it. */
    public boolean complete() {
        return !centres.isEmpty() && !lines.isEmpty() && lines.stream().allMatch(l -> l.missing() == 0);
    }

    /** The movements that send it, centre by centre. */
    public List<StockMove> moves() {
        return centres.stream().flatMap(c -> lines.stream().map(l -> StockMove.sent(from, c, l.itemId(), l.each()))).toList();
    }
}
