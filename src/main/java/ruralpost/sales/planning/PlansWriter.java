package ruralpost.sales.planning;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.importing.CreatedNames;
import ruralpost.importing.NameRef;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.plan.PlanScope;
import ruralpost.plan.PlanStore;
import ruralpost.plan.PlanTarget;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.Channel;
import ruralpost.sales.Product;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.plan.RowKey;

/** Writes plans. What a sheet leaves blank stays as the ledger has it. */
final class PlansWriter implements TargetWriter<PlanRow> {

    private final WriteTx tx;
    private final PlanStore plans;
    private final CatalogueStore catalogue;
    private final CreatedNames created;
    private final Map<Long, PlanTarget> stored;

    PlansWriter(WriteTx tx, PlanStore plans, CatalogueStore catalogue, CreatedNames created, Collection<PlanTarget> stored) {
        this.tx = tx;
        this.plans = plans;
        this.catalogue = catalogue;
        this.created = created;
        this.stored = stored.stream().collect(Collectors.toMap(p -> p.stamp().id(), Function.identity()));
    }

    @Override
    public void begin(ColumnMapping mapping) {
        // what a row leaves blank is known from the row
    }

    @Override
    public void create(PlanRow row, RowKey key) {
        plans.save(tx, new PlanTarget(Stamp.NEW, row.measure(), row.name(), row.period(), scope(row), row.target(), row.steps(), row.remark()));
    }

    @Override
    public void update(long id, PlanRow row, RowKey key) {
        plans.save(tx, merged(stored.get(id), row));
    }

    /** The stored plan with what the row states. */
    static PlanTarget merged(PlanTarget was, PlanRow row) {
        return new PlanTarget(was.stamp(), was.measure(), row.name() == null ? was.name() : row.name(), was.period(), was.scope(), row.target(),
            row.steps().isEmpty() ? was.steps() : row.steps(), row.remark() == null ? was.remark() : row.remark());
    }

    private PlanScope scope(PlanRow row) {
        return new PlanScope(id(row.product(), () -> catalogue.save(tx, Product.named(row.product().name()))),
            id(row.channel(), () -> catalogue.save(tx, Channel.named(row.channel().name()))), row.place() == null ? null : row.place().id());
    }

    private Long id(NameRef ref, java.util.function.Supplier<Long> create) {
        return ref == null ? null : created.id(ref, create);
    }
}
