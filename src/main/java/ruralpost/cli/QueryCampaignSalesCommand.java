package ruralpost.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import ruralpost.app.AppContext;
import ruralpost.campaign.CampaignFile;
import ruralpost.joint.CampaignSales;
import ruralpost.joint.CampaignSalesFinder;
import ruralpost.sales.Contract;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Texts;
import ruralpost.value.Amount;

/** The sales that belong to campaigns: in all, by product, by province and by day beside the same day of the last edition; and the contracts signed in their days. */
final class QueryCampaignSalesCommand extends QueryCommand {

    private static final List<String> HEADER = List.of("campaign", "basis", "record", "name", "day", "amount", "bound", "quantity_kg", "orders", "records", "last_edition", "last_amount",
        "last_bound", "last_basis");

    QueryCampaignSalesCommand() {
        super("campaign-sales", "cli.command.query.campaign.sales");
    }

    @Override
    void choices(CommandSpec spec, Texts texts) {
        CampaignChoice.declare(spec, texts);
    }

    @Override
    Rows rows(AppContext app, Call call) {
        CampaignSalesFinder finder = app.campaignSales();
        List<List<Object>> rows = new ArrayList<>();
        for (CampaignFile f : CampaignChoice.board(call, CampaignChoice.data(app)).campaigns()) {
            CampaignSales sales = finder.of(f.campaign());
            if (sales.basis() == CampaignSales.Basis.NAMED || CampaignSales.sells(f.campaign())) {
                rows(rows, f.campaign().name(), sales);
            }
        }
        return new Rows(HEADER, rows);
    }

    private static void rows(List<List<Object>> rows, String campaign, CampaignSales s) {
        String last = s.last() == null ? null : s.last().name();
        rows.add(row(campaign, s, "total", null, null, s.total(), last, s.lastTotal()));
        parts(rows, campaign, s, "product", s.products(), s.before() == null ? List.of() : s.before().products());
        parts(rows, campaign, s, "province", s.provinces(), s.before() == null ? List.of() : s.before().provinces());
        s.days().stream().filter(d -> !d.now().isEmpty() || d.last() != null && !d.last().isEmpty())
            .forEach(d -> rows.add(row(campaign, s, "day", d.on().toString(), d.number(), d.now(), last, d.last())));
        for (Contract c : s.contracts()) {
            rows.add(Arrays.asList(campaign, "contract", "contract", c.number(), null, c.amount() == null ? null : c.amount().money().toYuan().setScale(2),
                c.amount() == null ? null : c.amount().bound().code(), null, null, null, null, null, null, null));
        }
    }

    /** Parts of this edition, then those that only the last one had. */
    private static void parts(List<List<Object>> rows, String campaign, CampaignSales s, String record, List<CampaignSales.Part> now, List<CampaignSales.Part> then) {
        Map<String, Totals> before = new LinkedHashMap<>();
        then.forEach(p -> before.put(p.name(), p.totals()));
        String last = s.last() == null ? null : s.last().name();
        now.forEach(p -> rows.add(row(campaign, s, record, p.name(), null, p.totals(), last, before.remove(p.name()))));
        before.forEach((name, totals) -> rows.add(row(campaign, s, record, name, null, new Totals(), last, totals)));
    }

    private static List<Object> row(String campaign, CampaignSales s, String record, String name, Integer day, Totals t, String last, Totals before) {
        Amount then = before == null ? null : before.amount();
        return Arrays.asList(campaign, s.basis().name().toLowerCase(java.util.Locale.ROOT), record, name, day, money(t.amount()), bound(t.amount()),
            t.withWeight == 0 ? null : t.kg().stripTrailingZeros().scale() < 0 ? t.kg().setScale(0) : t.kg().stripTrailingZeros(), t.orders == 0 ? null : t.orders, t.records, last,
            money(then), bound(then), s.before() == null ? null : s.before().basis().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static BigDecimal money(Amount a) {
        return a == null ? null : a.money().toYuan().setScale(2);
    }

    private static String bound(Amount a) {
        return a == null ? null : a.bound().code();
    }
}
