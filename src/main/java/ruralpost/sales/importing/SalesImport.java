package ruralpost.sales.importing;

import java.lang.ref.SoftReference;
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
import ruralpost.sheet.names.NameChoiceStore;
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
    private final NameChoiceStore choices;
    private SoftReference<Known> latest = new SoftReference<>(null);

    public SalesImport(Ledger ledger, SalesStore sales, CatalogueStore catalogue, PlaceStore places, PartnerStore partners, ContractStore contracts,
        NameChoiceStore choices) {
        this.ledger = ledger;
        this.sales = sales;
        this.catalogue = catalogue;
        this.places = places;
        this.partners = partners;
        this.contracts = contracts;
        this.choices = choices;
    }

    /** A plan that can be looked at and then carried out. */
    public static final class Planned {

        private final ImportPlan<SaleRow> plan;
        private final SalesNames names;
        private final PlanDetails details;

        private Planned(ImportPlan<SaleRow> plan, SalesNames names, PlanDetails details) {
            this.plan = plan;
            this.names = names;
            this.details = details;
        }

        /** What would happen, row by row. */
        public ImportPlan<?> plan() {
            return plan;
        }

        /** The counts over all rows. */
        public PlanCounts counts() {
            return plan.counts();
        }

        /** Sums, new names and conclusions. */
        public PlanDetails details() {
            return details;
        }
    }

    /** Reads the whole sheet and decides about each row, with one rule for all names that are not known. */
    public Planned plan(SheetFile file, ColumnMapping mapping, UnknownNames unknown, Progress progress) {
        return plan(file, mapping, NameDecisions.of(unknown), progress);
    }

    /**
     * Reads the whole sheet and decides about each row. Writes nothing.
     *
     * @throws ruralpost.text.UserException             the mapping is not complete or the file cannot be read to its end
     * @throws java.util.concurrent.CancellationException cancelled
     */
    public Planned plan(SheetFile file, ColumnMapping mapping, NameDecisions decisions, Progress progress) {
        // before anything is read, so that a change meanwhile makes the plan stale
        long basis = ledger.lastSet();
        SalesNames names = new SalesNames(new SalesRecords(catalogue, places, partners, contracts), choices, decisions);
        SalesPlanner planner = new SalesPlanner(ledger, names, imported(basis), basis);
        ImportPlan<SaleRow> plan = ImportPlan.make(file, mapping, planner, progress);
        planner.details().names().close();
        return new Planned(plan, names, planner.details());
    }

    /** What earlier imports left: read once for all corrections of a mapping, as long as the ledger stays and memory allows. */
    private synchronized ImportedRows imported(long set) {
        Known known = latest.get();
        if (known == null || known.set != set) {
            known = new Known(set, ImportedStore.read(ledger));
            latest = new SoftReference<>(known);
        }
        return known.rows;
    }

    private record Known(long set, ImportedRows rows) {
    }

    /**
     * Carries a plan out as one change set, or not at all. What the user chose for names is remembered in the same change set.
     *
     * @return the change set; its set is null when the plan had nothing to write
     * @throws ruralpost.text.UserException the ledger or the file is no longer what the plan was made on
     */
    public Written<PlanCounts> commit(Planned planned, Progress progress) {
        PlanCounts counts = planned.counts();
        if (counts.toWrite() == 0) {
            return new Written<>(null, counts);
        }
        ImportPlan<SaleRow> plan = planned.plan;
        Message label = Message.of("sales.import.label", counts.toWrite(), plan.file().path().getFileName().toString());
        return ledger.write(Action.imported("sales", label, plan.file().sha256()), tx -> {
            Writer writer = new Writer(tx, planned);
            plan.commit(writer, progress);
            writer.flush();
            planned.names.remember(tx, choices, writer.creator);
            return counts;
        });
    }

    private final class Writer implements RowWriter<SaleRow> {
        private final WriteTx tx;
        private final NameCreator creator;
        private final SaleMerge merge;
        private final List<Sale> batch = new ArrayList<>(BATCH);

        Writer(WriteTx tx, Planned planned) {
            this.tx = tx;
            creator = new NameCreator(tx, planned.names, catalogue, places, partners);
            merge = new SaleMerge(planned.plan.mapping());
        }

        @Override
        public void create(SaleRow row, RowKey key) {
            batch.add(creator.resolve(row).imported(mark(key)).build());
            if (batch.size() == BATCH) {
                flush();
            }
        }

        @Override
        public void update(long id, SaleRow row, RowKey key) {
            Sale stored = sales.byId(tx, id).orElseThrow();
            sales.update(tx, merge.into(stored, creator.resolve(row).build()).imported(mark(key)).build());
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
