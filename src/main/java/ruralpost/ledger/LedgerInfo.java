package ruralpost.ledger;

import java.security.SecureRandom;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import ruralpost.store.Database;
import ruralpost.store.tables.Tables;

/** Facts about the ledger itself, kept in the table {@code ledger_info} and outside the change sets. */
public final class LedgerInfo {

    static final String LEDGER_ID = "ledger_id";
    static final String COUNTY = "county";
    static final String INCARNATION = "incarnation";
    static final String NEXT_SEQUENCE = "next_sequence";
    static final String SAMPLE = "sample";

    private final Map<String, String> facts;

    private LedgerInfo(Map<String, String> facts) {
        this.facts = facts;
    }

    static LedgerInfo read(DSLContext ctx) {
        var t = Tables.LEDGER_INFO;
        return new LedgerInfo(ctx.select(t.NAME, t.CONTENT).from(t).fetchMap(t.NAME, t.CONTENT));
    }

    /** Whether the ledger was founded (county chosen at the first start). */
    boolean founded() {
        return facts.containsKey(LEDGER_ID);
    }

    /** Writes the facts of a new ledger. */
    static void found(DSLContext ctx, int county, boolean sample) {
        if (county < 0 || county >= 1 << RowIds.COUNTY_BITS) {
            throw new IllegalArgumentException("No county code of GB/T 2260: " + county);
        }
        if (read(ctx).founded()) {
            throw new IllegalStateException("This ledger is founded already");
        }
        put(ctx, LEDGER_ID, UUID.randomUUID().toString());
        put(ctx, COUNTY, Integer.toString(county));
        put(ctx, SAMPLE, Boolean.toString(sample));
        newIncarnation(ctx);
    }

    /** Draws a new incarnation, so that ids given from now on clash with none given before by another copy of this ledger. */
    static void newIncarnation(DSLContext ctx) {
        String former = DSL.using(ctx.configuration()).select(Tables.LEDGER_INFO.CONTENT).from(Tables.LEDGER_INFO)
            .where(Tables.LEDGER_INFO.NAME.eq(INCARNATION)).fetchOne(Tables.LEDGER_INFO.CONTENT);
        int drawn;
        do {
            drawn = 1 + new SecureRandom().nextInt((1 << RowIds.INCARNATION_BITS) - 1);
        } while (Integer.toString(drawn).equals(former));
        put(ctx, INCARNATION, Integer.toString(drawn));
        put(ctx, NEXT_SEQUENCE, "1");
    }

    private static void put(DSLContext ctx, String name, String content) {
        var t = Tables.LEDGER_INFO;
        if (ctx.update(t).set(t.CONTENT, content).where(t.NAME.eq(name)).execute() == 0) {
            ctx.insertInto(t, t.NAME, t.CONTENT).values(name, content).execute();
        }
    }

    /** Whether the program was killed while rows were written in parts. */
    boolean unfinished() {
        return facts.containsKey(RowsInParts.NOTE);
    }

    RowIds rowIds() {
        return new RowIds(county(), Integer.parseInt(facts.get(INCARNATION)), Long.parseLong(facts.get(NEXT_SEQUENCE)));
    }

    /** GB/T 2260 code of the county that keeps this ledger. */
    public int county() {
        return Integer.parseInt(facts.get(COUNTY));
    }

    /** Whether this is the sample ledger: public figures and invented records, marked in the status bar. */
    public boolean sample() {
        return Boolean.parseBoolean(facts.get(SAMPLE));
    }

    /** Unique id of this ledger. */
    public String ledgerId() {
        return facts.get(LEDGER_ID);
    }

    /** Reads without opening a ledger. */
    public static boolean isFounded(Database database) {
        return database.read(ctx -> read(ctx).founded());
    }
}
