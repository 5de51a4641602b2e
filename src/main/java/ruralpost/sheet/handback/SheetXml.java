package ruralpost.sheet.handback;

import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.function.LongConsumer;
import ruralpost.sheet.file.ColumnLetters;

/** Hands on the XML of one sheet, piece by piece as it is written, with the marks put in. One row at most is held in memory. */
final class SheetXml {

    private final XmlTokens xml;
    private final Writer out;
    private final MarkedSheet marks;
    private final MarkTexts texts;
    private final MarkStyles styles;
    private final LongConsumer rowsDone;
    private final ColumnWidths widths = new ColumnWidths();
    private final int added;
    private int lastRow;

    SheetXml(XmlTokens xml, Writer out, MarkedSheet marks, MarkTexts texts, MarkStyles styles, LongConsumer rowsDone) {
        this.xml = xml;
        this.out = out;
        this.marks = marks;
        this.texts = texts;
        this.styles = styles;
        this.rowsDone = rowsDone;
        added = marks.column();
    }

    void copy() throws IOException {
        int depth = 0;
        boolean columns = false;
        while (xml.next()) {
            boolean top = depth == 1;
            if (top && xml.begins("dimension")) {
                out.append(dimension());
            } else if (top && xml.begins("cols")) {
                columns = true;
                widths.copy(xml, out, marks.isReused() ? -1 : added);
                continue;
            } else if (top && xml.begins("sheetData")) {
                if (!columns && !marks.isReused()) {
                    out.append(ColumnWidths.alone(xml.prefix(), added));
                }
                out.append(xml.raw());
                if (xml.kind() == XmlTokens.Kind.START) {
                    rows();
                    out.append(xml.raw());
                }
                continue;
            } else {
                out.append(xml.raw());
            }
            depth += xml.deeper();
        }
    }

    /** Up to the end tag of the rows, which is not written. */
    private void rows() throws IOException {
        while (xml.next() && !xml.ends("sheetData")) {
            if (!xml.begins("row")) {
                out.append(xml.raw());
                continue;
            }
            lastRow = XmlTag.number(xml.raw(), "r", lastRow + 1);
            rowsDone.accept(lastRow);
            String text = marks.text(lastRow, texts);
            if (text == null && !marks.isReused()) {
                copyElement();
            } else {
                new Row(text).copy();
            }
        }
    }

    /** From a start tag, or an element that has no content, to its end tag. */
    private void copyElement() throws IOException {
        out.append(xml.raw());
        int depth = xml.deeper();
        while (depth > 0 && xml.next()) {
            out.append(xml.raw());
            depth += xml.deeper();
        }
    }

    private void skipElement() throws IOException {
        int depth = xml.deeper();
        while (depth > 0 && xml.next()) {
            depth += xml.deeper();
        }
    }

    /** The used range, one column wider when it did not reach so far. */
    private String dimension() {
        String range = XmlTag.value(xml.raw(), "ref");
        int colon = range == null ? -1 : range.indexOf(':');
        int column = colon < 0 ? -1 : ColumnLetters.index(range.substring(colon + 1));
        if (column < 0 || column >= added) {
            return xml.raw().toString();
        }
        String last = range.substring(colon + 1).replaceFirst("^[A-Za-z]+", ColumnLetters.of(added));
        return XmlTag.with(xml.raw(), "ref", range.substring(0, colon + 1) + last);
    }

    /** A row in which something is marked. */
    private final class Row {

        private final String tag = xml.raw().toString();
        private final boolean empty = xml.kind() == XmlTokens.Kind.EMPTY;
        private final String prefix = xml.prefix();
        private final String text;
        private final BitSet open;
        private int column = -1;
        private int styleBefore;

        Row(String text) {
            this.text = text;
            open = marks.wrongColumns(lastRow);
            if (text != null) {
                open.set(added);
            }
        }

        void copy() throws IOException {
            String spans = XmlTag.value(tag, "spans");
            String wider = text == null || spans == null ? tag : XmlTag.with(tag, "spans", spans(spans));
            if (empty && text == null) {
                out.append(wider);
                return;
            }
            out.append(XmlTag.opened(wider));
            while (!empty && xml.next() && !xml.ends("row")) {
                if (xml.begins("c")) {
                    cell();
                } else {
                    if (xml.begins("extLst")) {
                        insertUpTo(Integer.MAX_VALUE);
                    }
                    copyElement();
                }
            }
            insertUpTo(Integer.MAX_VALUE);
            out.append(empty ? "</" + prefix + "row>" : xml.raw());
        }

        private String spans(String text) {
            String[] ends = text.strip().split(":");
            return ends.length == 2 && ends[1].matches("\\d{1,5}") && Integer.parseInt(ends[1]) <= added ? ends[0] + ":" + (added + 1) : text;
        }

        private void cell() throws IOException {
            String address = XmlTag.value(xml.raw(), "r");
            column = address == null ? column + 1 : ColumnLetters.index(address);
            insertUpTo(column);
            int style = XmlTag.number(xml.raw(), "s", 0);
            if (column == added && text != null) {
                open.clear(column);
                skipElement();
                out.append(told());
            } else if (column == added && marks.isCleared(lastRow)) {
                String cell = "<" + xml.prefix() + "c" + (address == null ? "" : " r=\"" + address + "\"") + style(styles.unmarked(style)) + "/>";
                skipElement();
                out.append(cell);
            } else {
                boolean wrong = open.get(column);
                open.clear(column);
                int now = wrong ? styles.marked(style) : marks.isReused() ? styles.unmarked(style) : style;
                if (now != style) {
                    String restyled = XmlTag.with(xml.raw(), "s", String.valueOf(now));
                    out.append(restyled);
                    copyContent();
                } else {
                    copyElement();
                }
            }
            styleBefore = style;
        }

        /** The rest of an element whose start tag is written already. */
        private void copyContent() throws IOException {
            int depth = xml.deeper();
            while (depth > 0 && xml.next()) {
                out.append(xml.raw());
                depth += xml.deeper();
            }
        }

        /** Writes the cells that are marked but not in the file, as far as they lie before a column. */
        private void insertUpTo(int end) throws IOException {
            for (int i = open.nextSetBit(0); i >= 0 && i < end; i = open.nextSetBit(i + 1)) {
                open.clear(i);
                if (i == added) {
                    out.append(told());
                } else {
                    int now = styles.marked(styleOfRow(i));
                    if (now != 0) {
                        out.append("<").append(prefix).append("c r=\"").append(ColumnLetters.of(i)).append(String.valueOf(lastRow))
                            .append("\"").append(style(now)).append("/>");
                    }
                }
            }
        }

        /** The style of a cell that is not there: the row's own, else the column's. */
        private int styleOfRow(int i) {
            String custom = XmlTag.value(tag, "customFormat");
            return "1".equals(custom) || "true".equals(custom) ? XmlTag.number(tag, "s", 0) : widths.style(i);
        }

        private String style(int style) {
            return style == 0 ? "" : " s=\"" + style + "\"";
        }

        /** The cell of the added column; a title looks like the one before it, whose letters may be white. */
        private String told() {
            int look = marks.isHeader(lastRow) ? styles.unmarked(styleBefore) : styles.marked(0);
            return "<" + prefix + "c r=\"" + ColumnLetters.of(added) + lastRow + "\"" + style(look)
                + " t=\"inlineStr\"><" + prefix + "is><" + prefix + "t xml:space=\"preserve\">" + XmlTag.escape(text, xml.isAsciiOnly())
                + "</" + prefix + "t></" + prefix + "is></" + prefix + "c>";
        }
    }
}
