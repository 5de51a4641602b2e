package ruralpost.campaign;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import ruralpost.chart.ChartSpec;
import ruralpost.chart.ChartValue;
import ruralpost.chart.Trend;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Scale;

/** Draws how an adoption ran up, day by day, beside its goal and the even pace to it. */
public final class AdoptionCurve {

    /** Name of the chart. */
    public static final String NAME = "adoption-curve";

    private static final int DAYS_BY_NUMBER = 31;
    private static final int DAYS_WITH_VALUES = 12;

    /** What runs up. */
    public enum Measure {
        AMOUNT, UNITS, PEOPLE;

        /** As on the command line. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Name for the user. */
        public Message label() {
            return Message.of("campaign.curve." + code());
        }
    }

    private final AdoptionProgress progress;
    private final LocalDate today;
    private final Texts texts;
    private final Formats formats;

    private AdoptionCurve(AdoptionProgress progress, LocalDate today, Lang lang) {
        this.progress = progress.upTo(today);
        this.today = today;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    /** The chart of a measure, up to a day; its total is that of the days drawn. @param source the line under a picture, empty for none */
    public static ChartSpec spec(AdoptionProgress progress, Measure measure, LocalDate today, String source, Lang lang) {
        return new AdoptionCurve(progress, today, lang).spec(measure).withSource(source);
    }

    /** Money, units, adopters and days left in one line, for where the tiles do not stand beside the curve. */
    public static String together(AdoptionProgress progress, LocalDate today, Lang lang) {
        AdoptionProgress p = progress.upTo(today);
        return Texts.of(lang).get("campaign.curve.together", total(p, Measure.AMOUNT, lang), total(p, Measure.UNITS, lang), total(p, Measure.PEOPLE, lang),
            progress.daysLeft(today));
    }

    /** What has come in, in words: 169.7万元, 1.697 million yuan; units and people with their unit. */
    public static String total(AdoptionProgress p, Measure measure, Lang lang) {
        Formats formats = Formats.of(lang);
        return switch (measure) {
            case AMOUNT -> formats.scaled(p.money(), lang == Lang.ZH ? 1 : 3);
            case UNITS -> p.units() == null ? Formats.NONE : formats.integer(p.units()) + " " + unit(p.adoption().unit(), lang);
            case PEOPLE -> p.supporters() == null ? Formats.NONE : Texts.of(lang).get("campaign.people", formats.integer(p.supporters()));
        };
    }

    /** The unit of an adoption in a language: 棵 as it stands, trees in English. */
    public static String unit(String unit, Lang lang) {
        return lang == Lang.EN && unit.equals("棵") ? Texts.of(lang).get("campaign.unit.trees") : unit;
    }

    private ChartSpec spec(Measure measure) {
        List<AdoptionProgress.Day> days = progress.days(today);
        BigDecimal goal = goal(measure);
        Function<AdoptionProgress.Day, BigDecimal> soFar = d -> switch (measure) {
            case AMOUNT -> d.moneySoFar().toYuan();
            case UNITS -> BigDecimal.valueOf(d.unitsSoFar());
            case PEOPLE -> BigDecimal.valueOf(d.supportersSoFar());
        };
        BigDecimal most = days.isEmpty() ? BigDecimal.ZERO : soFar.apply(days.getLast());
        most = goal == null ? most : most.max(goal);
        String unit = switch (measure) {
            case AMOUNT -> null;
            case UNITS -> unit(progress.adoption().unit(), texts.lang());
            case PEOPLE -> texts.get("campaign.curve.unit.people");
        };
        Scale scale = unit == null ? Scale.forMoney(texts.lang(), Money.ofYuan(most)) : new Scale(0, unit);
        List<Trend.Step> steps = steps();
        List<Trend.Line> lines = new ArrayList<>();
        lines.add(Trend.Line.of("pledged", texts.get(measure.label()), Trend.Role.CURRENT, days.stream().map(d -> value(soFar.apply(d), scale, measure)).toList()));
        if (goal != null) {
            ChartValue line = value(goal, scale, measure);
            lines.add(Trend.Line.of("goal", texts.get("campaign.curve.goal"), Trend.Role.PLAN, steps.stream().map(s -> line).toList()));
            lines.add(Trend.Line.of("pace", texts.get("campaign.curve.pace"), Trend.Role.PACE, Stream.iterate(1, i -> i + 1).limit(steps.size())
                .map(i -> value(goal.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(steps.size()), MathContext.DECIMAL64), scale, measure)).toList()));
        }
        Trend trend = Trend.of(steps, lines, true);
        trend = steps.size() <= DAYS_WITH_VALUES ? trend.withValues() : trend;
        String title = texts.get("campaign.curve.title." + measure.code(), total(progress, measure, texts.lang()));
        return ChartSpec.of(NAME, title, scale.unit(), trend, texts.lang()).withNotes(notes());
    }

    private BigDecimal goal(Measure measure) {
        Adoption a = progress.adoption();
        return switch (measure) {
            case AMOUNT -> a.goalMoney() == null ? null : a.goalMoney().toYuan();
            case UNITS -> a.goalUnits() == null ? null : BigDecimal.valueOf(a.goalUnits());
            case PEOPLE -> null;
        };
    }

    private List<Trend.Step> steps() {
        List<Trend.Step> steps = new ArrayList<>();
        Adoption a = progress.adoption();
        for (LocalDate on = a.period().from(); !on.isAfter(a.period().to()); on = on.plusDays(1)) {
            String label = a.period().days() <= DAYS_BY_NUMBER ? texts.get("campaign.day", steps.size() + 1) : on.toString().substring(5);
            steps.add(new Trend.Step(on.toString(), label));
        }
        return steps;
    }

    private ChartValue value(BigDecimal number, Scale scale, Measure measure) {
        boolean money = measure == Measure.AMOUNT;
        BigDecimal scaled = scale.apply(number);
        String exact = money ? formats.moneyWithUnit(Money.ofYuan(number.setScale(2, java.math.RoundingMode.HALF_UP))) : formats.number(number, 0) + " " + scale.unit();
        return ChartValue.of(scaled.doubleValue(), formats.number(scaled, money && scale.exponent() > 0 ? texts.lang() == Lang.ZH ? 1 : 3 : 0), exact);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        progress.unitsPerDay(today).ifPresent(mean -> notes.add(texts.get("campaign.curve.mean", formats.number(mean, 1), unit(progress.adoption().unit(), texts.lang()))));
        if (progress.adoption().sample()) {
            notes.add(texts.get("campaign.curve.sample"));
        }
        return notes;
    }
}
