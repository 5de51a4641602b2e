package ruralpost.sheet.handback;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ruralpost.sheet.file.ColumnLetters;
import ruralpost.sheet.file.OriginalFile;

/** Writes a workbook again: the marked sheets and the styles with what is added, every other part byte for byte. */
final class WorkbookBack {

    private static final int LAST_COLUMN = 16_383;

    private final OriginalFile.Parts parts;
    private final MarkTexts texts;
    private final LongConsumer rowsDone;

    WorkbookBack(OriginalFile.Parts parts, MarkTexts texts, LongConsumer rowsDone) {
        this.parts = parts;
        this.texts = texts;
        this.rowsDone = rowsDone;
    }

    /** Tells the marks which cells lie under others, so that the added column is put beside them. */
    void lookAtMerged(List<MarkedSheet> sheets) throws IOException {
        for (MarkedSheet sheet : sheets) {
            ZipEntry part = parts.of(sheet.sheet());
            try (XmlTokens xml = new XmlTokens(parts.open(required(part)))) {
                while (xml.next()) {
                    String range = xml.begins("mergeCell") ? XmlTag.value(xml.raw(), "ref") : null;
                    String[] ends = range == null ? new String[0] : range.split(":");
                    if (ends.length == 2 && ColumnLetters.index(ends[1]) < LAST_COLUMN) {
                        sheet.lookAtMerged(row(ends[0]), row(ends[1]), ColumnLetters.index(ends[1]));
                    }
                }
            }
        }
    }

    private static int row(String address) {
        String digits = address.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    private static ZipEntry required(ZipEntry part) throws IOException {
        if (part == null) {
            throw OriginalFile.damaged();
        }
        return part;
    }

    void write(Path out, List<MarkedSheet> sheets) throws IOException {
        Map<String, MarkedSheet> marked = new HashMap<>();
        for (MarkedSheet sheet : sheets) {
            if (sheet.column() > LAST_COLUMN) {
                throw new Full();
            }
            marked.put(required(parts.of(sheet.sheet())).getName(), sheet);
        }
        ZipEntry stylePart = parts.styles();
        MarkStyles styles = MarkStyles.none();
        Charset styleCharset = null;
        if (stylePart != null) {
            try (XmlTokens xml = new XmlTokens(parts.open(stylePart))) {
                styles = MarkStyles.read(xml);
                styleCharset = xml.charset();
            }
        }
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(out), 1 << 16))) {
            Set<String> names = new HashSet<>();
            for (ZipEntry part : parts.all()) {
                boolean isStyles = stylePart != null && part.getName().equals(stylePart.getName());
                if (!isStyles && names.add(part.getName())) {
                    begin(zip, part);
                    MarkedSheet sheet = marked.get(part.getName());
                    if (sheet == null) {
                        parts.copy(part, zip);
                    } else {
                        sheet(zip, part, sheet, styles);
                    }
                    zip.closeEntry();
                }
            }
            // last, because only now is known which styles the marks need
            if (stylePart != null) {
                begin(zip, stylePart);
                Writer writer = writer(zip, styleCharset);
                styles.write(writer);
                writer.flush();
                zip.closeEntry();
            }
        }
    }

    private static void begin(ZipOutputStream zip, ZipEntry part) throws IOException {
        ZipEntry copy = new ZipEntry(part.getName());
        if (part.getTime() >= 0) {
            copy.setTime(part.getTime());
        }
        zip.putNextEntry(copy);
    }

    private void sheet(ZipOutputStream zip, ZipEntry part, MarkedSheet sheet, MarkStyles styles) throws IOException {
        try (XmlTokens xml = new XmlTokens(parts.open(part))) {
            Writer writer = writer(zip, xml.charset());
            new SheetXml(xml, writer, sheet, texts, styles, rowsDone).copy();
            writer.flush();
        }
    }

    /** Flushed, never closed: the zip goes on. */
    private static Writer writer(OutputStream zip, Charset charset) {
        return new BufferedWriter(new OutputStreamWriter(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void flush() {
                // the zip writes out by itself; flushing it would cut its blocks short
            }
        }, charset), 1 << 16);
    }

    /** The sheet has no column left. */
    static final class Full extends IOException {

        private static final long serialVersionUID = 1;
    }
}
