package ruralpost.sales.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import ruralpost.chart.Bullet;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.plan.PlanStep;
import ruralpost.sales.dashboard.PlanStanding;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;

/** The plan for the chosen sales, as one bullet. */
final class PlanChart {

    private final ChartInput input;

    PlanChart(ChartInput input) {
        this.input = input;
    }

    ChartSpec spec() {
        SalesBoard board = input.board();
        List<String> notes = new ArrayList<>(ChartNotes.whole(board));
        Bullet bullet = new Bullet(ChartValue.NONE, ChartValue.NONE, ChartValue.NONE);
        if (board.plan() != null) {
            BigDecimal target = board.plan().target();
            bullet = new Bullet(percent(board.value(board.planned()), target, input.measure().bound(board.planned()), "{0}", input.lang()),
                ChartValue.of(100, input.text("sales.board.plan.mark"), ""),
                percent(board.plan().paceOn(board.last()), target, Bound.EXACT, input.text("sales.board.pace.mark", "{0}"), input.lang()))
                .marked(board.plan().steps().stream().map(s -> mark(s, target, input.lang())).toList());
            notes.addAll(0, new PlanStanding(board).sentences());
        }
        return ChartSpec.of("sales-plan", input.text("sales.chart.plan"), "", bullet, input.lang()).withNotes(notes);
    }

    /** A further threshold with its name. */
    static ChartValue mark(PlanStep step, BigDecimal target, Lang lang) {
        return percent(step.value(), target, Bound.EXACT, PlanStanding.name(step, Texts.of(lang)) + " {0}%", lang);
    }

    /** A value in percent of a target. @param label holds {0} for the number */
    static ChartValue percent(BigDecimal value, BigDecimal target, Bound bound, String label, Lang lang) {
        if (target.signum() == 0) {
            return ChartValue.NONE;
        }
        BigDecimal percent = value.multiply(BigDecimal.valueOf(100)).divide(target, 6, RoundingMode.HALF_UP);
        String written = Formats.of(lang).number(percent, 1);
        return ChartValue.of(percent.doubleValue(), label.replace("{0}", written), written + "%").marked(bound.mark(lang));
    }
}
