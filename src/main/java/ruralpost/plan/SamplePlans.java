package ruralpost.plan;

import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.AssetTable;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Period;

/** Plans and rates of the sample ledger: invented plans that say so, and the rates that the public sources imply. */
public final class SamplePlans {

    private SamplePlans() {
    }

    /**
     * Writes them into a ledger that holds none of them yet.
     *
     * @param products key in {@code products.csv} to row id
     * @param places   key in {@code places.csv} to row id
     */
    public static void load(WriteTx tx, Ledger ledger, Map<String, Long> products, Map<String, Long> places) {
        RateStore rates = new RateStore(ledger);
        AssetTable.read("/assets/sample/exchange-rates.csv").forEach(r -> rates.save(tx,
            new StoredRate(Stamp.NEW, new ExchangeRate(r.day("rate_on"), r.number("yuan_per_dollar"), r.text("source")))));
        Map<String, Long> channels = AssetTable.read("/assets/base/channels.csv").stream()
            .collect(Collectors.toMap(r -> r.text("code"), r -> Long.valueOf(r.text("id"))));
        PlanStore plans = new PlanStore(ledger);
        AssetTable.read("/assets/sample/plans.csv").forEach(r -> plans.save(tx, new PlanTarget(Stamp.NEW, PlanMeasure.ofCode(r.text("measure")),
            r.text("name"), Period.of(r.day("day_from"), r.day("day_to")),
            new PlanScope(r.ref("product", products), r.ref("channel", channels), r.ref("place", places)), r.number("target"), PlanSteps.of(r.number("second")),
            r.text("remark"))));
    }
}
