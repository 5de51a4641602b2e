package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.campaign.Visit;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.value.Formats;

/** Visits of delegations. */
final class VisitRegister extends CampaignPart<Visit> {

    VisitRegister() {
        super("visit", "visit", "fth-map-pin");
    }

    @Override
    public List<Column<Visit, ?>> columns() {
        return List.of(Column.of("day", 90, Visit::on, Shown.DATE), Column.text("delegation", 200, Visit::delegation), Column.text("from", 120, Visit::from), Column.name("campaign", 200, Visit::campaignId),
            Column.name("place", 160, Visit::placeId), Column.of("persons", 80, Visit::persons, Shown.COUNT), Column.text("topics", 200, Visit::topics));
    }

    @Override
    public RegisterForm<Visit> form(RegisterContext context) {
        Fields<Visit> f = new Fields<>(this, context);
        FormRow<Long> campaign = f.campaign("campaign", Visit::campaignId).required();
        FormRow<String> delegation = guarded(f.text("delegation", 200, Visit::delegation)).required();
        FormRow<String> from = guarded(f.text("from", 200, Visit::from));
        FormRow<LocalDate> day = f.date("day", Visit::on).required().check(dayWithin(context, campaign, "campaign.rule.visit.day"));
        FormRow<Long> place = f.place("place", Visit::placeId);
        FormRow<Long> persons = f.count("persons", Visit::persons);
        FormRow<String> topics = guarded(f.lines("topics", 1000, Visit::topics));
        FormRow<String> remark = f.remark(Visit::remark);
        return RegisterForm.of(f.build(() -> new Visit(f.kept(Visit::stamp, Stamp.NEW), campaign.value(), delegation.value(), from.value(), day.value(), place.value(),
            persons.value(), topics.value(), remark.value())));
    }

    @Override
    public List<Visit> records(RegisterData data) {
        return data.campaigns().visits();
    }

    @Override
    public Stamp stamp(Visit r) {
        return r.stamp();
    }

    @Override
    public String title(Visit r, RegisterData data, Lang lang) {
        return r.delegation();
    }

    @Override
    public List<String> related(Visit r, RegisterData data) {
        return Arrays.asList(data.name(r.campaignId()), data.name(r.placeId()));
    }

    @Override
    public String meta(Visit r, RegisterData data, Lang lang) {
        return Formats.of(lang).date(r.on());
    }

    @Override
    public long save(WriteTx tx, AppContext app, Visit r) {
        return app.campaigns().outreach().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Visit r) {
        app.campaigns().outreach().deleteVisit(tx, r.stamp());
    }
}
