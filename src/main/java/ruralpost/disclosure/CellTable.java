package ruralpost.disclosure;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * All base cells in columns: there can be millions. Units are numbered from the widest group to the narrowest, then by id, so that neighbours are
 * summed up together most often; the cells of a unit stand together, in the order of their kinds. Groups are told apart by codes in the order of
 * their names, that of an unknown one last.
 */
final class CellTable {

    /** Units and cells by number. */
    private final long[] ids;
    private final int[] groups;
    private final String[][] names;
    private final int[] start;
    private final int[] kinds;
    private final long[] counts;
    private final List<Kind> kindsByCode;
    /** The kind of a sort and sex by the first kinds that have them; -1 where there is none. */
    private final int[][] crossings;

    /** What a cell of another unit must share to be swapped with it. */
    record Kind(String sort, String sex, boolean child) {

        boolean sameSort(Kind other) {
            return sort.equals(other.sort);
        }

        boolean sameSex(Kind other) {
            return sex == null ? other.sex == null : sex.equals(other.sex);
        }
    }

    /** The names of the groups of a unit, looked up when they are asked for. */
    static final class Names extends AbstractList<String> implements RandomAccess {

        private final CellTable table;
        private final int unit;

        private Names(CellTable table, int unit) {
            this.table = table;
            this.unit = unit;
        }

        @Override
        public String get(int level) {
            return table.names[level][table.group(unit, level)];
        }

        @Override
        public int size() {
            return table.levels();
        }
    }

    /** @param groups codes, all of one unit together @param start first cell of each unit @param kinds by cell, as numbers of the list */
    CellTable(long[] ids, int[] groups, String[][] names, int[] start, int[] kinds, long[] counts, List<Kind> kindsByCode) {
        this.ids = ids;
        this.groups = groups;
        this.names = names;
        this.start = start;
        this.kinds = kinds;
        this.counts = counts;
        this.kindsByCode = kindsByCode;
        this.crossings = crossings(kindsByCode);
    }

    /** @throws IllegalArgumentException two cells of the same unit, sort and sex, or a negative count */
    static CellTable of(Iterable<BaseCell> cells) {
        TableMaker maker = new TableMaker();
        cells.forEach(maker::add);
        return maker.table();
    }

    private static int[][] crossings(List<Kind> kinds) {
        Map<List<String>, Integer> codes = new HashMap<>();
        for (int k = 0; k < kinds.size(); k++) {
            codes.putIfAbsent(Arrays.asList(kinds.get(k).sort(), kinds.get(k).sex()), k);
        }
        int[][] crossings = new int[kinds.size()][kinds.size()];
        for (int sort = 0; sort < kinds.size(); sort++) {
            for (int sex = 0; sex < kinds.size(); sex++) {
                crossings[sort][sex] = codes.getOrDefault(Arrays.asList(kinds.get(sort).sort(), kinds.get(sex).sex()), -1);
            }
        }
        return crossings;
    }

    int units() {
        return ids.length;
    }

    int cells() {
        return counts.length;
    }

    /** How many groups each unit has. */
    int levels() {
        return names.length;
    }

    /** How many kinds of cells there are. */
    int kinds() {
        return kindsByCode.size();
    }

    long id(int unit) {
        return ids[unit];
    }

    /** Code of a group of a unit. @param level from the narrowest on */
    int group(int unit, int level) {
        return groups[unit * names.length + level];
    }

    /** How many groups there are. */
    int groups(int level) {
        return names[level].length;
    }

    /** The first cell of a unit; of the number of units, that after the last. */
    int start(int unit) {
        return start[unit];
    }

    int kind(int cell) {
        return kinds[cell];
    }

    long count(int cell) {
        return counts[cell];
    }

    Kind kindOf(int kind) {
        return kindsByCode.get(kind);
    }

    /** The kind with the sort of one and the sex of another; -1 where there is none. */
    int crossing(int sort, int sex) {
        return crossings[sort][sex];
    }

    /** The cell of a unit that is of a kind; -1 where it has none. There are few of each unit: they are gone through. */
    int find(int unit, int kind) {
        for (int c = start[unit]; c < start[unit + 1]; c++) {
            if (kinds[c] == kind) {
                return c;
            }
        }
        return -1;
    }

    /** The unit that a cell belongs to. */
    int unitOf(int cell) {
        int at = Arrays.binarySearch(start, cell);
        return at >= 0 ? at : -at - 2;
    }

    Unit unit(int unit) {
        return new Unit(ids[unit], new Names(this, unit));
    }

    BaseCell cell(int cell) {
        return cell(unit(unitOf(cell)), cell);
    }

    /** @param unit its own */
    BaseCell cell(Unit unit, int cell) {
        Kind kind = kindOf(kinds[cell]);
        return new BaseCell(unit, kind.sort(), kind.sex(), kind.child(), counts[cell]);
    }

    /** How many tables a swap of persons between two units would show in, the wider ones counting more. */
    long apart(int a, int b) {
        long cost = 1;
        for (int level = 0; level < names.length; level++) {
            cost += group(a, level) == group(b, level) ? 0 : 2L << level;
        }
        return cost;
    }

    /** The same for persons who come from nowhere: also the total changes. */
    long alone() {
        return (4L << names.length) - 1;
    }
}
