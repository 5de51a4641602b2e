package ruralpost.sheet.handback;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Writes a text file again with one more field in its records; all other bytes stay as they are. */
final class TextBack {

    private final Charset charset;
    private final char separator;
    private final MarkTexts texts;
    private final LongConsumer rowsDone;

    TextBack(Charset charset, char separator, MarkTexts texts, LongConsumer rowsDone) {
        this.charset = charset;
        this.separator = separator;
        this.texts = texts;
        this.rowsDone = rowsDone;
    }

    void write(Path source, Path out, MarkedSheet marks) throws IOException {
        try (TextRecords records = new TextRecords(Files.newInputStream(source), charset, separator);
             OutputStream to = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
            to.write(records.bytes(records.mark()));
            int row = 0;
            boolean first = true;
            while (records.next()) {
                // "sep=;" is an order to Excel, no record
                if (!first || !isOrder(records.raw())) {
                    row++;
                    rowsDone.accept(row);
                    put(records, row, marks);
                }
                first = false;
                to.write(records.bytes(records.raw()));
                to.write(records.bytes(records.lineEnd()));
            }
        }
    }

    private static boolean isOrder(CharSequence record) {
        return record.length() == 5 && record.toString().regionMatches(true, 0, "sep=", 0, 4);
    }

    private void put(TextRecords records, int row, MarkedSheet marks) {
        int column = marks.column();
        String text = marks.text(row, texts);
        if (text != null) {
            records.set(column, units(text, records.isWide()));
        } else if (marks.isCleared(row) && records.holds(column) || records.fields() == column && records.raw().length() > 0) {
            records.set(column, "");
        }
    }

    /** Always in quotes, so that no separator, quote or blank in it means anything. A character that the encoding lacks becomes "?". */
    private String units(String text, boolean wide) {
        String quoted = "\"" + text.replace("\"", "\"\"") + "\"";
        return wide ? quoted : new String(quoted.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
