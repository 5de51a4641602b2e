package ruralpost.disclosure;

/**
 * Which cells of a unit are moved against each other, by their kinds: one, or two of both sexes or of two sorts, or four of both. In the first there
 * would be one more, in the second then one fewer.
 *
 * @param kind  of the cell that it is for
 * @param sort  the kind of another sort and the same sex; -1 for none
 * @param sex   the kind of the same sort and the other sex; -1 for none
 * @param cross that of the other sort and the other sex; -1 for none
 * @param cost  what it hides of each unit: the more totals it leaves alone the better
 */
record Swap(CellTable table, int kind, int sort, int sex, int cross, long cost) {

    /** More than all persons. */
    static final long UNLIMITED = Long.MAX_VALUE / 1_000_000;

    /** What it weighs when the totals by sex change. */
    static final long KINDS = 10;

    static Swap of(CellTable table, int kind, int sort, int sex) {
        long sorts = sort < 0 ? 20 : table.kindOf(sort).child() == table.kindOf(kind).child() ? 1 : 16;
        return new Swap(table, kind, sort, sex, sort < 0 || sex < 0 ? -1 : table.crossing(sort, sex), sorts * (sex < 0 ? KINDS : 1));
    }

    /** Whether it is complete: no other unit has a cell of a kind that there is not. */
    boolean possible() {
        return sort < 0 || sex < 0 || cross >= 0;
    }

    /** How far the cells of a unit can be moved down with all counts staying at least 1; -1 when the unit lacks one. */
    long down(int unit) {
        long room = room(unit, kind);
        return cross < 0 ? room : Math.min(room, room(unit, cross));
    }

    /** How far they can be moved up; -1 when the unit lacks a cell. */
    long up(int unit) {
        long room = sex < 0 ? UNLIMITED : room(unit, sex);
        return sort < 0 ? room : Math.min(room, room(unit, sort));
    }

    private long room(int unit, int of) {
        int cell = table.find(unit, of);
        return cell < 0 ? -1 : table.count(cell) - 1;
    }

    /** The cells of a unit in which there would be one more. */
    int[] more(int unit) {
        return cross < 0 ? new int[] {table.find(unit, kind)} : new int[] {table.find(unit, kind), table.find(unit, cross)};
    }

    /** Those in which there would be one fewer. */
    int[] less(int unit) {
        return sort < 0 && sex < 0 ? new int[0] : sort < 0 ? new int[] {table.find(unit, sex)} : sex < 0 ? new int[] {table.find(unit, sort)}
            : new int[] {table.find(unit, sex), table.find(unit, sort)};
    }
}
