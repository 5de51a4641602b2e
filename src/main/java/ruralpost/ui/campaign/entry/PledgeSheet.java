package ruralpost.ui.campaign.entry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ruralpost.app.AppContext;
import ruralpost.campaign.AdopterKind;
import ruralpost.campaign.Adoption;
import ruralpost.campaign.AdoptionStore;
import ruralpost.campaign.Pledge;
import ruralpost.campaign.PledgeClash;
import ruralpost.campaign.PledgeKind;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.form.FixedPicks;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;
import ruralpost.ui.table.EntryColumn;
import ruralpost.ui.table.EntryValues;
import ruralpost.value.Formats;
import ruralpost.value.Money;

/**
 * Pledges to adoptions: a day's sum in each row, or single ones. A row that says nothing of it is a day's sum, with an adopter a single
 * pledge. A saved adopter who is a person is shown masked.
 */
final class PledgeSheet implements EntrySheet<Pledge> {

    private static final String KIND = "kind";
    private static final String ADOPTER_KIND = "adopterKind";
    private static final String ADOPTER = "adopter";

    private final AdoptionStore store;
    private final EntryBook book;
    private final EntryColumn<Pledge, Adoption> adoption;
    private final EntryColumn<Pledge, LocalDate> day = EntryColumn.<Pledge>date("day", "register.pledge.day", 96, ValueFormat.date(LocalDate::now), Pledge::on).required();
    private final EntryColumn<Pledge, Long> units = EntryColumn.typed("units", "register.pledge.units", 80, Checks.count(), Pledge::units);
    private final EntryColumn<Pledge, Money> money = EntryColumn.<Pledge, Money>typed("money", "register.pledge.money", 120, ValueFormat.MONEY, Pledge::money).required();
    private final EntryColumn<Pledge, Long> supporters = EntryColumn.typed("supporters", "register.pledge.supporters", 80, Checks.count(), Pledge::supporters);
    private final EntryColumn<Pledge, PledgeKind> kind;
    private final EntryColumn<Pledge, AdopterKind> adopterKind;
    private final EntryColumn<Pledge, String> adopter = EntryColumn.<Pledge, String>typed(ADOPTER, "register.pledge.adopter", 120, ValueFormat.text(200), Pledge::shown)
        .masked();
    private final EntryColumn<Pledge, String> remark = EntryColumn.<Pledge, String>typed("remark", "register.pledge.remark", 150, ValueFormat.TEXT, Pledge::remark)
        .multiline();

    PledgeSheet(AppContext app, EntryBook book) {
        this.store = app.campaigns().adoptions();
        this.book = book;
        adoption = EntryColumn.<Pledge, Adoption>pick("adoption", "register.pledge.adoption", 200, book.adoptions(), (a, lang) -> book.name(EntryNames::adoptions, a),
            p -> book.adoption(p.adoptionId())).required().carried();
        kind = EntryColumn.pick(KIND, "register.pledge.kind", 116, FixedPicks.of(book.texts(), List.of(PledgeKind.values()), PledgeKind::label),
            (k, lang) -> Texts.of(lang).get(k.label()), Pledge::kind);
        adopterKind = EntryColumn.pick(ADOPTER_KIND, "register.pledge.adopterKind", 96, FixedPicks.of(book.texts(), List.of(AdopterKind.values()), AdopterKind::label),
            (k, lang) -> Texts.of(lang).get(k.label()), Pledge::adopterKind);
    }

    @Override
    public String id() {
        return "pledge";
    }

    @Override
    public List<EntryColumn<Pledge, ?>> columns() {
        return List.of(adoption, day, units, money, supporters, kind, adopterKind, adopter, remark);
    }

    @Override
    public List<String> hiddenAtFirst() {
        return List.of(KIND, ADOPTER_KIND, ADOPTER);
    }

    @Override
    public Map<String, Problem> check(EntryValues v) {
        Adoption to = v.get(adoption);
        Money given = v.get(money);
        return new Checks(v, book.texts()).within(day, to == null ? null : to.period(), "campaign.rule.pledge.day").say(day, twice(v))
            .say(money, given != null && given.compareTo(Money.ZERO) <= 0 ? Message.of("campaign.rule.pledge.money") : null)
            .say(adopter, v.get(adopter) != null && meant(v).sum() ? Message.of("campaign.rule.pledge.adopter") : null)
            .say(supporters, !meant(v).sum() && v.get(supporters) != null && v.get(supporters) > 1
                ? Message.of("import.campaign.pledge.supporters", v.get(supporters)) : null)
            .nothingPersonal(adopter, remark).found();
    }

    private Message twice(EntryValues v) {
        Adoption to = v.get(adoption);
        Pledge was = v.saved(Pledge.class);
        return to == null || v.get(day) == null ? null : PledgeClash.problem(new Pledge(was == null ? Stamp.NEW : was.stamp(), to.stamp().id(), meant(v), v.get(day),
            null, null, v.get(units), v.get(money), null, null), book.pledges(to.stamp().id(), v.get(day)), to.unit());
    }

    private PledgeKind meant(EntryValues v) {
        return v.get(kind) != null ? v.get(kind) : v.get(adopter) == null ? PledgeKind.DAILY : PledgeKind.SINGLE;
    }

    @Override
    public Pledge row(EntryValues v, Pledge before) {
        // what stands in the cell of a saved row is masked; left as it is, it means the name that is stored
        String adopting = before != null && Objects.equals(v.get(adopter), before.shown()) ? before.adopter() : v.get(adopter);
        return new Pledge(before == null ? Stamp.NEW : before.stamp(), v.get(adoption).stamp().id(), meant(v), v.get(day), v.get(adopterKind), adopting, v.get(units),
            v.get(money), v.get(supporters), v.get(remark));
    }

    @Override
    public String title(Pledge p) {
        Adoption known = book.adoption(p.adoptionId());
        return (known == null ? "" : known.name() + " ") + p.on();
    }

    @Override
    public Stamp stamp(Pledge p) {
        return p.stamp();
    }

    @Override
    public long save(WriteTx tx, Pledge p) {
        return store.save(tx, p);
    }

    @Override
    public void delete(WriteTx tx, Pledge p) {
        store.deletePledge(tx, p.stamp());
    }

    @Override
    public List<Pledge> byIds(Collection<Long> ids) {
        return store.pledges(ids);
    }

    @Override
    public List<Pledge> byIds(WriteTx tx, Collection<Long> ids) {
        return store.pledges(tx, ids);
    }

    @Override
    public List<Total> totals(List<Pledge> rows, Formats formats) {
        return List.of(new Total("register.pledge.units", ActivitySheet.sum(rows, Pledge::units, formats)),
            new Total("register.pledge.money", formats.money(Money.sum(rows.stream().map(Pledge::money).filter(Objects::nonNull).toList()))),
            new Total("register.pledge.supporters", ActivitySheet.sum(rows, Pledge::adopters, formats)));
    }
}
