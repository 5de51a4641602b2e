package ruralpost.centre.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.centre.Funding;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Scale;

/** What the centres have, at the average price at which it came in, by source of money. The key is the funding's row id, 0 where none is stated. */
final class ValueChart {

    private final CentreBoard board;
    private final Texts texts;
    private final Formats formats;

    ValueChart(CentreBoard board, Lang lang) {
        this.board = board;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    ChartSpec spec() {
        List<CentreSums.Held> held = new CentreSums(board).held(CentreDimension.SOURCE.bit());
        Map<Long, List<CentreSums.Held>> bySource = held.stream().filter(h -> h.value() != null)
            .collect(Collectors.groupingBy(h -> h.balance().fundingId() == null ? 0L : h.balance().fundingId()));
        Money most = bySource.values().stream().map(CentreSums::value).max(Money::compareTo).orElse(Money.ofFen(0));
        Scale scale = Scale.forMoney(texts.lang(), most);
        List<Bars.Bar> bars = new ArrayList<>();
        for (Funding f : board.data().book().fundings()) {
            List<CentreSums.Held> of = bySource.get(f.stamp().id());
            if (of != null) {
                bars.add(Bars.Bar.of(Long.toString(f.stamp().id()), f.name(), value(CentreSums.value(of), scale)));
            }
        }
        if (bySource.containsKey(0L)) {
            bars.add(Bars.Bar.of("0", texts.get("stockboard.source.none"), value(CentreSums.value(bySource.get(0L)), scale)));
        }
        List<String> notes = new ArrayList<>(List.of(texts.get("stockboard.note.value", formats.date(board.day()))));
        long unvalued = held.stream().filter(h -> h.value() == null).mapToLong(h -> h.balance().quantity()).sum();
        if (unvalued > 0) {
            notes.add(texts.get("stockboard.note.unvalued", formats.integer(unvalued)));
        }
        return ChartSpec.of(CentreCharts.VALUE, texts.get("stockboard.chart.stock-value"), bars.isEmpty() ? "" : scale.unit(), Bars.of(bars).small(true), texts.lang())
            .withChosen(CentreCharts.chosen(board, CentreDimension.SOURCE)).withNotes(notes);
    }

    private ChartValue value(Money money, Scale scale) {
        return ChartValue.of(money.toYuan().doubleValue(), formats.money(money, scale, scale.exponent() == 0 ? 0 : 1), formats.moneyWithUnit(money));
    }
}
