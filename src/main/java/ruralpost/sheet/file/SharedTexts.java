package ruralpost.sheet.file;

import java.io.IOException;
import java.util.Arrays;

/** The texts that the cells of a workbook refer to by number; the only part of a workbook that is held in memory. */
final class SharedTexts {

    /** What a text costs besides its characters, in characters. */
    private static final int COST = 24;

    private String[] texts = new String[1024];
    private int size;
    private long chars;

    static SharedTexts read(XlsxZip zip, String part, SheetLimits limits) throws IOException {
        SharedTexts shared = new SharedTexts();
        if (part == null) {
            return shared;
        }
        try (XmlPart xml = zip.xml(part)) {
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("si")) {
                    shared.add(richText(xml, "si"), limits);
                }
            }
        }
        return shared;
    }

    /** The text between here and the end of the named element, without the phonetic guides of Japanese and Chinese sheets. */
    static String richText(XmlPart xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        boolean inText = false;
        while (xml.next()) {
            if (xml.isStart()) {
                phonetic += xml.name().equals("rPh") ? 1 : 0;
                inText = xml.name().equals("t");
            } else if (xml.isEnd()) {
                if (xml.name().equals(element)) {
                    break;
                }
                phonetic -= xml.name().equals("rPh") ? 1 : 0;
                inText = false;
            } else if (inText && phonetic == 0) {
                xml.appendText(text);
            }
        }
        return unescape(text.toString());
    }

    /** Spreadsheet programs write control characters as _x000D_, and a real "_x000D_" as _x005F_x000D_. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = at + 6 < text.length() && text.charAt(at + 6) == '_' ? hex(text, at + 2) : -1;
            if (code >= 0) {
                out.append(text, from, at).append((char) code);
                from = at + 7;
            }
            at = text.indexOf("_x", code >= 0 ? from : at + 2);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int hex(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** Adds the next text; all texts together are limited. */
    void add(String text, SheetLimits limits) throws IOException {
        chars += text.length() + COST;
        if (chars > limits.sharedChars()) {
            throw new Refused("sheet.file.texts", limits.sharedChars() / 1_000_000);
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size++] = text;
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The text with that number, or null when there is none. */
    String get(int number) {
        return number >= 0 && number < size ? texts[number] : null;
    }
}
