package ruralpost.centre.stock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** What is known of the centres, items and pieces of some movements, and the sentences that name them. */
final class StockFacts {

    private final BalanceStore balances;
    private final Map<Long, BalanceStore.CentreFacts> centres;
    private final Map<Long, BalanceStore.ItemFacts> items;
    private final Map<Long, BalanceStore.AssetFacts> assets;

    StockFacts(BalanceStore balances, Collection<StockMove> moves) {
        this.balances = balances;
        centres = balances.centres(moves.stream().flatMap(m -> Stream.of(m.from(), m.to())).filter(Objects::nonNull).map(Spot::centreId).toList());
        items = balances.items(moves.stream().map(StockMove::itemId).toList());
        assets = balances.assets(moves.stream().map(StockMove::assetId).filter(Objects::nonNull).toList());
    }

    BalanceStore.CentreFacts centre(long id) {
        return known(centres, id, "centre");
    }

    BalanceStore.ItemFacts item(long id) {
        return known(items, id, "item");
    }

    BalanceStore.AssetFacts asset(long id) {
        return known(assets, id, "asset");
    }

    private static <T> T known(Map<Long, T> map, long id, String table) {
        T facts = map.get(id);
        if (facts == null) {
            throw UserException.of("ledger.reference.gone", Message.of("ledger.table." + table));
        }
        return facts;
    }

    /** Things kept one by one move with their tag and one at a time, others without. */
    void requireTracked(StockMove m) {
        BalanceStore.ItemFacts item = item(m.itemId());
        if (item.asset() && m.assetId() == null) {
            throw UserException.of("centre.stock.needs.tag", item.name());
        }
        if (!item.asset() && m.assetId() != null) {
            throw UserException.of("centre.stock.no.tag", item.name());
        }
        if (m.assetId() != null && m.quantity() != 1) {
            throw UserException.of("centre.stock.one", asset(m.assetId()).tag(), m.quantity());
        }
        if (m.assetId() != null && asset(m.assetId()).itemId() != m.itemId()) {
            throw UserException.of("centre.stock.other.item", asset(m.assetId()).tag(), item.name());
        }
    }

    void requireOpen(long centreId, LocalDate day) {
        BalanceStore.CentreFacts c = centre(centreId);
        if (c.openedOn() != null && day.isBefore(c.openedOn())) {
            throw UserException.of("centre.stock.not.open", c.name(), c.openedOn().toString(), day.toString());
        }
        if (c.closedOn() != null && !day.isBefore(c.closedOn())) {
            throw UserException.of("centre.stock.closed", c.name(), c.closedOn().toString(), day.toString());
        }
    }

    /** What is said when a bucket would fall below zero: what is there on that day without these movements, and what is to leave. */
    Message below(Bucket b, LocalDate day, long there, long after) {
        return below(b, false, day, there, after);
    }

    /** @param ofSource whether it is what one source gave that would */
    Message below(Bucket b, boolean ofSource, LocalDate day, long there, long after) {
        String centre = centre(b.spot().centreId()).name();
        if (b.assetId() != null) {
            Spot now = balances.spotOf(b.assetId());
            return now == null || now.equals(b.spot()) ? Message.of("centre.stock.asset.not.there", asset(b.assetId()).tag(), centre, b.spot().state().label(), day.toString())
                : Message.of("centre.stock.asset.elsewhere", asset(b.assetId()).tag(), centre, b.spot().state().label(), day.toString(),
                    name(now.centreId()), now.state().label());
        }
        if (ofSource) {
            return Message.of("centre.stock.source", centre, item(b.itemId()).name(), day.toString(), there, there - after);
        }
        return Message.of(b.sentById() != null ? "centre.stock.not.sent" : "centre.stock.below", centre, item(b.itemId()).name(), b.spot().state().label(),
            day.toString(), there, there - after);
    }

    /** What is said when something would come back to a centre that was closed since. */
    Message leftAt(long centreId, long itemId, long quantity) {
        return Message.of("centre.stock.closed.since", centre(centreId).name(), String.valueOf(centre(centreId).closedOn()), quantity, item(itemId).name());
    }

    /** What is said when a piece would be at two places, or leave though it is nowhere. */
    Message elsewhere(long assetId, LocalDate day) {
        Spot now = balances.spotOf(assetId);
        return now == null ? Message.of("centre.stock.asset.gone", asset(assetId).tag(), day.toString())
            : Message.of("centre.stock.asset.there", asset(assetId).tag(), name(now.centreId()), now.state().label());
    }

    private String name(long centreId) {
        return centres.containsKey(centreId) ? centre(centreId).name() : balances.centres(List.of(centreId)).get(centreId).name();
    }
}
