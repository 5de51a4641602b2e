package ruralpost.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A table that the program ships as a CSV file (UTF-8, first line names the columns). */
public final class AssetTable {

    private AssetTable() {
    }

    /**
     * One line of a shipped table.
     *
     * @param cells column name to text, the empty text where nothing is stated
     */
    public record Row(Map<String, String> cells) {

        /** The text of a column; null where nothing is stated. */
        public String text(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalArgumentException("No column " + column + " in " + cells.keySet());
            }
            return text.isEmpty() ? null : text;
        }

        /** A day written yyyy-MM-dd; null where none is stated. */
        public LocalDate day(String column) {
            String text = text(column);
            return text == null ? null : LocalDate.parse(text);
        }

        /** A number; null where none is stated. */
        public BigDecimal number(String column) {
            String text = text(column);
            return text == null ? null : new BigDecimal(text);
        }

        /** The id of the row that a column names by its key; null where none is named. */
        public Long ref(String column, Map<String, Long> ids) {
            String key = text(column);
            if (key != null && !ids.containsKey(key)) {
                throw new IllegalArgumentException("Column " + column + " names " + key + ", which is not in " + ids.keySet());
            }
            return key == null ? null : ids.get(key);
        }
    }

    /** All lines of a resource such as {@code /assets/sample/places.csv}. */
    public static List<Row> read(String resource) {
        try (InputStream in = AssetTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + resource);
            }
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().map(r -> new Row(r.getFieldsAsMap())).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
