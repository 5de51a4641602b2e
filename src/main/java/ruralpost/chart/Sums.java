package ruralpost.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ruralpost.text.Lang;
import ruralpost.value.Bound;

/** Totals that a chart adds itself, written with as many decimals as its values; the bound of a sum follows the rule of {@link Bound}. */
final class Sums {

    private final Lang lang;
    private final int decimals;

    /** @param values all values of the chart: they decide the decimals */
    Sums(Collection<ChartValue> values, Lang lang) {
        this.lang = lang;
        this.decimals = values.stream().filter(ChartValue::present).mapToInt(Sums::decimals).max().orElse(0);
    }

    static Sums of(Matrix matrix, Lang lang) {
        return new Sums(matrix.cells().stream().flatMap(List::stream).toList(), lang);
    }

    static Sums of(Stacked stacked, Lang lang) {
        return new Sums(stacked.layers().stream().flatMap(layer -> layer.values().stream()).toList(), lang);
    }

    private static int decimals(ChartValue value) {
        int point = value.label().lastIndexOf('.');
        return point < 0 ? 0 : (int) value.label().substring(point + 1).chars().takeWhile(Character::isDigit).count();
    }

    ChartValue row(Matrix matrix, int row) {
        return sum(IntStream.range(0, matrix.columns().size()).mapToObj(column -> matrix.at(row, column)).toList());
    }

    ChartValue column(Matrix matrix, int column) {
        return sum(IntStream.range(0, matrix.rows().size()).mapToObj(row -> matrix.at(row, column)).toList());
    }

    ChartValue all(Matrix matrix) {
        return sum(IntStream.range(0, matrix.rows().size()).mapToObj(row -> row(matrix, row)).toList());
    }

    ChartValue step(Stacked stacked, int index) {
        return sum(stacked.layers().stream().map(layer -> layer.at(index)).toList());
    }

    /** The sum of those that are present; NONE when none is. */
    ChartValue sum(List<ChartValue> values) {
        List<ChartValue> there = values.stream().filter(ChartValue::present).toList();
        if (there.isEmpty()) {
            return ChartValue.NONE;
        }
        BigDecimal sum = there.stream().map(value -> BigDecimal.valueOf(value.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
        Bound bound = Bound.ofAll(there.stream().map(value -> bound(value.mark())).toList());
        return new ChartValue(sum.doubleValue(), number(sum, decimals), bound.mark(lang), "", there.stream().anyMatch(ChartValue::part));
    }

    /** A number with thousands separated, a true minus and a fixed number of decimals. */
    static String number(BigDecimal amount, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A share of a whole as percent with one decimal; empty when there is no whole. */
    static String percent(double part, double whole) {
        return whole > 0 ? number(BigDecimal.valueOf(part / whole * 100), 1) + "%" : "";
    }

    private Bound bound(String mark) {
        for (Bound bound : Bound.values()) {
            if (bound.mark(lang).equals(mark.strip())) {
                return bound;
            }
        }
        return Bound.ABOUT;
    }
}
