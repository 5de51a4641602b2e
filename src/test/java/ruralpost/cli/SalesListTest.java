package ruralpost.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Imports lists of sales as a clerk does and asks what was booked, both in Chinese. */
abstract class SalesListTest extends CliTest {

    String sales(String by) {
        return run("query", "sales", "--by", by, "--lang", "zh").ended(0).out();
    }

    Result take(int code, String... lines) {
        return run("import", "sales", csv("list.csv", lines).toString(), "--lang", "zh").ended(code);
    }

    /** A workbook of several sheets. @param sheets names and lines, cells parted by commas, in their order */
    Path book(Map<String, String[]> sheets) {
        Path file = temp.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, lines) -> {
                Worksheet sheet = book.newWorksheet(name);
                for (int r = 0; r < lines.length; r++) {
                    String[] cells = lines[r].split(",", -1);
                    for (int c = 0; c < cells.length; c++) {
                        sheet.value(r, c, cells[c]);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
