package ruralpost.ui.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import ruralpost.app.AppContext;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignStatus;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Period;

/** Campaigns: what, when, where, with which goals, and the papers and figures that belong to them. */
final class CampaignRegister extends CampaignPart<Campaign> {

    private static final ValueFormat<Long> EDITION = ValueFormat.integer(1, 2199);

    CampaignRegister() {
        super("campaign", "campaign", "fth-flag");
    }

    @Override
    public List<Column<Campaign, ?>> columns() {
        return List.of(Column.text("name", 204, Campaign::name), Column.of("period", 164, Campaign::period, Shown.PERIOD),
            Column.of("kind", 192, (c, d) -> kind(c, d, Lang.ZH) == null ? null : lang -> kind(c, d, lang), Shown.SAID), Column.words("status", 76, c -> c.status().label()), Column.name("place", 130, Campaign::placeId),
            Column.name("office", 150, Campaign::officeId), Column.name("platform", 100, Campaign::platformId), Column.text("series", 80, Campaign::series),
            Column.of("goalMoney", 110, Campaign::goalMoney, Shown.MONEY), Column.of("goalUnits", 90, Campaign::goalUnits, Shown.COUNT),
            Column.text("goalUnit", 60, Campaign::goalUnit),
            Column.of("goalPeople", 90, Campaign::goalPeople, Shown.COUNT));
    }

    @Override
    public RegisterForm<Campaign> form(RegisterContext context) {
        Fields<Campaign> f = new Fields<>(this, context);
        FormRow<String> name = guarded(f.text("name", 200, Campaign::name)).required().wide();
        FormRow<Long> kind = f.campaignKind("kind", Campaign::kindId).required();
        FormRow<CampaignStatus> status = f.choice("status", Arrays.asList(CampaignStatus.values()), CampaignStatus::label, Campaign::status).required();
        FormRow<Period> period = f.period("period", Campaign::period).required();
        FormRow<Long> place = f.place("place", Campaign::placeId);
        FormRow<Long> office = f.office("office", Campaign::officeId);
        FormRow<Long> platform = f.partner("platform", Campaign::platformId);
        FormRow<String> series = guarded(f.text("series", 60, Campaign::series));
        FormRow<Long> edition = f.value("edition", c -> c.edition() == null ? null : c.edition().longValue(),
            new ValueFormat<>(EDITION.read(), (v, lang) -> v.toString(), false));
        FormRow<Money> money = positive(f.money("goalMoney", Campaign::goalMoney));
        FormRow<Long> units = f.count("goalUnits", Campaign::goalUnits);
        FormRow<String> unit = guarded(f.text("goalUnit", Campaign.UNIT, Campaign::goalUnit))
            .check(u -> u == null && units.value() != null ? Problem.of("register.campaign.goalUnit.missing") : null);
        FormRow<Long> people = f.count("goalPeople", Campaign::goalPeople);
        FormRow<List<String>> promotion = guardedWords(f.listed("promotion", Campaign::promotion));
        FormRow<String> story = guarded(f.story("story", 4, Campaign.STORY, Campaign::story));
        FormRow<List<Long>> papers = f.documents("papers", Campaign::papers);
        FormRow<List<Long>> figures = f.figures("figures", Campaign::figures);
        FormRow<String> remark = f.remark(Campaign::remark);
        return RegisterForm.of(f.build(() -> new Campaign(f.kept(Campaign::stamp, Stamp.NEW), name.value(), series.value(),
            edition.value() == null ? null : edition.value().intValue(), kind.value(), period.value(), status.value(), place.value(), office.value(), platform.value(),
            Fields.orEmpty(promotion), money.value(), units.value(), unit.value(), people.value(), story.value(), remark.value(), Fields.orEmpty(papers), Fields.orEmpty(figures))));
    }

    @Override
    public List<Campaign> records(RegisterData data) {
        return data.campaigns().campaigns();
    }

    @Override
    public Stamp stamp(Campaign r) {
        return r.stamp();
    }

    @Override
    public String title(Campaign r, RegisterData data, Lang lang) {
        return r.name();
    }

    @Override
    public List<String> aliases(Campaign r, RegisterData data) {
        return Arrays.asList(r.series());
    }

    @Override
    public List<String> related(Campaign r, RegisterData data) {
        return Arrays.asList(data.name(r.placeId()), data.name(r.officeId()), data.name(r.platformId()), kind(r, data, Lang.ZH), kind(r, data, Lang.EN));
    }

    @Override
    public String meta(Campaign r, RegisterData data, Lang lang) {
        return Formats.of(lang).period(r.period());
    }

    @Override
    public boolean copies() {
        return true;
    }

    @Override
    public void copy(RegisterContext context, Campaign record, LongConsumer made) {
        new CampaignCopies(context).campaign(record, made);
    }

    @Override
    public long save(WriteTx tx, AppContext app, Campaign r) {
        return app.campaigns().campaigns().save(tx, r);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Campaign r) {
        app.campaigns().campaigns().deleteCampaign(tx, r.stamp());
    }

    /** The campaign's kind in a language; null when it is gone. */
    static String kind(Campaign c, RegisterData data, Lang lang) {
        return data.campaigns().kinds().stream().filter(k -> k.stamp().id() == c.kindId()).findFirst().map(k -> k.label(lang)).orElse(null);
    }
}
