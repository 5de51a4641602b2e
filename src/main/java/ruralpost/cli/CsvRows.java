package ruralpost.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comma-separated values after RFC 4180. A text that a spreadsheet program would take for a formula gets an apostrophe; numbers never do. */
final class CsvRows implements RowSink {

    private static final String DANGEROUS = "=+-@\t\r\0＝＋－＠";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CsvWriter csv;

    /** @param mark whether to begin with a byte order mark, without which Excel and WPS take a file for GBK */
    CsvRows(OutputStream out, List<String> header, boolean mark) throws IOException {
        Charset charset = out instanceof PrintStream print ? print.charset() : StandardCharsets.UTF_8;
        text = new OutputStreamWriter(out, charset);
        if (mark) {
            text.write(BYTE_ORDER_MARK);
        }
        csv = CsvWriter.builder().build(text);
        csv.writeRecord(header);
    }

    @Override
    public void row(List<Object> cells) {
        csv.writeRecord(cells.stream().map(CsvRows::cell).toList());
    }

    static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> escaped(value.toString());
        };
    }

    private static String escaped(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
