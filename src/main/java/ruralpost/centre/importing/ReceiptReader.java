package ruralpost.centre.importing;

import static ruralpost.centre.importing.ReceiptShape.APPROVED;
import static ruralpost.centre.importing.ReceiptShape.CENTRE;
import static ruralpost.centre.importing.ReceiptShape.CODE;
import static ruralpost.centre.importing.ReceiptShape.DAY;
import static ruralpost.centre.importing.ReceiptShape.DOCUMENT;
import static ruralpost.centre.importing.ReceiptShape.EXCEPTION;
import static ruralpost.centre.importing.ReceiptShape.ITEM;
import static ruralpost.centre.importing.ReceiptShape.NUMBER;
import static ruralpost.centre.importing.ReceiptShape.OUTCOME;
import static ruralpost.centre.importing.ReceiptShape.QUANTITY;
import static ruralpost.centre.importing.ReceiptShape.SIGNED;
import static ruralpost.centre.importing.ReceiptShape.TAG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.document.TransitCode;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.OpenTransit;
import ruralpost.centre.stock.StockDocument;
import ruralpost.importing.NameRef;
import ruralpost.importing.SheetNames;
import ruralpost.importing.record.BookRecords;
import ruralpost.importing.record.Checks;
import ruralpost.importing.record.RowReading;
import ruralpost.item.Item;
import ruralpost.sheet.RowValues;
import ruralpost.sheet.names.NameBook;
import ruralpost.sheet.plan.RowPlanner.Complaints;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** Makes receipts of rows, and of what came back or was lost. A row with neither a day nor a signature was not received yet: it stays among the exceptions. */
final class ReceiptReader implements RowReading<ReceiptRow> {

    private final SheetNames<BookRecords> names;
    private final KnownReceipts known;
    private final Map<Object, Integer> here = new HashMap<>();

    ReceiptReader(SheetNames<BookRecords> names, KnownReceipts known) {
        this.names = names;
        this.known = known;
    }

    @Override
    public List<NameRef> refs(RowValues v) {
        return Stream.of(v.has(NUMBER) || v.has(CODE) ? null : ref(v, CENTRE), ref(v, ITEM)).filter(Objects::nonNull).toList();
    }

    private NameRef ref(RowValues v, String field) {
        return names.ref(field, v.text(field));
    }

    @Override
    public ReceiptRow read(RowValues v, Complaints complaints) {
        Checks checks = new Checks(v, complaints);
        refs(v).forEach(r -> checks.accepted(names.accepts(r, complaints)));
        checks.nothingPersonal(EXCEPTION);
        Long counted = checks.count(QUANTITY);
        long quantity = counted == null && v.has(TAG) ? 1 : counted == null ? 0 : counted;
        ReceiptOutcome outcome = ReceiptOutcome.of(v.text(OUTCOME));
        boolean signed = v.has(DAY) || v.has(SIGNED) || v.has(OUTCOME);
        if (outcome == null) {
            checks.wrong(OUTCOME, Message.of("stock.receipt.outcome.unknown", v.text(OUTCOME)), "stock.receipt.outcome.expected");
        } else if (quantity != 0 && outcome == ReceiptOutcome.LOST && !v.has(APPROVED)) {
            checks.wrong(APPROVED, Message.of("stock.lost.approval"), "stock.receipt.approved.expected");
        }
        if (!checks.sound()) {
            return null;
        }
        if (quantity == 0 || !signed) {
            return ReceiptRow.none(v.row());
        }
        if (!v.has(DAY)) {
            checks.wrong(DAY, Message.of("stock.receipt.day"), "stock.receipt.day.expected");
        }
        TransitCode code = code(v, checks);
        Centre centre = checks.sound() ? centre(v, code, checks) : null;
        StockDocument document = checks.sound() ? document(v, code, centre, checks) : null;
        return checks.sound() ? receipt(v, document, centre, known.item(ref(v, ITEM).id()), outcome, quantity, checks) : null;
    }

