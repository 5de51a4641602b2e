package ruralpost.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables, fields and figures of papers as text with commas, with the mark without which Excel and WPS take it for GBK. */
final class CsvWriter {

    private CsvWriter() {
    }

    static List<String> write(List<Report> reports, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder().build(text);
        boolean first = true;
        for (Report report : reports) {
            for (Block block : report.blocks()) {
                List<List<String>> rows = FlatBlocks.rows(block, report.lang());
                if (rows.isEmpty()) {
                    continue;
                }
                if (!first) {
                    csv.writeRecord("");
                }
                rows.forEach(csv::writeRecord);
                first = false;
            }
        }
        csv.flush();
        text.flush();
        return List.of();
    }
}
