package ruralpost.ui.register;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.campaign.Training;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.FormRow;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Trainings with persons and person-times apart, against their plan. */
final class TrainingRegister extends CampaignPart<Training> {

    TrainingRegister() {
        super("training", "training", "fth-book-open");
    }

    @Override
    public List<Column<Training, ?>> columns() {
        return List.of(Column.text("subject", 200, Training::subject), Column.name("campaign", 200, Training::campaignId), Column.of("period", 176, Training::period, Shown.PERIOD),
            Column.of("persons", 90, Training::persons, Shown.COUNT), Column.of("personTimes", 90, Training::personTimes, Shown.COUNT),
            Column.of("plan", 90, Training::plan, Shown.COUNT), Column.of("fulfilment", 90, t -> t.fulfilment().orElse(null), Shown.PERCENT),
            Column.text("trainer", 120, Training::trainer));
    }

    @Override
    public RegisterForm<Training> form(RegisterContext context) {
        Fields<Training> f = new Fields<>(this, context);
        FormRow<Long> campaign = f.campaign("campaign", Training::campaignId).required();
        FormRow<String> subject = guarded(f.text("subject", 200, Training::subject)).required();
        FormRow<Period> period = f.period("period", Training::period).required().check(within(context, campaign, p -> p, "campaign.rule.training.days"));
        FormRow<Long> place = f.place("place", Training::placeId);
        FormRow<Long> persons = f.count("persons", Training::persons);
        FormRow<Long> times = f.count("personTimes", Training::personTimes).check(t -> t != null && persons.value() != null && t < persons.value()
            ? problem(Message.of("campaign.rule.person.times", t, persons.value())) : null);
        FormRow<Long> plan = f.count("plan", Training::plan);
        FormRow<BigDecimal> hours = f.decimal("hours", 2, Training::hours).check(h -> h != null && h.signum() < 0
            ? problem(Message.of("campaign.rule.negative", h.toPlainString())) : null);
        FormRow<String> trainer = guarded(f.text("trainer", 200, Training::trainer));
        FormRow<String> remark = f.remark(Training::remark);
        return RegisterForm.of(f.build(() -> new Training(f.kept(Training::stamp, Stamp.NEW), campaign.value(), subject.value(), period.value(), place.value(), trainer.value(),
            hours.value(), persons.value(), times.value(), plan.value(), remark.value())));
    }

    @Override
    public List<Training> records(RegisterData data) {
        return data.campaigns().trainings();
    }

    @Override
    public Stamp stamp(Training r) {
        return r.stamp();
    }

    @Override
    public String title(Training r, RegisterData data, Lang lang) {
        return r.subject();
    }

    @Override
    public List<String> related(Training r, RegisterData data) {
        return Arrays.asList(data.name(r.campaignId()), data.name(r.placeId()));
    }

    @Override
    public String meta(Training r, RegisterData data, Lang lang) {
        return Formats.of(lang).period(r.period());
    }

    @Override
    public String person(Training r) {
        return r.trainer();
    }

    @Override
    public long save(WriteTx tx, AppContext app, Training r) {
        return app.campaigns().outreach().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Training r) {
        app.campaigns().outreach().deleteTraining(tx, r.stamp());
    }
}
