package ruralpost.centre.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ruralpost.centre.Centre;
import ruralpost.centre.Centres;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.OpenTransit;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.ledger.WriteTx;
import ruralpost.text.UserException;

/** What is on its way, as of one moment, and how it is settled: arrived in whole or in part, sent back, lost. */
public final class Transits {

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private final StockBook book;
    private final Map<Long, StockDocument> documents;
    private final List<OpenTransit> open;
    private final Map<Long, Centre> centres;

    private Transits(StockBook book, List<StockDocument> documents, List<Centre> centres) {
        this.book = book;
        this.documents = documents.stream().collect(Collectors.toMap(d -> d.stamp().id(), Function.identity()));
        this.centres = centres.stream().collect(Collectors.toMap(Centre::id, Function.identity()));
        open = book.openTransit(EVER, documents);
    }

    /** As the ledger is now; not for the window's thread. */
    public static Transits read(Centres stores) {
        return new Transits(stores.balances().current(), stores.stock().documents(), stores.centres().centres());
    }

    /** All that has not arrived, been lost or sent back: the list of exceptions. */
    public List<OpenTransit> open() {
        return open;
    }

    /** The same of one document. */
    public List<OpenTransit> open(long documentId) {
        return open.stream().filter(o -> o.documentId() == documentId).toList();
    }

    /** The documents that have something open, the newest first. */
    public List<StockDocument> documents() {
        return open.stream().map(OpenTransit::documentId).distinct().map(documents::get).filter(Objects::nonNull)
            .sorted(java.util.Comparator.comparing(StockDocument::on).reversed()).toList();
    }

    /** What a document sent to each centre, item by item, without what was taken back; in the order in which it was sent. */
    public Map<Long, Map<Long, Long>> sent(long documentId) {
        Map<Long, Map<Long, Long>> sent = new LinkedHashMap<>();
        for (BookMove m : book.movesOfDocument(documentId)) {
            if (m.kind() == MoveKind.SENT) {
                sent.computeIfAbsent(m.to().centreId(), c -> new LinkedHashMap<>()).merge(m.itemId(), m.quantity(), Long::sum);
            }
        }
        sent.values().forEach(items -> items.values().removeIf(n -> n == 0));
        sent.values().removeIf(Map::isEmpty);
        return sent;
    }

    /**
     * What is open for what was scanned or typed on a receipt: the code on the paper, or number or name of a centre.
     *
     * @param documentId the document whose receipts are entered
     * @throws UserException it is another document's paper or another program's code, no such centre, nothing was sent to it, or all of it is settled
     */
    public List<OpenTransit> receipt(long documentId, String text) {
        long centre;
        if (TransitCode.looksLike(text)) {
            TransitCode code = TransitCode.parse(text);
            if (code.documentId() != documentId) {
                throw UserException.of("stock.scan.other", text.strip(), Optional.ofNullable(documents.get(code.documentId())).map(StockDocument::title).orElse("?"),
                    documents.get(documentId).title());
            }
            centre = code.centreId();
        } else {
            List<Long> called = called(text);
            List<Long> meant = called.size() < 2 ? called : called.stream().filter(sent(documentId)::containsKey).toList();
            if (meant.size() != 1) {
                throw UserException.of(called.isEmpty() ? "stock.scan.unknown" : "stock.scan.several", text.strip());
            }
            centre = meant.getFirst();
        }
        String name = centres.containsKey(centre) ? centres.get(centre).name() : "#" + centre;
        List<OpenTransit> found = open.stream().filter(o -> o.documentId() == documentId && o.centreId() == centre).toList();
        if (found.isEmpty()) {
            throw UserException.of(sent(documentId).containsKey(centre) ? "stock.scan.settled" : "stock.scan.not.sent", name, documents.get(documentId).title());
        }
        return found;
    }

    private List<Long> called(String text) {
        String wanted = text.strip();
        return centres.values().stream().filter(c -> wanted.equalsIgnoreCase(c.number()) || c.place().isCalled(wanted)).map(Centre::id).toList();
    }

    /** What is settled of something open. @param quantity from 1 to what is open @param remark may be null */
    public record Part(OpenTransit of, long quantity, String remark) {

        /** Without a remark. */
        public Part(OpenTransit of, long quantity) {
            this(of, quantity, null);
        }

        /** All of it. */
        public static Part all(OpenTransit open) {
            return new Part(open, open.open());
        }
    }

    /**
     * Posts that goods of a document arrived, came back or were lost.
     *
     * @param kind     ARRIVED, SENT_BACK or LOST_IN_TRANSIT
     * @param approved who approved that they are written off; needed for what was lost
     * @return id of the document that settles them
     * @throws UserException more than is open, or no approval
     */
    public long settle(WriteTx tx, Centres stores, MoveKind kind, StockDocument paper, Collection<Part> parts) {
        if (kind == MoveKind.LOST_IN_TRANSIT && (paper.approvedBy() == null || paper.approvedBy().isBlank())) {
            throw UserException.of("stock.lost.approval");
        }
        Map<Long, Map<Long, Long>> senders = new HashMap<>();
        List<StockMove> moves = parts.stream().map(p -> move(kind, p, senders)).toList();
        return stores.stock().post(tx, paper, moves);
    }

    /** The paper that settles goods of a document. */
    public static StockDocument paper(long documentId, String title, LocalDate day) {
        return StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, title, day).answering(documentId);
    }

    private StockMove move(MoveKind kind, Part part, Map<Long, Map<Long, Long>> senders) {
        OpenTransit o = part.of();
        if (part.quantity() < 1 || part.quantity() > o.open()) {
            throw UserException.of("stock.settle.quantity", centres.containsKey(o.centreId()) ? centres.get(o.centreId()).name() : "#" + o.centreId(), o.open(), part.quantity());
        }
        StockMove move = kind == MoveKind.SENT_BACK
            ? StockMove.sentBack(senders.computeIfAbsent(o.documentId(), this::senders).get(o.centreId()), o.centreId(), o.itemId(), part.quantity())
            : StockMove.at(kind, o.centreId(), o.itemId(), part.quantity());
        return move.asset(o.assetId()).because(null, part.remark());
    }

    /** By receiving centre who sent. */
    private Map<Long, Long> senders(long documentId) {
        Map<Long, Long> from = new HashMap<>();
        book.movesOfDocument(documentId).stream().filter(m -> m.kind() == MoveKind.SENT && !m.counter()).forEach(m -> from.put(m.to().centreId(), m.from().centreId()));
        return from;
    }
}
