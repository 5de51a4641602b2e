package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.chart.ChartBody;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.Ring;
import ruralpost.chart.Share;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.sales.dashboard.ShareChange;
import ruralpost.value.Formats;
import ruralpost.value.Percent;

/** Shares of the kinds of buyers: a ring of few, a bar of 100 % of one or of many. The key of a part is the kind's code. */
final class BuyersChart {

    private static final int PALETTE_REST = 8;
    private static final int FEW = 5;

    private final ChartInput input;

    BuyersChart(ChartInput input) {
        this.input = input;
    }

    ChartSpec spec() {
        List<ChartInput.Entry> entries = input.entries(Dimension.BUYER_KIND).stream().filter(e -> input.measure().statedIn(e.totals())).toList();
        BoardWriter writer = input.writer(entries);
        BigDecimal sum = entries.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Share.Part> parts = new ArrayList<>();
        Map<Integer, String> changes = input.board().base() == null ? Map.of() : ShareChange.of(input.board(), Dimension.BUYER_KIND).stream()
            .filter(c -> c.change().isPresent()).collect(Collectors.toMap(ShareChange::code, c -> c.written(input.board())));
        String base = input.text(input.board().request().comparison().baseLabel().key());
        for (ChartInput.Entry e : entries) {
            String percent = Percent.ratio(value(e), sum).map(p -> Formats.of(input.lang()).percent(p, 1)).orElse(Formats.NONE);
            parts.add(new Share.Part(e.key(), input.name(Dimension.BUYER_KIND, e.code()), writer.value(e.totals()), percent, colour(e),
                changes.containsKey(e.code()) ? input.text("sales.chart.buyers.change", base, changes.get(e.code())) : ""));
        }
        // a refund takes no room in a ring, so its parts would not add up to the number in the middle
        boolean ring = parts.size() > 1 && parts.size() <= FEW && entries.stream().allMatch(e -> value(e).signum() > 0);
        ChartBody body = ring ? new Ring(parts, writer.number(sum), writer.unit()) : new Share(parts, "");
        return ChartSpec.of("sales-buyers", input.text("sales.chart.buyers"), writer.unit(), body, input.lang())
            .withChosen(input.chosenKeys(Dimension.BUYER_KIND)).withNotes(ChartNotes.shown(input.board()));
    }

    private BigDecimal value(ChartInput.Entry e) {
        return input.board().value(e.totals());
    }

    /** A buyer kind keeps its colour whatever its rank; "not stated" has the one of the rest. */
    private static int colour(ChartInput.Entry e) {
        return e.stated() ? e.code() : PALETTE_REST;
    }
}
