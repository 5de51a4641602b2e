package ruralpost.sheet.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The texts that the cells of a workbook refer to by number; the only part of a workbook that is held in memory. They are kept as bytes, one a
 * character where that is enough, because most of a large sheet's texts (document numbers) are asked for once; the others are found again
 * among the ones given last.
 */
final class SharedTexts {

    /** What a text costs besides its characters, in characters. */
    private static final int COST = 24;
    private static final int GIVEN = 1 << 14;
    private static final int MOST_BYTES = Integer.MAX_VALUE - 64;

    private byte[] bytes = new byte[1 << 14];
    /** Where the bytes of each text end. */
    private int[] ends = new int[1024];
    /** The texts that need two bytes a character. */
    private final BitSet wide = new BitSet();
    private int size;
    private long chars;
    /** Several threads may ask; each entry is whole by itself. */
    private final Given[] given = new Given[GIVEN];

    private record Given(int number, String text) {
    }

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

    /**
     * The text between here and the end of the named element, without the phonetic guides of Japanese and Chinese sheets. What is struck through
     * is set apart by ~~, a small digit behind another by ^: 100 struck through before 80 is not 10080.
     */
    static String richText(XmlPart xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        boolean inText = false;
        boolean struck = false;
        boolean small = false;
        while (xml.next()) {
            if (xml.isStart()) {
                phonetic += xml.name().equals("rPh") ? 1 : 0;
                inText = xml.name().equals("t");
                switch (xml.name()) {
                    case "r" -> {
                        struck = false;
                        small = false;
                    }
                    case "strike" -> struck = !"0".equals(xml.attribute("val")) && !"false".equals(xml.attribute("val"));
                    case "vertAlign" -> small = !"baseline".equals(xml.attribute("val"));
                    case "t" -> text.append(phonetic > 0 ? "" : struck ? "~~" : small && endsInDigit(text) ? "^" : "");
                    default -> { }
                }
            } else if (xml.isEnd()) {
                if (xml.name().equals(element)) {
                    break;
                }
                phonetic -= xml.name().equals("rPh") ? 1 : 0;
                text.append(inText && struck && phonetic == 0 ? "~~" : "");
                inText = false;
            } else if (inText && phonetic == 0) {
                xml.appendText(text);
            }
        }
        return unescape(text.toString());
    }

    private static boolean endsInDigit(CharSequence text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
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
        keep(text);
    }

    private void keep(String text) throws IOException {
        int from = size == 0 ? 0 : ends[size - 1];
        boolean narrow = isNarrow(text);
        long end = from + (long) text.length() * (narrow ? 1 : 2);
        if (end > MOST_BYTES) {
            throw new Refused("sheet.file.texts", MOST_BYTES / 2_000_000);
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MOST_BYTES, Math.max(end, bytes.length + (bytes.length >> 1))));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        if (narrow) {
            narrow(text, from);
        } else {
            wide.set(size);
            wide(text, from);
        }
        ends[size++] = (int) end;
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    private void narrow(String text, int from) {
        for (int i = 0; i < text.length(); i++) {
            bytes[from + i] = (byte) text.charAt(i);
        }
    }

    /** By hand, because an encoder would replace half of a pair of surrogates. */
    private void wide(String text, int from) {
        for (int i = 0; i < text.length(); i++) {
            bytes[from + i * 2] = (byte) (text.charAt(i) >> 8);
            bytes[from + i * 2 + 1] = (byte) text.charAt(i);
        }
    }

    private String text(int number) {
        int from = number == 0 ? 0 : ends[number - 1];
        if (!wide.get(number)) {
            return new String(bytes, from, ends[number] - from, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[(ends[number] - from) / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((bytes[from + i * 2] & 0xFF) << 8 | bytes[from + i * 2 + 1] & 0xFF);
        }
        return new String(text);
    }

    /** The text with that number, or null when there is none. */
    String get(int number) {
        if (number < 0 || number >= size) {
            return null;
        }
        Given last = given[number & GIVEN - 1];
        if (last != null && last.number() == number) {
            return last.text();
        }
        String text = text(number);
        given[number & GIVEN - 1] = new Given(number, text);
        return text;
    }
}
