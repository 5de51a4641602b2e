package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Handout;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.importing.record.Known;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.names.NameBook;
import ruralpost.text.Message;

/** The activities of the ledger with what was given out at them. One of the same campaign, day, place and name is the same activity. */
final class KnownActivities implements Known<ActivityRow> {

    private final Map<Long, Activity> byId;
    private final Map<ActivityRow.Identity, List<Long>> alike;
    private final Map<Long, List<Handout>> handouts;
    private final GiftsKept gifts;
    private final List<Moved> before = new ArrayList<>();
    private final List<Moved> moves = new ArrayList<>();
    private GiftsKept.Days days;

    /** An activity that is going to be on another day. */
    private record Moved(long id, LocalDate day) {
    }

    KnownActivities(List<Activity> activities, List<Handout> given, GiftsKept gifts) {
        this.gifts = gifts;
        byId = activities.stream().collect(Collectors.toMap(a -> a.stamp().id(), Function.identity()));
        alike = activities.stream().collect(Collectors.groupingBy(a -> new ActivityRow.Identity(a.campaignId(), a.heldOn(), a.placeId(), NameBook.normal(a.name())),
            Collectors.mapping(a -> a.stamp().id(), Collectors.toList())));
        handouts = given.stream().collect(Collectors.groupingBy(Handout::activityId));
    }

    /** For another pass over a file: what an earlier one planned for it is forgotten. */
    KnownActivities pass() {
        moves.clear();
        days = null;
        return this;
    }

    private GiftsKept.Days days() {
        if (days == null) {
            days = gifts.days();
            before.forEach(this::move);
            moves.forEach(this::move);
        }
        return days;
    }

    private void move(Moved m) {
        days.moved(given(m.id), byId.get(m.id).heldOn(), m.day);
    }

    private List<Handout> given(long id) {
        return handouts.getOrDefault(id, List.of());
    }

    @Override
    public boolean numbered(ActivityRow row) {
        return row.doc() != null;
    }

    @Override
    public void updated(long id, ActivityRow row) {
        if (!row.day().equals(byId.get(id).heldOn()) && given(id).stream().anyMatch(h -> h.itemId() != null)) {
            Moved m = new Moved(id, row.day());
            days();
            moves.add(m);
            move(m);
        }
    }

    @Override
    public void accept() {
        before.addAll(moves);
        moves.clear();
    }

    Activity activity(long id) {
        return byId.get(id);
    }

    /** What was given out of one thing; null when nothing was. */
    Handout handout(long activity, String item) {
        return handouts.getOrDefault(activity, List.of()).stream().filter(h -> h.item().equals(item)).findFirst().orElse(null);
    }

    @Override
    public int number(ActivityRow row) {
        return row.number();
    }

    @Override
    public Stamp stamp(long id) {
        return byId.containsKey(id) ? byId.get(id).stamp() : null;
    }

    @Override
    public List<Long> alike(ActivityRow row) {
        return row.campaign() == null ? List.of()
            : alike.getOrDefault(new ActivityRow.Identity(row.campaign(), row.day(), ActivityRow.who(row.place()), NameBook.normal(row.name())), List.of());
    }

    @Override
    public boolean owns(ActivityRow row) {
        return true;
    }

    @Override
    public boolean says(long id, ActivityRow row) {
        Activity was = byId.get(id);
        boolean placed = row.place() == null || row.place().id() != null;
        boolean given = row.gifts().stream().allMatch(g -> {
            Handout h = handout(id, g.item());
            return h != null && merged(h, g, row.giver() == null ? null : Objects.requireNonNullElse(row.giver().id(), 0L)).equals(h);
        });
        return placed && given && row.campaign() != null && same(merged(was, row, row.campaign(), row.place() == null ? null : row.place().id()), was);
    }

    private static boolean same(Activity a, Activity b) {
        return a.equals(b) || headless(a).equals(headless(b)) && a.heads().size() == b.heads().size() && a.heads().containsAll(b.heads());
    }

    private static Activity headless(Activity a) {
        return new Activity(a.stamp(), a.campaignId(), a.name(), a.heldOn(), a.placeId(), a.formats(), a.field(), List.<HeadCount>of(), a.personTimes(), a.cost(), a.remark());
    }

    /** A count that is kept may be more than the person-times that the row states, or the other way round. */
    @Override
    public Message refusal(long id, ActivityRow row) {
        // what came from stock is changed where the stock follows
        Handout drawn = row.gifts().stream().map(g -> drawn(id, g)).filter(Objects::nonNull).findFirst().orElse(null);
        if (drawn != null) {
            return Message.of("import.campaign.given.stock", drawn.item());
        }
        LocalDate was = byId.get(id).heldOn();
        if (!row.day().equals(was) && given(id).stream().anyMatch(h -> h.itemId() != null)) {
            Message missing = days().problem(given(id), was, row.day());
            if (missing != null) {
                return missing;
            }
        }
        Activity m = merged(byId.get(id), row, byId.get(id).campaignId(), null);
        boolean fewer = m.personTimes() != null && m.persons() != null && m.personTimes() < m.persons();
        return fewer ? Message.of("import.campaign.person.times", m.personTimes(), m.persons()) : null;
    }

    private Handout drawn(long id, Gifts.Gift gift) {
        Handout h = handout(id, gift.item());
        return h != null && h.itemId() != null && !Objects.equals(merged(h, gift, null).count(), h.count()) ? h : null;
    }

    /**
     * The counts of a group are taken as a whole; those of groups of which the row says nothing stay, and so do those that say the same in
     * more detail.
     */
    private static List<HeadCount> heads(Activity was, ActivityRow row) {
        Map<HeadGroup, List<HeadCount>> stored = was.heads().stream().collect(Collectors.groupingBy(HeadCount::group));
        Map<HeadGroup, List<HeadCount>> stated = row.heads().stream().collect(Collectors.groupingBy(HeadCount::group));
        Set<HeadGroup> kept = stored.entrySet().stream().filter(e -> !stated.containsKey(e.getKey()) || HeadCount.detailed(e.getValue(), stated.get(e.getKey())))
            .map(Map.Entry::getKey).collect(Collectors.toSet());
        return Stream.concat(was.heads().stream().filter(h -> kept.contains(h.group())), row.heads().stream().filter(h -> !kept.contains(h.group()))).toList();
    }

    /** The stored activity with what the row states. */
    static Activity merged(Activity was, ActivityRow row, long campaign, Long place) {
        return new Activity(was.stamp(), campaign, row.name(), row.day(), place == null ? was.placeId() : place, row.formats().isEmpty() ? was.formats() : row.formats(),
            was.field(), heads(was, row), row.personTimes() == null ? was.personTimes() : row.personTimes(), row.cost() == null ? was.cost() : row.cost(),
            row.remark() == null ? was.remark() : row.remark());
    }

    /** What was given out with what the row states. */
    static Handout merged(Handout was, Gifts.Gift gift, Long giver) {
        return new Handout(was.stamp(), was.activityId(), gift.item(), gift.count() == null ? was.count() : gift.count(), gift.unit() == null ? was.unit() : gift.unit(),
            gift.value() == null ? was.value() : gift.value(), giver == null ? was.partnerId() : giver, was.itemId(), was.centreId(), was.remark());
    }
}
