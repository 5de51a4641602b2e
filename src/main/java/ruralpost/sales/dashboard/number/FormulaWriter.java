package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Against;
import ruralpost.sales.dashboard.Asked;
import ruralpost.sales.dashboard.Compared;
import ruralpost.sales.dashboard.Formula;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.NumberUnit;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.Change;
import ruralpost.value.Formats;
import ruralpost.value.Period;
import ruralpost.value.Scale;

/** Says how a sum of sales and what it is held against make a number. */
final class FormulaWriter {

    private final SalesBoard board;
    private final Asked asked;
    private final Lang lang;
    private final Texts texts;
    private final Formats formats;
    private final Measure measure;
    private final boolean stated;
    private final BigDecimal sum;
    private final Bound bound;
    private final Map<SalesFilter, Totals> known = new HashMap<>();

    /** @param sum what the counted rows come to; null where that is no number */
    FormulaWriter(SalesBoard board, Asked asked, Totals counted, BigDecimal sum) {
        this.board = board;
        this.asked = asked;
        this.lang = board.request().lang();
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.measure = asked.measure();
        this.stated = sum != null;
        this.sum = stated ? sum : BigDecimal.ZERO;
        this.bound = measure.bound(counted);
    }

    /** What the sum is divided by: null when there is none. */
    BigDecimal divisor(Against against, Totals counted) {
        return switch (against) {
            case Against.Base(Period now, Period days) -> days == null ? null : stated(asked.filter().in(days));
            case Against.Whole(SalesFilter whole, String name) -> stated(whole);
            case Against.Stored s -> s.value();
            case Against.Weight w -> counted.withWeight == 0 ? null : counted.kg();
        };
    }

    private BigDecimal stated(SalesFilter filter) {
        Totals totals = totals(filter);
        return measure.statedIn(totals) ? measure.of(totals) : null;
    }

    private Totals totals(SalesFilter filter) {
        return known.computeIfAbsent(filter, f -> new CubeQuery(board.cube()).linked(f, List.of()).total());
    }

    /** The bound of what it is divided by. */
    Bound divisorBound(Against against) {
        return switch (against) {
            case Against.Base(Period now, Period days) -> days == null ? Bound.EXACT : measure.bound(totals(asked.filter().in(days)));
            case Against.Whole(SalesFilter whole, String name) -> measure.bound(totals(whole));
            case Against.Stored s -> s.bound();
            case Against.Weight w -> Bound.EXACT;
        };
    }

    /** Whether the counted sales are all of the whole that they are held against. */
    boolean isAll(Against against, Totals counted) {
        return against instanceof Against.Whole(SalesFilter whole, String name) && measure.rowsIn(totals(whole)) == measure.rowsIn(counted);
    }

    /** One formula. */
    Formula formula(Against against, Totals counted) {
        BigDecimal divisor = divisor(against, counted);
        Bound divisorBound = divisorBound(against);
        Scale scale = measure.scale(lang, divisor == null || against instanceof Against.Weight ? sum.abs() : sum.abs().max(divisor.abs()));
        BigDecimal ratio = Ratio.of(against, stated ? sum : null, divisor);
        Bound ratioBound = Ratio.bound(against, bound, divisorBound, isAll(against, counted));
        String days = Compared.written(asked.filter().period(), lang);
        String top = stated ? written(bound, sum, scale) : Formats.NONE;
        String below = divisor == null ? Formats.NONE : written(divisorBound, divisor, scale);
        List<Formula.Part> parts = new ArrayList<>();
        return switch (against) {
            case Against.Base base -> growth(base, counted, divisor, divisorBound);
            case Against.Whole(SalesFilter whole, String name) -> {
                parts.add(part("sales.open.part", top, days));
                parts.add(new Formula.Part(name, below, whole.period().equals(asked.filter().period()) ? "" : Compared.written(whole.period(), lang)));
                yield divided(parts, texts.get("sales.open.formula.share"), divisor, ratio, ratioBound);
            }
            case Against.Stored s -> {
                parts.add(part(s.kind() == Against.Kind.PLAN ? "sales.open.done" : s.kind() == Against.Kind.CONTRACT ? "sales.open.delivered" : "sales.open.part", top, days));
                parts.add(new Formula.Part(s.name(), below, Compared.written(s.period(), lang)));
                yield divided(parts, texts.get(switch (s.kind()) {
                    case PLAN -> "sales.open.formula.plan";
                    case LOCAL_TOTAL -> "sales.open.formula.local";
                    case CONTRACT -> "sales.open.formula.contract";
                }), divisor, ratio, ratioBound);
            }
            case Against.Weight w -> {
                parts.add(part("sales.open.priced.amount", top, days));
                parts.add(part("sales.open.priced.weight", divisor == null ? Formats.NONE : NumberUnit.KILOGRAMS.written(divisor, lang), ""));
                yield new Formula(parts, texts.get("sales.open.formula.price"), ratio == null ? "" : exact(sum) + " ÷ " + formats.number(divisor.stripTrailingZeros()),
                    ratio == null ? Formats.NONE : formats.bounded(ratioBound, NumberUnit.YUAN_PER_KG.written(ratio, lang)), 0, texts.get("sales.open.rule.price"));
            }
        };
    }

