package ruralpost.centre.importing;

import java.util.ArrayList;
import java.util.List;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetSource;
import ruralpost.centre.AssetUse;
import ruralpost.centre.Centres;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.importing.ImportMark;
import ruralpost.importing.ImportMarkStore;
import ruralpost.importing.TargetWriter;
import ruralpost.importing.record.RowDecider;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.plan.RowKey;
import ruralpost.value.Money;

/** Writes the opening stock of a file as one document with its movements, and registers the assets among it. */
final class StockWriter implements TargetWriter<StockRow> {

    private final WriteTx tx;
    private final Centres stores;
    private final KnownOpenings known;
    private final ImportMarkStore store;
    private final RowDecider.Marks marks;
    private final String title;
    private final List<StockMove> moves = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Long> corrected = new ArrayList<>();

    private record Waiting(ImportMark before, RowKey key) {
    }

    /** @param title of the documents */
    StockWriter(WriteTx tx, Centres stores, KnownOpenings known, ImportMarkStore store, RowDecider.Marks marks, String title) {
        this.tx = tx;
        this.stores = stores;
        this.known = known;
        this.store = store;
        this.marks = marks;
        this.title = title;
    }

    @Override
    public void begin(ColumnMapping mapping) {
        // what a row leaves blank is known from the row
    }

    @Override
    public void create(StockRow row, RowKey key) {
        take(row, key, null);
    }

    @Override
    public void update(long id, StockRow row, RowKey key) {
        corrected.add(id);
        take(row, key, marks.of(id));
    }

    private void take(StockRow row, RowKey key, ImportMark before) {
        if (row.pieces() != null) {
            takePieces(row, key, before);
            return;
        }
        Long asset = row.tag() == null ? null : stores.assets().save(tx, asset(known.asset(row.tag()), row));
        moves.add(row.move(asset));
        waiting.add(new Waiting(before, key));
    }

    /** Each piece by its own tag; the row is recognised by the first of them. */
    private void takePieces(StockRow row, RowKey key, ImportMark before) {
        long left = row.value() == null ? 0 : row.value().fen();
        int n = row.pieces().tags().size();
        for (int i = 0; i < n; i++) {
            long share = left / (n - i);
            left -= share;
            take(row.piece(row.pieces().tags().get(i), row.value() == null ? null : Money.ofFen(share)), i == 0 ? key : null, i == 0 ? before : null);
        }
    }

    /** What is corrected is taken back before it is entered anew. */
    @Override
    public void flush() {
        if (moves.isEmpty()) {
            return;
        }
        stores.stock().takeBack(tx, corrected);
        List<Long> ids = stores.stock().posted(tx, stores.stock().post(tx, StockDocument.of(StockDocumentKind.OPENING, title, moves.getFirst().on()), moves));
        for (int i = 0; i < ids.size(); i++) {
            if (waiting.get(i).key() != null) {
                store.keep(tx, waiting.get(i).before(), ids.get(i), waiting.get(i).key());
            }
        }
        moves.clear();
        waiting.clear();
        corrected.clear();
    }

    /** The stored asset with what the row states. @param was null for a new one */
    static Asset asset(Asset was, StockRow row) {
        Asset base = was != null ? was : new Asset(Stamp.NEW, row.itemId(), row.tag(), null, null, null, null, AssetSource.BOUGHT, null, null, AssetUse.IN_USE, null, null);
        return new Asset(base.stamp(), row.itemId(), row.tag(), or(row.serial(), base.serial()), or(row.model(), base.model()), or(row.value(), base.value()),
            base.acquiredOn(), or(row.source(), base.source()), or(row.fundingId(), base.fundingId()), base.purchaseId(), or(row.use(), base.use()),
            or(row.person(), base.person()), or(row.remark(), base.remark()));
    }

    private static <T> T or(T stated, T stored) {
        return stated == null ? stored : stated;
    }
}