    private static TransitCode code(RowValues v, Checks checks) {
        try {
            return v.has(CODE) ? TransitCode.parse(v.text(CODE)) : null;
        } catch (UserException e) {
            checks.wrong(CODE, e.userMessage(), "stock.receipt.code.expected");
            return null;
        }
    }

    /** Code and number tell the centre exactly; a name beside a number must be its own. */
    private Centre centre(RowValues v, TransitCode code, Checks checks) {
        Centre byNumber = v.has(NUMBER) ? known.numbered(v.text(NUMBER)) : null;
        Centre centre = code != null ? known.centre(code.centreId()) : v.has(NUMBER) ? byNumber : known.centre(ref(v, CENTRE).id());
        if (v.has(NUMBER) && byNumber == null) {
            checks.wrong(NUMBER, Message.of("stock.import.number", v.text(NUMBER)), "stock.import.number.expected");
        } else if (centre == null) {
            checks.wrong(CODE, Message.of("stock.scan.foreign", v.text(CODE)), "stock.receipt.code.expected");
        } else if (byNumber != null && byNumber.id() != centre.id()) {
            checks.wrong(NUMBER, Message.of("stock.receipt.code.other", v.text(CODE), centre.name(), v.text(NUMBER)), "stock.receipt.code.expected");
        } else if (v.has(CENTRE) && (v.has(NUMBER) || code != null) && !NameBook.normal(v.text(CENTRE)).equals(NameBook.normal(centre.name()))
            && !centre.place().isCalled(v.text(CENTRE))) {
            checks.wrong(CENTRE, Message.of("stock.import.number.other", v.has(NUMBER) ? v.text(NUMBER) : v.text(CODE), centre.name(), v.text(CENTRE)),
                "stock.import.number.other.expected");
        }
        return centre;
    }

    private StockDocument document(RowValues v, TransitCode code, Centre centre, Checks checks) {
        StockDocument ofCode = code == null ? null : known.document(code.documentId());
        if (code != null && ofCode == null) {
            checks.wrong(CODE, Message.of("stock.scan.foreign", v.text(CODE)), "stock.receipt.code.expected");
            return null;
        }
        if (!v.has(DOCUMENT)) {
            if (ofCode == null) {
                checks.wrong(DOCUMENT, Message.of("stock.receipt.document.missing"), "stock.receipt.document.expected");
            }
            return ofCode;
        }
        String said = v.text(DOCUMENT).strip();
        List<StockDocument> found = known.documents(said);
        if (ofCode != null) {
            if (found.stream().noneMatch(d -> d.stamp().id() == ofCode.stamp().id())) {
                checks.wrong(CODE, Message.of("stock.scan.other", v.text(CODE), ofCode.title(), said), "stock.receipt.code.expected");
            }
            return ofCode;
        }
        // several of one title: the one that sent something there
        List<StockDocument> meant = found.size() < 2 ? found : found.stream().filter(d -> known.sent(d.stamp().id(), centre.id()) != null).toList();
        if (meant.size() != 1) {
            checks.wrong(DOCUMENT, found.isEmpty() ? Message.of("stock.receipt.document.unknown", said) : meant.isEmpty()
                ? Message.of("stock.scan.not.sent", centre.name(), said) : Message.of("stock.receipt.document.several", said, meant.size()), "stock.receipt.document.expected");
            return null;
        }
        return meant.getFirst();
    }

