package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.PartnerRole;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.value.Money;

/** Partners of campaigns with what they do and give. */
final class SponsorRegister extends CampaignPart<CampaignPartner> {

    SponsorRegister() {
        super("sponsor", "campaign_partner", "fth-users");
    }

    @Override
    public List<Column<CampaignPartner, ?>> columns() {
        return List.of(Column.name("campaign", 186, CampaignPartner::campaignId), Column.name("partner", 198, CampaignPartner::partnerId),
            Column.words("role", 172, p -> p.role().label()), Column.of("money", 130, CampaignPartner::money, Shown.MONEY), Column.text("kind", 160, CampaignPartner::kind),
            Column.text("remark", 160, CampaignPartner::remark));
    }

    @Override
    public RegisterForm<CampaignPartner> form(RegisterContext context) {
        Fields<CampaignPartner> f = new Fields<>(this, context);
        FormRow<Long> campaign = f.campaign("campaign", CampaignPartner::campaignId).required();
        FormRow<Long> partner = f.partner("partner", CampaignPartner::partnerId).required();
        FormRow<PartnerRole> role = f.choice("role", Arrays.asList(PartnerRole.values()), PartnerRole::label, CampaignPartner::role).required();
        FormRow<Money> money = positive(f.money("money", CampaignPartner::money));
        FormRow<String> kind = guarded(f.text("kind", 500, CampaignPartner::kind));
        FormRow<String> remark = f.remark(CampaignPartner::remark);
        return RegisterForm.of(f.build(() -> new CampaignPartner(f.kept(CampaignPartner::stamp, Stamp.NEW), campaign.value(), partner.value(), role.value(), money.value(),
            kind.value(), remark.value())));
    }

    @Override
    public List<CampaignPartner> records(RegisterData data) {
        return data.campaigns().partners();
    }

    @Override
    public Stamp stamp(CampaignPartner r) {
        return r.stamp();
    }

    @Override
    public String title(CampaignPartner r, RegisterData data, Lang lang) {
        return data.name(r.partnerId());
    }

    @Override
    public List<String> related(CampaignPartner r, RegisterData data) {
        return Arrays.asList(data.name(r.campaignId()));
    }

    @Override
    public String meta(CampaignPartner r, RegisterData data, Lang lang) {
        return String.valueOf(data.name(r.campaignId()));
    }

    @Override
    public long save(WriteTx tx, AppContext app, CampaignPartner r) {
        return app.campaigns().campaigns().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, CampaignPartner r) {
        app.campaigns().campaigns().deletePartner(tx, r.stamp());
    }
}
