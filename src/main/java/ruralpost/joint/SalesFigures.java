package ruralpost.joint;

import java.util.ArrayList;
import java.util.List;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.paper.MoreFigures;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Amount;

/** The sales that belong to campaigns, as their reports tell of them: the numbers of the record card. */
public final class SalesFigures implements MoreFigures {

    private final CampaignSalesFinder finder;
    private final boolean sample;

    /** @param finder of the sales as they are now @param sample whether they are invented */
    public SalesFigures(CampaignSalesFinder finder, boolean sample) {
        this.finder = finder;
        this.sample = sample;
    }

    @Override
    public Found of(Campaign campaign, Lang lang) {
        CampaignSales s = finder.of(campaign);
        if (!s.belongsTo(campaign)) {
            return Found.NOTHING;
        }
        Texts t = Texts.of(lang);
        List<More> figures = new ArrayList<>();
        if (s.total().amount() != null) {
            figures.add(amount(t, "amount", s.total().amount(), s.lastTotal() == null ? null : s.lastTotal().amount()));
        }
        CampaignSales.Before b = s.before();
        count(figures, t, "orders", s.total().orders, b == null ? null : b.total().orders);
        count(figures, t, "products", s.products().size(), b == null ? null : (long) b.products().size());
        count(figures, t, "provinces", CampaignSales.known(s.provinces()), b == null ? null : CampaignSales.known(b.provinces()));
        count(figures, t, "contracts", s.contracts().size(), b == null ? null : (long) b.contracts().size());
        if (s.contracted() != null) {
            figures.add(amount(t, "contracted", s.contracted(), null));
        }
        return new Found(figures, s.last() == null ? null : s.last().name(), t.get("joint.note", s.basis().label()) + (sample ? " " + t.get("paper.sample") : ""));
    }

    private static More amount(Texts t, String key, Amount amount, Amount before) {
        return new More(t.get("joint." + key), amount, 0, null, before, null);
    }

    private static void count(List<More> figures, Texts t, String key, long n, Long had) {
        if (n > 0) {
            figures.add(new More(t.get("joint." + key), null, n, t.get("joint." + key + ".unit", n), null, had));
        }
    }
}
