package ruralpost.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A list of objects as JSON, one on a line. An object with hidden numbers names their fields in a last one, "hidden", with blanks between. */
final class JsonRows implements RowSink {

    private final JsonGenerator json;
    private final List<String> header;

    JsonRows(OutputStream out, List<String> header) throws IOException {
        this.header = header;
        json = generator(out);
        json.writeStartArray();
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        Charset charset = out instanceof PrintStream print ? print.charset() : StandardCharsets.UTF_8;
        JsonGenerator json = new JsonFactory().createGenerator(new OutputStreamWriter(out, charset));
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        json.setPrettyPrinter(new OneOnALine());
        return json;
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        object(json, header, cells);
    }

    private static void object(JsonGenerator json, List<String> header, List<Object> cells) throws IOException {
        json.writeStartObject();
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            json.writeFieldName(header.get(i));
            switch (cells.get(i)) {
                case null -> json.writeNull();
                case Object value when value == RowSink.HIDDEN -> {
                    hidden.add(header.get(i));
                    json.writeNull();
                }
                case BigDecimal number -> json.writeNumber(number);
                case Number number -> json.writeNumber(number.longValue());
                case Object text -> json.writeString(text.toString());
            }
        }
        if (!hidden.isEmpty()) {
            json.writeStringField("hidden", String.join(" ", hidden));
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        end(json);
    }

    /** Writes a single object. */
    static void one(PrintStream out, List<String> header, List<Object> cells) throws IOException {
        JsonGenerator json = generator(out);
        object(json, header, cells);
        end(json);
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
        json.close();
    }

    /** Objects of the list begin on lines of their own; nothing else is spaced. */
    private static final class OneOnALine extends MinimalPrettyPrinter {

        @Override
        public void beforeArrayValues(JsonGenerator g) throws IOException {
            g.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator g) throws IOException {
            g.writeRaw(",\n");
        }

        @Override
        public void writeEndArray(JsonGenerator g, int count) throws IOException {
            g.writeRaw(count == 0 ? "]" : "\n]");
        }
    }
}
