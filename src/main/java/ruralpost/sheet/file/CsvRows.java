package ruralpost.sheet.file;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ruralpost.text.Message;

/** Streams the rows of a text file. A row number counts records, as spreadsheet programs do when they open the file. */
final class CsvRows implements RowCursor {

    private static final int HEAD = 1 << 16;

    private final BufferedReader text;
    private final CsvRecords records;
    private final CsvShape shape;
    private final Counting bytes;
    private final SheetLimits limits;
    private final long total;
    private boolean ended;

    CsvRows(Path path, Charset charset, SheetLimits limits) throws IOException {
        this.limits = limits;
        total = Math.max(1, Files.size(path));
        bytes = new Counting(Files.newInputStream(path));
        text = new BufferedReader(new InputStreamReader(bytes, charset.newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)), HEAD);
        skipMark(text);
        String head = head(text);
        char separator = Separators.ordered(head);
        if (separator != 0) {
            text.readLine();
        } else {
            separator = Separators.of(head);
        }
        records = new CsvRecords(text, separator, limits);
        shape = CsvShape.of(head, separator, limits);
    }

    private static void skipMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private static String head(BufferedReader text) throws IOException {
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
        return new String(head, 0, length);
    }

    @Override
    public SheetRow next() {
        try {
            for (List<String> fields = ended ? null : records.next(); fields != null; fields = records.next()) {
                if (records.row() > limits.rows()) {
                    throw new Refused("sheet.file.rows", limits.rows());
                }
                SheetRow found = toRow(fields);
                if (!found.cells().isEmpty()) {
                    return found;
                }
            }
            ended = true;
            return null;
        } catch (IOException e) {
            ended = true;
            throw SheetFile.asSentence(e);
        }
    }

    private SheetRow toRow(List<String> fields) {
        int row = records.row();
        List<Cell> cells = new ArrayList<>(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            Cell cell = Cell.text(row, i, fields.get(i));
            if (cell.kind() != CellKind.EMPTY && !cell.isBlank()) {
                cells.add(cell);
            }
        }
        Message fault = shape.fault(fields, records.isLastLineOpen(), records.isUnclosed());
        if (fault != null && records.isLastLineOpen() && !cells.isEmpty()) {
            // half a number is no number
            Cell last = cells.removeLast();
            cells.add(new Cell(row, last.column(), CellKind.ERROR, last.raw(), null));
        }
        return new SheetRow(row, false, cells, fault);
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
            text.close();
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
