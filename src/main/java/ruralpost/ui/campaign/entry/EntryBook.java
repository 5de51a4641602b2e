package ruralpost.ui.campaign.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.Campaign;
import ruralpost.place.Partner;
import ruralpost.place.Place;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.NameIndex;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.text.UiTexts;

/** The names that campaign records use, in memory so that pick lists answer at each key. Used on the JavaFX thread. */
final class EntryBook {

    private final WindowContext context;
    private final LatestTask<EntryNames> reading;
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final List<Runnable> waiting = new ArrayList<>();
    private EntryNames names = EntryNames.NONE;

    EntryBook(WindowContext context) {
        this.context = context;
        this.reading = new LatestTask<>(context.tasks());
        context.link().setProperty().addListener((o, was, now) -> reload(() -> { }));
    }

    /** Reads all names again. @param then runs when they, or newer ones, are read */
    void reload(Runnable then) {
        waiting.add(then);
        reading.run(p -> EntryNames.read(context.app())).onSuccess(read -> {
            names = read;
            version.set(version.get() + 1);
            List<Runnable> ready = List.copyOf(waiting);
            waiting.clear();
            ready.forEach(Runnable::run);
        });
    }

    /** Counts up when the names were read again. */
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    boolean busy() {
        return reading.busy();
    }

    UiTexts texts() {
        return context.texts();
    }

    /** A campaign by id; null when unknown. */
    Campaign campaign(Long id) {
        return names.campaigns().byId().get(id);
    }

    /** A place by id; null when unknown or null. */
    Place place(Long id) {
        return names.places().byId().get(id);
    }

    /** A partner by id; null when unknown or null. */
    Partner partner(Long id) {
        return names.partners().byId().get(id);
    }

    /** An adoption by id; null when unknown. */
    Adoption adoption(Long id) {
        return names.adoptions().byId().get(id);
    }

    /** An activity by id; null when unknown, or entered long ago. */
    Activity activity(Long id) {
        return names.activities().byId().get(id);
    }

    PickSource<Campaign> campaigns() {
        return source(EntryNames::campaigns, c -> c.period().label(context.texts().lang()));
    }

    PickSource<Place> places() {
        return source(EntryNames::places, p -> context.texts().now(p.kind().label()));
    }

    PickSource<Partner> partners() {
        return source(EntryNames::partners, p -> context.texts().now(p.kind().label()));
    }

    PickSource<Adoption> adoptions() {
        return source(EntryNames::adoptions, a -> a.period().label(context.texts().lang()));
    }

    PickSource<Activity> activities() {
        return source(EntryNames::activities, a -> a.heldOn() + (place(a.placeId()) == null ? "" : "  " + place(a.placeId()).name()));
    }

    /** What stands in a cell for a record: its name, with something more where others bear it. */
    <T> String name(Function<EntryNames, NameIndex<T>> index, T record) {
        return index.apply(names).name().apply(record);
    }

    private <T> PickSource<T> source(Function<EntryNames, NameIndex<T>> index, Function<T, String> meta) {
        return PickSource.of(typed -> index.apply(names).picks(typed, meta));
    }
}
