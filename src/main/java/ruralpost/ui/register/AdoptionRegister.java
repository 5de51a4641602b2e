package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import ruralpost.app.AppContext;
import ruralpost.campaign.Adoption;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** What campaigns give to adopt or to fund. */
final class AdoptionRegister extends CampaignPart<Adoption> {

    private static final int LONGEST = 3660;

    AdoptionRegister() {
        super("adoption", "adoption", "fth-heart");
    }

    @Override
    public List<Column<Adoption, ?>> columns() {
        return List.of(Column.text("name", 200, Adoption::name), Column.name("campaign", 220, Adoption::campaignId), Column.of("period", 176, Adoption::period, Shown.PERIOD),
            Column.text("unit", 60, Adoption::unit), Column.of("price", 90, Adoption::price, Shown.MONEY), Column.of("goalMoney", 120, Adoption::goalMoney, Shown.MONEY),
            Column.of("goalUnits", 90, Adoption::goalUnits, Shown.COUNT), Column.name("channel", 100, Adoption::channelId));
    }

    @Override
    public RegisterForm<Adoption> form(RegisterContext context) {
        Fields<Adoption> f = new Fields<>(this, context);
        FormRow<Long> campaign = f.campaign("campaign", Adoption::campaignId).required();
        FormRow<String> name = guarded(f.text("name", 200, Adoption::name)).required();
        FormRow<Period> period = f.period("period", Adoption::period).required().check(within(context, campaign, p -> p, "campaign.rule.adoption.days"))
            .check(p -> p == null || p.days() <= LONGEST ? null : Problem.of("register.adoption.period.long", p.days()));
        FormRow<String> unit = guarded(f.text("unit", 20, Adoption::unit)).required();
        FormRow<Money> price = positive(f.money("price", Adoption::price));
        FormRow<Long> channel = f.channel("channel", Adoption::channelId);
        FormRow<Money> money = positive(f.money("goalMoney", Adoption::goalMoney));
        FormRow<Long> units = f.count("goalUnits", Adoption::goalUnits);
        FormRow<Long> households = f.count("households", Adoption::households);
        FormRow<String> tiers = guarded(f.text("tiers", 500, Adoption::tiers));
        FormRow<String> returns = guarded(f.lines("returns", 1000, Adoption::returns));
        FormRow<String> remark = f.remark(Adoption::remark);
        return RegisterForm.of(f.build(() -> new Adoption(f.kept(Adoption::stamp, Stamp.NEW), campaign.value(), name.value(), period.value(), unit.value(), price.value(),
            tiers.value(), channel.value(), money.value(), units.value(), returns.value(), households.value(), remark.value())));
    }

    @Override
    public List<Adoption> records(RegisterData data) {
        return data.campaigns().adoptions();
    }

    @Override
    public Stamp stamp(Adoption r) {
        return r.stamp();
    }

    @Override
    public String title(Adoption r, RegisterData data, Lang lang) {
        return r.name();
    }

    @Override
    public List<String> related(Adoption r, RegisterData data) {
        return Arrays.asList(data.name(r.campaignId()));
    }

    @Override
    public String meta(Adoption r, RegisterData data, Lang lang) {
        return Formats.of(lang).period(r.period());
    }

    @Override
    public long save(WriteTx tx, AppContext app, Adoption r) {
        return app.campaigns().adoptions().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Adoption r) {
        app.campaigns().adoptions().deleteAdoption(tx, r.stamp());
    }
}
