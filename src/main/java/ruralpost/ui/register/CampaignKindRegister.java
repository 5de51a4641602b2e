package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.campaign.CampaignKind;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.ValueFormat;

/** Kinds of campaigns, which an office may add to or rename. */
final class CampaignKindRegister extends CampaignPart<CampaignKind> {

    CampaignKindRegister() {
        super("campaignkind", "campaign_kind", "fth-tag");
    }

    @Override
    public List<Column<CampaignKind, ?>> columns() {
        return List.of(Column.text("name", 180, CampaignKind::name), Column.text("nameEn", 220, CampaignKind::nameEn), Column.of("place", 90, CampaignKind::place, Shown.YEAR));
    }

    @Override
    public RegisterForm<CampaignKind> form(RegisterContext context) {
        Fields<CampaignKind> f = new Fields<>(this, context);
        FormRow<String> name = f.text("name", 60, CampaignKind::name).required();
        FormRow<String> english = f.text("nameEn", 100, CampaignKind::nameEn);
        FormRow<Long> place = f.value("place", k -> k.place() == null ? null : k.place().longValue(), ValueFormat.integer(1, 9999));
        return RegisterForm.of(f.build(() -> new CampaignKind(f.kept(CampaignKind::stamp, Stamp.NEW), name.value(), english.value(),
            place.value() == null ? null : place.value().intValue())));
    }

    @Override
    public List<CampaignKind> records(RegisterData data) {
        return data.campaigns().kinds();
    }

    @Override
    public Stamp stamp(CampaignKind r) {
        return r.stamp();
    }

    @Override
    public String title(CampaignKind r, RegisterData data, Lang lang) {
        return r.label(lang);
    }

    @Override
    public List<String> aliases(CampaignKind r, RegisterData data) {
        return Arrays.asList(r.nameEn());
    }

    @Override
    public long save(WriteTx tx, AppContext app, CampaignKind r) {
        return app.campaigns().campaigns().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, CampaignKind r) {
        app.campaigns().campaigns().deleteKind(tx, r.stamp());
    }
}
