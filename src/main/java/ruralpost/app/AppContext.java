package ruralpost.app;

import java.nio.file.Path;
import java.time.LocalDate;
import ruralpost.calendar.OccasionStore;
import ruralpost.campaign.Campaigns;
import ruralpost.campaign.importing.CampaignImports;
import ruralpost.campaign.paper.PaperFacts;
import ruralpost.centre.Centres;
import ruralpost.centre.take.Takes;
import ruralpost.document.DocumentFileStore;
import ruralpost.document.DocumentStore;
import ruralpost.document.FigureStore;
import ruralpost.importing.SheetImport;
import ruralpost.item.ItemStore;
import ruralpost.joint.CampaignSalesFinder;
import ruralpost.joint.SalesFigures;
import ruralpost.ledger.Drafts;
import ruralpost.ledger.Ledger;
import ruralpost.place.OfficeStore;
import ruralpost.place.PartnerStore;
import ruralpost.place.PlaceStore;
import ruralpost.plan.LedgerValueStore;
import ruralpost.plan.PlanStore;
import ruralpost.plan.RateStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.ContractStore;
import ruralpost.sales.SalesStore;
import ruralpost.sales.cube.SalesCubeStore;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.view.BoardViewStore;
import ruralpost.sheet.recipe.RecipeStore;
import ruralpost.store.LedgerFiles;

/**
 * The composition root: constructs everything that works on a ledger. Only constructors and fields; how one is opened stands in
 * {@link LedgerOpening}. One context per open ledger.
 */
public final class AppContext implements AutoCloseable {

    private final LedgerFiles files;
    private final Settings settings;
    private final Ledger ledger;
    private final Drafts drafts;
    private final BackupService backups;
    private final OfficeStore offices;
    private final PlaceStore places;
    private final PartnerStore partners;
    private final DocumentStore documents;
    private final DocumentFileStore documentFiles;
    private final FigureStore figures;
    private final PlanStore plans;
    private final RateStore rates;
    private final OccasionStore occasions;
    private final LedgerValueStore values;
    private final SalesStore sales;
    private final CatalogueStore catalogue;
    private final ContractStore contracts;
    private final SalesCubeStore cube;
    private final RecipeStore recipes;
    private final BoardViewStore boardViews;
    private final Campaigns campaigns;
    private final ItemStore items;
    private final Centres centres;
    private final Imports imports;

    AppContext(LedgerFiles files, Settings settings, Ledger ledger) {
        this.files = files;
        this.settings = settings;
        this.ledger = ledger;
        drafts = new Drafts(files.drafts(), e -> org.slf4j.LoggerFactory.getLogger(AppContext.class).error("A draft was not kept", e));
        backups = new BackupService(ledger, settings);
        offices = new OfficeStore(ledger);
        places = new PlaceStore(ledger);
        partners = new PartnerStore(ledger);
        documents = new DocumentStore(ledger);
        documentFiles = new DocumentFileStore(ledger);
        figures = new FigureStore(ledger);
        plans = new PlanStore(ledger);
        rates = new RateStore(ledger);
        occasions = new OccasionStore(ledger);
        values = new LedgerValueStore(ledger);
        sales = new SalesStore(ledger);
        catalogue = new CatalogueStore(ledger);
        contracts = new ContractStore(ledger);
        cube = new SalesCubeStore(ledger, places, files.columns());
        recipes = new RecipeStore(ledger);
        boardViews = new BoardViewStore(ledger);
        campaigns = new Campaigns(ledger);
        items = new ItemStore(ledger);
        centres = new Centres(ledger);
        imports = Imports.of(this);
    }

    /** Whether there is a founded ledger in this folder; creates nothing. */
    public static boolean isFounded(Path folder) {
        return LedgerOpening.isFounded(folder);
    }

    /**
     * Opens the ledger in a folder; everything is closed again when that fails.
     *
     * @throws ruralpost.text.UserException there is none, it is open elsewhere, newer than this program, damaged …
     */
    public static AppContext open(Path folder) {
        return LedgerOpening.open(folder);
    }

    public LedgerFiles files() {
        return files;
    }

    public Settings settings() {
        return settings;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Drafts drafts() {
        return drafts;
    }

    public BackupService backups() {
        return backups;
    }

    public OfficeStore offices() {
        return offices;
    }

    public PlaceStore places() {
        return places;
    }

    public PartnerStore partners() {
        return partners;
    }

    public DocumentStore documents() {
        return documents;
    }

    public DocumentFileStore documentFiles() {
        return documentFiles;
    }

    public FigureStore figures() {
        return figures;
    }

    public PlanStore plans() {
        return plans;
    }

    public RateStore rates() {
        return rates;
    }

    public OccasionStore occasions() {
        return occasions;
    }

    public LedgerValueStore values() {
        return values;
    }

    public SalesStore sales() {
        return sales;
    }

    public CatalogueStore catalogue() {
        return catalogue;
    }

    public ContractStore contracts() {
        return contracts;
    }

    public SalesCubeStore cube() {
        return cube;
    }

    public RecipeStore recipes() {
        return recipes;
    }

    public BoardViewStore boardViews() {
        return boardViews;
    }

    public Campaigns campaigns() {
        return campaigns;
    }

    public ItemStore items() {
        return items;
    }

    public Centres centres() {
        return centres;
    }

    public Takes takes() {
        return imports.takes();
    }

    /** Erases names of persons. */
    public PersonErasure persons() {
        return new PersonErasure(this);
    }

    /** Where a dashboard finds what it shows beside sales. */
    public BoardFacts.Stores boardStores() {
        return new BoardFacts.Stores(places, partners, contracts, plans, figures, rates, values);
    }

    /** Where papers of campaigns find what stands on them. */
    public PaperFacts.Stores paperStores() {
        return new PaperFacts.Stores(campaigns, places, offices, partners, documents, figures, rates, () -> new SalesFigures(campaignSales(), ledger.info().sample()));
    }

    /** Finds the sales of campaigns, as of now. Not for the window's thread. */
    public CampaignSalesFinder campaignSales() {
        return new CampaignSalesFinder(cube.current(), new CampaignSalesFinder.Names(campaigns.book().campaigns(), occasions.occasions(), catalogue.products(),
            catalogue.channels(), places.places(), partners.partners(), contracts.contracts()), LocalDate.now());
    }

    public SheetImport salesImport() {
        return imports.sales();
    }

    public SheetImport planImport() {
        return imports.plans();
    }

    public CampaignImports campaignImports() {
        return imports.campaigns();
    }

    /** Waits for writes under way, then closes the ledger. Makes no backup: see {@link BackupService#onExit}. */
    @Override
    public void close() {
        drafts.close();
        try {
            cube.close();
        } finally {
            ledger.close();
        }
    }
}
