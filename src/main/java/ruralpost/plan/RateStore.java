package ruralpost.plan;

import static ruralpost.store.tables.Tables.EXCHANGE_RATE;

import java.util.List;
import ruralpost.ledger.Ledger;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.store.tables.tables.records.ExchangeRateRecord;
import ruralpost.value.ExchangeRate;

/** Keeps the rate table: yuan per dollar by day, one rate a day. Its table is declared in {@link PlanStore#TABLES}. */
public final class RateStore {

    private final Ledger ledger;

    /** @param ledger where the rates are kept */
    public RateStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The whole table, earliest day first. */
    public List<StoredRate> rates() {
        return ledger.read(ctx -> ctx.selectFrom(EXCHANGE_RATE).where(EXCHANGE_RATE.DELETED_SET.eq(0L)).orderBy(EXCHANGE_RATE.RATE_ON)
            .fetch(r -> new StoredRate(new Stamp(r.getId(), r.getChangedSet()), rate(r))));
    }

    /** Stores a new or changed rate; refused when that day has one already. @return its id */
    public long save(WriteTx tx, StoredRate s) {
        ExchangeRateRecord r = new ExchangeRateRecord();
        r.setRateOn(s.rate().on());
        r.setYuanPerDollar(s.rate().yuanPerDollar());
        r.setSourceText(s.rate().source());
        return tx.save(r, s.stamp());
    }

    /** Marks a rate deleted. */
    public void delete(WriteTx tx, Stamp stamp) {
        tx.delete(EXCHANGE_RATE, stamp.id(), stamp.changed());
    }

    private static ExchangeRate rate(ExchangeRateRecord r) {
        return new ExchangeRate(r.getRateOn(), PlanStore.plain(r.getYuanPerDollar()), r.getSourceText() == null ? "" : r.getSourceText());
    }
}
