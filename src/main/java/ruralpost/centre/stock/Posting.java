package ruralpost.centre.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ruralpost.text.UserException;
import ruralpost.value.Money;

/**
 * Checks the movements of one document before they are stored, all together, so that their order does not matter, and divides what
 * leaves among the sources. Only what decreases is looked up; what comes in can break nothing.
 */
final class Posting {

    private static final long MOST = 1_000_000_000L;
    /** So many buckets are looked up one by one. */
    private static final int FEW = 8;

    private final BalanceStore balances;
    private final StockDocument document;
    private final long documentId;
    private final StockFacts facts;
    private final Map<Bucket, Timeline> looked = new LinkedHashMap<>();
    private final Map<Bucket, List<StockMove>> entering = new HashMap<>();
    private final Map<Long, Timeline> presences = new LinkedHashMap<>();

    Posting(BalanceStore balances, StockDocument document, long documentId, List<StockMove> moves) {
        this.balances = balances;
        this.document = document;
        this.documentId = documentId;
        this.facts = new StockFacts(balances, moves);
        List<Bucket> leaving = moves.stream().filter(m -> m.from() != null).map(m -> bucket(m, true)).distinct().toList();
        if (leaving.size() > FEW) {
            looked.putAll(balances.timelines(leaving));
        }
    }

    /**
     * The movements to be stored: each with its day and source.
     *
     * @throws UserException something is wrong with them; the sentence says what
     */
    List<StockMove> checked(List<StockMove> moves) {
        if (moves.isEmpty()) {
            throw UserException.of("centre.stock.empty");
        }
        List<StockMove> result = new ArrayList<>(moves.size());
        for (StockMove move : moves) {
            StockMove dated = move.on() == null ? move.on(document.on()) : move;
            requireSound(dated);
            enter(dated, result);
        }
        looked.forEach(this::requireNeverBelow);
        presences.forEach(this::requireOnce);
        return result;
    }

    private void requireSound(StockMove m) {
        if (m.quantity() < 1 || m.quantity() > MOST) {
            throw UserException.of("centre.stock.quantity", facts.item(m.itemId()).name(), m.quantity());
        }
        if (m.kind().needsApproval() && (document.approvedBy() == null || document.approvedBy().isBlank())) {
            throw UserException.of("centre.stock.approval", facts.item(m.itemId()).name());
        }
        if (m.kind().needsReason() && m.reason() == null && (m.remark() == null || m.remark().isBlank())) {
            throw UserException.of("centre.stock.reason", facts.item(m.itemId()).name());
        }
        if (m.kind().settlesTransit() && document.answersId() == null) {
            throw UserException.of("centre.stock.answers");
        }
        if (m.kind() == MoveKind.SENT && m.from().centreId() == m.to().centreId()) {
            throw UserException.of("centre.stock.same", facts.centre(m.from().centreId()).name());
        }
        facts.requireTracked(m);
        Stream.of(m.from(), m.to()).filter(Objects::nonNull).filter(s -> s != m.from() || s.state() != StockState.TRANSIT)
            .forEach(s -> facts.requireOpen(s.centreId(), m.on()));
    }

    private void enter(StockMove m, List<StockMove> result) {
        if (m.from() == null) {
            store(m.fundingId() == null ? m.funded(source(m)) : m, result);
            return;
        }
        Timeline leaving = timeline(bucket(m, true));
        if (m.fundingId() == null && m.assetId() == null) {
            long left = m.value() == null ? 0 : m.value().fen();
            long quantity = m.quantity();
            for (Timeline.Share share : leaving.shares(m.on(), m.quantity())) {
                // the last part takes what rounding leaves
                long part = Math.round((double) left * share.quantity() / quantity);
                store(m.funded(share.source()).times(share.quantity()).worth(m.value() == null ? null : Money.ofFen(part)), result);
                left -= part;
                quantity -= share.quantity();
            }
            return;
        }
        StockMove funded = m.fundingId() == null ? m.funded(source(m)) : m;
        if (m.assetId() == null && leaving.available(m.fundingId(), m.on()) < m.quantity()) {
            throw UserException.of("centre.stock.source", facts.centre(m.from().centreId()).name(), facts.item(m.itemId()).name(), m.on().toString(),
                leaving.available(m.fundingId(), m.on()), m.quantity());
        }
        store(funded, result);
    }

    private Long source(StockMove m) {
        Long ofAsset = m.assetId() == null ? null : facts.asset(m.assetId()).fundingId();
        return ofAsset == null && m.from() == null ? document.fundingId() : ofAsset;
    }

    private void store(StockMove m, List<StockMove> result) {
        result.add(m);
        if (m.from() != null) {
            timeline(bucket(m, true)).add(m.on(), m.fundingId(), -m.quantity());
        }
        if (m.to() != null) {
            Bucket to = bucket(m, false);
            entering.computeIfAbsent(to, b -> new ArrayList<>()).add(m);
            if (looked.containsKey(to)) {
                looked.get(to).add(m.on(), m.fundingId(), m.quantity());
            }
        }
        if (m.assetId() != null && (m.from() == null || m.to() == null)) {
            presences.computeIfAbsent(m.assetId(), id -> balances.presence(id, 0)).add(m.on(), null, m.from() == null ? 1 : -1);
        }
    }

    private Bucket bucket(StockMove m, boolean from) {
        Spot spot = from ? m.from() : m.to();
        return new Bucket(spot, m.itemId(), m.assetId(), spot.state() != StockState.TRANSIT ? null : from ? document.answersId() : Long.valueOf(documentId));
    }

    private Timeline timeline(Bucket b) {
        Timeline known = looked.get(b);
        if (known == null) {
            Timeline read = balances.timeline(b, 0);
            entering.getOrDefault(b, List.of()).forEach(m -> read.add(m.on(), m.fundingId(), m.quantity()));
            looked.put(b, read);
            return read;
        }
        return known;
    }

    private void requireNeverBelow(Bucket b, Timeline after) {
        Timeline.Level low = after.firstOutside(0, Long.MAX_VALUE);
        if (low != null) {
            throw new UserException(facts.below(b, low.day(), balances.timeline(b, 0).on(low.day()), low.quantity()));
        }
    }

    private void requireOnce(long assetId, Timeline after) {
        Timeline.Level wrong = after.firstOutside(0, 1);
        if (wrong != null) {
            throw new UserException(facts.elsewhere(assetId, wrong.day()));
        }
    }
}
