package ruralpost.ui.campaign.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.Handout;
import ruralpost.campaign.Pledge;
import ruralpost.centre.Centre;
import ruralpost.item.Item;
import ruralpost.ledger.Action;
import ruralpost.ledger.Ledger;
import ruralpost.place.Partner;
import ruralpost.place.PartnerKind;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Message;
import ruralpost.text.UserException;
import ruralpost.ui.WindowContext;
import ruralpost.ui.form.NameIndex;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.sales.TakeBack;
import ruralpost.ui.task.LatestTask;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.PersonalText;

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

    /** What was given out at an activity from stock. */
    List<Handout> drawn(long activity) {
        return names.drawn().getOrDefault(activity, List.of());
    }

    /** What is pledged to an adoption on a day. */
    List<Pledge> pledges(long adoption, LocalDate day) {
        return names.pledges().getOrDefault(new EntryNames.Day(adoption, day), List.of());
    }

    /** An activity by id; null when unknown, or entered long ago. */
    Activity activity(Long id) {
        return names.activities().byId().get(id);
    }

    /** An item by id; null when unknown or null. */
    Item item(Long id) {
        return names.items().byId().get(id);
    }

    /** A centre by id; null when unknown or null. */
    Centre centre(Long id) {
        return names.centres().byId().get(id);
    }

    PickSource<Item> items() {
        return source(EntryNames::items, i -> context.texts().now(i.kind().label()) + "  " + i.unit());
    }

    /** Centres and storerooms, the storerooms told apart. */
    PickSource<Centre> centres() {
        return source(EntryNames::centres, c -> context.texts().now(c.kind().label()));
    }

    PickSource<Campaign> campaigns() {
        return source(EntryNames::campaigns, c -> c.period().label(context.texts().lang()));
    }

    /** Places; of a name that is none yet a site can be made. */
    PickSource<Place> places() {
        return new PickSource<>(typed -> names.places().picks(typed, p -> context.texts().now(p.kind().label())), "typing.new.site",
            name -> make("register.place.one", name, tx -> context.app().places().save(tx, Place.named(name.strip(), PlaceKind.SITE))));
    }

    /** Partners; of a name that is none yet a partner of another kind can be made. */
    PickSource<Partner> partners() {
        return new PickSource<>(typed -> names.partners().picks(typed, p -> context.texts().now(p.kind().label())), "typing.new.partner",
            name -> make("register.partner.one", name, tx -> context.app().partners().save(tx, Partner.named(name.strip(), PartnerKind.OTHER))));
    }

    /** Makes a record of a typed name; what else is known of it is added later. */
    private void make(String oneKey, String name, Ledger.Work<Long> work) {
        Message personal = PersonalText.problem(name);
        if (personal != null) {
            context.shell().toast().show(personal);
            return;
        }
        Message label = Message.of("register.label.add", Message.of(oneKey), name.strip());
        context.link().write(Action.entry("campaign", label), work).onSuccess(w -> reload(() -> new TakeBack(context).offer(label, w.set())))
            .onError(UserException.class, e -> context.shell().toast().show(e.userMessage()));
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
