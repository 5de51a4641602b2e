package ruralpost.campaign.importing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeClash;
import ruralpost.campaign.PledgeKind;
import ruralpost.importing.HoldKind;
import ruralpost.importing.record.Known;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.plan.RowDecision;
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

    /** Where a named person or organisation stands once: what is said of it again is a correction, or a further pledge. */
    private record Slot(Object adoption, LocalDate day, String adopter) {
    }

    /** What all passes share. */
    static final class Stored {

        private final Map<Long, Pledge> byId;
        private final Map<PledgeRow.Day, List<Pledge>> byDay;
        private final Map<Values, List<Long>> singles;
        private final Map<Slot, List<Long>> named;
        private final Map<Long, String> units;
        private final PledgeDays before = new PledgeDays(null);

        Stored(List<Pledge> pledges, List<Adoption> adoptions) {
            units = adoptions.stream().collect(Collectors.toMap(a -> a.stamp().id(), Adoption::unit));
            byId = pledges.stream().collect(Collectors.toMap(p -> p.stamp().id(), Function.identity()));
            byDay = pledges.stream().collect(Collectors.groupingBy(p -> new PledgeRow.Day(p.adoptionId(), p.on())));
            singles = new HashMap<>(pledges.stream().filter(p -> !p.kind().sum()).collect(Collectors.groupingBy(p -> new Values(p.adoptionId(), p.on(),
                normal(p.adopter()), p.units(), p.money()), Collectors.mapping(p -> p.stamp().id(), Collectors.toList()))));
            named = pledges.stream().filter(p -> !p.kind().sum() && p.adopter() != null).collect(Collectors.groupingBy(p -> new Slot(p.adoptionId(), p.on(), normal(p.adopter())),
                Collectors.mapping(p -> p.stamp().id(), Collectors.toList())));
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
        if (!row.kind().sum()) {
            List<Long> equal = stored.singles.getOrDefault(values(row), List.of());
            return !equal.isEmpty() || row.adopter() == null || row.doc() != null ? equal
                : stored.named.getOrDefault(new Slot(row.adoption(), row.day(), normal(row.adopter())), List.of());
        }
        return stored.byDay.getOrDefault(row.at(), List.of()).stream().filter(p -> p.kind() == row.kind()).map(p -> p.stamp().id()).toList();
    }

    private static Values values(PledgeRow row) {
        return new Values(row.adoption(), row.day(), normal(row.adopter()), row.units(), row.money());
    }

    @Override
    public Message doubt(long id, PledgeRow row) {
        return row.kind().sum() ? null : Message.of("import.campaign.stands", stored.pledge(id).money().toString(), row.money().toString());
    }

    @Override
    public Message duplicate() {
        return Message.of("import.campaign.duplicate");
    }

    @Override
    public boolean owns(PledgeRow row) {
        return row.kind().sum() || row.doc() == null && row.adopter() != null && !stored.singles.containsKey(values(row));
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

    /** A name that is stored cannot stand beside a day's sum; and what is moved may not meet what it would be counted twice with. */
    @Override
    public Message refusal(long id, PledgeRow row) {
        Pledge was = stored.byId.get(id);
        if (row.kind().sum() && was.adopter() != null) {
            return Message.of("import.campaign.pledge.adopter");
        }
        return moves(was, row) ? twice(was.stamp(), row) : null;
    }

    private static boolean moves(Pledge was, PledgeRow row) {
        return was.kind() != row.kind() || !new PledgeRow.Day(was.adoptionId(), was.on()).equals(row.at());
    }

    @Override
    public RowDecision barred(PledgeRow row) {
        Message twice = twice(Stamp.NEW, row);
        return twice == null ? null : new RowDecision.Held(HoldKind.GRANULARITY.code(), twice, Message.of("import.campaign.overlap.expected"));
    }

    /** What of the ledger, of files before this one or of this one a row would be counted twice with; null when nothing. */
    private Message twice(Stamp stamp, PledgeRow row) {
        Pledge p = new Pledge(stamp, 0, row.kind(), row.day(), null, null, null, null, null, null);
        Message there = PledgeClash.problem(p, stored.byDay.getOrDefault(row.at(), List.of()), stored.units.get(row.adoption()));
        if (there != null) {
            return there;
        }
        for (PledgeKind kind : PledgeKind.values()) {
            if (!row.kind().beside(kind) && here(row, kind)) {
                return Message.of(switch (kind) {
                    case DAILY -> "import.campaign.overlap.file.daily";
                    case REST -> "import.campaign.overlap.file.rest";
                    case SINGLE, PART -> "import.campaign.overlap.file.single";
                }, row.day().toString());
            }
        }
        return null;
    }

    /**
     * Whether files before this one, or this one, have an entry of that kind on the day of a row. In a first pass a sum of all gives way to single
     * pledges that come later; of others that clash the first stands.
     */
    private boolean here(PledgeRow row, PledgeKind kind) {
        boolean doubtful = kind == PledgeKind.SINGLE && days.both().contains(row.at());
        boolean waits = first && EnumSet.of(row.kind(), kind).equals(EnumSet.of(PledgeKind.DAILY, PledgeKind.SINGLE));
        return stored.before.has(row.at(), kind) || !first && doubtful || days.has(row.at(), kind) && !waits;
    }

    @Override
    public void updated(long id, PledgeRow row) {
        if (moves(stored.byId.get(id), row)) {
            days.add(row, first);
        }
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
            !row.kind().sum() ? null : row.supporters() == null ? was.supporters() : row.supporters(), row.remark() == null ? was.remark() : row.remark());
    }
}
