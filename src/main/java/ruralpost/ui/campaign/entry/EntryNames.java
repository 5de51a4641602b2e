package ruralpost.ui.campaign.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.Handout;
import ruralpost.campaign.Pledge;
import ruralpost.centre.Centre;
import ruralpost.item.Item;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.place.Partner;
import ruralpost.place.Place;
import ruralpost.ui.form.NameIndex;

/** All names that campaign records use, as the ledger held them at one moment. Of two of one name each is told apart by something more. */
record EntryNames(NameIndex<Campaign> campaigns, NameIndex<Place> places, NameIndex<Partner> partners, NameIndex<Adoption> adoptions,
                  NameIndex<Activity> activities, NameIndex<Item> items, NameIndex<Centre> centres, Map<Day, List<Pledge>> pledges, Map<Long, List<Handout>> drawn) {

    /** A day of an adoption. */
    record Day(long adoption, LocalDate on) {
    }

    /** Things are given out at activities entered not long ago; a list of all of a large ledger could not answer at each key. */
    private static final int ACTIVITIES = 5000;

    static final EntryNames NONE = new EntryNames(NameIndex.empty(), NameIndex.empty(), NameIndex.empty(), NameIndex.empty(), NameIndex.empty(), NameIndex.empty(), NameIndex.empty(),
        Map.of(), Map.of());

    /** Reads them; not for the window's thread. */
    static EntryNames read(AppContext app) {
        List<Campaign> campaigns = app.campaigns().campaigns().campaigns();
        List<Place> places = app.places().places();
        List<Adoption> adoptions = app.campaigns().adoptions().adoptions();
        List<Activity> activities = app.campaigns().activities().enteredLast(ACTIVITIES);
        Map<Long, String> placeNames = places.stream().collect(Collectors.toMap(p -> p.stamp().id(), Place::name));
        List<Centre> centres = app.centres().centres().centres();
        // so that what is typed can be held against what is there
        app.centres().balances().current();
        return new EntryNames(
            NameIndex.of(campaigns, c -> c.stamp().id(), distinct(campaigns, Campaign::name, c -> c.period().from().toString()),
                c -> c.series() == null ? List.of() : List.of(c.series())),
            NameIndex.of(places, p -> p.stamp().id(), distinct(places, Place::name, EntryNames::where), Place::aliases),
            NameIndex.of(app.partners().partners(), p -> p.stamp().id(), Partner::name, Partner::aliases),
            NameIndex.of(adoptions, a -> a.stamp().id(), distinct(adoptions, Adoption::name, a -> a.period().from().toString()), a -> List.of()),
            NameIndex.of(activities, a -> a.stamp().id(), distinct(activities, Activity::name,
                a -> a.heldOn() + " " + Objects.requireNonNullElse(placeNames.get(a.placeId()), "")), a -> placeNames.containsKey(a.placeId())
                ? List.of(placeNames.get(a.placeId())) : List.of()),
            NameIndex.of(app.items().items(), i -> i.stamp().id(), Item::name, Item::aliases),
            NameIndex.of(centres, Centre::id, distinct(centres, Centre::name, c -> Objects.requireNonNullElse(c.number(), "#" + c.id())),
                c -> c.number() == null ? List.of() : List.of(c.number())),
            app.campaigns().adoptions().pledges().stream().collect(Collectors.groupingBy(p -> new Day(p.adoptionId(), p.on()))),
            app.campaigns().activities().drawn().stream().collect(Collectors.groupingBy(Handout::activityId)));
    }

    /** Names by which pasted and typed texts are understood: a name that several bear is followed by something more. */
    private static <T> Function<T, String> distinct(Collection<T> all, Function<T, String> name, Function<T, String> more) {
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
        return t -> counts.getOrDefault(name.apply(t), 1L) > 1 ? (name.apply(t) + " " + more.apply(t)).strip() : name.apply(t);
    }

    private static String where(Place p) {
        return p.divisionCode() == null ? "#" + p.stamp().id() : Divisions.get().find(p.divisionCode()).map(Division::shortName).orElse(p.divisionCode());
    }
}
