package ruralpost.item;

import static ruralpost.store.tables.Tables.ASSET;
import static ruralpost.store.tables.Tables.ITEM;
import static ruralpost.store.tables.Tables.STOCK_MOVE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.RowRules;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Aliases;
import ruralpost.store.tables.tables.records.ItemRecord;
import ruralpost.text.Message;

/** Keeps items. */
public final class ItemStore {

    /** What the ledger must know of this table. */
    public static final List<LedgerTable> TABLES = List.of(LedgerTable.of(ITEM, ITEM.NAME).unique(ITEM.NAME).unique(ITEM.ITEM_CODE)
        .rule(RowRules.required(ITEM.NAME, "item.rule.name")).rule(RowRules.required(ITEM.UNIT_NAME, "item.rule.unit"))
        .rule(RowRules.oneOf(ITEM.ITEM_KIND, ItemKind.codes(), "item.rule.code")).rule(RowRules.oneOf(ITEM.TRACKING, Tracking.codes(), "item.rule.code"))
        .rule((row, ctx) -> row.get(ITEM.MINIMUM_COUNT) != null && row.get(ITEM.MINIMUM_COUNT) < 0
            ? Message.of("item.rule.minimum", row.get(ITEM.MINIMUM_COUNT).toString()) : null)
        .rule(ItemStore::movedOtherwise));

    private final Ledger ledger;

    /** @param ledger where the items are kept */
    public ItemStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Movements of pieces have tags, those of quantities have none: the way of keeping cannot change afterwards. */
    private static Message movedOtherwise(Record row, DSLContext ctx) {
        boolean asset = Tracking.ASSET.code().equals(row.get(ITEM.TRACKING));
        String before = ctx.select(ITEM.TRACKING).from(ITEM).where(ITEM.ID.eq(row.get(ITEM.ID))).fetchOne(ITEM.TRACKING);
        boolean moved = before != null && !before.equals(row.get(ITEM.TRACKING)) && ctx.fetchExists(ctx.selectOne().from(STOCK_MOVE)
            .where(STOCK_MOVE.ITEM_ID.eq(row.get(ITEM.ID)), asset ? STOCK_MOVE.ASSET_ID.isNull() : STOCK_MOVE.ASSET_ID.isNotNull()));
        moved |= !asset && ctx.fetchExists(ctx.selectOne().from(ASSET).where(ASSET.ITEM_ID.eq(row.get(ITEM.ID)), ASSET.DELETED_SET.eq(0L)));
        return moved ? Message.of("item.rule.moved", row.get(ITEM.NAME)) : null;
    }

    /** All live items, in the order in which they were entered. */
    public List<Item> items() {
        return ledger.read(ctx -> ctx.selectFrom(ITEM).where(ITEM.DELETED_SET.eq(0L)).orderBy(ITEM.CREATED_SET, ITEM.ID).fetch(ItemStore::item));
    }

    /** A live item. */
    public Optional<Item> item(long id) {
        return ledger.read(ctx -> ctx.selectFrom(ITEM).where(ITEM.ID.eq(id), ITEM.DELETED_SET.eq(0L)).fetchOptional(ItemStore::item));
    }

    /** The live items known by that name, alias or code; several when it is not clear. */
    public List<Item> called(String name) {
        return items().stream().filter(i -> i.isCalled(name)).toList();
    }

    /**
     * Stores a new or changed item.
     *
     * @return its id
     * @throws ruralpost.text.UserException name or code is taken, or it was moved the other way already
     */
    public long save(WriteTx tx, Item i) {
        ItemRecord r = new ItemRecord();
        r.setName(strip(i.name()));
        r.setItemKind(i.kind().code());
        r.setAliases(Aliases.join(i.aliases()));
        r.setItemCode(strip(i.code()));
        r.setUnitName(strip(i.unit()));
        r.setTracking(i.tracking().code());
        r.setMinimumCount(i.minimum());
        r.setHasExpiry(i.expires());
        r.setRemark(strip(i.remark()));
        return tx.save(r, i.stamp());
    }

    /** Marks an item deleted; refused while other records name it. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(ITEM, stamp.id(), stamp.changed());
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Item item(ItemRecord r) {
        return new Item(new Stamp(r.getId(), r.getChangedSet()), r.getName(), ItemKind.ofCode(r.getItemKind()), Aliases.split(r.getAliases()),
            r.getItemCode(), r.getUnitName(), Tracking.ofCode(r.getTracking()), r.getMinimumCount(), r.getHasExpiry(), r.getRemark());
    }
}
