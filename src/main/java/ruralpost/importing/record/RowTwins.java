package ruralpost.importing.record;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/**
 * The rows of one import by what the ledger holds only one record for, such as a number or a name. The same row may come again in another file, as long
 * as it says the same.
 *
 * @param <R> a row that is not stored yet
 */
public final class RowTwins<R> {

    private final ToIntFunction<R> number;
    private final BiFunction<R, Integer, R> at;
    private final Map<Object, Twin<R>> first = new HashMap<>();
    private int files;

    /** A row of the import, and the number of its file. */
    private record Twin<R>(R row, int file) {
    }

    /** @param number of a row in its file @param at the same row at another number */
    public RowTwins(ToIntFunction<R> number, BiFunction<R, Integer, R> at) {
        this.number = number;
        this.at = at;
    }

    /** The next file of the import. */
    public OfFile file() {
        return new OfFile(++files);
    }

    /** The rows of one file beside those of all before it. */
    public final class OfFile {

        private final int file;

        private OfFile(int file) {
            this.file = file;
        }

        /**
         * Takes a row.
         *
         * @param key null where it has none
         * @return number of the row before it that has the same key, in this file or saying something else; null when there is none
         */
        public Integer twin(Object key, R row) {
            Twin<R> twin = key == null ? null : first.putIfAbsent(key, new Twin<>(row, file));
            boolean same = twin == null || (twin.file == file ? number.applyAsInt(twin.row) == number.applyAsInt(row) : at.apply(twin.row, number.applyAsInt(row)).equals(row));
            return same ? null : Integer.valueOf(number.applyAsInt(twin.row));
        }
    }
}
