package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ruralpost.app.AppContext;
import ruralpost.campaign.AdopterKind;
import ruralpost.campaign.Adoption;
import ruralpost.value.PersonalText;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeClash;
import ruralpost.campaign.PledgeKind;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** What was pledged: the sum of a day, or a single adopter's. Adopters who are persons are shown masked, in the form until somebody asks. */
final class PledgeRegister extends CampaignPart<Pledge> {

    PledgeRegister() {
        super("pledge", "pledge", "fth-check-circle");
    }

    @Override
    public List<Column<Pledge, ?>> columns() {
        return List.of(Column.of("day", 90, Pledge::on, Shown.DATE), Column.name("adoption", 152, Pledge::adoptionId), Column.words("kind", 132, p -> p.kind().label()),
            Column.of("units", 70, Pledge::units, Shown.COUNT), Column.of("money", 112, Pledge::money, Shown.MONEY), Column.of("supporters", 80, Pledge::adopters, Shown.COUNT),
            Column.text("adopter", 120, Pledge::shown), Column.text("remark", 160, Pledge::remark));
    }

    @Override
    public RegisterForm<Pledge> form(RegisterContext context) {
        Fields<Pledge> f = new Fields<>(this, context);
        FormRow<Long> adoption = f.adoption("adoption", Pledge::adoptionId).required();
        FormRow<LocalDate> day = f.date("day", Pledge::on).required().check(d -> outside(context, adoption, d));
        FormRow<Long> units = f.count("units", Pledge::units);
        FormRow<Money> money = f.money("money", Pledge::money).required()
            .check(m -> m != null && m.compareTo(Money.ZERO) <= 0 ? problem(Message.of("campaign.rule.pledge.money")) : null);
        FormRow<Long> supporters = f.count("supporters", Pledge::supporters);
        FormRow<PledgeKind> kind = f.choice("kind", Arrays.asList(PledgeKind.values()), PledgeKind::label, Pledge::kind).required();
        supporters.check(n -> n != null && n > 1 && kind.value() != null && !kind.value().sum() ? Problem.of("import.campaign.pledge.supporters", n) : null);
        day.check(d -> twice(f, context, adoption.value(), d, kind.value(), money.value()));
        FormRow<Optional<AdopterKind>> adopterKind = f.optional("adopterKind", Arrays.asList(AdopterKind.values()), AdopterKind::label, Pledge::adopterKind);
        FormRow<String> adopter = guarded(f.masked("adopter", 200, name -> Fields.chosen(adopterKind) == AdopterKind.ORGANISATION ? name : PersonalText.masked(name), Pledge::adopter))
            .check(a -> a != null && kind.value() != null && kind.value().sum() ? problem(Message.of("campaign.rule.pledge.adopter")) : null);
        FormRow<String> remark = f.remark(Pledge::remark);
        return RegisterForm.of(f.build(() -> new Pledge(f.kept(Pledge::stamp, Stamp.NEW), adoption.value(), kind.value(), day.value(), Fields.chosen(adopterKind), adopter.value(),
            units.value(), money.value(), supporters.value(), remark.value())));
    }

    @Override
    public List<Pledge> records(RegisterData data) {
        return data.campaigns().pledges();
    }

    @Override
    public Stamp stamp(Pledge r) {
        return r.stamp();
    }

    @Override
    public String title(Pledge r, RegisterData data, Lang lang) {
        return data.name(r.adoptionId()) + " " + Formats.of(lang).date(r.on());
    }

    @Override
    public List<String> related(Pledge r, RegisterData data) {
        return Arrays.asList(data.name(r.adoptionId()));
    }

    @Override
    public String person(Pledge r) {
        return r.adopterKind() == AdopterKind.ORGANISATION ? null : r.adopter();
    }

    @Override
    public long save(WriteTx tx, AppContext app, Pledge r) {
        return app.campaigns().adoptions().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Pledge r) {
        app.campaigns().adoptions().deletePledge(tx, r.stamp());
    }

    private static Problem twice(Fields<Pledge> f, RegisterContext context, Long adoption, LocalDate day, PledgeKind kind, Money money) {
        if (adoption == null || day == null || kind == null) {
            return null;
        }
        List<Pledge> sameDay = context.data().get().campaigns().pledges().stream().filter(p -> p.adoptionId() == adoption && p.on().equals(day)).toList();
        String unit = context.data().get().campaigns().adoptions().stream().filter(a -> a.stamp().id() == adoption).map(Adoption::unit).findFirst().orElse(null);
        return problem(PledgeClash.problem(new Pledge(f.kept(Pledge::stamp, Stamp.NEW), adoption, kind, day, null, null, null, money, null, null), sameDay, unit));
    }

    private static Problem outside(RegisterContext context, FormRow<Long> adoption, LocalDate day) {
        Adoption a = day == null || adoption.value() == null ? null : context.data().get().campaigns().adoptions().stream()
            .filter(each -> each.stamp().id() == adoption.value()).findFirst().orElse(null);
        return a == null || a.period().contains(day) ? null : problem(Message.of("campaign.rule.pledge.day", day.toString(), a.period().label(context.texts().lang())));
    }
}
