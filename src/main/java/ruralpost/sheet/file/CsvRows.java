package ruralpost.sheet.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Streams the rows of a text file. A row number counts records, as spreadsheet programs do when they open the file. */
final class CsvRows implements RowCursor {

    private static final int HEAD = 1 << 16;
    private static final int BUFFER = 1 << 24;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final Counting bytes;
    private final SheetLimits limits;
    private final long total;
    private int row;
    private boolean ended;

    CsvRows(Path path, Charset charset, SheetLimits limits) throws IOException {
        this.limits = limits;
        total = Math.max(1, Files.size(path));
        bytes = new Counting(Files.newInputStream(path));
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)), HEAD);
        skipMark(text);
        char separator = separator(text);
        CsvRecordHandler handler = CsvRecordHandler.builder().maxFields(limits.columns()).maxFieldSize(limits.cellChars())
            .maxRecordSize(BUFFER).build();
        reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE).trimWhitespacesAroundQuotes(true).allowUnclosedQuote(false)
            .detectBomHeader(false).maxBufferSize(BUFFER).build(handler, text);
        records = reader.iterator();
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    /** A first line such as "sep=;" is an order to Excel, not a row; otherwise the beginning of the text decides. */
    private static char separator(BufferedReader text) throws IOException {
        char[] head = new char[HEAD];
        text.mark(HEAD + 1);
        int length = 0;
        while (length < HEAD) {
            int got = text.read(head, length, HEAD - length);
            if (got < 0) {
                break;
            }
            length += got;
        }
        text.reset();
        String start = new String(head, 0, length);
        if (start.length() > 4 && start.regionMatches(true, 0, "sep=", 0, 4)
            && (start.length() == 5 || start.charAt(5) == '\r' || start.charAt(5) == '\n')) {
            text.readLine();
            return start.charAt(4);
        }
        return Separators.of(start);
    }

    @Override
    public SheetRow next() {
        try {
            while (!ended && records.hasNext()) {
                CsvRecord fields = records.next();
                if (++row > limits.rows()) {
                    throw new Refused("sheet.file.rows", limits.rows());
                }
                SheetRow found = toRow(fields);
                if (!found.cells().isEmpty()) {
                    return found;
                }
            }
            ended = true;
            return null;
        } catch (CsvParseException e) {
            ended = true;
            throw SheetFile.asSentence(new Refused("sheet.file.quote", row + 1, limits.columns(), limits.cellChars()));
        } catch (UncheckedIOException e) {
            ended = true;
            throw SheetFile.asSentence(e.getCause());
        } catch (IOException e) {
            ended = true;
            throw SheetFile.asSentence(e);
        }
    }

    private SheetRow toRow(CsvRecord fields) {
        int count = fields.getFieldCount();
        List<Cell> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Cell cell = Cell.text(row, i, fields.getField(i));
            if (cell.kind() != CellKind.EMPTY && !cell.isBlank()) {
                cells.add(cell);
            }
        }
        return new SheetRow(row, false, cells);
    }

    @Override
    public long done() {
        return ended ? total : Math.min(total, bytes.count);
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            // reading is over; there is nothing to save
        }
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count += Math.max(0, got);
            return got;
        }
    }
}