    /** To-date is compared with to-date: what is dated after the last covered day is in the number, but not in its growth. */
    private Formula growth(Against.Base base, Totals counted, BigDecimal divisor, Bound divisorBound) {
        Period days = base.now() == null ? asked.filter().period() : base.now();
        Totals compared = days.equals(asked.filter().period()) ? counted : totals(asked.filter().in(days));
        boolean told = measure.statedIn(compared) || asked.ratio() && stated;
        BigDecimal now = measure.of(compared);
        Bound nowBound = measure.bound(compared);
        Scale scale = measure.scale(lang, divisor == null ? now.abs() : now.abs().max(divisor.abs()));
        Change change = divisor == null || !told ? Change.NONE : Change.of(now, divisor);
        return new Formula(List.of(part("sales.open.now", told ? written(nowBound, now, scale) : Formats.NONE, Compared.written(days, lang)),
            new Formula.Part(texts.get(board.request().comparison().baseLabel()), divisor == null ? Formats.NONE : written(divisorBound, divisor, scale),
                base.days() == null ? "" : Compared.written(base.days(), lang))),
            growthWords(), divisor == null || !told ? "" : texts.get("sales.open.formula.growth.numbers", exact(now), exact(divisor)),
            change.isPresent() ? formats.bounded(Bound.difference(nowBound, divisorBound), arrow(change) + formats.change(change)) : Formats.NONE, change.direction(), "");
    }

    /** The sum by itself, held against nothing. */
    Formula alone() {
        return new Formula(List.of(part("sales.open.now", stated ? written(bound, sum, measure.scale(lang, sum.abs())) : Formats.NONE, Compared.written(asked.filter().period(), lang))),
            "", "", "", 0, "");
    }

    private Formula divided(List<Formula.Part> parts, String words, BigDecimal divisor, BigDecimal ratio, Bound ratioBound) {
        return new Formula(parts, words, ratio == null ? "" : exact(sum) + " ÷ " + exact(divisor),
            ratio == null ? Formats.NONE : formats.bounded(ratioBound, NumberUnit.PERCENT.written(ratio, lang)), 0, texts.get("sales.open.rule.percent"));
    }

    private String growthWords() {
        String name = texts.get(switch (board.request().comparison()) {
            case LAST_YEAR, JAN_FEB -> "sales.open.growth.year";
            case PREVIOUS -> "sales.open.growth.previous";
            default -> "sales.open.growth.other";
        });
        return texts.get("sales.open.formula.growth", name, texts.get(board.request().comparison().baseLabel()));
    }

    private Formula.Part part(String key, String value, String note) {
        return new Formula.Part(texts.get(key), value, note);
    }

    private static String arrow(Change change) {
        return change.direction() > 0 ? "\u25B2 " : change.direction() < 0 ? "\u25BC " : "";
    }

    private String written(Bound valueBound, BigDecimal value, Scale scale) {
        String number = formats.number(scale.apply(value), scale.exponent() == 0 ? measure.exactDecimals() : 2);
        return formats.bounded(valueBound, number) + (lang == Lang.ZH ? "" : " ") + scale.unit();
    }

    /** Unrounded, so that whoever computes it gets the result that stands there. */
    private String exact(BigDecimal value) {
        return formats.number(value, measure == Measure.QUANTITY ? Math.max(0, value.stripTrailingZeros().scale()) : measure.exactDecimals());
    }
}
