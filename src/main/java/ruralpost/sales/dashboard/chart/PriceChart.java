package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Scatter;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.sales.dashboard.Measure;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** Average price against weight, a point for each product; its size is the amount. The key of a point is the product's code. */
final class PriceChart {

    private static final int PRICE_DECIMALS = 2;

    private final ChartInput input;

    PriceChart(ChartInput input) {
        this.input = input;
    }

    /** A product with both a price and a weight. */
    private record Priced(int code, Totals totals) {
    }

    ChartSpec spec() {
        Totals[] groups = input.board().now().groups().get(Dimension.PRODUCT);
        List<Priced> priced = new ArrayList<>();
        long without = 0;
        for (int code = 0; code < groups.length; code++) {
            if (groups[code] != null && groups[code].records > 0) {
                Totals t = groups[code];
                if (t.pricedMg > 0 && t.pricedFen >= 0 && t.mg > 0) {
                    priced.add(new Priced(code, t));
                } else {
                    without++;
                }
            }
        }
        priced.sort(Comparator.comparing((Priced p) -> p.totals().fen).reversed());
        BoardWriter kg = writer(Measure.QUANTITY, priced);
        BoardWriter yuan = writer(Measure.AMOUNT, priced);
        List<Scatter.Point> points = priced.stream().map(p -> new Scatter.Point(Integer.toString(p.code()), input.name(Dimension.PRODUCT, p.code()),
            kg.value(p.totals()), price(p.totals()), yuan.value(p.totals()))).toList();
        Scatter body = new Scatter(points, input.text("sales.measure.quantity"), kg.unit(), input.text("sales.chart.price.average"), input.text("sales.chart.price.unit"));
        return ChartSpec.of("sales-price", input.text("sales.chart.price"), "", body, input.lang())
            .withChosen(input.chosenKeys(Dimension.PRODUCT)).withNotes(notes(without));
    }

    private BoardWriter writer(Measure measure, List<Priced> priced) {
        BigDecimal largest = priced.stream().map(p -> measure.of(p.totals()).abs()).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        return new BoardWriter(measure, input.lang(), largest);
    }

    /** Yuan per kilogram of the records that state both; of inexact amounts it is about. */
    private ChartValue price(Totals t) {
        BigDecimal yuan = new BigDecimal(t.pricedFen).movePointLeft(2).divide(new BigDecimal(t.pricedMg).movePointLeft(6), PRICE_DECIMALS, RoundingMode.HALF_UP);
        String written = Formats.of(input.lang()).number(yuan, PRICE_DECIMALS);
        Bound bound = t.bound().isExact() ? Bound.EXACT : Bound.ABOUT;
        return ChartValue.of(yuan.doubleValue(), written, written + " " + input.text("sales.chart.price.unit")).marked(bound.mark(input.lang()));
    }

    private List<String> notes(long without) {
        List<String> notes = new ArrayList<>();
        notes.add(input.text("sales.board.note.price"));
        if (without > 0) {
            notes.add(input.text("sales.board.note.price.without", without));
        }
        Totals total = input.board().now().total();
        if (total.otherQuantity > 0) {
            notes.add(input.text("sales.board.note.no.weight", total.otherQuantity));
        }
        return notes;
    }
}
