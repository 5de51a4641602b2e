package ruralpost.centre.take;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** What becomes of counts: approved, posted in one document, taken back. */
public final class Posted {

    private final Takes takes;
    private final TakeStore store;

    Posted(Takes takes) {
        this.takes = takes;
        this.store = takes.store();
    }

    /** What a stock-take says of one line, as it was approved. */
    private record Said(TakeLine.Key key, long centre, Long difference) {
    }

    /** Why a stock-take cannot be approved yet; null when it can. */
    public static Message obstacle(List<Count> counts) {
        for (Count c : counts) {
            if (c.at().state() == CountState.COUNTING) {
                return Message.of("take.wait.counting", c.centre().name());
            }
            CountRow wrong = c.rows().stream().filter(r -> r.toRecount() || r.toExplain() || r.toDecide()).findFirst().orElse(null);
            if (wrong != null) {
                String key = wrong.toDecide() ? "take.wait.decide" : wrong.toRecount() ? "take.wait.recount" : "take.wait.reason";
                return Message.of(key, c.centre().name(), wrong.asset() == null ? wrong.item().name() : wrong.asset().tag());
            }
        }
        return null;
    }

    /**
     * Approves: from now on counts and what the books said stand fast.
     *
     * @throws UserException something is not counted, not counted again or without reason; the approver is not named or counted himself
     */
    public void approve(WriteTx tx, long takeId, String approver) {
        StockTake take = takes.take(tx, takeId);
        Takes.requireOpen(take);
        Counting.requireName(approver, "take.approver");
        List<Count> counts = takes.counts(tx, takeId, takes.reader());
        Message obstacle = obstacle(counts);
        if (obstacle != null) {
            throw new UserException(obstacle);
        }
        counts.stream().filter(c -> same(c.at().countedBy(), approver)).findFirst().ifPresent(c -> {
            throw UserException.of("take.approver.counted", approver.strip(), c.centre().name());
        });
        List<TakeLine> lines = new ArrayList<>();
        counts.forEach(c -> c.rows().stream().filter(r -> r.booked() != null).forEach(r -> lines.add(r.line().booked(r.booked()))));
        store.save(tx, lines);
        store.save(tx, take.approved(approver.strip()));
    }

    private static boolean same(String one, String other) {
        return one != null && one.replaceAll("\\s", "").equalsIgnoreCase(other.replaceAll("\\s", ""));
    }

    /** Lets counts be changed again, of a stock-take that is approved, or was posted and taken back. */
    public void reopen(WriteTx tx, long takeId) {
        StockTake take = takes.take(tx, takeId);
        TakeState state = takes.reader().state(take, List.of());
        if (state != TakeState.APPROVED && state != TakeState.REVERSED) {
            throw UserException.of("take.fast", take.number(), state.label());
        }
        store.save(tx, store.linesOfTake(tx, takeId).stream().filter(l -> l.booked() != null).map(l -> l.booked(null)).toList());
        store.save(tx, take.approved(null));
    }

    /**
     * Posts surpluses and shortages as one document, each on the day on which it was counted, so that later movements stand.
     *
     * @return the document's id; null when nothing differs
     * @throws UserException it is not approved, the books before the counting were changed since, or a shortage would take what was given out since
     */
    public Long post(WriteTx tx, long takeId) {
        StockTake take = takes.take(tx, takeId);
        if (take.stored() != TakeState.APPROVED) {
            throw UserException.of("take.not.approved", take.number(), take.stored().label());
        }
        CountReader reader = takes.reader();
        List<Count> counts = takes.counts(tx, takeId, reader);
        requireSame(tx, take, counts, reader);
        List<StockMove> moves = new ArrayList<>();
        LocalDate last = take.openedOn();
        for (Count c : counts) {
            for (CountRow row : c.differences()) {
                LocalDate day = (row.line().recounted() == null ? c.at().counted() : c.at().recounted()).day();
                last = day.isAfter(last) ? day : last;
                moves.add(move(row, c.at().centreId()).on(day));
            }
        }
        StockDocument paper = StockDocument.of(StockDocumentKind.COUNT, take.name(), last).numbered(take.number()).approved(take.approvedBy(), null);
        Long document = moves.isEmpty() ? null : Long.valueOf(takes.centres().stock().post(tx, paper, moves));
        store.save(tx, take.posted(document));
        return document;
    }

    private static StockMove move(CountRow row, long centreId) {
        long difference = row.difference();
        MoveKind kind = difference > 0 ? MoveKind.SURPLUS : MoveKind.SHORTAGE;
        return StockMove.at(kind, centreId, row.item().stamp().id(), Math.abs(difference)).asset(row.line().assetId())
            .because(row.line().reason() == null ? null : row.line().reason().code(), row.line().remark());
    }

    /** What was approved must be what follows from the books now. */
    private void requireSame(WriteTx tx, StockTake take, List<Count> approved, CountReader reader) {
        StockTake again = take.become(TakeState.OPEN);
        for (Count c : approved) {
            List<TakeLine> lines = store.lines(tx, c.at().id());
            Count now = reader.count(again, TakeState.COUNTED, c.at(), lines, foundElsewhere(approved, c));
            List<Said> then = said(c);
            if (!then.equals(said(now))) {
                throw UserException.of("take.changed", c.centre().name());
            }
        }
    }

    private static java.util.Set<Long> foundElsewhere(List<Count> all, Count but) {
        return all.stream().filter(c -> c != but).flatMap(c -> c.rows().stream()).filter(r -> r.asset() != null && r.result() != null && r.result() > 0)
            .map(r -> r.line().assetId()).collect(Collectors.toSet());
    }

    private static List<Said> said(Count c) {
        return c.differences().stream().map(r -> new Said(r.line().key(), c.at().centreId(), r.difference())).toList();
    }

    /**
     * Takes everything back that was posted, by counter-entries.
     *
     * @return how many movements
     * @throws UserException it is not posted, or a surplus was given out since
     */
    public int reverse(WriteTx tx, long takeId) {
        StockTake take = takes.take(tx, takeId);
        if (take.stored() != TakeState.POSTED) {
            throw UserException.of("take.not.posted", take.number(), take.stored().label());
        }
        int n = take.documentId() == null ? 0 : takes.centres().stock().reverse(tx, take.documentId(), null);
        store.save(tx, take.become(TakeState.REVERSED));
        return n;
    }

    /**
     * Brings a piece to the centre where it was found: sent and received on that day.
     *
     * @throws UserException the piece is lent, under repair, on its way or no longer anybody's
     */
    public void bring(WriteTx tx, long takeCentreId, CountRow row, LocalDate today) {
        TakeCentre at = takes.centre(tx, takeCentreId);
        StockTake take = takes.take(tx, at.takeId());
        Takes.requireOpen(take);
        Spot from = Objects.requireNonNull(row.elsewhere()).spot();
        if (from == null || from.state() != StockState.SHELF) {
            throw UserException.of("take.not.movable", row.asset().tag(), from == null ? row.elsewhere().last().label() : from.state().label());
        }
        long transfer = takes.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER, take.name(), today).numbered(at.sheet()),
            List.of(StockMove.sent(from.centreId(), at.centreId(), row.line().itemId(), 1).asset(row.line().assetId())));
        takes.centres().stock().post(tx, StockDocument.of(StockDocumentKind.TRANSFER_RECEIPT, take.name(), today).numbered(at.sheet()).answering(transfer),
            List.of(StockMove.at(MoveKind.ARRIVED, at.centreId(), row.line().itemId(), 1).asset(row.line().assetId())));
    }
}