    private ReceiptRow receipt(RowValues v, StockDocument document, Centre centre, Item item, ReceiptOutcome outcome, long quantity, Checks checks) {
        String at = v.has(CODE) ? CODE : v.has(NUMBER) ? NUMBER : CENTRE;
        LocalDate day = v.date(DAY);
        Map<Long, Long> sent = known.sent(document.stamp().id(), centre.id());
        Asset asset = v.has(TAG) ? known.tagged(v.text(TAG)) : null;
        if (sent == null) {
            checks.wrong(at, Message.of("stock.scan.not.sent", centre.name(), document.title()), "stock.receipt.sent.expected");
        } else if (!sent.containsKey(item.stamp().id())) {
            checks.wrong(ITEM, Message.of("stock.receipt.item", document.title(), item.name(), centre.name()), "stock.receipt.sent.expected");
        } else if (outcome == ReceiptOutcome.RECEIVED && !centre.openOn(day)) {
            checks.wrong(DAY, Message.of("stock.import.shut", centre.name(), day.toString()), "stock.import.shut.expected");
        } else if (day.isBefore(document.on())) {
            checks.wrong(DAY, Message.of("stock.receipt.before", day.toString(), document.title(), document.on().toString()), "stock.receipt.day.expected");
        } else if (v.has(TAG) && (asset == null || asset.itemId() != item.stamp().id())) {
            checks.wrong(TAG, Message.of("stock.receipt.tag", v.text(TAG), centre.name()), "stock.receipt.tag.expected");
        }
        if (!checks.sound()) {
            return null;
        }
        ReceiptRow.Goods goods = new ReceiptRow.Goods(document.stamp().id(), centre.id(), item.stamp().id(), asset == null ? null : Long.valueOf(asset.stamp().id()));
        ReceiptRow.What what = new ReceiptRow.What(goods, outcome, day, quantity);
        Integer twin = here.putIfAbsent(List.of(goods, outcome, day), v.row());
        if (twin != null && twin != v.row()) {
            checks.wrong(at, Message.of("stock.receipt.twice", twin.toString(), centre.name(), item.name()), "stock.receipt.twice.expected");
            return null;
        }
        if (known.stored(what)) {
            boolean more = asset == null && !item.isAsset() && known.open(goods).stream().mapToLong(known::left).sum() >= quantity;
            return new ReceiptRow(v.row(), what, document, approved(v, outcome), more ? parts(v, goods, item, quantity, checks) : List.of(), true);
        }
        List<Transits.Part> parts = parts(v, goods, item, quantity, checks);
        if (!checks.sound()) {
            here.remove(List.of(goods, outcome, day), v.row());
            return null;
        }
        ReceiptRow row = new ReceiptRow(v.row(), what, document, approved(v, outcome), parts, false);
        known.take(row);
        return row;
    }

    /** Who approved that lost goods are written off; what is not lost needs nobody. */
    private static String approved(RowValues v, ReceiptOutcome outcome) {
        return outcome == ReceiptOutcome.LOST ? v.text(APPROVED) : null;
    }

    /** What of the open goods it settles; said when they do not suffice. */
    private List<Transits.Part> parts(RowValues v, ReceiptRow.Goods goods, Item item, long quantity, Checks checks) {
        List<OpenTransit> open = known.open(goods);
        String centre = known.centre(goods.centreId()).name();
        long left = open.stream().mapToLong(known::left).sum();
        if (left == 0) {
            checks.wrong(v.has(TAG) ? TAG : QUANTITY, goods.assetId() == null ? Message.of("stock.receipt.settled", centre, item.name(), known.document(goods.documentId()).title())
                : Message.of("stock.receipt.tag", v.text(TAG), centre), "stock.receipt.settled.expected");
        } else if (quantity > left) {
            checks.wrong(QUANTITY, Message.of("stock.receipt.more", centre, item.name(), left, quantity), "stock.receipt.more.expected");
        } else if (item.isAsset() && quantity < left) {
            checks.wrong(TAG, Message.of("stock.receipt.tags", item.name(), left, quantity), "stock.receipt.tag.expected");
        }
        List<Transits.Part> parts = new ArrayList<>();
        long rest = quantity;
        for (OpenTransit o : checks.sound() ? open : List.<OpenTransit>of()) {
            long n = Math.min(rest, known.left(o));
            if (n > 0) {
                parts.add(new Transits.Part(o, n, v.text(EXCEPTION)));
            }
            rest -= n;
        }
        return parts;
    }

    @Override
    public List<String> noted(ReceiptRow row) {
        return row.what() == null ? List.of("stock.receipt.unsigned") : List.of();
    }
}
