package ruralpost.centre.importing;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.Centres;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.Spot;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.importing.record.Known;
import ruralpost.ledger.Stamp;
import ruralpost.sheet.plan.RowDecision;
import ruralpost.text.Message;

/** The opening movements of the ledger that stand. A tag tells its own; of quantities the same at the same centre is probably a duplicate. */
final class KnownOpenings implements Known<StockRow> {

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    private final Map<Long, StockMove> byId;
    private final Map<StockRow.Identity, List<Long>> alike = new HashMap<>();
    private final Map<Slot, List<Long>> inPlace = new HashMap<>();
    private final Map<String, Asset> assets;
    private final Map<Long, Long> ofAsset = new HashMap<>();
    private final Map<Untagged, Deque<Long>> untagged = new HashMap<>();
    private final Map<Serial, String> serials = new HashMap<>();
    private final FreeTags tags;
    private final StockBook book;

    /** What tells pieces apart whose tags a sheet does not state. */
    private record Untagged(long centreId, long itemId, Long fundingId, LocalDate day) {
    }

    /** Where opening stock stands only once: what is said of it again is a correction, or came besides. */
    private record Slot(long centreId, long itemId, Long fundingId) {
    }

    private record Serial(long itemId, String text) {
    }

    KnownOpenings(Centres stores) {
        byId = stores.stock().documents().stream().filter(d -> d.kind() == StockDocumentKind.OPENING).map(StockDocument::stamp)
            .flatMap(s -> standing(stores.stock().moves(s.id()))).collect(Collectors.toMap(m -> m.stamp().id(), Function.identity()));
        assets = stores.assets().assets().stream().collect(Collectors.toMap(Asset::tag, Function.identity()));
        book = stores.balances().current();
        tags = new FreeTags(assets.values(), book);
        assets.values().stream().filter(a -> a.serial() != null && ofSomething(a)).forEach(a -> serials.put(new Serial(a.itemId(), a.serial()), a.tag()));
        byId.forEach((id, m) -> {
            if (m.assetId() == null) {
                alike.computeIfAbsent(new StockRow.Identity(m.to().centreId(), m.itemId(), m.fundingId(), m.on(), m.quantity()), k -> new ArrayList<>()).add(id);
                inPlace.computeIfAbsent(new Slot(m.to().centreId(), m.itemId(), m.fundingId()), k -> new ArrayList<>()).add(id);
            } else {
                ofAsset.put(m.assetId(), id);
                untagged.computeIfAbsent(new Untagged(m.to().centreId(), m.itemId(), m.fundingId(), m.on()), k -> new ArrayDeque<>()).add(id);
            }
        });
    }

    private static Stream<StockMove> standing(List<StockMove> moves) {
        Map<Long, Long> sums = moves.stream().collect(Collectors.groupingBy(m -> m.originalId() == null ? m.stamp().id() : m.originalId(),
            Collectors.summingLong(StockMove::quantity)));
        return moves.stream().filter(m -> m.originalId() == null && m.kind() == MoveKind.OPENING && sums.get(m.stamp().id()) != 0);
    }

    /** One whose movements were all taken back is as good as gone. */
    private boolean ofSomething(Asset asset) {
        return book.whereabouts(asset.stamp().id(), EVER).last() != null;
    }

    /** The tag of the piece with that serial number; null when there is none. */
    String tagged(long itemId, String serial) {
        return serial == null ? null : serials.get(new Serial(itemId, serial));
    }

    /** What pieces without tags become: those that the ledger has already, each once in an import, or new ones. @param taken tags that rows of the import state */
    StockRow.Pieces pieces(StockRow row, Centre centre, Set<String> taken) {
        Deque<Long> there = untagged.getOrDefault(new Untagged(row.centreId(), row.itemId(), row.fundingId(), row.day()), new ArrayDeque<>());
        if (row.serial() == null && there.size() >= row.quantity()) {
            Long first = there.peek();
            for (long i = 0; i < row.quantity(); i++) {
                there.remove();
            }
            return new StockRow.Pieces(List.of(), first);
        }
        return new StockRow.Pieces(tags.next(centre, row.day().getYear(), row.quantity(), taken), null);
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
        if (row.pieces() != null) {
            return Stream.ofNullable(row.pieces().stored()).toList();
        }
        Asset asset = asset(row.tag());
        return row.tag() == null ? counted(row) : asset == null ? List.of() : Stream.ofNullable(ofAsset.get(asset.stamp().id())).toList();
    }

    /** The same quantity of that day, else what stands in its place. */
    private List<Long> counted(StockRow row) {
        return alike.containsKey(row.identity()) ? alike.get(row.identity()) : inPlace.getOrDefault(new Slot(row.centreId(), row.itemId(), row.fundingId()), List.of());
    }

    @Override
    public boolean owns(StockRow row) {
        return row.tag() != null || row.pieces() != null || !alike.containsKey(row.identity());
    }

    @Override
    public Message doubt(long id, StockRow row) {
        StockMove m = byId.get(id);
        return row.tag() != null || row.pieces() != null ? null : Message.of("stock.import.stands", m.on().toString(), m.quantity(), row.day().toString(), row.quantity());
    }

    @Override
    public boolean nothing(StockRow row) {
        return row.quantity() == 0 && counted(row).isEmpty();
    }

    @Override
    public RowDecision barred(StockRow row) {
        return row.quantity() == 0 ? RowDecision.UNCHANGED : null;
    }

    @Override
    public boolean says(long id, StockRow row) {
        if (row.pieces() != null) {
            return row.pieces().stored() != null;
        }
        StockMove m = byId.get(id);
        Asset asset = asset(row.tag());
        boolean same = new StockRow.Identity(m.to().centreId(), m.itemId(), m.fundingId(), m.on(), m.quantity()).equals(row.identity())
            && Objects.equals(m.value(), row.value()) && Objects.equals(m.expiresOn(), row.expires());
        return same && (row.tag() == null || asset != null && Objects.equals(m.assetId(), asset.stamp().id()) && StockWriter.asset(asset, row).equals(asset));
    }

    /** What was moved on cannot have opened otherwise without falling below zero somewhere: that is for a person to put right. */
    @Override
    public Message refusal(long id, StockRow row) {
        if (row.pieces() != null) {
            return Message.of("stock.import.untagged");
        }
        StockMove m = byId.get(id);
        Spot shelf = m.to();
        long left = book.moves(shelf.centreId(), m.itemId()).stream().filter(b -> shelf.equals(b.from()) && Objects.equals(b.assetId(), m.assetId()))
            .mapToLong(b -> b.quantity()).sum();
        return left > 0 ? Message.of("stock.import.opening.used", left) : row.quantity() == 0 ? Message.of("stock.import.opening.none", m.quantity()) : null;
    }
}
