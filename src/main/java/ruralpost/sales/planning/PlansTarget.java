package ruralpost.sales.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.FilePlanner;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.ImportTarget;
import ruralpost.importing.SheetNames;
import ruralpost.importing.TargetRun;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.WriteTx;
import ruralpost.place.PlaceStore;
import ruralpost.plan.PlanMeasure;
import ruralpost.plan.PlanStore;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.CatalogueStore;
import ruralpost.sheet.SheetShape;
import ruralpost.text.Message;

/** Plans as a target of imports. */
public final class PlansTarget implements ImportTarget<PlanRecords, PlanRow> {

    private final Ledger ledger;
    private final PlanStore plans;
    private final CatalogueStore catalogue;
    private final PlaceStore places;

    /** @param ledger read for what is known */
    public PlansTarget(Ledger ledger, PlanStore plans, CatalogueStore catalogue, PlaceStore places) {
        this.ledger = ledger;
        this.plans = plans;
        this.catalogue = catalogue;
        this.places = places;
    }

    @Override
    public SheetShape shape() {
        return PlanShape.SHAPE;
    }

    @Override
    public String area() {
        return "plan";
    }

    @Override
    public List<String> usual() {
        return List.of(PlanShape.MEASURE, PlanShape.PRODUCT);
    }

    @Override
    public Message label(long rows, String file) {
        return Message.of("plan.import.label", rows, file);
    }

    @Override
    public Message label(long rows, int files, String first) {
        return Message.of("plan.import.label.files", rows, files, first);
    }

    @Override
    public PlanRecords records() {
        return new PlanRecords(catalogue, places);
    }

    @Override
    public TargetRun<PlanRecords, PlanRow> begin(long basis, boolean single) {
        Map<PlanRow.Identity, PlanTarget> stored = new HashMap<>();
        plans.plans().forEach(p -> stored.put(identity(p), p));
        Map<PlanRow.Identity, PlanRow> before = new HashMap<>();
        return new TargetRun<>() {
            @Override
            public FilePlanner<PlanRow> planner(SheetNames<PlanRecords> names, HoldDecisions holds) {
                return new PlansPlanner(ledger, names, new PlansPlanner.Known(stored, before), holds);
            }

            @Override
            public TargetWriter<PlanRow> writer(WriteTx tx, SheetNames<PlanRecords> names, CreatedNames created) {
                return new PlansWriter(tx, plans, catalogue, created, stored.values());
            }
        };
    }

    private static PlanRow.Identity identity(PlanTarget p) {
        return new PlanRow.Identity(p.measure(), p.period(), p.scope().productId(), p.scope().channelId(), p.scope().placeId(),
            p.measure() == PlanMeasure.OTHER ? p.name() : null);
    }
}
