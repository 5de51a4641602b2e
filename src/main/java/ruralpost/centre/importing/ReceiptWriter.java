package ruralpost.centre.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ruralpost.centre.Centres;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.RowKey;

/** Posts the receipts of a file: one paper for each document and day. */
final class ReceiptWriter implements TargetWriter<ReceiptRow> {

    private final WriteTx tx;
    private final Centres stores;
    private final Transits transits;
    private final Function<StockDocument, String> title;
    private final Map<Paper, List<Transits.Part>> waiting = new LinkedHashMap<>();

    private record Paper(StockDocument document, LocalDate day) {
    }

    /** @param title of the papers */
    ReceiptWriter(WriteTx tx, Centres stores, Function<StockDocument, String> title) {
        this.tx = tx;
        this.stores = stores;
        this.title = title;
        transits = Transits.read(stores);
    }

    @Override
    public void begin(ColumnMapping mapping) {
        // what a row leaves blank is known from the row
    }

    @Override
    public void create(ReceiptRow row, RowKey key) {
        waiting.computeIfAbsent(new Paper(row.document(), row.what().day()), p -> new ArrayList<>()).addAll(row.parts());
    }

    @Override
    public void update(long id, ReceiptRow row, RowKey key) {
        throw new IllegalStateException("receipts are never changed");
    }

    @Override
    public void flush() {
        waiting.forEach((paper, parts) -> transits.settle(tx, stores, MoveKind.ARRIVED,
            Transits.paper(paper.document().stamp().id(), title.apply(paper.document()), paper.day()), parts));
        waiting.clear();
    }
}
