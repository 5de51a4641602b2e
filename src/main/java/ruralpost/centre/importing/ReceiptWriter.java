package ruralpost.centre.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import ruralpost.centre.Centres;
import ruralpost.centre.document.Transits;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.WriteTx;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.plan.RowKey;

/** Posts the receipts of a file: one paper for each document, day and outcome, and for each who approved a loss. */
final class ReceiptWriter implements TargetWriter<ReceiptRow> {

    private final WriteTx tx;
    private final Centres stores;
    private final Transits transits;
    private final BiFunction<StockDocument, MoveKind, String> title;
    private final Map<Paper, List<Transits.Part>> waiting = new LinkedHashMap<>();

    private record Paper(StockDocument document, MoveKind kind, LocalDate day, String approved) {
    }

    /** @param title of the papers */
    ReceiptWriter(WriteTx tx, Centres stores, BiFunction<StockDocument, MoveKind, String> title) {
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
        waiting.computeIfAbsent(new Paper(row.document(), row.what().outcome().kind(), row.what().day(), row.approved()), p -> new ArrayList<>()).addAll(row.parts());
    }

    @Override
    public void update(long id, ReceiptRow row, RowKey key) {
        throw new IllegalStateException("receipts are never changed");
    }

    @Override
    public void flush() {
        waiting.forEach((paper, parts) -> transits.settle(tx, stores, paper.kind(),
            Transits.paper(paper.document().stamp().id(), title.apply(paper.document(), paper.kind()), paper.day()).approved(paper.approved(), null), parts));
        waiting.clear();
    }
}
