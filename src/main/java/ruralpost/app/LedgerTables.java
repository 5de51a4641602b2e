package ruralpost.app;

import java.util.List;
import java.util.stream.Stream;
import ruralpost.calendar.OccasionStore;
import ruralpost.campaign.AdoptionStore;
import ruralpost.campaign.Campaigns;
import ruralpost.campaign.OutreachStore;
import ruralpost.centre.AssetStore;
import ruralpost.centre.CentreStore;
import ruralpost.centre.Centres;
import ruralpost.centre.take.Takes;
import ruralpost.document.DocumentStore;
import ruralpost.importing.ImportMarkStore;
import ruralpost.item.ItemStore;
import ruralpost.ledger.LedgerSchema;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonField;
import ruralpost.place.PlaceStore;
import ruralpost.plan.LedgerValueStore;
import ruralpost.plan.PlanStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.ContractStore;
import ruralpost.sales.SalesStore;
import ruralpost.sales.view.BoardViewStore;
import ruralpost.sheet.names.NameChoiceStore;
import ruralpost.sheet.recipe.RecipeStore;

/** The tables of all areas. */
public final class LedgerTables {

    private LedgerTables() {
    }

    /** All tables behind the write door. */
    public static LedgerSchema schema() {
        List<LedgerTable> tables = Stream.of(PlaceStore.TABLES, DocumentStore.TABLES, PlanStore.TABLES, OccasionStore.TABLES, LedgerValueStore.TABLES,
            CatalogueStore.TABLES, ContractStore.TABLES, SalesStore.TABLES, NameChoiceStore.TABLES, RecipeStore.TABLES, ImportMarkStore.TABLES, BoardViewStore.TABLES,
            Campaigns.TABLES, ItemStore.TABLES, Centres.TABLES, Takes.TABLES)
            .flatMap(List::stream).map(CentreStore::guarding).toList();
        return new LedgerSchema(tables);
    }

    /** Where names of adults stand in all areas. Who approved a document of stock or counted stock stays: these are signatures. */
    public static List<PersonField> persons() {
        return Stream.of(AdoptionStore.PERSONS, OutreachStore.PERSONS, CentreStore.PERSONS, AssetStore.PERSONS, ContractStore.PERSONS, SalesStore.PERSONS, NameChoiceStore.PERSONS)
            .flatMap(List::stream).toList();
    }
}
