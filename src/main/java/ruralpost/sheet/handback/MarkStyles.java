package ruralpost.sheet.handback;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ruralpost.sheet.file.OriginalFile;

/**
 * The style part of a workbook with styles added: for each style of a cell that is to be marked one that differs by the fill alone.
 * The styles that are there keep their numbers and every letter.
 */
final class MarkStyles {

    /** Soft amber; unusual enough to be known again in a file that was handed back before. */
    static final String FILL = "FFFFDF9E";
    /** Excel refuses a workbook with more. */
    private static final int MOST_STYLES = 64_000;
    private static final int MOST_CHARS = 32 << 20;

    private final StringBuilder text = new StringBuilder();
    private final List<String> formats = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final Map<Integer, Integer> marked = new HashMap<>();
    private final Map<Integer, Integer> unmarked = new HashMap<>();
    private final List<Boolean> oursByFill = new ArrayList<>();
    private String prefix = "";
    private int fillsTag = -1;
    private int fillsEnd = -1;
    private int formatsTag = -1;
    private int formatsEnd = -1;
    private int beforeFormats = -1;

    private MarkStyles() {
    }

    /** For a workbook without styles: nothing can be marked. */
    static MarkStyles none() {
        return new MarkStyles();
    }

    static MarkStyles read(XmlTokens xml) throws IOException {
        MarkStyles styles = new MarkStyles();
        boolean inFills = false;
        boolean inFormats = false;
        StringBuilder piece = null;
        while (xml.next()) {
            int at = styles.text.length();
            styles.text.append(xml.raw());
            if (styles.text.length() > MOST_CHARS) {
                throw OriginalFile.damaged();
            }
            boolean empty = xml.kind() == XmlTokens.Kind.EMPTY;
            if (xml.begins("fills") && !empty) {
                inFills = true;
                styles.fillsTag = at;
            } else if (xml.ends("fills")) {
                inFills = false;
                styles.fillsEnd = at;
            } else if (xml.begins("cellXfs") && !empty) {
                inFormats = true;
                styles.formatsTag = at;
                styles.prefix = xml.prefix();
            } else if (xml.ends("cellXfs")) {
                inFormats = false;
                styles.formatsEnd = at;
            } else if (styles.beforeFormats < 0 && (xml.begins("borders") || xml.begins("cellStyleXfs"))) {
                styles.beforeFormats = at;
            }
            boolean begins = inFills && xml.begins("fill") || inFormats && xml.begins("xf");
            boolean ends = inFills && xml.ends("fill") || inFormats && xml.ends("xf");
            if (begins) {
                piece = new StringBuilder();
            }
            if (piece != null) {
                piece.append(xml.raw());
            }
            if (ends || begins && empty) {
                styles.took(String.valueOf(piece), inFills);
                piece = null;
            }
        }
        return styles;
    }

    private void took(String piece, boolean fill) {
        if (fill) {
            oursByFill.add(piece.toUpperCase(Locale.ROOT).contains("\"" + FILL + "\""));
        } else {
            formats.add(piece);
        }
    }

    private boolean usable() {
        return formatsEnd >= 0 && !formats.isEmpty();
    }

    /** Whether a style has the fill of an earlier mark. */
    boolean isMarked(int style) {
        if (style < 0 || style >= formats.size()) {
            return false;
        }
        int fill = XmlTag.number(formats.get(style), "fillId", 0);
        return fill >= 0 && fill < oursByFill.size() && oursByFill.get(fill);
    }

    /** The number of the style that differs from this one by its fill; the same number when there can be none. */
    int marked(int style) {
        return isMarked(style) ? style : derived(marked, style, fillId());
    }

    /** The number of the style without the fill of an earlier mark. */
    int unmarked(int style) {
        return isMarked(style) ? derived(unmarked, style, 0) : style;
    }

    private int fillId() {
        // the first two fills are fixed by the format
        return fillsEnd >= 0 ? oursByFill.size() : 2;
    }

    private int derived(Map<Integer, Integer> known, int style, int fill) {
        if (!usable() || style < 0 || style >= formats.size()) {
            return style;
        }
        Integer number = known.get(style);
        if (number == null) {
            if (formats.size() + added.size() >= MOST_STYLES) {
                return style;
            }
            number = formats.size() + added.size();
            added.add(filled(formats.get(style), fill));
            known.put(style, number);
        }
        return number;
    }

    private static String filled(String format, int fill) {
        int end = format.indexOf('>') + 1;
        String tag = XmlTag.with(format.substring(0, end), "fillId", String.valueOf(fill));
        return XmlTag.with(tag, "applyFill", fill == 0 ? "0" : "1") + format.substring(end);
    }

    /** Writes the part, changed only where something was added. */
    void write(Writer out) throws IOException {
        StringBuilder result = new StringBuilder(text);
        if (!added.isEmpty()) {
            // from the end to the beginning, so that the places stay right
            result.insert(formatsEnd, String.join("", added));
            recount(result, formatsTag, formats.size() + added.size());
            String fill = element("fill", element("patternFill", "<" + prefix + "fgColor rgb=\"" + FILL + "\"/><" + prefix
                + "bgColor indexed=\"64\"/>").replaceFirst("patternFill", "patternFill patternType=\"solid\""));
            if (fillsEnd >= 0) {
                result.insert(fillsEnd, fill);
                recount(result, fillsTag, oursByFill.size() + 1);
            } else {
                String fixed = element("fill", "<" + prefix + "patternFill patternType=\"none\"/>")
                    + element("fill", "<" + prefix + "patternFill patternType=\"gray125\"/>");
                int place = beforeFormats >= 0 && beforeFormats < formatsTag ? beforeFormats : formatsTag;
                result.insert(place, element("fills", fixed + fill).replaceFirst("fills", "fills count=\"3\""));
            }
        }
        out.append(result);
    }

    private String element(String name, String content) {
        return "<" + prefix + name + ">" + content + "</" + prefix + name + ">";
    }

    private static void recount(StringBuilder all, int tagStart, int count) {
        int tagEnd = all.indexOf(">", tagStart) + 1;
        String tag = all.substring(tagStart, tagEnd);
        if (XmlTag.value(tag, "count") != null) {
            all.replace(tagStart, tagEnd, XmlTag.with(tag, "count", String.valueOf(count)));
        }
    }
}
