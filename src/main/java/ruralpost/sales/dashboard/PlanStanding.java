package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ruralpost.plan.Fulfilment;
import ruralpost.plan.PlanStep;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Scale;

/** Says how the plan of the chosen sales stands at the end of the last covered day: pace, and what each day left must bring. */
public final class PlanStanding {

    private final SalesBoard board;
    private final Fulfilment fulfilment;
    private final Measure measure;
    private final Lang lang;
    private final Texts texts;

    /** @param board has a plan */
    public PlanStanding(SalesBoard board) {
        this.board = board;
        this.measure = board.request().measure();
        this.lang = board.request().lang();
        this.texts = Texts.of(lang);
        this.fulfilment = board.plan().fulfilment(board.value(board.planned()), board.last());
    }

    /** What people call a further threshold. */
    public static String name(PlanStep step, Texts texts) {
        return step.name() == null || step.name().isBlank() ? texts.get("sales.board.second.mark") : step.name();
    }

    /** What is needed for the next goal in a few words, for a corner: "每天还需 1.2 万元（剩 25 天）". */
    public String brief() {
        return fulfilment.next().map(goal -> needed(goal)
            .map(n -> texts.get("sales.plan.needed.brief", scaled(n), fulfilment.pace().daysLeft()))
            .orElseGet(() -> texts.get("sales.plan.missed.brief"))).orElseGet(() -> texts.get("sales.plan.met.brief"));
    }

    /** Pace, then what is needed for the target and for each further threshold. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>(List.of(pace(), goal(texts.get("sales.plan.target"), fulfilment.target())));
        fulfilment.steps().forEach(s -> all.add(goal(name(s, texts), s.value())));
        return all;
    }

    private String pace() {
        BigDecimal ahead = fulfilment.ahead();
        String key = ahead.signum() > 0 ? "sales.plan.pace.ahead" : ahead.signum() < 0 ? "sales.plan.pace.behind" : "sales.plan.pace.even";
        return texts.get(key, board.last().toString(), fulfilment.pace().daysGone(), fulfilment.pace().period().days(),
            Formats.of(lang).number(fulfilment.pace().share().value(), 1), scaled(ahead.abs()));
    }

    private String goal(String name, BigDecimal goal) {
        if (fulfilment.actual().compareTo(goal) >= 0) {
            return texts.get("sales.plan.met", name, scaled(goal));
        }
        String missing = scaled(goal.subtract(fulfilment.actual()));
        return needed(goal).map(n -> texts.get("sales.plan.needed", name, scaled(goal), missing, fulfilment.pace().daysLeft(), scaled(n)))
            .orElseGet(() -> texts.get("sales.plan.missed", name, scaled(goal), missing));
    }

    /** How the pace and what is needed each day were computed. */
    public List<Formula> formulas() {
        List<Formula> all = new ArrayList<>();
        String days = fulfilment.pace().daysGone() + " ÷ " + fulfilment.pace().period().days();
        all.add(new Formula(List.of(new Formula.Part(texts.get("sales.plan.days.gone"), texts.get("sales.plan.days", fulfilment.pace().daysGone(),
            fulfilment.pace().period().days()), board.last().toString())), texts.get("sales.plan.formula.pace"), exact(fulfilment.target()) + " × " + days,
            unit(fulfilment.pace().expected(fulfilment.target())), 0, ""));
        goals(texts.get("sales.plan.target"), fulfilment.target()).ifPresent(all::add);
        for (PlanStep step : fulfilment.steps()) {
            String name = name(step, texts);
            all.add(new Formula(List.of(new Formula.Part(name, unit(step.value()), "")), texts.get("sales.plan.formula.step", name),
                exact(fulfilment.actual()) + " ÷ " + exact(step.value()), Formats.of(lang).percent(fulfilment.percentOf(step), 1), 0, texts.get("sales.open.rule.percent")));
            goals(name, step.value()).ifPresent(all::add);
        }
        return all;
    }

    /** Empty for a goal that is reached, or that no day is left for. */
    private Optional<Formula> goals(String name, BigDecimal goal) {
        BigDecimal missing = goal.subtract(fulfilment.actual());
        return missing.signum() <= 0 ? Optional.empty() : needed(goal).map(n -> new Formula(List.of(
            new Formula.Part(texts.get("sales.plan.missing", name), unit(missing), ""),
            new Formula.Part(texts.get("sales.plan.days.left"), texts.get("sales.plan.days.left.value", fulfilment.pace().daysLeft()), "")),
            texts.get("sales.plan.formula.needed", name), exact(missing) + " ÷ " + fulfilment.pace().daysLeft(), unit(n), 0, texts.get("sales.plan.rule.needed")));
    }

    /** Rounded up, so that it is enough: to fen, grams and whole orders. */
    private Optional<BigDecimal> needed(BigDecimal goal) {
        return fulfilment.requiredPerDay(goal).map(n -> n.setScale(measure.exactDecimals(), RoundingMode.UP));
    }

    private String exact(BigDecimal value) {
        return Formats.of(lang).number(value, measure.exactDecimals());
    }

    private String unit(BigDecimal value) {
        return exact(value) + " " + measure.exactUnit(lang);
    }

    private String scaled(BigDecimal value) {
        TileWriter writer = new TileWriter(lang);
        Scale scale = writer.scale(measure, value);
        return writer.number(measure, value, scale) + (lang == Lang.ZH && scale.exponent() > 0 ? "" : " ") + scale.unit();
    }
}
