package ruralpost.sheet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import ruralpost.sheet.Progress;

/**
 * The records that a plan is going to write, as bytes where the area can write them so, as long as they take no more than a part of the
 * memory; otherwise none of them, only their keys, 16 bytes a record.
 *
 * @param <R> the area's record
 */
final class KeptRecords<R> {

    /** Of records as they are: about 60 MB. */
    static final int MOST = 120_000;
    /** What a record takes as it is, in bytes. */
    private static final long PLAIN = 500;
    /** Of the heap, for records as bytes: a million sales take a seventh of 512 MB. */
    private static final int SHARE = 4;
    private static final int STRETCH = 256;
    private static final int CREATED = 0;
    private static final int UPDATED = 1;

    /** @param update id of the record to be updated; null for one to be created */
    private record Kept<R>(Long update, R draft) {
    }

    private final RowCodec<R> codec;
    private final RowBytes bytes = new RowBytes();
    private final List<Kept<R>> records = new ArrayList<>();
    private boolean complete = true;
    private long[] keys = new long[128];
    private int count;

    /** @param codec null where records are kept as they are */
    KeptRecords(RowCodec<R> codec) {
        this.codec = codec;
    }

    void add(Long update, R draft, RowKey key) {
        if (count * 2 + 2 > keys.length) {
            keys = Arrays.copyOf(keys, keys.length + (keys.length >> 1));
        }
        keys[count * 2] = key.key();
        keys[count * 2 + 1] = key.content();
        count++;
        if (complete && (codec == null ? records.size() == MOST : bytes.size() > Runtime.getRuntime().maxMemory() / SHARE)) {
            forget();
        }
        if (!complete) {
            return;
        }
        if (codec == null) {
            records.add(new Kept<>(update, draft));
        } else {
            bytes.number(update == null ? CREATED : UPDATED);
            if (update != null) {
                bytes.number(update);
            }
            codec.write(draft, bytes);
        }
    }

    /** The key of the n-th record, from 0. */
    RowKey key(int n) {
        return new RowKey(keys[n * 2], keys[n * 2 + 1]);
    }

    /** Whether all records are here. */
    boolean complete() {
        return complete;
    }

    /** What the records take that are here, in bytes; their keys stay whatever becomes of them. */
    long memory() {
        return codec == null ? records.size() * PLAIN : bytes.size();
    }

    /** Keeps none of them. */
    void forget() {
        complete = false;
        records.clear();
        bytes.clear();
    }

    /** Hands all records to the writer in the order of the file. @return how many */
    long writeTo(RowWriter<R> writer, Progress progress) {
        bytes.rewind();
        Ahead<List<Kept<R>>> coming = stretch(0);
        try {
            for (int from = 0; from < count; from += STRETCH) {
                List<Kept<R>> stretch = coming.get();
                // made ready while the ones before are written
                coming = stretch(from + STRETCH);
                write(stretch, from, writer);
                progress.step(Math.min(from + STRETCH, count), count);
            }
        } finally {
            coming.end();
        }
        progress.step(Math.max(1, count), Math.max(1, count));
        return count;
    }

    private void write(List<Kept<R>> stretch, int from, RowWriter<R> writer) {
        for (int i = 0; i < stretch.size(); i++) {
            Kept<R> k = stretch.get(i);
            if (k.update() == null) {
                writer.create(k.draft(), key(from + i));
            } else {
                writer.update(k.update(), k.draft(), key(from + i));
            }
        }
    }

    private Ahead<List<Kept<R>>> stretch(int from) {
        int to = Math.max(from, Math.min(from + STRETCH, count));
        return Ahead.of(() -> codec == null ? records.subList(from, to) : IntStream.range(from, to).mapToObj(i -> read()).toList());
    }

    private Kept<R> read() {
        Long update = bytes.number() == CREATED ? null : bytes.number();
        return new Kept<>(update, codec.read(bytes));
    }
}
