package ruralpost.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * A row as text, column name to value, as kept in the log: a JSON object of strings and nulls. By name, so that a column which a
 * later schema adds is simply absent; when such a row is restored that column keeps what it holds now.
 */
final class RowImage {

    private static final JsonFactory JSON = new JsonFactory();

    private RowImage() {
    }

    static String write(Record row) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartObject();
            for (Field<?> f : row.fields()) {
                Object value = row.get(f);
                out.writeFieldName(name(f));
                if (value == null) {
                    out.writeNull();
                } else {
                    out.writeString(value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value.toString());
                }
            }
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Reads an image into a record of the table.
     *
     * @param now the row as it stands, for columns that the image does not know; may be null, then those are null
     */
    static Record read(Table<?> table, String image, Record now) {
        Map<String, String> values = parse(image);
        Record row = table.newRecord();
        for (Field<?> f : table.fields()) {
            String name = name(f);
            if (values.containsKey(name) || now == null) {
                set(row, f, values.get(name));
            } else {
                copy(now, row, f);
            }
        }
        return row;
    }

    private static <T> void copy(Record from, Record to, Field<T> field) {
        to.set(field, from.get(field));
    }

    /** The {@code changed_set} of an image, without reading the rest. */
    static long changedSet(String image) {
        return number(image, "changed_set");
    }

    /** The {@code created_set} of an image, without reading the rest. */
    static long createdSet(String image) {
        return number(image, "created_set");
    }

    private static long number(String image, String name) {
        try (JsonParser in = JSON.createParser(image)) {
            while (in.nextToken() != null) {
                if (in.currentToken() == JsonToken.FIELD_NAME && in.currentName().equals(name)) {
                    in.nextToken();
                    return Long.parseLong(in.getText());
                }
            }
        } catch (IOException e) {
            throw unreadable(image, e);
        }
        throw unreadable(image, null);
    }

    private static String name(Field<?> field) {
        return field.getName().toLowerCase(Locale.ROOT);
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

    private static Map<String, String> parse(String image) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser in = JSON.createParser(image)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw unreadable(image, null);
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                values.put(name, in.nextToken() == JsonToken.VALUE_NULL ? null : in.getText());
            }
        } catch (IOException e) {
            throw unreadable(image, e);
        }
        return values;
    }

    private static IllegalStateException unreadable(String image, Throwable cause) {
        return new IllegalStateException("A row in the log cannot be read: " + image.substring(0, Math.min(200, image.length())), cause);
    }
}
