package ruralpost.ui.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import ruralpost.app.AppContext;
import ruralpost.campaign.Activity;
import ruralpost.campaign.HeadCells;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.campaign.ThemeField;
import ruralpost.joint.GiftStock;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.form.FormPane;
import ruralpost.ui.form.FormRow;
import ruralpost.ui.form.Problem;
import ruralpost.value.AgeBand;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Sex;

/**
 * Activities with their head-counts: children by age band and sex, adults by what they do. Persons and person-times stand apart. No row
 * takes a child's name.
 */
final class ActivityRegister extends CampaignPart<Activity> {

    private static final List<HeadGroup> ADULTS = List.of(HeadGroup.GUARDIAN, HeadGroup.VOLUNTEER, HeadGroup.STAFF, HeadGroup.GUEST);

    private static final String FIRST_IN_PART = AgeBand.values()[0].code();

    /** A row and whom it counts. */
    private record Head(HeadGroup group, AgeBand band, Sex sex, FormRow<Long> row) {

        HeadCount count() {
            return row.value() == null ? null : new HeadCount(group, band, sex, row.value());
        }
    }

    ActivityRegister() {
        super("activity", "activity", "fth-activity");
    }

    @Override
    public List<Column<Activity, ?>> columns() {
        return List.of(Column.of("day", 90, Activity::heldOn, Shown.DATE), Column.text("name", 180, Activity::name), Column.name("campaign", 220, Activity::campaignId),
            Column.name("place", 170, Activity::placeId), Column.of("children", 70, a -> a.persons(HeadGroup.CHILD), Shown.COUNT),
            Column.of("persons", 70, a -> a.persons(), Shown.COUNT), Column.of("personTimes", 70, Activity::personTimes, Shown.COUNT),
            Column.of("cost", 100, Activity::cost, Shown.MONEY), Column.text("formats", 200, a -> a.formats().isEmpty() ? null : String.join("，", a.formats())),
            Column.words("field", 90, a -> a.field() == null ? null : a.field().label()));
    }

    @Override
    public boolean countsChildren() {
        return true;
    }

    @Override
    public BiPredicate<Activity, String> veil(AppContext app, RegisterData data, Runnable check) {
        HeadCells.Hidden<Long> hidden = app.campaigns().heads(app.settings().smallCells(), data.campaigns().activities(), data.lists().places(), check)
            .by(a -> a.stamp().id());
        return (a, column) -> switch (column) {
            case "children" -> hidden.persons(a.stamp().id(), HeadGroup.CHILD);
            case "persons" -> hidden.persons(a.stamp().id());
            case "personTimes" -> hidden.personTimes(a.stamp().id());
            default -> false;
        };
    }

    @Override
    public RegisterForm<Activity> form(RegisterContext context) {
        Fields<Activity> f = new Fields<>(this, context);
        FormRow<Long> campaign = f.campaign("campaign", Activity::campaignId).required();
        FormRow<String> name = guarded(f.text("name", 200, Activity::name)).required();
        FormRow<LocalDate> day = f.date("day", Activity::heldOn).required().check(dayWithin(context, campaign, "campaign.rule.activity.day"));
        day.check(d -> gifts(context, f.kept(a -> a, null), d));
        FormRow<Long> place = f.place("place", Activity::placeId);
        FormRow<List<String>> formats = guardedWords(f.listed("formats", Activity::formats));
        FormRow<Optional<ThemeField>> field = f.optional("field", Arrays.asList(ThemeField.values()), ThemeField::label, Activity::field);
        f.section("section.children");
        List<Head> heads = new ArrayList<>();
        for (HeadCount sort : HeadCount.sorts()) {
            if (sort.sort().equals(FIRST_IN_PART)) {
                f.section("section.part");
            }
            heads.add(head(f, "children." + sort.sort(), HeadGroup.CHILD, sort.band(), sort.sex()));
        }
        f.section("section.adults");
        ADULTS.forEach(g -> heads.add(head(f, g.code(), g, null, null)));
        f.section("section.more");
        Supplier<List<HeadCount>> counts = () -> counts(heads, f.kept(Activity::heads, List.of()));
        FormRow<Long> times = f.count("personTimes", Activity::personTimes).check(t -> t != null && t < sum(counts.get(), c -> true)
            ? problem(Message.of("campaign.rule.person.times", t, sum(counts.get(), c -> true))) : null);
        FormRow<Money> cost = positive(f.money("cost", Activity::cost));
        FormRow<String> remark = f.remark(Activity::remark);
        FormPane<Activity> pane = f.build(() -> new Activity(f.kept(Activity::stamp, Stamp.NEW), campaign.value(), name.value(), day.value(), place.value(),
            Fields.orEmpty(formats), Fields.chosen(field), counts.get(), times.value(), cost.value(), remark.value()));
        SimpleObjectProperty<Message> live = new SimpleObjectProperty<>();
        heads.forEach(h -> h.row().onChange(() -> live.set(said(counts.get()))));
        name.onChange(() -> live.set(said(counts.get())));
        return new RegisterForm<>(pane, live, new ActivityPapers(context));
    }

