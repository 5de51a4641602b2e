package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.List;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.WriteTx;
import ruralpost.ledger.Written;
import ruralpost.place.PartnerStore;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.ContractStore;
import ruralpost.sales.ImportMark;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesStore;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.ImportPlan;
import ruralpost.sheet.PlanCounts;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowKey;
import ruralpost.sheet.RowWriter;
import ruralpost.sheet.file.SheetFile;
import ruralpost.text.Message;

/** Imports sales: a plan that can be looked at, then exactly that plan as one change set. */
public final class SalesImport {

    private static final int BATCH = 1000;

    private final Ledger ledger;
    private final SalesStore sales;
    private final CatalogueStore catalogue;
    private final PlaceStore places;
    private final PartnerStore partners;
    private final ContractStore contracts;

    public SalesImport(Ledger ledger, SalesStore sales, CatalogueStore catalogue, PlaceStore places, PartnerStore partners, ContractStore contracts) {
        this.ledger = ledger;
        this.sales = sales;
        this.catalogue = catalogue;
        this.places = places;
        this.partners = partners;
        this.contracts = contracts;
    }

    /**
     * A plan and the names it was made with.
     *
     * @param plan  what would happen, row by row
     * @param names how names are resolved
     */
    public record Planned(ImportPlan<?> plan, Object names) {

        /** The counts over all rows. */
        public PlanCounts counts() {
            return plan.counts();
        }
    }

    /**
     * Reads the whole sheet and decides about each row. Writes nothing.
     *
     * @throws ruralpost.text.UserException             the mapping is not complete or the file cannot be read to its end
     * @throws java.util.concurrent.CancellationException cancelled
     */
    public Planned plan(SheetFile file, ColumnMapping mapping, UnknownNames unknown, Progress progress) {
        SalesNames names = new SalesNames(catalogue, places, partners, contracts);
        SalesPlanner planner = new SalesPlanner(ledger, names, unknown);
        return new Planned(ImportPlan.make(file, mapping, planner, progress), names);
    }

    /**
     * Carries a plan out as one change set, or not at all.
     *
     * @return the change set; its set is null when the plan had nothing to write
     * @throws ruralpost.text.UserException the ledger or the file is no longer what the plan was made on
     */
    public Written<PlanCounts> commit(Planned planned, Progress progress) {
        PlanCounts counts = planned.counts();
        if (counts.toWrite() == 0) {
            return new Written<>(null, counts);
        }
        @SuppressWarnings("unchecked")
        ImportPlan<SaleRow> plan = (ImportPlan<SaleRow>) planned.plan();
        Message label = Message.of("sales.import.label", counts.toWrite(), plan.file().path().getFileName().toString());
        return ledger.write(Action.imported("sales", label, plan.file().sha256()), tx -> {
            Writer writer = new Writer(tx, (SalesNames) planned.names());
            plan.commit(writer, progress);
            writer.flush();
            return counts;
        });
    }

    private final class Writer implements RowWriter<SaleRow> {
        private final WriteTx tx;
        private final SalesNames names;
        private final List<Sale> batch = new ArrayList<>(BATCH);

        Writer(WriteTx tx, SalesNames names) {
            this.tx = tx;
            this.names = names;
        }

        @Override
        public void create(SaleRow row, RowKey key) {
            batch.add(names.resolve(tx, row).imported(mark(key)).build());
            if (batch.size() == BATCH) {
                flush();
            }
        }

        @Override
        public void update(long id, SaleRow row, RowKey key) {
            Sale stored = sales.byId(tx, id).orElseThrow();
            sales.update(tx, names.resolve(tx, row).stamp(stored.stamp()).imported(mark(key)).build());
        }

        private ImportMark mark(RowKey key) {
            return new ImportMark(key.key(), key.content(), tx.setId());
        }

        void flush() {
            sales.insertAll(tx, batch);
            batch.clear();
        }
    }
}
