package ruralpost.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ruralpost.sheet.words.ColumnUnit;

/** Compares the numbers of columns that say the same in different units: 销售额（元） 12345 and 销售额（万元） 1.23. */
final class SameAmounts {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final ColumnSamples samples;

    SameAmounts(ColumnSamples samples) {
        this.samples = samples;
    }

    /** Whether two columns hold the same numbers in every row: 100 and 100.00. */
    boolean same(int one, int other) {
        return agree(one, BigDecimal.ONE, other, BigDecimal.ONE);
    }

    /** The column of the smallest unit where all others hold its numbers in larger ones, rounded or not; null where any row differs or a unit is not known. */
    Integer finest(List<Integer> columns, Map<Integer, TitleMatcher.Match> matches) {
        if (columns.stream().anyMatch(c -> factor(matches.get(c)) == null)
            || columns.stream().map(c -> matches.get(c).unit()).map(u -> u == null ? null : u.unit() == null ? null : u.unit().dimension()).distinct().count() > 1) {
            return null;
        }
        Integer finest = columns.stream().min(Comparator.comparing(c -> factor(matches.get(c)))).orElseThrow();
        BigDecimal small = factor(matches.get(finest));
        boolean all = columns.stream().filter(c -> !c.equals(finest)).allMatch(c -> factor(matches.get(c)).compareTo(small) > 0 && agree(finest, small, c, factor(matches.get(c))));
        return all ? finest : null;
    }

    private static BigDecimal factor(TitleMatcher.Match match) {
        ColumnUnit unit = match.unit();
        return unit == null || unit.unit() == null || unit.per() != null || unit.unit() == ColumnUnit.FOREIGN ? null : unit.scale().multiply(unit.unit().factor());
    }

    /** Whether each number of the column in the larger unit is that of the other one, as exactly as its decimals say it. */
    private boolean agree(int one, BigDecimal small, int other, BigDecimal large) {
        int decimals = samples.pairs(one, other).stream().map(p -> p.get(1)).filter(n -> n != null).mapToInt(n -> Math.max(0, n.stripTrailingZeros().scale())).max().orElse(0);
        BigDecimal most = large.compareTo(small) == 0 ? BigDecimal.ZERO : large.multiply(HALF).movePointLeft(decimals);
        return samples.pairs(one, other).stream().allMatch(p -> p.get(0) == null ? p.get(1) == null
            : p.get(1) != null && p.get(0).multiply(small).subtract(p.get(1).multiply(large)).abs().compareTo(most) <= 0);
    }
}
