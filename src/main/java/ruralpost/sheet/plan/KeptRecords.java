package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ruralpost.sheet.Progress;
import ruralpost.sheet.RowKey;
import ruralpost.sheet.RowWriter;

/**
 * The records that a plan is going to write, as long as they are few enough to be kept; otherwise none of them, only their keys, 16 bytes
 * a record.
 *
 * @param <R> the area's record
 */
final class KeptRecords<R> {

    /** About 60 MB of sales. */
    static final int MOST = 120_000;

    /** @param update id of the record to be updated; null for one to be created */
    private record Kept<R>(Long update, R draft, RowKey key) {
    }

    private List<Kept<R>> records = new ArrayList<>();
    private long[] keys = new long[128];
    private int count;

    void add(Long update, R draft, RowKey key) {
        if (count * 2 + 2 > keys.length) {
            keys = Arrays.copyOf(keys, keys.length + (keys.length >> 1));
        }
        keys[count * 2] = key.key();
        keys[count * 2 + 1] = key.content();
        count++;
        if (records != null) {
            if (records.size() == MOST) {
                records = null;
            } else {
                records.add(new Kept<>(update, draft, key));
            }
        }
    }

    /** The key of the n-th record, from 0. */
    RowKey key(int n) {
        return new RowKey(keys[n * 2], keys[n * 2 + 1]);
    }

    /** Whether all records are here. */
    boolean complete() {
        return records != null;
    }

    /** How many records are here. */
    int size() {
        return records == null ? 0 : records.size();
    }

    /** Keeps none of them. */
    void forget() {
        records = null;
    }

    /** Hands all records to the writer in the order of the file. @return how many */
    long writeTo(RowWriter<R> writer, Progress progress) {
        int done = 0;
        for (Kept<R> k : records) {
            if (k.update() == null) {
                writer.create(k.draft(), k.key());
            } else {
                writer.update(k.update(), k.draft(), k.key());
            }
            if ((++done & PlanMaker.POLL) == 0) {
                progress.step(done, records.size());
            }
        }
        progress.step(Math.max(1, records.size()), Math.max(1, records.size()));
        return done;
    }
}
