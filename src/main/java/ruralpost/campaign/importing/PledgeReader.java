package ruralpost.campaign.importing;

import static ruralpost.campaign.importing.PledgeShape.ADOPTER;
import static ruralpost.campaign.importing.PledgeShape.ADOPTER_KIND;
import static ruralpost.campaign.importing.PledgeShape.ADOPTION;
import static ruralpost.campaign.importing.PledgeShape.CAMPAIGN;
import static ruralpost.campaign.importing.PledgeShape.CHANNEL;
import static ruralpost.campaign.importing.PledgeShape.DAY;
import static ruralpost.campaign.importing.PledgeShape.DOC;
import static ruralpost.campaign.importing.PledgeShape.ENTRY;
import static ruralpost.campaign.importing.PledgeShape.MONEY;
import static ruralpost.campaign.importing.PledgeShape.REMARK;
import static ruralpost.campaign.importing.PledgeShape.SUPPORTERS;
import static ruralpost.campaign.importing.PledgeShape.UNIT;
import static ruralpost.campaign.importing.PledgeShape.UNITS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ruralpost.campaign.AdopterKind;
import ruralpost.campaign.PledgeKind;
import ruralpost.importing.NameRef;
import ruralpost.importing.OrderState;
import ruralpost.importing.SheetNames;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.Checks;
import ruralpost.importing.record.RowReading;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.text.Message;
import ruralpost.value.Money;

/** Makes pledges of rows. Where nothing says so, two rows of one day are single pledges, and one row a day is the day's sum. */
final class PledgeReader implements RowReading<PledgeRow> {

    private final SheetNames<BookRecords> names;
    private final AdoptionFinder finder;
    private final OrderState states = new OrderState();
    /** Adoptions whose rows that do not say their kind are single pledges; null in a first pass. */
    private final Set<Object> single;
    private final Map<PledgeRow.Day, Integer> rows = new HashMap<>();

    /** @param single null in a first pass */
    PledgeReader(SheetNames<BookRecords> names, AdoptionFinder finder, Set<Object> single) {
        this.names = names;
        this.finder = finder;
        this.single = single;
    }

    @Override
    public List<NameRef> refs(RowValues v) {
        return finder.refs(v);
    }

    @Override
    public PledgeRow read(RowValues v, Complaints complaints) {
        Checks checks = new Checks(v, complaints);
        checks.accepted(names.accepts(names.ref(CHANNEL, v.text(CHANNEL)), complaints));
        checks.nothingPersonal(ADOPTER, REMARK, CAMPAIGN, ADOPTION, UNIT, PledgeShape.TIERS, PledgeShape.RETURNS, PledgeShape.ADOPTION_REMARK);
        Long units = checks.count(UNITS);
        Long supporters = checks.count(SUPPORTERS);
        Money money = checks.money(MONEY);
        if (money != null && money.isZero()) {
            checks.wrong(MONEY, Message.of("import.campaign.money"), "import.campaign.money.expected");
        }
        standing(v, checks);
        PledgeKind kind = kind(v, checks);
        AdoptionFinder.Found found = finder.find(v, checks, complaints);
        if (found != null && !found.period().contains(v.date(DAY))) {
            checks.wrong(DAY, Message.of("import.campaign.pledge.day", v.date(DAY).toString(), Checks.days(found.period())), "import.campaign.pledge.day.expected");
        }
        if (found == null || !checks.sound()) {
            return null;
        }
        PledgeRow row = row(v, found, kind, units, money, supporters);
        if (!row.stated()) {
            rows.merge(row.at(), 1, Integer::sum);
        }
        return row;
    }

    private PledgeRow row(RowValues v, AdoptionFinder.Found found, PledgeKind kind, Long units, Money money, Long supporters) {
        boolean one = kind == null && single != null && single.contains(found.id() != null ? found.id() : found.fresh().who());
        PledgeKind taken = kind != null ? kind : one ? PledgeKind.SINGLE : PledgeKind.DAILY;
        return new PledgeRow(v.row(), found.id(), found.fresh(), taken, kind != null, v.date(DAY), v.text(DOC), AdopterKind.ofCode(v.text(ADOPTER_KIND)), v.text(ADOPTER),
            units, money, taken.sum() ? supporters : null, v.text(REMARK));
    }

    /** An order that was closed or paid back is no pledge, and of one that was paid back in part the sheet must say what is left. */
    private void standing(RowValues v, Checks checks) {
        if (states.isUndone(v.text(PledgeShape.ORDER_STATE))) {
            checks.wrong(PledgeShape.ORDER_STATE, Message.of("import.campaign.order.state", v.text(PledgeShape.ORDER_STATE)), "import.campaign.order.state.expected");
        }
        Money refunded = v.amount(PledgeShape.REFUNDED) == null ? null : v.amount(PledgeShape.REFUNDED).money();
        if (refunded != null && !refunded.isZero()) {
            checks.wrong(PledgeShape.REFUNDED, Message.of("import.campaign.refunded", refunded.toString()), "import.campaign.refunded.expected");
        }
    }

    /** What the sheet says, else what the filled columns are for; null when nothing tells. What contradicts it has been said. */
    private static PledgeKind kind(RowValues v, Checks checks) {
        boolean named = v.has(ADOPTER) || v.has(ADOPTER_KIND) || v.has(DOC);
        Long supporters = v.integer(SUPPORTERS);
        boolean many = supporters != null && supporters > 1;
        PledgeKind stated = PledgeKind.ofCode(v.text(ENTRY));
        if (stated != null && stated.sum() && (v.has(ADOPTER) || v.has(ADOPTER_KIND))) {
            checks.wrong(v.has(ADOPTER) ? ADOPTER : ADOPTER_KIND, Message.of("import.campaign.pledge.adopter"), "import.campaign.pledge.adopter.expected");
        } else if (many && (stated != null && !stated.sum() || stated == null && v.has(ADOPTER))) {
            checks.wrong(SUPPORTERS, Message.of("import.campaign.pledge.supporters", supporters), "import.campaign.pledge.supporters.expected");
        }
        return stated != null ? stated : many ? PledgeKind.DAILY : named ? PledgeKind.SINGLE : supporters != null ? PledgeKind.DAILY : null;
    }

    @Override
    public String money() {
        return MONEY;
    }

    @Override
    public List<String> conclusions(PledgeRow row) {
        return row.stated() ? List.of() : List.of(row.kind() == PledgeKind.SINGLE ? "import.campaign.concluded.single" : "import.campaign.concluded.daily");
    }

    @Override
    public Optional<RowReading<PledgeRow>> again() {
        Set<Object> several = new HashSet<>();
        rows.forEach((at, count) -> {
            if (count > 1) {
                several.add(at.adoption());
            }
        });
        return single != null || several.isEmpty() ? Optional.empty() : Optional.of(new PledgeReader(names, finder, several));
    }
}
