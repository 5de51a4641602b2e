package ruralpost.centre.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.centre.Asset;
import ruralpost.centre.Centres;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.importing.record.Known;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;

/** The opening movements of the ledger that stand. A tag tells its own; of quantities the same at the same centre is probably a duplicate. */
final class KnownOpenings implements Known<StockRow> {

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private final Map<Long, StockMove> byId;
    private final Map<StockRow.Identity, List<Long>> alike = new HashMap<>();
    private final Map<String, Asset> assets;
    private final Map<Long, Long> ofAsset = new HashMap<>();
    private final StockBook book;

    KnownOpenings(Centres stores) {
        byId = stores.stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.OPENING).map(StockDocument::stamp)
            .flatMap(s -> standing(stores.stock().moves(s.id()))).collect(Collectors.toMap(m -> m.stamp().id(), Function.identity()));
        assets = stores.assets().assets().stream().collect(Collectors.toMap(Asset::tag, Function.identity()));
        book = stores.balances().current();
        byId.forEach((id, m) -> {
            if (m.assetId() == null) {
                alike.computeIfAbsent(new StockRow.Identity(m.to().centreId(), m.itemId(), m.fundingId(), m.on(), m.quantity()), k -> new ArrayList<>()).add(id);
            } else {
                ofAsset.put(m.assetId(), id);
            }
        });
    }

    private static Stream<StockMove> standing(List<StockMove> moves) {
        Map<Long, Long> sums = moves.stream().collect(Collectors.groupingBy(m -> m.originalId() == null ? m.stamp().id() : m.originalId(),
            Collectors.summingLong(StockMove::quantity)));
        return moves.stream().filter(m -> m.originalId() == null && m.kind() == MoveKind.OPENING && sums.get(m.stamp().id()) != 0);
    }

    /** The asset with that tag; null when there is none. */
    Asset asset(String tag) {
        return tag == null ? null : assets.get(tag);
    }

    /** Whether a tag is that of an asset which came into the ledger otherwise than by an opening, or is of another item. */
    boolean isOthers(String tag, long itemId) {
        Asset asset = asset(tag);
        boolean came = asset != null && !ofAsset.containsKey(asset.stamp().id());
        return asset != null && (asset.itemId() != itemId || came && book.whereabouts(asset.stamp().id(), EVER).last() != null);
    }

    @Override
    public int number(StockRow row) {
        return row.row();
    }

    @Override
    public Stamp stamp(long id) {
        return byId.containsKey(id) ? byId.get(id).stamp() : null;
    }

    @Override
    public List<Long> alike(StockRow row) {
        Asset asset = asset(row.tag());
        return row.tag() == null ? alike.getOrDefault(row.identity(), List.of()) : asset == null ? List.of() : Stream.ofNullable(ofAsset.get(asset.stamp().id())).toList();
    }

    @Override
    public boolean owns(StockRow row) {
        return row.tag() != null;
    }

    @Override
    public boolean nothing(StockRow row) {
        return row.quantity() == 0;
    }

    @Override
    public boolean says(long id, StockRow row) {
        StockMove m = byId.get(id);
        Asset asset = asset(row.tag());
        boolean same = new StockRow.Identity(m.to().centreId(), m.itemId(), m.fundingId(), m.on(), m.quantity()).equals(row.identity())
            && Objects.equals(m.value(), row.value()) && Objects.equals(m.expiresOn(), row.expires());
        return same && (row.tag() == null || asset != null && Objects.equals(m.assetId(), asset.stamp().id()) && StockWriter.asset(asset, row).equals(asset));
    }

    /** What was moved on cannot have opened otherwise without falling below zero somewhere: that is for a person to put right. */
    @Override
    public Message refusal(long id, StockRow row) {
        StockMove m = byId.get(id);
        Spot shelf = m.to();
        long left = book.moves(shelf.centreId(), m.itemId()).stream().filter(b -> shelf.equals(b.from()) && Objects.equals(b.assetId(), m.assetId()))
            .mapToLong(b -> b.quantity()).sum();
        return left > 0 ? Message.of("stock.import.opening.used", left) : row.quantity() == 0 ? Message.of("stock.import.opening.none", m.quantity()) : null;
    }
}
