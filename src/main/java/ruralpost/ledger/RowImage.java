package ruralpost.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * A row as text, column name to value, as kept in the log. By name, so that a column which a later schema adds is simply absent
 * (and keeps its default when the row is restored).
 */
final class RowImage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RowImage() {
    }

    static String write(Record row) {
        ObjectNode node = JSON.createObjectNode();
        for (Field<?> f : row.fields()) {
            Object value = row.get(f);
            if (value == null) {
                continue;
            }
            if (value instanceof byte[] bytes) {
                node.put(f.getName().toLowerCase(java.util.Locale.ROOT), Base64.getEncoder().encodeToString(bytes));
            } else {
                node.put(f.getName().toLowerCase(java.util.Locale.ROOT), value.toString());
            }
        }
        return node.toString();
    }

    /** Reads an image into a record of the table; columns that the image lacks are null. */
    static Record read(Table<?> table, String image) {
        JsonNode node = parse(image);
        Record row = table.newRecord();
        for (Field<?> f : table.fields()) {
            JsonNode value = node.get(f.getName().toLowerCase(java.util.Locale.ROOT));
            set(row, f, value == null || value.isNull() ? null : value.asText());
        }
        return row;
    }

    private static <T> void set(Record row, Field<T> field, String text) {
        row.set(field, text == null ? null : field.getType().cast(value(field.getType(), text)));
    }

    private static Object value(Class<?> type, String text) {
        return switch (type.getSimpleName()) {
            case "Long" -> Long.valueOf(text);
            case "Integer" -> Integer.valueOf(text);
            case "Boolean" -> Boolean.valueOf(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "byte[]" -> Base64.getDecoder().decode(text);
            case "String" -> text;
            default -> throw new IllegalStateException("No column of the ledger may be a " + type.getName());
        };
    }

    private static JsonNode parse(String image) {
        try {
            return JSON.readTree(image);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row in the log cannot be read: " + image, e);
        }
    }
}
