package ruralpost.sheet.handback;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import ruralpost.sheet.file.OriginalFile;

/** Writes a text file again with one more field in its records; all other bytes stay as they are. */
final class TextBack {

    private final Path source;
    private final Charset charset;
    private final MarkTexts texts;
    private final LongConsumer rowsDone;
    private final OriginalFile.Layout layout;
    private final TextShape shape = new TextShape();

    TextBack(Path source, Charset charset, MarkTexts texts, LongConsumer rowsDone) throws IOException {
        this.source = source;
        this.charset = charset;
        this.texts = texts;
        this.rowsDone = rowsDone;
        layout = OriginalFile.Layout.of(source, charset);
    }

    private TextRecords records() throws IOException {
        return new TextRecords(Files.newInputStream(source), charset, layout.separator());
    }

    void write(Path out, MarkedSheet marks) throws IOException {
        try (TextRecords records = records()) {
            for (int row = layout.ordered() ? 0 : 1; records.next(); row++) {
                if (row > 0) {
                    shape.look(records, marks.isHeader(row));
                }
            }
        }
        shape.close();
        marks.setWidth(shape.used());
        try (TextRecords records = records(); OutputStream to = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
            to.write(records.bytes(records.mark()));
            for (int row = layout.ordered() ? 0 : 1; records.next(); row++) {
                if (row > 0) {
                    rowsDone.accept(row);
                    put(records, row, marks);
                }
                to.write(records.bytes(records.raw()));
                to.write(records.bytes(records.lineEnd()));
            }
        }
    }

    private void put(TextRecords records, int row, MarkedSheet marks) {
        int column = marks.column();
        String text = marks.text(row, texts);
        if (marks.isHeader(row)) {
            records.set(column, quoted(text, records));
        } else if (shape.isCut(records)) {
            return;
        } else if (shape.isTorn(records)) {
            if (text != null) {
                torn(records, texts.untitled(text));
            }
        } else if (text != null) {
            records.set(column, quoted(text, records));
        } else if (marks.isCleared(row) && records.holds(column)
            || records.fields() <= column && (records.used() > 1 || records.fields() == column && records.raw().length() > 0)) {
            records.set(column, "");
        }
    }

    /** Put behind the last field, wherever that is, so that the record stays as torn as it was. */
    private void torn(TextRecords records, String text) {
        int last = records.fields() - 1;
        boolean earlier = MarkTexts.isTitle(records.text(records.field(last)).replace("\"", ""));
        records.set(earlier ? last : last + 1, quoted(text, records));
    }

    /** Always in quotes, so that no separator, quote or blank in it means anything. */
    private String quoted(String text, TextRecords records) {
        return records.units("\"" + text.replace("\"", "\"\"") + "\"");
    }
}
