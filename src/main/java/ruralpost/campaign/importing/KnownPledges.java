package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeKind;
import ruralpost.importing.record.Known;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.names.NameBook;
import ruralpost.text.Message;
import ruralpost.value.Money;

/** The pledges of the ledger, as one pass over a file meets them. A day's sum is the day's own; a single pledge of equal values may be a duplicate. */
final class KnownPledges implements Known<PledgeRow> {

    private final Stored stored;
    private final PledgeDays days;
    private final boolean first;

    /** What tells single pledges apart. */
    private record Values(Object adoption, LocalDate day, String adopter, Long units, Money money) {
    }

    /** What all passes share. */
    static final class Stored {

        private final Map<Long, Pledge> byId;
        private final Map<PledgeRow.Day, List<Pledge>> byDay;
        private final Map<Values, List<Long>> singles;
        private final PledgeDays before = new PledgeDays(null);

        Stored(List<Pledge> pledges) {
            byId = pledges.stream().collect(Collectors.toMap(p -> p.stamp().id(), Function.identity()));
            byDay = pledges.stream().collect(Collectors.groupingBy(p -> new PledgeRow.Day(p.adoptionId(), p.on())));
            singles = new HashMap<>(pledges.stream().filter(p -> p.kind() == PledgeKind.SINGLE).collect(Collectors.groupingBy(p -> new Values(p.adoptionId(), p.on(),
                normal(p.adopter()), p.units(), p.money()), Collectors.mapping(p -> p.stamp().id(), Collectors.toList()))));
        }

        Pledge pledge(long id) {
            return byId.get(id);
        }
    }

    /** @param first what a first pass found; null in a first pass */
    KnownPledges(Stored stored, PledgeDays first) {
        this.stored = stored;
        this.first = first == null;
        days = new PledgeDays(first);
    }

    PledgeDays days() {
        return days;
    }

    private static String normal(String name) {
        return name == null ? null : NameBook.normal(name);
    }

    @Override
    public int number(PledgeRow row) {
        return row.number();
    }

    @Override
    public Stamp stamp(long id) {
        return stored.byId.containsKey(id) ? stored.byId.get(id).stamp() : null;
    }

    @Override
    public List<Long> alike(PledgeRow row) {
        if (row.kind() == PledgeKind.SINGLE) {
            return stored.singles.getOrDefault(new Values(row.adoption(), row.day(), normal(row.adopter()), row.units(), row.money()), List.of());
        }
        return stored.byDay.getOrDefault(row.at(), List.of()).stream().filter(p -> p.kind() == PledgeKind.DAILY).map(p -> p.stamp().id()).toList();
    }

    @Override
    public Message duplicate() {
        return Message.of("import.campaign.duplicate");
    }

    @Override
    public boolean owns(PledgeRow row) {
        return row.kind() == PledgeKind.DAILY;
    }

    @Override
    public boolean numbered(PledgeRow row) {
        return row.doc() != null;
    }

    @Override
    public boolean says(long id, PledgeRow row) {
        Pledge was = stored.byId.get(id);
        return row.adoption() != null && merged(was, row, row.adoption()).equals(was);
    }

    /** A name that is stored cannot stand beside a day's sum. */
    @Override
    public Message refusal(long id, PledgeRow row) {
        return row.kind() == PledgeKind.DAILY && stored.byId.get(id).adopter() != null ? Message.of("import.campaign.pledge.adopter") : null;
    }

    @Override
    public Message collision(PledgeRow row) {
        PledgeKind other = row.kind() == PledgeKind.DAILY ? PledgeKind.SINGLE : PledgeKind.DAILY;
        List<Pledge> there = stored.byDay.getOrDefault(row.at(), List.of()).stream().filter(p -> p.kind() == other).toList();
        if (!there.isEmpty()) {
            return Message.of(other == PledgeKind.DAILY ? "import.campaign.overlap.daily" : "import.campaign.overlap.single", row.day().toString(), there.size());
        }
        boolean here = stored.before.has(row.at(), other) || row.kind() == PledgeKind.DAILY && !first && days.both().contains(row.at());
        return here ? Message.of(other == PledgeKind.DAILY ? "import.campaign.overlap.file.daily" : "import.campaign.overlap.file.single", row.day().toString()) : null;
    }

    @Override
    public void created(PledgeRow row) {
        days.add(row, first);
    }

    @Override
    public boolean wanted() {
        return !days.both().isEmpty();
    }

    @Override
    public void accept() {
        stored.before.addAll(days);
    }

    /** The stored pledge with what the row states. */
    static Pledge merged(Pledge was, PledgeRow row, long adoption) {
        return new Pledge(was.stamp(), adoption, row.kind(), row.day(), row.adopterKind() == null ? was.adopterKind() : row.adopterKind(),
            row.adopter() == null ? was.adopter() : row.adopter(), row.units() == null ? was.units() : row.units(), row.money(),
            row.kind() == PledgeKind.SINGLE ? null : row.supporters() == null ? was.supporters() : row.supporters(), row.remark() == null ? was.remark() : row.remark());
    }
}
