package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.BoardWriter;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

/** What every chart of a dashboard is made from. */
record ChartInput(SalesBoard board, BoardFacts facts) {

    /** A code of a dimension with the totals of the chosen sales, and of all sales of these days. */
    record Entry(int code, Totals totals, Totals whole) {

        String key() {
            return Integer.toString(code);
        }

        boolean stated() {
            return code != 0;
        }
    }

    Lang lang() {
        return board.request().lang();
    }

    Measure measure() {
        return board.request().measure();
    }

    SalesFilter filter() {
        return board.request().filter();
    }

    String text(String key, Object... args) {
        return Texts.of(lang()).get(key, args);
    }

    /** The values of a dimension that state the measure, the largest first. */
    List<Entry> entries(Dimension dimension) {
        Totals[] chosen = board.now().groups().get(dimension);
        Totals[] all = board.all().groups().get(dimension);
        List<Entry> entries = new ArrayList<>();
        for (int code = 0; code < all.length; code++) {
            if (all[code] != null && measure().statedIn(all[code])) {
                entries.add(new Entry(code, code >= chosen.length || chosen[code] == null ? new Totals() : chosen[code], all[code]));
            }
        }
        entries.sort(Comparator.comparing((Entry e) -> board.value(e.totals())).thenComparing(e -> board.value(e.whole())).reversed());
        return entries;
    }

    /** The name of a code. */
    String name(Dimension dimension, int code) {
        if (code == 0 && (dimension == Dimension.TOWNSHIP || dimension == Dimension.VILLAGE)) {
            return text("sales.chart." + dimension.code() + ".unknown");
        }
        return facts.labels().of(dimension, code == 0 ? null : board.cube().value(dimension, code), lang());
    }

    /** The chosen codes of a dimension, as keys. */
    Set<String> chosenKeys(Dimension dimension) {
        return filter().chosen().getOrDefault(dimension, Set.of()).stream()
            .map(v -> Integer.toString(board.cube().codeOf(dimension, v))).collect(Collectors.toSet());
    }

    /** Writes in the scale of the largest of these. */
    BoardWriter writer(List<Entry> entries) {
        BigDecimal largest = entries.stream().map(e -> board.value(e.whole()).abs()).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        return writer(largest);
    }

    /** Writes in the scale of this value. */
    BoardWriter writer(BigDecimal largest) {
        return new BoardWriter(measure(), lang(), largest);
    }
}
