package ruralpost.ui.campaign.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.ActivityStore;
import ruralpost.value.AgeBand;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.value.Sex;
import ruralpost.campaign.ThemeField;
import ruralpost.disclosure.Count;
import ruralpost.ledger.Stamp;
import ruralpost.joint.GiftStock;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Aliases;
import ruralpost.place.Place;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.form.FixedPicks;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryValues;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/** Activities, one row each: children by age band and sex in columns, adults by what they do. No column takes a name of a person. */
final class ActivitySheet implements EntrySheet<Activity> {

    /** Key of the first column of counts. */
    static final String FIRST_COUNT = "child.under_6.male";

    private static final String FIELD = "field";
    private static final double CHILD_WIDTH = 70;
    private static final double PART_WIDTH = 110;
    private static final double ADULT_WIDTH = 78;

    private final AppContext app;
    private final ActivityStore store;
    private final GiftStock gifts;
    private final EntryBook book;
    private final EntryColumn<Activity, Campaign> campaign;
    private final EntryColumn<Activity, LocalDate> day = EntryColumn.<Activity>date("day", "register.activity.day", 88, ValueFormat.date(LocalDate::now), Activity::heldOn)
        .required().carried();
    private final EntryColumn<Activity, Place> place;
    private final EntryColumn<Activity, String> name = EntryColumn.<Activity, String>typed("name", "register.activity.name", 110, ValueFormat.text(200), Activity::name)
        .required().carried();
    private final EntryColumn<Activity, String> formats = EntryColumn.<Activity, String>typed("formats", "register.activity.formats", 90, ValueFormat.text(500),
        a -> Aliases.join(a.formats())).carried();
    private final EntryColumn<Activity, ThemeField> field;
    private final List<Head> heads = new ArrayList<>();
    private final EntryColumn<Activity, Long> times = EntryColumn.typed("times", "register.activity.personTimes", 92, Checks.count(), Activity::personTimes);
    private final EntryColumn<Activity, Money> cost = EntryColumn.typed("cost", "register.activity.cost", 84, ValueFormat.MONEY, Activity::cost);
    private final EntryColumn<Activity, String> remark = EntryColumn.<Activity, String>typed("remark", "register.activity.remark", 130, ValueFormat.TEXT, Activity::remark)
        .multiline();

    /** A column and whom it counts. */
    private record Head(HeadGroup group, AgeBand band, Sex sex, EntryColumn<Activity, Long> column) {

        HeadCount count(EntryValues v) {
            Long persons = v.get(column);
            return persons == null ? null : new HeadCount(group, band, sex, persons);
        }
    }

    ActivitySheet(AppContext app, EntryBook book) {
        this.app = app;
        this.store = app.campaigns().activities();
        this.gifts = new GiftStock(store, app.centres().stock());
        this.book = book;
        campaign = EntryColumn.<Activity, Campaign>pick("campaign", "register.activity.campaign", 130, book.campaigns(), (c, lang) -> book.name(EntryNames::campaigns, c),
            a -> book.campaign(a.campaignId())).required().carried();
        place = EntryColumn.pick("place", "register.activity.place", 110, book.places(), (p, lang) -> book.name(EntryNames::places, p), a -> book.place(a.placeId()));
        field = EntryColumn.<Activity, ThemeField>pick(FIELD, "register.activity.field", 84,
            FixedPicks.of(book.texts(), List.of(ThemeField.values()), ThemeField::label), (f, lang) -> Texts.of(lang).get(f.label()), Activity::field).carried();
        HeadCount.sorts().forEach(s -> heads.add(head("child." + s.sort(), "typing.child." + s.sort(), s.band() != null && s.sex() != null ? CHILD_WIDTH : PART_WIDTH,
            HeadGroup.CHILD, s.band(), s.sex())));
        for (HeadGroup group : List.of(HeadGroup.GUARDIAN, HeadGroup.VOLUNTEER, HeadGroup.STAFF, HeadGroup.GUEST)) {
            heads.add(head(group.code(), "typing.head." + group.code(), ADULT_WIDTH, group, null, null));
        }
    }

    private static Head head(String key, String labelKey, double width, HeadGroup group, AgeBand band, Sex sex) {
        return new Head(group, band, sex, EntryColumn.typed(key, labelKey, width, Checks.count(), a -> a.count(group, band, sex)));
    }

    @Override
    public String id() {
        return "activity";
    }

    @Override
    public List<EntryColumn<Activity, ?>> columns() {
        List<EntryColumn<Activity, ?>> all = new ArrayList<>(List.of(campaign, day, place, name, formats, field));
        heads.forEach(h -> all.add(h.column()));
        all.addAll(List.of(times, cost, remark));
        return all;
    }

