package ruralpost.sales.importing;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Written;
import ruralpost.place.PartnerStore;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.ContractStore;
import ruralpost.sales.SalesStore;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.ImportPlan;
import ruralpost.sheet.PlanCounts;
import ruralpost.sheet.PlanDifference;
import ruralpost.sheet.Progress;
import ruralpost.sheet.file.SheetFile;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NameChoiceStore;
import ruralpost.sheet.recipe.FileLook;
import ruralpost.sheet.recipe.RecipeName;
import ruralpost.sheet.recipe.RecipeStore;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** Imports sales: plans that can be looked at, then exactly those plans as one change set. */
public final class SalesImport {

    private final Ledger ledger;
    private final SalesStore sales;
    private final CatalogueStore catalogue;
    private final PlaceStore places;
    private final PartnerStore partners;
    private final ContractStore contracts;
    private final NameChoiceStore choices;
    private final RecipeStore recipes;
    private SoftReference<Known> latest = new SoftReference<>(null);

    /**
     * @param ledger  read for what is known, written by commits
     * @param choices which record a name was chosen for, read by plans and added to by commits
     * @param recipes how sheets were read, likewise
     */
    public SalesImport(Ledger ledger, SalesStore sales, CatalogueStore catalogue, PlaceStore places, PartnerStore partners, ContractStore contracts,
        NameChoiceStore choices, RecipeStore recipes) {
        this.ledger = ledger;
        this.sales = sales;
        this.catalogue = catalogue;
        this.places = places;
        this.partners = partners;
        this.contracts = contracts;
        this.choices = choices;
        this.recipes = recipes;
    }

    /** Reads all names that a sheet may use. */
    interface Names {
        SalesNames with(NameDecisions decisions);
    }

    /** A plan that can be looked at and then carried out. */
    public static final class Planned {

        private final ImportBatch batch;
        private final ImportPlan<SaleRow> plan;
        private final SalesNames known;
        private final PlanDetails details;
        private final NameDecisions names;
        private final HoldDecisions holds;

        Planned(ImportBatch batch, ImportPlan<SaleRow> plan, SalesNames known, PlanDetails details, NameDecisions names, HoldDecisions holds) {
            this.batch = batch;
            this.plan = plan;
            this.known = known;
            this.details = details;
            this.names = names;
            this.holds = holds;
        }

        /** What would happen, row by row. */
        public ImportPlan<?> plan() {
            return plan;
        }

        /** The counts over all rows. */
        public PlanCounts counts() {
            return plan.counts();
        }

        /** How many rows are held, by the reason; reasons that hold none are left out. */
        public Map<HoldKind, Long> held() {
            Map<HoldKind, Long> held = new TreeMap<>();
            for (HoldKind kind : HoldKind.values()) {
                Long rows = plan.holds().get(kind.code());
                if (rows != null) {
                    held.put(kind, rows);
                }
            }
            return held;
        }

        /** Sums, new names and conclusions. */
        public PlanDetails details() {
            return details;
        }

        /** What was decided about names. */
        public NameDecisions names() {
            return names;
        }

        /** What the recipe of this sheet is to say about names: what it said, and what was chosen for the sheet. */
        public List<RecipeName> recipeNames() {
            return known.recipeNames(false);
        }

        /** The same for another ledger, which does not remember what was chosen in this one. */
        public List<RecipeName> exportedNames() {
            return known.recipeNames(true);
        }

        /** What was decided about held rows. */
        public HoldDecisions holds() {
            return holds;
        }
    }

    /**
     * Plans made anew because the ledger moved.
     *
     * @param batch       the new plans
     * @param differences what differs from the plans before, by file
     */
    public record Renewal(ImportBatch batch, List<PlanDifference> differences) {

        /** Keeps its own list. */
        public Renewal {
            differences = List.copyOf(differences);
        }

        /** The new plan of a single file. */
        public Planned planned() {
            return batch.plans().getFirst();
        }

        /** The difference of a single file. */
        public PlanDifference difference() {
            return differences.getFirst();
        }
    }

    /** What a first look at a file needs to know: the fields, the names of the ledger, and how sheets were read before. */
    public FileLook.Wanted looking() {
        SalesRecords records = new SalesRecords(catalogue, places, partners, contracts);
        return new FileLook.Wanted(SalesShape.SHAPE, records::knows, recipes.recipes(SalesShape.SHAPE));
    }

    /** The records that names may mean now, by field. A book is for one thread at a time. */
    public Function<String, NameBook> books() {
        return new SalesRecords(catalogue, places, partners, contracts)::book;
    }

