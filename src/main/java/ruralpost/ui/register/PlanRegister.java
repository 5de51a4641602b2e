package ruralpost.ui.register;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanStep;
import ruralpost.plan.PlanSteps;
import ruralpost.plan.PlanTarget;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Plans, with how they stand today. */
final class PlanRegister implements Register<PlanTarget> {

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String area() {
        return "plan";
    }

    @Override
    public String table() {
        return "plan_target";
    }

    @Override
    public String icon() {
        return "fth-target";
    }

    @Override
    public List<Column<PlanTarget, ?>> columns() {
        return List.of(Column.of("period", 110, PlanTarget::period, Shown.PERIOD), Column.words("measure", 136, p -> p.measure().label()),
            Column.of("scope", 130, (p, d) -> scope(p, d), Shown.TEXT), Column.of("target", 110, p -> measured(p, p.target(), Bound.EXACT), Shown.MEASURED),
            Column.of("second", 150, (p, d) -> p.steps().isEmpty() ? null : lang -> PlanSteps.write(p.steps(), lang), Shown.SAID), Column.text("name", 150, PlanTarget::name));
    }

    @Override
    public List<Column<PlanTarget, ?>> facts() {
        return List.of(Column.of("percent", 96, PlanRegister::percent, Shown.BOUNDED_PERCENT), Column.of("state", 124, (p, d) -> d.sales().standing(p) == null ? null : d.sales().standing(p).fulfilment().state(), Shown.STATE),
            Column.of("actual", 134, PlanRegister::actual, Shown.MEASURED));
    }

    private static Shown.BoundedNumber percent(PlanTarget p, RegisterData d) {
        SalesFigures.Standing s = d.sales().standing(p);
        return s == null ? null : s.fulfilment().percent()
            .map(percent -> new Shown.BoundedNumber(percent.value(), Bound.difference(s.bound(), Bound.EXACT))).orElse(null);
    }

    private static Shown.Measured actual(PlanTarget p, RegisterData d) {
        SalesFigures.Standing s = d.sales().standing(p);
        return s == null ? null : measured(p, s.fulfilment().actual(), s.bound());
    }

    /** Yuan with fen; whatever decimals another measure has. */
    private static Shown.Measured measured(PlanTarget p, BigDecimal number, Bound bound) {
        if (number == null) {
            return null;
        }
        return new Shown.Measured(number, p.measure() == PlanMeasure.AMOUNT ? 2 : Math.max(0, number.stripTrailingZeros().scale()), bound);
    }

    @Override
    public void prepare(RegisterData data) {
        data.lists().plans().forEach(data.sales()::standing);
    }

    private static String scope(PlanTarget p, RegisterData d) {
        String named = Stream.of(p.scope().productId(), p.scope().channelId(), p.scope().placeId()).map(d::name).filter(Objects::nonNull)
            .collect(Collectors.joining("·"));
        return named.isEmpty() ? null : named;
    }

    @Override
    public RegisterForm<PlanTarget> form(RegisterContext context) {
        Fields<PlanTarget> f = new Fields<>(this, context);
        FormRow<PlanMeasure> measure = f.choice("measure", Arrays.asList(PlanMeasure.values()), PlanMeasure::label, PlanTarget::measure).required();
        FormRow<Period> period = f.period("period", PlanTarget::period).required();
        FormRow<BigDecimal> target = f.decimal("target", 4, PlanTarget::target).required()
            .check(t -> t != null && t.signum() <= 0 ? Problem.of("register.plan.target.low") : null);
        FormRow<List<PlanStep>> second = f.value("second", p -> p.steps().isEmpty() ? null : p.steps(), new ValueFormat<>(PlanSteps::read, PlanSteps::write, false))
            .check(s -> s != null && target.value() != null && !PlanSteps.rise(target.value(), s) ? Problem.of("register.plan.second.low") : null);
        FormRow<Long> product = f.product("product", p -> p.scope().productId());
        FormRow<Long> channel = f.channel("channel", p -> p.scope().channelId());
        FormRow<Long> place = f.place("place", p -> p.scope().placeId());
        FormRow<String> name = f.text("name", 200, PlanTarget::name)
            .check(n -> n == null && measure.value() == PlanMeasure.OTHER ? Problem.of("register.plan.name.missing") : null);
        FormRow<String> remark = f.remark(PlanTarget::remark);
        return RegisterForm.of(f.build(() -> new PlanTarget(f.kept(PlanTarget::stamp, Stamp.NEW), measure.value(), name.value(), period.value(),
            new PlanScope(product.value(), channel.value(), place.value()), target.value(), Fields.orEmpty(second), remark.value())));
    }

    @Override
    public List<PlanTarget> records(RegisterData data) {
        return data.lists().plans();
    }

    @Override
    public Stamp stamp(PlanTarget p) {
        return p.stamp();
    }

    @Override
    public String title(PlanTarget p, RegisterData data, Lang lang) {
        return p.name() != null ? p.name() : Formats.of(lang).period(p.period()) + " " + Texts.of(lang).get(p.measure().label());
    }

    @Override
    public List<String> aliases(PlanTarget p, RegisterData data) {
        return List.of();
    }

    @Override
    public List<String> related(PlanTarget p, RegisterData data) {
        return Arrays.asList(scope(p, data), Formats.of(Lang.ZH).period(p.period()), Texts.of(Lang.ZH).get(p.measure().label()));
    }

    @Override
    public String meta(PlanTarget p, RegisterData data, Lang lang) {
        return Formats.of(lang).period(p.period());
    }

    @Override
    public long save(WriteTx tx, AppContext app, PlanTarget p) {
        return app.plans().save(tx, p);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, PlanTarget p) {
        app.plans().delete(tx, p.stamp());
    }
}