    @Override
    public List<String> hiddenAtFirst() {
        return Stream.concat(Stream.of(FIELD), heads.stream().filter(h -> h.group() == HeadGroup.CHILD && (h.band() == null || h.sex() == null)).map(h -> h.column().key())).toList();
    }

    @Override
    public Map<String, Problem> check(EntryValues v) {
        Checks checks = new Checks(v, book.texts());
        Campaign of = v.get(campaign);
        checks.within(day, of == null ? null : of.period(), "campaign.rule.activity.day").nothingPersonal(name, formats, remark).notNegative(cost);
        Activity was = v.saved(Activity.class);
        if (was != null && v.get(day) != null) {
            checks.say(day, GiftStock.dayProblem(app.centres().balances().loaded(), book.drawn(was.stamp().id()), was.heldOn(), v.get(day)));
        }
        long persons = counts(v, v.saved(Activity.class)).stream().mapToLong(HeadCount::persons).sum();
        Long attended = v.get(times);
        if (attended != null && attended < persons) {
            checks.say(times, Message.of("campaign.rule.person.times", attended, persons));
        }
        return checks.found();
    }

    private List<HeadCount> counts(EntryValues v, Activity before) {
        return HeadCount.typed(heads.stream().map(h -> h.count(v)).filter(Objects::nonNull).toList(), before == null ? List.of() : before.heads(), b -> !key(b).isEmpty());
    }

    @Override
    public Activity row(EntryValues v, Activity before) {
        Place at = v.get(place);
        return new Activity(before == null ? Stamp.NEW : before.stamp(), v.get(campaign).stamp().id(), v.get(name), v.get(day), at == null ? null : at.stamp().id(),
            Aliases.split(v.get(formats)), v.get(field), counts(v, before), v.get(times), v.get(cost), v.get(remark));
    }

    @Override
    public boolean countsChildren() {
        return true;
    }

    /** What is not saved yet cannot be judged beside the rest of the ledger: its counts of children stay here. */
    @Override
    public BiPredicate<Activity, String> veil() {
        HeadCells cells = app.campaigns().heads(app.settings().smallCells(), app.campaigns().book().activities(), app.places().places(), () -> { });
        Map<List<Object>, Count> counts = cells.sums((a, h) -> List.of(a.stamp().id(), key(h)));
        HeadCells.Hidden<Long> sums = cells.by(a -> a.stamp().id());
        return (a, column) -> {
            if (column.equals(times.key())) {
                return a == null || sums.personTimes(a.stamp().id());
            }
            boolean children = heads.stream().anyMatch(h -> h.group() == HeadGroup.CHILD && h.column().key().equals(column));
            Count count = a == null ? null : counts.get(List.<Object>of(a.stamp().id(), column));
            return a == null ? children : count != null && count.hidden();
        };
    }

    private String key(HeadCount count) {
        return heads.stream().filter(h -> count.same(h.group(), h.band(), h.sex())).map(h -> h.column().key()).findFirst().orElse("");
    }

    @Override
    public String title(Activity a) {
        return book.place(a.placeId()) == null ? a.name() : a.name() + "，" + book.place(a.placeId()).name();
    }

    @Override
    public Stamp stamp(Activity a) {
        return a.stamp();
    }

    @Override
    public long save(WriteTx tx, Activity a) {
        return gifts.save(tx, a);
    }

    @Override
    public void delete(WriteTx tx, Activity a) {
        store.deleteActivity(tx, a.stamp());
    }

    @Override
    public List<Activity> byIds(Collection<Long> ids) {
        return store.activities(ids);
    }

    @Override
    public List<Activity> byIds(WriteTx tx, Collection<Long> ids) {
        return store.activities(tx, ids);
    }

    @Override
    public List<Total> totals(List<Activity> rows, Formats formats) {
        return List.of(new Total("register.activity.children", sum(rows, a -> a.persons(HeadGroup.CHILD), formats)),
            new Total("register.activity.persons", sum(rows, a -> a.persons(), formats)), new Total("register.activity.personTimes", sum(rows, Activity::personTimes, formats)),
            new Total("register.activity.cost", formats.money(Money.sum(rows.stream().map(Activity::cost).filter(Objects::nonNull).toList()))));
    }

    /** The sum of what is stated; a dash when nothing is. */
    static <R> String sum(List<R> rows, Function<R, Long> column, Formats formats) {
        List<Long> stated = rows.stream().map(column).filter(Objects::nonNull).toList();
        return stated.isEmpty() ? Formats.NONE : formats.integer(stated.stream().mapToLong(Long::longValue).sum());
    }
}
