package ruralpost.centre.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreKind;
import ruralpost.chart.Bars;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.item.Item;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Percent;

/** The share of open centres that have of an item what the standard of their kind says. The key is the item's row id. */
final class EquipmentChart {

    private final CentreBoard board;
    private final Texts texts;
    private final Formats formats;

    EquipmentChart(CentreBoard board, Lang lang) {
        this.board = board;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    /** The open centres that should have an item. */
    static List<Centre> wanting(CentreBoard board, List<Centre> open, Item item) {
        return open.stream().filter(c -> board.equipment().standard(c.kind(), item) > 0).toList();
    }

    ChartSpec spec() {
        List<Centre> open = board.open(0);
        List<Bars.Bar> bars = new ArrayList<>();
        for (Item item : board.equipment().wanted(EnumSet.allOf(CentreKind.class))) {
            List<Centre> should = wanting(board, open, item);
            if (!should.isEmpty()) {
                long met = should.stream().filter(c -> board.equipment().gap(c, item) == 0).count();
                Percent share = share(met, should.size());
                bars.add(Bars.Bar.of(Long.toString(item.stamp().id()), item.name(), ChartValue.of(share.value().doubleValue(), formats.percent(share, 0),
                    texts.get("stockboard.met", met, should.size(), formats.percent(share, 1)))));
            }
        }
        return ChartSpec.of(CentreCharts.EQUIPMENT, texts.get("stockboard.chart.centre-equipment"), "", Bars.of(bars).small(true), texts.lang())
            .withChosen(CentreCharts.chosen(board, CentreDimension.ITEM)).withNotes(List.of(texts.get("stockboard.note.equipment", formats.date(board.day()))));
    }

    static Percent share(long met, long should) {
        return Percent.ratio(BigDecimal.valueOf(met), BigDecimal.valueOf(should)).orElse(Percent.of(0));
    }
}