    /** What was given out from stock must have been there on the new day, too. */
    private static Problem gifts(RegisterContext context, Activity was, LocalDate day) {
        return was == null || day == null ? null : problem(GiftStock.dayProblem(context.window().app().centres().balances().loaded(),
            context.data().get().campaigns().handouts().stream().filter(h -> h.activityId() == was.stamp().id()).toList(), was.heldOn(), day));
    }

    private static Head head(Fields<Activity> f, String name, HeadGroup group, AgeBand band, Sex sex) {
        return new Head(group, band, sex, f.count(name, a -> a.count(group, band, sex)));
    }

    /** What the rows count, and counts of other sorts that the record has already, for which no row asks. */
    private static List<HeadCount> counts(List<Head> heads, List<HeadCount> before) {
        return HeadCount.typed(heads.stream().map(Head::count).filter(c -> c != null).toList(), before,
            b -> heads.stream().anyMatch(h -> b.same(h.group(), h.band(), h.sex())));
    }

    private static long sum(List<HeadCount> counts, Predicate<HeadCount> of) {
        return counts.stream().filter(of).mapToLong(HeadCount::persons).sum();
    }

    private static long children(List<HeadCount> counts, Sex sex) {
        return sum(counts, c -> c.group() == HeadGroup.CHILD && (sex == null || c.sex() == sex));
    }

    /** The sums of what is going to be stored; null while nothing is. */
    private static Message said(List<HeadCount> counts) {
        return counts.isEmpty() ? null : Message.of("register.activity.said", children(counts, null), children(counts, Sex.MALE), children(counts, Sex.FEMALE),
            sum(counts, c -> true));
    }

    @Override
    public List<Activity> records(RegisterData data) {
        return data.campaigns().activities();
    }

    @Override
    public Stamp stamp(Activity a) {
        return a.stamp();
    }

    @Override
    public String title(Activity a, RegisterData data, Lang lang) {
        return a.name();
    }

    @Override
    public List<String> related(Activity a, RegisterData data) {
        return Arrays.asList(data.name(a.campaignId()), data.name(a.placeId()));
    }

    @Override
    public String meta(Activity a, RegisterData data, Lang lang) {
        return Formats.of(lang).date(a.heldOn());
    }

    @Override
    public boolean copies() {
        return true;
    }

    @Override
    public void copy(RegisterContext context, Activity record, LongConsumer made) {
        new CampaignCopies(context).activity(record, made);
    }

    @Override
    public long save(WriteTx tx, AppContext app, Activity a) {
        return new GiftStock(app.campaigns().activities(), app.centres().stock()).save(tx, a);
    }

    @Override
    public void delete(WriteTx tx, AppContext app, Activity a) {
        app.campaigns().activities().deleteActivity(tx, a.stamp());
    }
}
