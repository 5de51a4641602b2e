package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.campaign.Agreement;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.FormRow;
import ruralpost.value.Formats;
import ruralpost.value.Period;

/** Agreements signed in campaigns. */
final class AgreementRegister extends CampaignPart<Agreement> {

    AgreementRegister() {
        super("agreement", "agreement", "fth-edit-3");
    }

    @Override
    public List<Column<Agreement, ?>> columns() {
        return List.of(Column.text("title", 240, Agreement::title), Column.name("campaign", 200, Agreement::campaignId), Column.of("signed", 120, Agreement::signed, Shown.PERIOD),
            Column.of("validTo", 90, Agreement::validTo, Shown.DATE), Column.text("parties", 240, Agreement::parties), Column.name("document", 160, Agreement::documentId));
    }

    @Override
    public RegisterForm<Agreement> form(RegisterContext context) {
        Fields<Agreement> f = new Fields<>(this, context);
        FormRow<Long> campaign = f.campaign("campaign", Agreement::campaignId).required();
        FormRow<String> title = guarded(f.text("title", 300, Agreement::title)).required();
        FormRow<Period> signed = f.period("signed", Agreement::signed).required();
        FormRow<LocalDate> valid = f.date("validTo", Agreement::validTo).check(d -> d != null && signed.value() != null && d.isBefore(signed.value().from())
            ? problem(Message.of("campaign.rule.period", signed.value().from().toString(), d.toString())) : null);
        FormRow<String> parties = guarded(f.text("parties", 1000, Agreement::parties)).wide();
        FormRow<Long> document = f.document("document", Agreement::documentId).wide();
        FormRow<String> remark = f.remark(Agreement::remark);
        return RegisterForm.of(f.build(() -> new Agreement(f.kept(Agreement::stamp, Stamp.NEW), campaign.value(), title.value(), parties.value(), signed.value(), valid.value(),
            document.value(), remark.value())));
    }

    @Override
    public List<Agreement> records(RegisterData data) {
        return data.campaigns().agreements();
    }

    @Override
    public Stamp stamp(Agreement r) {
        return r.stamp();
    }

    @Override
    public String title(Agreement r, RegisterData data, Lang lang) {
        return r.title();
    }

    @Override
    public List<String> related(Agreement r, RegisterData data) {
        return Arrays.asList(data.name(r.campaignId()));
    }

    @Override
    public String meta(Agreement r, RegisterData data, Lang lang) {
        return Formats.of(lang).period(r.signed());
    }

    @Override
    public long save(WriteTx tx, AppContext app, Agreement r) {
        return app.campaigns().outreach().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Agreement r) {
        app.campaigns().outreach().deleteAgreement(tx, r.stamp());
    }
}
