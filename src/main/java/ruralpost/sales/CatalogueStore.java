package ruralpost.sales;

import static ruralpost.store.tables.Tables.CHANNEL;
import static ruralpost.store.tables.Tables.PLACE;
import static ruralpost.store.tables.Tables.PRODUCT;

import java.util.List;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.LedgerTable;
import ruralpost.ledger.PersonalRule;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Aliases;
import ruralpost.store.tables.tables.records.ChannelRecord;
import ruralpost.store.tables.tables.records.ProductRecord;
import ruralpost.text.Message;
import ruralpost.value.Units;

/** Keeps products and sales channels. */
public final class CatalogueStore {

    /** What the ledger must know of these tables. */
    public static final List<LedgerTable> TABLES = List.of(
        LedgerTable.of(PRODUCT, PRODUCT.NAME).refers(PRODUCT.HOME_PLACE_ID, PLACE).unique(PRODUCT.NAME).unique(PRODUCT.PRODUCT_CODE)
            .rule((row, ctx) -> blank(row.get(PRODUCT.NAME)) ? Message.of("sales.rule.product.name") : null)
            .rule(PersonalRule.nothingPersonal(PRODUCT.REMARK)),
        LedgerTable.of(CHANNEL, CHANNEL.NAME).unique(CHANNEL.NAME)
            .rule((row, ctx) -> blank(row.get(CHANNEL.NAME)) ? Message.of("sales.rule.channel.name") : null)
            .rule(PersonalRule.nothingPersonal(CHANNEL.REMARK)));

    private final Ledger ledger;

    public CatalogueStore(Ledger ledger) {
        this.ledger = ledger;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** All live products, in the order in which they were entered. */
    public List<Product> products() {
        return ledger.read(ctx -> ctx.selectFrom(PRODUCT).where(PRODUCT.DELETED_SET.eq(0L)).orderBy(PRODUCT.ID).fetch(CatalogueStore::product));
    }

    /** All live channels, in the order in which they were entered. */
    public List<Channel> channels() {
        return ledger.read(ctx -> ctx.selectFrom(CHANNEL).where(CHANNEL.DELETED_SET.eq(0L)).orderBy(CHANNEL.ID).fetch(CatalogueStore::channel));
    }

    /** Stores a new or changed product. @return its id */
    public long save(WriteTx tx, Product p) {
        ProductRecord r = new ProductRecord();
        r.setName(strip(p.name()));
        r.setProductCode(strip(p.code()));
        r.setAliases(Aliases.join(p.aliases()));
        r.setCategory(strip(p.category()));
        r.setUnitCode(p.unit() == null ? null : p.unit().code());
        r.setBrand(p.brand() == null ? null : p.brand().code());
        r.setHomePlaceId(p.homeId());
        r.setRemark(strip(p.remark()));
        return save(tx, r, p.stamp());
    }

    /** Stores a new or changed channel. @return its id */
    public long save(WriteTx tx, Channel c) {
        ChannelRecord r = new ChannelRecord();
        r.setName(strip(c.name()));
        r.setKind(c.kind().code());
        r.setChannelCode(strip(c.code()));
        r.setAliases(Aliases.join(c.aliases()));
        r.setRemark(strip(c.remark()));
        return save(tx, r, c.stamp());
    }

    /** Stores a channel that the program ships, under its fixed id. */
    public void ship(WriteTx tx, long id, Channel c) {
        ChannelRecord r = new ChannelRecord();
        r.setId(id);
        r.setName(c.name());
        r.setKind(c.kind().code());
        r.setChannelCode(c.code());
        r.setAliases(Aliases.join(c.aliases()));
        tx.insert(r);
    }

    static long save(WriteTx tx, org.jooq.TableRecord<?> row, Stamp stamp) {
        return tx.save(row, stamp);
    }

    /** Marks a product deleted; refused while sales name it. */
    public void deleteProduct(WriteTx tx, Stamp stamp) {
        tx.delete(PRODUCT, stamp.id(), stamp.changed());
    }

    /** Marks a channel deleted; refused while sales name it. */
    public void deleteChannel(WriteTx tx, Stamp stamp) {
        tx.delete(CHANNEL, stamp.id(), stamp.changed());
    }

    static String strip(String text) {
        return blank(text) ? null : text.strip();
    }

    private static Product product(ProductRecord r) {
        return new Product(new Stamp(r.getId(), r.getChangedSet()), r.getName(), r.getProductCode(), Aliases.split(r.getAliases()), r.getCategory(),
            r.getUnitCode() == null ? null : Units.ofCode(r.getUnitCode()), Brand.ofCode(r.getBrand()), r.getHomePlaceId(), r.getRemark());
    }

    private static Channel channel(ChannelRecord r) {
        return new Channel(new Stamp(r.getId(), r.getChangedSet()), r.getName(), ChannelKind.ofCode(r.getKind()), r.getChannelCode(),
            Aliases.split(r.getAliases()), r.getRemark());
    }
}
