package ruralpost.sales.importing;

import java.util.Arrays;

/**
 * Sales that a row of a sheet may be, or collide with: by import key, by equal values, by period. Holds no sale itself, only numbers: about
 * 138 bytes a row for a million of them. Filled once, then only asked.
 */
final class KnownSales {

    private static final byte AS_IMPORTED = 1;
    private static final byte WITH_DOC = 2;
    private static final byte WITH_QUANTITY = 4;

    private final LongTable keys;
    private final LongTable values;
    private final LongTable typedDocs = new LongTable(0);
    private final LongTable deleted = new LongTable(0);
    /** Sales without an amount, by their quantities. */
    private final LongTable unpriced = new LongTable(0);
    private LongTable byContent;
    private final PeriodBook periods = new PeriodBook();
    private final Levels levels = new Levels(periods);
    private long[] ids;
    private long[] contents;
    private long[] numbers;
    private int[] entries;
    private int[] series;
    private int[] firstDays;
    private int[] products;
    private int[] sets;
    private byte[] flags;
    private int count;
    /** Per distinct values: how many sales without and with a document number. */
    private int[] bare = new int[16];
    private int[] papers = new int[16];
    private int distinct;

    /** @param expected about how many sales there will be */
    KnownSales(int expected) {
        int size = Math.max(16, expected);
        keys = new LongTable(size);
        values = new LongTable(size);
        ids = new long[size];
        contents = new long[size];
        numbers = new long[size];
        entries = new int[size];
        series = new int[size];
        firstDays = new int[size];
        products = new int[size];
        sets = new int[size];
        flags = new byte[size];
    }

    /**
     * Adds a live sale.
     *
     * @param id         row id
     * @param key        import key; 0 when it came from no import
     * @param content    hash of what the import wrote
     * @param set        change set that first took it from a file; 0 when it came from no import
     * @param asImported whether it certainly stands as the import left it
     */
    void add(long id, long key, long content, long set, boolean asImported, SaleFacts f) {
        if (count == ids.length) {
            resize(count + (count >> 1));
        }
        ids[count] = id;
        contents[count] = content;
        numbers[count] = f.number();
        entries[count] = entry(f);
        series[count] = periods.add(f);
        levels.add(series[count], f);
        firstDays[count] = f.from();
        products[count] = f.product();
        sets[count] = (int) set;
        flags[count] = (byte) ((asImported ? AS_IMPORTED : 0) | (f.doc() != 0 ? WITH_DOC : 0) | (f.measured() != 0 ? WITH_QUANTITY : 0));
        if (!f.money()) {
            unpriced.put(f.measured(), count);
        }
        if (key != 0) {
            keys.put(key, count);
        } else if (f.doc() != 0) {
            typedDocs.put(SaleFacts.hash(f.values(), f.doc(), 0), 1);
        }
        count++;
    }

    private int entry(SaleFacts f) {
        int entry = values.get(f.values());
        if (entry < 0) {
            entry = distinct++;
            values.put(f.values(), entry);
            if (entry == bare.length) {
                bare = Arrays.copyOf(bare, entry + (entry >> 1));
                papers = Arrays.copyOf(papers, entry + (entry >> 1));
            }
        }
        if (f.doc() == 0) {
            bare[entry]++;
        } else {
            papers[entry]++;
        }
        return entry;
    }

    private void resize(int size) {
        ids = Arrays.copyOf(ids, size);
        contents = Arrays.copyOf(contents, size);
        numbers = Arrays.copyOf(numbers, size);
        entries = Arrays.copyOf(entries, size);
        series = Arrays.copyOf(series, size);
        firstDays = Arrays.copyOf(firstDays, size);
        products = Arrays.copyOf(products, size);
        sets = Arrays.copyOf(sets, size);
        flags = Arrays.copyOf(flags, size);
    }

    /** Remembers that the sale of an import key was deleted otherwise than by taking its import back. */
    void addDeleted(long key, long set) {
        deleted.put(key, (int) set);
    }

    /** The place of the live sale with an import key; -1 when there is none. */
    int find(long key) {
        return keys.get(key);
    }

    /** The place of a live sale that the same line of a sheet made; -1 when there is none. */
    int ofContent(long content) {
        if (byContent == null) {
            byContent = new LongTable(count);
            for (int i = 0; i < count; i++) {
                byContent.put(contents[i], i);
            }
        }
        return byContent.get(content);
    }

    /** The place of a sale without an amount of the same product, channel, seller, period and quantity; -1 when there is none. */
    int unpriced(SaleFacts f) {
        return unpriced.isEmpty() || !f.money() || f.measured() == 0 ? -1 : unpriced.get(f.measured());
    }

    /** Whether a sale states a quantity. */
    boolean withQuantity(int row) {
        return (flags[row] & WITH_QUANTITY) != 0;
    }

    /** The set that deleted the sale with an import key by hand; -1 when none did. */
    int deletedBy(long key) {
        return deleted.get(key);
    }

    long id(int row) {
        return ids[row];
    }

    long content(int row) {
        return contents[row];
    }

    /** The change set that first took a sale from a file; 0 when it came from no import. */
    int set(int row) {
        return sets[row];
    }

    boolean asImported(int row) {
        return (flags[row] & AS_IMPORTED) != 0;
    }

    boolean withDoc(int row) {
        return (flags[row] & WITH_DOC) != 0;
    }

    /** The number of a sale's values among all distinct ones. */
    int entry(int row) {
        return entries[row];
    }

    /** The number of these values; -1 when no sale has them. */
    int entryOf(long hash) {
        return values.get(hash);
    }

    int distinct() {
        return distinct;
    }

    /** How many sales without a document number have these values. */
    int bare(int entry) {
        return bare[entry];
    }

    /** How many sales with a document number have these values. */
    int papers(int entry) {
        return papers[entry];
    }

    /** Whether a sale that came from no import has these values and this document number. */
    boolean typedPaper(SaleFacts f) {
        return !typedDocs.isEmpty() && typedDocs.get(SaleFacts.hash(f.values(), f.doc(), 0)) >= 0;
    }

    Levels levels() {
        return levels;
    }

    PeriodBook periods() {
        return periods;
    }

    /** Which period of which series a sale stands for. */
    long period(int row) {
        return PeriodBook.key(series[row], firstDays[row]);
    }

    /** First day since 1970. */
    int firstDay(int row) {
        return firstDays[row];
    }

    /** Whether a sale is one of the same product that begins on the same day, and is of no other channel and seller. */
    boolean alike(int row, SaleFacts f) {
        return products[row] == f.product() && firstDays[row] == f.from() && levels.fits(series[row], f);
    }

    /** What a sale adds to the sum of its period. */
    long number(int row) {
        return numbers[row];
    }

    int size() {
        return count;
    }
}
