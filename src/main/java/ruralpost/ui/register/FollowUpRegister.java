package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.campaign.FollowState;
import ruralpost.campaign.FollowUp;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.form.FormRow;

/** What is to follow from visits, and by when. */
final class FollowUpRegister extends CampaignPart<FollowUp> {

    FollowUpRegister() {
        super("follow", "follow_up", "fth-clock");
    }

    @Override
    public List<Column<FollowUp, ?>> columns() {
        return List.of(Column.text("subject", 260, FollowUp::subject), Column.name("visit", 220, FollowUp::visitId), Column.of("due", 90, FollowUp::dueOn, Shown.DATE),
            Column.words("state", 90, u -> u.overdue(LocalDate.now()) ? Message.of("campaign.event.overdue") : u.state().label()), Column.text("remark", 160, FollowUp::remark));
    }

    @Override
    public RegisterForm<FollowUp> form(RegisterContext context) {
        Fields<FollowUp> f = new Fields<>(this, context);
        FormRow<Long> visit = f.visit("visit", FollowUp::visitId).required();
        FormRow<String> subject = guarded(f.text("subject", 500, FollowUp::subject)).required();
        FormRow<LocalDate> due = f.date("due", FollowUp::dueOn);
        FormRow<FollowState> state = f.choice("state", Arrays.asList(FollowState.values()), FollowState::label, FollowUp::state).required();
        FormRow<String> remark = f.remark(FollowUp::remark);
        return RegisterForm.of(f.build(() -> new FollowUp(f.kept(FollowUp::stamp, Stamp.NEW), visit.value(), subject.value(), due.value(), state.value(), remark.value())));
    }

    @Override
    public List<FollowUp> records(RegisterData data) {
        return data.campaigns().followUps();
    }

    @Override
    public Stamp stamp(FollowUp r) {
        return r.stamp();
    }

    @Override
    public String title(FollowUp r, RegisterData data, Lang lang) {
        return r.subject();
    }

    @Override
    public List<String> related(FollowUp r, RegisterData data) {
        return Arrays.asList(data.name(r.visitId()));
    }

    @Override
    public String meta(FollowUp r, RegisterData data, Lang lang) {
        String visit = String.valueOf(data.name(r.visitId()));
        return r.overdue(LocalDate.now()) ? Texts.of(lang).get("campaign.event.overdue") + "  " + visit : visit;
    }

    @Override
    public long save(WriteTx tx, AppContext app, FollowUp r) {
        return app.campaigns().outreach().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, FollowUp r) {
        app.campaigns().outreach().deleteFollowUp(tx, r.stamp());
    }
}
