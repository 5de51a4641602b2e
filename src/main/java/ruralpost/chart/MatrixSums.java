package ruralpost.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ruralpost.text.Lang;
import ruralpost.value.Bound;

/** Totals of a matrix, written with as many decimals as its cells; the bound of a sum follows the rule of {@link Bound}. */
final class MatrixSums {

    private final Matrix matrix;
    private final Lang lang;
    private final int decimals;

    MatrixSums(Matrix matrix, Lang lang) {
        this.matrix = matrix;
        this.lang = lang;
        this.decimals = matrix.cells().stream().flatMap(List::stream).filter(ChartValue::present).mapToInt(MatrixSums::decimals).max().orElse(0);
    }

    private static int decimals(ChartValue value) {
        int point = value.label().lastIndexOf('.');
        return point < 0 ? 0 : (int) value.label().substring(point + 1).chars().takeWhile(Character::isDigit).count();
    }

    ChartValue row(int row) {
        return sum(IntStream.range(0, matrix.columns().size()).mapToObj(column -> matrix.at(row, column)).toList());
    }

    ChartValue column(int column) {
        return sum(IntStream.range(0, matrix.rows().size()).mapToObj(row -> matrix.at(row, column)).toList());
    }

    ChartValue all() {
        return sum(IntStream.range(0, matrix.rows().size()).mapToObj(this::row).toList());
    }

    private ChartValue sum(List<ChartValue> values) {
        List<ChartValue> there = values.stream().filter(ChartValue::present).toList();
        if (there.isEmpty()) {
            return ChartValue.NONE;
        }
        BigDecimal sum = there.stream().map(value -> BigDecimal.valueOf(value.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        Bound bound = Bound.ofAll(there.stream().map(value -> bound(value.mark())).toList());
        boolean part = there.stream().anyMatch(ChartValue::part);
        return new ChartValue(sum.doubleValue(), format.format(sum), bound.mark(lang), "", part);
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
