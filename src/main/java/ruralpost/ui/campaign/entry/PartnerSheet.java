package ruralpost.ui.campaign.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ruralpost.app.AppContext;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignPartner;
import ruralpost.campaign.CampaignStore;
import ruralpost.campaign.PartnerRole;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Partner;
import ruralpost.text.Texts;
import ruralpost.ui.form.FixedPicks;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryValues;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** Partners of campaigns with what they do and give, one row each. */
final class PartnerSheet implements EntrySheet<CampaignPartner> {

    private final CampaignStore store;
    private final EntryBook book;
    private final EntryColumn<CampaignPartner, Campaign> campaign;
    private final EntryColumn<CampaignPartner, Partner> partner;
    private final EntryColumn<CampaignPartner, PartnerRole> role;
    private final EntryColumn<CampaignPartner, Money> money = EntryColumn.typed("money", "register.sponsor.money", 110, ValueFormat.MONEY, CampaignPartner::money);
    private final EntryColumn<CampaignPartner, String> kind = EntryColumn.typed("kind", "register.sponsor.kind", 160, ValueFormat.text(500), CampaignPartner::kind);
    private final EntryColumn<CampaignPartner, String> remark = EntryColumn.<CampaignPartner, String>typed("remark", "register.sponsor.remark", 160, ValueFormat.TEXT,
        CampaignPartner::remark).multiline();

    PartnerSheet(AppContext app, EntryBook book) {
        this.store = app.campaigns().campaigns();
        this.book = book;
        campaign = EntryColumn.<CampaignPartner, Campaign>pick("campaign", "register.sponsor.campaign", 220, book.campaigns(),
            (c, lang) -> book.name(EntryNames::campaigns, c), p -> book.campaign(p.campaignId())).required().carried();
        partner = EntryColumn.<CampaignPartner, Partner>pick("partner", "register.sponsor.partner", 180, book.partners(), (p, lang) -> p.name(),
            p -> book.partner(p.partnerId())).required();
        role = EntryColumn.<CampaignPartner, PartnerRole>pick("role", "register.sponsor.role", 90, FixedPicks.of(book.texts(), List.of(PartnerRole.values()), PartnerRole::label),
            (r, lang) -> Texts.of(lang).get(r.label()), CampaignPartner::role).required();
    }

    @Override
    public String id() {
        return "sponsor";
    }

    @Override
    public List<EntryColumn<CampaignPartner, ?>> columns() {
        return List.of(campaign, partner, role, money, kind, remark);
    }

    @Override
    public Map<String, Problem> check(EntryValues v) {
        return new Checks(v, book.texts()).nothingPersonal(kind, remark).notNegative(money).found();
    }

    @Override
    public CampaignPartner row(EntryValues v, CampaignPartner before) {
        return new CampaignPartner(before == null ? Stamp.NEW : before.stamp(), v.get(campaign).stamp().id(), v.get(partner).stamp().id(), v.get(role), v.get(money),
            v.get(kind), v.get(remark));
    }

    @Override
    public String title(CampaignPartner p) {
        Partner known = book.partner(p.partnerId());
        return known == null ? "" : known.name();
    }

    @Override
    public Stamp stamp(CampaignPartner p) {
        return p.stamp();
    }

    @Override
    public long save(WriteTx tx, CampaignPartner p) {
        return store.save(tx, p);
    }

    @Override
    public void delete(WriteTx tx, CampaignPartner p) {
        store.deletePartner(tx, p.stamp());
    }

    @Override
    public List<CampaignPartner> byIds(Collection<Long> ids) {
        return store.partners(ids);
    }

    @Override
    public List<CampaignPartner> byIds(WriteTx tx, Collection<Long> ids) {
        return store.partners(tx, ids);
    }

    @Override
    public List<Total> totals(List<CampaignPartner> rows, Formats formats) {
        return List.of(new Total("register.sponsor.money", formats.money(Money.sum(rows.stream().map(CampaignPartner::money).filter(Objects::nonNull).toList()))));
    }
}
