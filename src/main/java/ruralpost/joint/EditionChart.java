package ruralpost.joint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Scale;

/** Draws the sales of a campaign running up beside those of its last edition: day n on day n. */
public final class EditionChart {

    private EditionChart() {
    }

    /** The chart; days still to come have no point. */
    public static ChartSpec spec(CampaignSales sales, Lang lang) {
        Texts texts = Texts.of(lang);
        long total = sales.days().stream().mapToLong(d -> d.now().fen).sum();
        long before = sales.days().stream().filter(d -> d.last() != null).mapToLong(d -> d.last().fen).sum();
        Scale scale = Scale.forMoney(lang, Money.ofFen(Math.max(total, before)));
        List<Trend.Step> steps = sales.days().stream().map(d -> new Trend.Step(Integer.toString(d.number()), texts.get("campaign.day", d.number()))).toList();
        List<Trend.Line> lines = new ArrayList<>();
        lines.add(Trend.Line.of("now", texts.get("joint.this.edition"), Trend.Role.CURRENT, runUp(sales.days().stream().map(CampaignSales.Day::now).toList(),
            Math.min(sales.daysGone(), sales.edition().days().days()), scale, lang)));
        if (sales.last() != null) {
            lines.add(Trend.Line.of("last", texts.get("joint.last.edition"), Trend.Role.LAST_YEAR, runUp(sales.days().stream().map(CampaignSales.Day::last).toList(),
                sales.last().days().days(), scale, lang)));
        }
        return ChartSpec.of("campaign-sales", texts.get("joint.chart"), scale.unit(), Trend.of(steps, lines, true), lang);
    }

    private static List<ChartValue> runUp(List<Totals> days, long most, Scale scale, Lang lang) {
        Formats formats = Formats.of(lang);
        List<ChartValue> values = new ArrayList<>();
        long fen = 0;
        for (int i = 0; i < days.size(); i++) {
            fen += days.get(i).fen;
            BigDecimal scaled = scale.apply(Money.ofFen(fen));
            values.add(i >= most ? ChartValue.NONE : ChartValue.of(scaled.doubleValue(), formats.number(scaled, scale.exponent() == 0 ? 0 : lang == Lang.ZH ? 1 : 3),
                formats.moneyWithUnit(Money.ofFen(fen))));
        }
        return values;
    }
}
