package ruralpost.sales.planning;

import java.util.List;
import ruralpost.importing.NameRecords;
import ruralpost.importing.PlaceNames;
import ruralpost.place.PlaceStore;
import ruralpost.sales.CatalogueStore;
import ruralpost.sales.importing.ChannelNames;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.names.NamedRecord;

/** The live records that names in a sheet of plans may mean. */
final class PlanRecords implements NameRecords {

    private final NameBook products;
    private final NameBook channels;
    private final NameBook places;

    PlanRecords(CatalogueStore catalogue, PlaceStore placeStore) {
        products = new NameBook(catalogue.products().stream().map(p -> NamedRecord.of(p.stamp().id(), p.name(), p.aliases(), p.code())).toList());
        channels = new NameBook(ChannelNames.of(catalogue));
        places = new NameBook(PlaceNames.of(placeStore.places()));
    }

    @Override
    public List<String> fields() {
        return PlanShape.SHAPE.named();
    }

    @Override
    public NameBook book(String field) {
        return switch (field) {
            case PlanShape.PRODUCT -> products;
            case PlanShape.CHANNEL -> channels;
            case PlanShape.PLACE -> places;
            default -> null;
        };
    }

    /** Of a place a plan does not tell what it is: a township, a village, a site. */
    @Override
    public boolean creatable(String field) {
        return !field.equals(PlanShape.PLACE);
    }
}