    /** Reads the whole sheet and decides about each row, with one rule for all names that are not known. */
    public Planned plan(SheetFile file, ColumnMapping mapping, UnknownNames unknown, Progress progress) {
        return plan(file, mapping, NameDecisions.of(unknown), progress);
    }

    /** Reads the whole sheet and decides about each row; rows that are held wait. */
    public Planned plan(SheetFile file, ColumnMapping mapping, NameDecisions decisions, Progress progress) {
        return plan(file, mapping, decisions, HoldDecisions.LEAVE, progress);
    }

    /**
     * Reads the whole sheet and decides about each row. Writes nothing.
     *
     * @throws UserException             the mapping is not complete or the file cannot be read to its end
     * @throws java.util.concurrent.CancellationException cancelled
     */
    public Planned plan(SheetFile file, ColumnMapping mapping, NameDecisions decisions, HoldDecisions holds, Progress progress) {
        return begin(true).plan(file, mapping, decisions, holds, progress);
    }

    /** Begins the plans of several files that are taken together. */
    public ImportBatch batch() {
        return begin(false);
    }

    private ImportBatch begin(boolean single) {
        // before anything is read, so that a change meanwhile makes the plan stale
        long basis = ledger.lastSet();
        return new ImportBatch(ledger, d -> new SalesNames(new SalesRecords(catalogue, places, partners, contracts), choices, d), known(basis), basis, single);
    }

    /** What the ledger holds: read once for all corrections of a mapping, as long as the ledger stays and memory allows. */
    private synchronized KnownSales known(long set) {
        Known known = latest.get();
        if (known == null || known.set != set) {
            latest = new SoftReference<>(null);
            known = new Known(set, ImportedStore.read(ledger));
            latest = new SoftReference<>(known);
        }
        return known.sales;
    }

    private record Known(long set, KnownSales sales) {
    }

    /** Makes a plan of a single file anew on the ledger as it is now. The old plan stays as it is. */
    public Renewal renew(Planned stale, Progress progress) {
        requireSingle(stale);
        return renew(stale.batch, progress);
    }

    /** Makes all plans anew on the ledger as it is now. The old ones stay as they are. */
    public Renewal renew(ImportBatch stale, Progress progress) {
        return stale.renewIn(begin(stale.single()), progress);
    }

    /**
     * Carries the plan of a single file out as one change set, or not at all. What the user chose for names is remembered in it.
     *
     * @return the change set; its set is null when the plan had nothing to write
     * @throws UserException the ledger or the file is no longer what the plan was made on; nothing was written, see {@link #renew}
     */
    public Written<PlanCounts> commit(Planned planned, Progress progress) {
        requireSingle(planned);
        return commit(planned.batch, progress);
    }

    /**
     * Carries all plans out as one change set, or none of them.
     *
     * @return the change set; its set is null when the plans had nothing to write
     * @throws UserException the ledger or a file is no longer what the plan was made on; nothing was written, see {@link #renew}
     */
    public Written<PlanCounts> commit(ImportBatch batch, Progress progress) {
        PlanCounts counts = batch.counts();
        if (batch.isStale()) {
            throw UserException.of("sheet.plan.stale");
        }
        List<Planned> plans = batch.plans().stream().filter(p -> p.counts().toWrite() > 0).toList();
        if (plans.isEmpty()) {
            return new Written<>(null, counts);
        }
        String hash = plans.size() == 1 ? plans.getFirst().plan.file().sha256() : null;
        return ledger.write(Action.imported("sales", label(plans, counts), hash), tx -> {
            NameCreator creator = new NameCreator(tx, plans.getFirst().known, catalogue, places, partners);
            SalesWriter writer = new SalesWriter(tx, sales, creator, batch.soFar());
            for (int i = 0; i < plans.size(); i++) {
                ImportPlan<SaleRow> plan = plans.get(i).plan;
                writer.begin(plan.mapping());
                plan.commit(writer, plans.size() == 1 ? progress : new PartOf(progress, i, plans.size()));
                writer.flush();
                plans.get(i).known.remember(tx, choices, creator);
                recipes.note(tx, plan.file(), plan.mapping(), plans.get(i).recipeNames());
            }
            return counts;
        });
    }

    private static Message label(List<Planned> plans, PlanCounts counts) {
        String first = String.valueOf(plans.getFirst().plan.file().path().getFileName());
        return plans.size() == 1 ? Message.of("sales.import.label", counts.toWrite(), first)
            : Message.of("sales.import.label.files", counts.toWrite(), plans.size(), first);
    }

    private static void requireSingle(Planned planned) {
        if (!planned.batch.single()) {
            throw new IllegalArgumentException("One of several plans that are taken together");
        }
    }
}
