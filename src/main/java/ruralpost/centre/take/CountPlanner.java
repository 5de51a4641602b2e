package ruralpost.centre.take;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ruralpost.centre.Asset;
import ruralpost.importing.FilePlanner;
import ruralpost.importing.HoldDecisions;
import ruralpost.importing.HoldKind;
import ruralpost.importing.PlanDetails;
import ruralpost.importing.SheetNames;
import ruralpost.item.Item;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.Ledger;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.sheet.plan.RowKey;
import ruralpost.text.Message;
import ruralpost.value.PersonalText;

/** Decides about the rows of one count sheet. A row without a count says nothing. */
final class CountPlanner implements FilePlanner<CountDraft> {

    private final Ledger ledger;
    private final CountKnown known;
    private final HoldDecisions holds;
    private final PlanDetails details;
    private final Map<CountDraft.Line, CountDraft> before;
    private final Map<CountDraft.Line, CountDraft> here = new HashMap<>();
    private final Map<Long, CountDraft> pieces = new HashMap<>();
    private final Set<CountDraft.Line> decided = new HashSet<>();

    /** @param before rows that the files before this one are going to write */
    CountPlanner(Ledger ledger, SheetNames<?> names, CountKnown known, Map<CountDraft.Line, CountDraft> before, HoldDecisions holds) {
        this.ledger = ledger;
        this.known = known;
        this.before = before;
        this.holds = holds;
        details = new PlanDetails(names);
        before.values().forEach(this::foundPiece);
    }

    private void foundPiece(CountDraft d) {
        if (d.asset() != null && d.count() != null && d.count() == 1) {
            pieces.putIfAbsent(d.asset().stamp().id(), d);
        }
    }

    @Override
    public PlanDetails details() {
        return details;
    }

    @Override
    public long basis() {
        return ledger.lastSet();
    }

    @Override
    public void accept() {
        decided.forEach(line -> before.putIfAbsent(line, here.get(line)));
    }

    @Override
    public CountDraft draft(RowValues v, Complaints complaints) {
        TakeCentre sheet = sheet(v, complaints);
        if (sheet == null) {
            return null;
        }
        Optional<Asset> asset = known.tagged(v.text(CountShape.CODE));
        Item item = asset.map(a -> known.item(a.itemId())).orElseGet(() -> item(v));
        if (item == null) {
            String said = v.has(CountShape.CODE) ? v.text(CountShape.CODE) : v.text(CountShape.ITEM);
            complaints.at(v.has(CountShape.CODE) ? CountShape.CODE : CountShape.ITEM, Message.of("take.unknown", said == null ? "" : said),
                Message.of("take.import.item.expected"));
            return null;
        }
        CountDraft draft = new CountDraft(v.row(), sheet, item, asset.orElse(null), v.integer(CountShape.COUNT), v.text(CountShape.REMARK));
        return sound(draft, v, complaints) ? draft : null;
    }

    private TakeCentre sheet(RowValues v, Complaints complaints) {
        TakeCentre sheet = known.sheet(v.text(CountShape.SHEET));
        Message wrong = null;
        if (sheet == null) {
            wrong = Message.of("take.import.sheet", v.text(CountShape.SHEET));
        } else if (known.take(sheet).stored() != TakeState.OPEN) {
            wrong = Message.of("take.fast", known.take(sheet).number(), known.take(sheet).stored().label());
        } else if (sheet.state() == CountState.COUNTED) {
            wrong = Message.of("take.finished", sheet.sheet());
        } else if (known.centre(sheet) == null || !known.centre(sheet).openOn(sheet.counted().day())) {
            wrong = known.centre(sheet) == null ? Message.of("take.gone") : Message.of("take.closed", known.centre(sheet).name(), sheet.counted().day().toString());
        }
        if (wrong != null) {
            complaints.at(CountShape.SHEET, wrong, Message.of("take.import.sheet.expected"));
        }
        return wrong == null ? sheet : null;
    }

    private Item item(RowValues v) {
        Item byCode = known.called(v.text(CountShape.CODE));
        // an unknown code is a slip, whatever the name beside it
        return v.has(CountShape.CODE) ? byCode : known.called(v.text(CountShape.ITEM));
    }

    private boolean sound(CountDraft d, RowValues v, Complaints complaints) {
        Message expected = Message.of("take.import.count.expected");
        Message personal = PersonalText.problem(d.remark());
        Item named = v.has(CountShape.ITEM) ? known.called(v.text(CountShape.ITEM)) : d.item();
        TakeCentre elsewhere = d.asset() == null ? null : known.foundAt(d.sheet(), d.asset().stamp().id());
        CountDraft twin = before.getOrDefault(d.line(), here.putIfAbsent(d.line(), d));
        CountDraft piece = d.asset() == null ? null : pieces.get(d.asset().stamp().id());
        boolean present = d.count() != null && d.count() > 0;
        if (d.item().isAsset() && d.asset() == null) {
            complaints.at(CountShape.CODE, Message.of("take.tag", d.item().name()), Message.of("take.import.item.expected"));
        } else if (named == null || named.stamp().id() != d.item().stamp().id()) {
            complaints.at(CountShape.ITEM, Message.of("take.import.name", v.text(CountShape.ITEM), v.text(CountShape.CODE), d.item().name()), null);
        } else if (d.count() != null && d.asset() != null && d.count() > 1) {
            complaints.at(CountShape.COUNT, Message.of("take.piece", d.asset().tag(), d.count()), expected);
        } else if (d.count() != null && (d.count() < 0 || d.count() > Counting.MOST)) {
            complaints.at(CountShape.COUNT, Message.of("take.quantity", d.item().name(), d.count()), expected);
        } else if (personal != null) {
            complaints.at(CountShape.REMARK, personal, null);
        } else if (twin != null && twin.count() != null && d.count() != null && !twin.count().equals(d.count())) {
            complaints.at(CountShape.COUNT, Message.of("take.import.twice", twin.count()), Message.of("take.import.twice.expected"));
        } else if (present && elsewhere != null) {
            complaints.at(CountShape.COUNT, Message.of("take.both", d.asset().tag(), elsewhere.sheet()), null);
        } else if (present && piece != null && piece.sheet().takeId() == d.sheet().takeId() && piece.sheet().id() != d.sheet().id()) {
            complaints.at(CountShape.COUNT, Message.of("take.both", d.asset().tag(), piece.sheet().sheet()), null);
        } else {
            foundPiece(d);
            return true;
        }
        return false;
    }

    @Override
    public RowDecision decide(CountDraft draft, RowKey key) {
        if (draft.count() == null || before.containsKey(draft.line()) || !decided.add(draft.line())) {
            return RowDecision.UNCHANGED;
        }
        TakeLine line = known.line(draft.line());
        boolean again = draft.sheet().state() == CountState.RECOUNT;
        Long was = line == null ? null : again ? line.recounted() : line.counted();
        if (was == null) {
            return line == null ? RowDecision.CREATE : new RowDecision.Update(line.stamp().id());
        }
        if (was.equals(draft.count()) && (draft.remark() == null || draft.remark().equals(line.remark()))) {
            return RowDecision.UNCHANGED;
        }
        boolean typed = ledger.history(line.stamp().changed() + 1, 1).getFirst().kind() != ChangeKind.IMPORT;
        if (typed && !holds.takes(HoldKind.EDITED, draft.number())) {
            decided.remove(draft.line());
            return HoldKind.EDITED.held(Message.of("take.import.edited", was));
        }
        return new RowDecision.Update(line.stamp().id());
    }
}
