package ruralpost.centre.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.Centres;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.OpenTransit;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.importing.record.Known;
import ruralpost.item.Item;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;

/** What is on its way and what has arrived, as receipts in sheets may mean it. A receipt is recognised by document, centre, item, day and quantity. */
final class KnownReceipts implements Known<ReceiptRow> {

    private final Transits transits;
    private final StockBook book;
    private final List<StockDocument> transfers;
    private final Map<Long, List<StockDocument>> answers;
    private final Map<Long, Centre> centres;
    private final Map<String, Centre> numbers;
    private final Map<String, Asset> assets;
    private final Map<Long, Item> items;
    private final Map<Long, Map<Long, Map<Long, Long>>> sent = new HashMap<>();
    private final Map<Long, Map<Day, Set<Long>>> arrived = new HashMap<>();
    private final Map<ReceiptRow.Goods, List<OpenTransit>> open;
    private final Map<OpenTransit, Long> used = new HashMap<>();
    private final Set<ReceiptRow.What> before = new HashSet<>();
    private final List<ReceiptRow.What> here = new ArrayList<>();
    private long recognised;

    /** What became of goods on a day. */
    private record Day(ReceiptRow.Goods goods, ReceiptOutcome outcome, LocalDate day) {
    }

    KnownReceipts(Centres stores, List<Item> all) {
        transits = Transits.read(stores);
        book = stores.balances().current();
        List<StockDocument> documents = stores.stock().documents();
        transfers = documents.stream().filter(d -> d.kind() == StockDocumentKind.TRANSFER).toList();
        answers = documents.stream().filter(d -> d.answersId() != null).collect(Collectors.groupingBy(StockDocument::answersId));
        centres = stores.centres().centres().stream().collect(Collectors.toMap(Centre::id, Function.identity()));
        numbers = centres.values().stream().filter(c -> c.number() != null).collect(Collectors.toMap(Centre::number, Function.identity(), (a, b) -> a));
        assets = stores.assets().assets().stream().collect(Collectors.toMap(Asset::tag, Function.identity()));
        items = all.stream().collect(Collectors.toMap(i -> i.stamp().id(), Function.identity()));
        open = transits.open().stream().collect(Collectors.groupingBy(o -> new ReceiptRow.Goods(o.documentId(), o.centreId(), o.itemId(), null)));
    }

    Centre centre(long id) {
        return centres.get(id);
    }

    Centre numbered(String number) {
        return numbers.get(number);
    }

    Asset tagged(String tag) {
        return assets.get(tag);
    }

    Item item(long id) {
        return items.get(id);
    }

    /** The documents of that number or, where none has it, of that title. */
    List<StockDocument> documents(String text) {
        List<StockDocument> found = transfers.stream().filter(d -> text.equalsIgnoreCase(d.number())).toList();
        return found.isEmpty() ? transfers.stream().filter(d -> text.equals(d.title())).toList() : found;
    }

    StockDocument document(long id) {
        return transfers.stream().filter(d -> d.stamp().id() == id).findFirst().orElse(null);
    }

    /** How much of each item a document sent to a centre; null when it sent nothing there. */
    Map<Long, Long> sent(long document, long centre) {
        return sent.computeIfAbsent(document, transits::sent).get(centre);
    }

    /** What is still open, without what rows of this import settle. */
    List<OpenTransit> open(ReceiptRow.Goods goods) {
        return open.getOrDefault(new ReceiptRow.Goods(goods.documentId(), goods.centreId(), goods.itemId(), null), List.of()).stream()
            .filter(o -> goods.assetId() == null || goods.assetId().equals(o.assetId())).filter(o -> left(o) > 0).toList();
    }

    long left(OpenTransit o) {
        return o.open() - used.getOrDefault(o, 0L);
    }

    /** Whether the ledger or a file before this one says just that. */
    boolean stored(ReceiptRow.What what) {
        return before.contains(what)
            || arrived.computeIfAbsent(what.goods().documentId(), this::arrivals).getOrDefault(new Day(what.goods(), what.outcome(), what.day()), Set.of()).contains(what.quantity());
    }

    /** What each paper says arrived, came back or was lost on a day, and what all of them say together. */
    private Map<Day, Set<Long>> arrivals(long document) {
        Map<Day, Long> all = new HashMap<>();
        Map<Day, Set<Long>> said = new HashMap<>();
        for (StockDocument answer : answers.getOrDefault(document, List.of())) {
            Map<Day, Long> paper = arrivals(document, answer);
            paper.forEach((day, n) -> {
                all.merge(day, n, Long::sum);
                said.computeIfAbsent(day, d -> new HashSet<>()).addAll(List.of(n, all.get(day)));
            });
        }
        said.values().forEach(s -> s.remove(0L));
        return said;
    }

    private Map<Day, Long> arrivals(long document, StockDocument answer) {
        Map<Day, Long> sums = new HashMap<>();
        for (BookMove m : book.movesOfDocument(answer.stamp().id())) {
            for (ReceiptOutcome outcome : ReceiptOutcome.values()) {
                if (m.kind() == outcome.kind()) {
                    sums.merge(new Day(new ReceiptRow.Goods(document, m.from().centreId(), m.itemId(), null), outcome, m.on()), m.quantity(), Long::sum);
                    if (m.assetId() != null) {
                        sums.merge(new Day(new ReceiptRow.Goods(document, m.from().centreId(), m.itemId(), m.assetId()), outcome, m.on()), m.quantity(), Long::sum);
                    }
                }
            }
        }
        return sums;
    }

    /** These parts are no longer open for the rows that follow. */
    void take(ReceiptRow row) {
        row.parts().forEach(p -> used.merge(p.of(), p.quantity(), Long::sum));
        here.add(row.what());
    }

    @Override
    public void accept() {
        before.addAll(here);
        here.clear();
    }

    @Override
    public int number(ReceiptRow row) {
        return row.row();
    }

    @Override
    public Stamp stamp(long id) {
        return null;
    }

    /** What is stored is only recognised, never changed: any number that no other row has will do. */
    @Override
    public List<Long> alike(ReceiptRow row) {
        return row.stored() ? List.of(--recognised) : List.of();
    }

    /** While as much is still on its way it may be another delivery, which only a person can tell. */
    @Override
    public boolean owns(ReceiptRow row) {
        return !row.again();
    }

    @Override
    public Message duplicate() {
        return Message.of("stock.receipt.again");
    }

    @Override
    public void created(ReceiptRow row) {
        if (row.again()) {
            take(row);
        }
    }

    @Override
    public boolean nothing(ReceiptRow row) {
        return row.what() == null;
    }

    @Override
    public boolean says(long id, ReceiptRow row) {
        return row.stored();
    }
}
