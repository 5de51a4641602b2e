package ruralpost.sales.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.importing.TargetWriter;
import ruralpost.ledger.WriteTx;
import ruralpost.sales.ImportMark;
import ruralpost.sales.Sale;
import ruralpost.sales.SalesStore;
import ruralpost.sheet.ColumnMapping;
import ruralpost.sheet.plan.RowKey;

/** Writes the rows of the files of one import. */
final class SalesWriter implements TargetWriter<SaleRow> {

    private static final int BATCH = 1000;

    private final WriteTx tx;
    private final SalesStore sales;
    private final NameCreator creator;
    private final SoFar soFar;
    private final List<Sale> batch = new ArrayList<>(BATCH);
    /** By import key: the sales which a later file of the same import changes. */
    private final Map<Long, Long> rewritten = new HashMap<>();
    private SaleMerge merge;

    SalesWriter(WriteTx tx, SalesStore sales, NameCreator creator, SoFar soFar) {
        this.tx = tx;
        this.sales = sales;
        this.creator = creator;
        this.soFar = soFar;
    }

    @Override
    public void begin(ColumnMapping mapping) {
        merge = new SaleMerge(mapping);
    }

    @Override
    public void create(SaleRow row, RowKey key) {
        Sale sale = creator.resolve(row).imported(mark(key)).build();
        if (soFar.rewritten(key.key())) {
            rewritten.put(key.key(), sales.insert(tx, sale));
            return;
        }
        batch.add(sale);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    @Override
    public void update(long id, SaleRow row, RowKey key) {
        long stored = id == SoFar.NOT_STORED ? rewritten.get(key.key()) : id;
        Sale sale = sales.byId(tx, stored).orElseThrow();
        sales.update(tx, merge.into(sale, creator.resolve(row).build()).imported(mark(key)).build());
    }

    private ImportMark mark(RowKey key) {
        return new ImportMark(key.key(), key.content(), tx.setId());
    }

    @Override
    public void flush() {
        sales.insertAll(tx, batch);
        batch.clear();
    }
}
