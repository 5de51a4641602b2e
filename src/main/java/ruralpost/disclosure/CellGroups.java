package ruralpost.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Sums of cells by the finest groups that are asked for; those of wider groups, which hold whole fine ones, cost little more. Immutable when the groups are. */
public final class CellGroups<K> {

    private final Shifts shifts;
    /** The group of each cell, by its place in the list; -1 for cells that stand in none. */
    private final int[] codes;
    private final List<K> groups = new ArrayList<>();
    private final long[] sums;

    /** @param group of a cell; null for cells that stand in none */
    CellGroups(CellTable table, Shifts shifts, Function<BaseCell, K> group) {
        this.shifts = shifts;
        this.codes = new int[table.cells()];
        Map<K, Integer> known = new HashMap<>();
        for (int u = 0; u < table.units(); u++) {
            Unit unit = table.unit(u);
            for (int c = table.start(u); c < table.start(u + 1); c++) {
                K key = group.apply(table.cell(unit, c));
                codes[c] = key == null ? -1 : known.computeIfAbsent(key, k -> {
                    groups.add(k);
                    return groups.size() - 1;
                });
            }
        }
        sums = new long[groups.size()];
        for (int c = 0; c < codes.length; c++) {
            if (codes[c] >= 0) {
                sums[codes[c]] += table.count(c);
            }
        }
    }

    /** The sums of wider groups, each with whether it is hidden, in the order of the units that stand in them. @param wider of a group; null for what is left out */
    public <L> Map<L, Count> sums(Function<K, L> wider) {
        Map<L, long[]> wide = new LinkedHashMap<>();
        for (int g = 0; g < sums.length; g++) {
            L key = wider.apply(groups.get(g));
            if (key != null) {
                wide.computeIfAbsent(key, k -> new long[1])[0] += sums[g];
            }
        }
        Set<L> hidden = hidden(wider);
        Map<L, Count> counts = new LinkedHashMap<>();
        wide.forEach((key, sum) -> counts.put(key, new Count(sum[0], hidden.contains(key))));
        return counts;
    }

    private <L> Set<L> hidden(Function<K, L> wider) {
        List<L> wide = new ArrayList<>();
        groups.forEach(g -> wide.add(wider.apply(g)));
        Set<L> hidden = new HashSet<>();
        shifts.changed(c -> codes[c] < 0 ? null : wide.get(codes[c]), hidden::add);
        return hidden;
    }
}
