package ruralpost.sheet.handback;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** The column definitions of a sheet, which also say the style of cells that are not there. */
final class ColumnWidths {

    private static final int WIDTH = 60;

    private record Span(int min, int max, String tag) {

        /** The same definition for some of its columns. */
        String part(int from, int to) {
            return XmlTag.with(XmlTag.with(tag, "min", String.valueOf(from)), "max", String.valueOf(to));
        }
    }

    private final List<Span> spans = new ArrayList<>();

    /** The style of a column, 0 when nothing says one. */
    int style(int column) {
        return spans.stream().filter(s -> s.min <= column + 1 && s.max > column).mapToInt(s -> XmlTag.number(s.tag, "style", 0))
            .findFirst().orElse(0);
    }

    /** Hands on the definitions from their start tag to their end tag; the one of the added column is put in its place. */
    void copy(XmlTokens xml, Writer out, int added) throws IOException {
        String prefix = xml.prefix();
        boolean empty = xml.kind() == XmlTokens.Kind.EMPTY;
        out.append(XmlTag.opened(xml.raw()));
        boolean done = added < 0;
        while (!empty && xml.next() && !xml.ends("cols")) {
            if (!xml.begins("col")) {
                // an end tag of a column has been written with its start tag
                if (!xml.ends("col")) {
                    out.append(xml.raw());
                }
                continue;
            }
            String tag = closed(xml.raw());
            Span span = new Span(XmlTag.number(tag, "min", 0), XmlTag.number(tag, "max", 0), tag);
            spans.add(span);
            if (done || span.max < added + 1) {
                out.append(tag);
                continue;
            }
            if (span.min <= added) {
                out.append(span.part(span.min, added));
            }
            out.append(added(prefix, added));
            done = true;
            if (span.max > added + 1) {
                out.append(span.part(Math.max(span.min, added + 2), span.max));
            }
        }
        if (!done) {
            out.append(added(prefix, added));
        }
        out.append("</").append(prefix).append("cols>");
    }

    /** A sheet that has no definitions gets the one of the added column. */
    static String alone(String prefix, int added) {
        return "<" + prefix + "cols>" + added(prefix, added) + "</" + prefix + "cols>";
    }

    private static String closed(CharSequence tag) {
        String text = tag.toString();
        return text.endsWith("/>") ? text : text.substring(0, text.length() - 1) + "/>";
    }

    private static String added(String prefix, int column) {
        return "<" + prefix + "col min=\"" + (column + 1) + "\" max=\"" + (column + 1) + "\" width=\"" + WIDTH + "\" customWidth=\"1\"/>";
    }
}
