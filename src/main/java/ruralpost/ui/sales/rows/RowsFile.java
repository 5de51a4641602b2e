package ruralpost.ui.sales.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ruralpost.report.SheetTexts;

/** A file of rows being written: a text, a number or a day in each cell, null for a blank one. */
sealed interface RowsFile extends AutoCloseable {

    /** Adds a row. */
    void row(List<Object> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** Begins such a file. @param out not closed by it @param widths of the columns in characters */
    static RowsFile xlsx(OutputStream out, String sheet, List<String> header, List<Integer> widths) {
        return new Xlsx(out, sheet, header, widths);
    }

    /** Begins such a file, with the mark without which Excel and WPS take it for GBK. */
    static RowsFile csv(OutputStream out, List<String> header) throws IOException {
        return new Csv(out, header);
    }

    /** Excel and WPS. A sheet holds 1,048,576 rows: what is beyond goes to a further one. */
    final class Xlsx implements RowsFile {
        private static final int MOST = 1_048_575;
        private static final int FLUSH = 1000;
        private final Workbook book;
        private final String name;
        private final List<String> header;
        private final List<Integer> widths;
        private Worksheet sheet;
        private int sheets;
        private int at;

        Xlsx(OutputStream out, String name, List<String> header, List<Integer> widths) {
            this.book = new Workbook(out, "Rural Post Ledger", "1.0");
            this.name = name;
            this.header = header;
            this.widths = widths;
            begin();
        }

        private void begin() {
            sheets++;
            sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
                sheet.width(i, widths.get(i));
            }
            sheet.range(0, 0, 0, header.size() - 1).style().bold().fillColor("E5F2EC").set();
            sheet.freezePane(0, 1);
            at = 1;
        }

        @Override
        public void row(List<Object> cells) throws IOException {
            if (at > MOST) {
                sheet.finish();
                begin();
            }
            for (int i = 0; i < cells.size(); i++) {
                cell(i, cells.get(i));
            }
            at++;
            if (at % FLUSH == 0) {
                sheet.flush();
            }
        }

        private void cell(int column, Object value) {
            switch (value) {
                case null -> { }
                case BigDecimal number -> {
                    sheet.value(at, column, number);
                    sheet.style(at, column).format(number.scale() <= 0 ? "#,##0" : number.scale() <= 2 ? "#,##0.00" : "#,##0.0##").set();
                }
                case Long number -> sheet.value(at, column, number);
                case LocalDate day -> {
                    sheet.value(at, column, day);
                    sheet.style(at, column).format("yyyy-mm-dd").set();
                }
                default -> sheet.value(at, column, SheetTexts.harmless(value.toString()));
            }
        }

        @Override
        public void close() throws IOException {
            book.finish();
        }
    }

    /** Text with commas. */
    final class Csv implements RowsFile {
        private final Writer text;
        private final CsvWriter csv;

        Csv(OutputStream out, List<String> header) throws IOException {
            text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            csv = CsvWriter.builder().build(text);
            csv.writeRecord(header);
        }

        @Override
        public void row(List<Object> cells) {
            csv.writeRecord(cells.stream().map(Csv::text).toList());
        }

        private static String text(Object value) {
            return switch (value) {
                case null -> "";
                case BigDecimal number -> number.toPlainString();
                case String words -> SheetTexts.harmless(words);
                default -> value.toString();
            };
        }

        @Override
        public void close() throws IOException {
            csv.flush();
            text.flush();
        }
    }
}
