package ruralpost.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import ruralpost.disclosure.Count;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/**
 * Takes the rows of an answer that machines read. A cell is a text, a whole or decimal number, {@link #HIDDEN}, or null for "not stated".
 */
interface RowSink extends Closeable {

    /**
     * A number that must not leave the program. In csv the word hidden, which no program takes for a number or for an empty cell; in JSON null, and the
     * field "hidden" of the object names the fields that are hidden.
     */
    Object HIDDEN = new Object() {
        @Override
        public String toString() {
            return "hidden";
        }
    };

    /** A count as a cell; null stays "not stated". */
    static Object cell(Count count) {
        return count == null ? null : count.hidden() ? HIDDEN : Long.valueOf(count.value());
    }

    /** Takes one row, its cells in the order of the header. */
    void row(List<Object> cells) throws IOException;

    /** Writes into a stream, in its encoding, as "csv" or "json"; closing completes the answer and leaves the stream open. */
    static RowSink to(PrintStream out, String format, List<String> header) throws IOException {
        return format.equals("json") ? new JsonRows(out, header) : new CsvRows(out, header, false);
    }

    /** Writes all rows to where the call wants them: {@code --out FILE}, else its answer; as {@code --format} says, else csv. */
    static void answer(Call call, List<String> header, List<List<Object>> rows) throws IOException {
        String format = call.choice(Options.FORMAT, "csv", "json");
        String target = call.one(Options.OUT);
        if (target == null) {
            try (RowSink sink = to(call.out(), format, header)) {
                all(sink, rows);
            }
            return;
        }
        Path file = Call.path(target).toAbsolutePath();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part));
                 RowSink sink = format.equals("json") ? new JsonRows(out, header) : new CsvRows(out, header, true)) {
                all(sink, rows);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw new UserException(Message.of("cli.out.failed", target), e);
        }
    }

    private static void all(RowSink sink, List<List<Object>> rows) throws IOException {
        for (List<Object> row : rows) {
            sink.row(row);
        }
    }
}
