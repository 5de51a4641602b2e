package ruralpost.sheet.handback;

/** Attributes in the text of a tag, read and set without touching anything else of it. */
final class XmlTag {

    private XmlTag() {
    }

    /** Place of the first character of an attribute's value, -1 when the tag has no attribute of exactly that name. */
    private static int find(CharSequence tag, String name) {
        int i = nameEnd(tag);
        while (i < tag.length()) {
            while (i < tag.length() && isSpace(tag.charAt(i))) {
                i++;
            }
            int from = i;
            while (i < tag.length() && tag.charAt(i) != '=' && !isSpace(tag.charAt(i)) && tag.charAt(i) != '>') {
                i++;
            }
            int length = i - from;
            while (i < tag.length() && tag.charAt(i) != '"' && tag.charAt(i) != '\'') {
                i++;
            }
            if (i >= tag.length()) {
                return -1;
            }
            if (length == name.length() && name.contentEquals(tag.subSequence(from, from + length))) {
                return i + 1;
            }
            i = end(tag, i + 1) + 1;
        }
        return -1;
    }

    private static int end(CharSequence tag, int valueStart) {
        char quote = tag.charAt(valueStart - 1);
        int i = valueStart;
        while (i < tag.length() && tag.charAt(i) != quote) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** End of the name of a start tag, prefix included. */
    static int nameEnd(CharSequence tag) {
        int i = 1;
        while (i < tag.length() && !isSpace(tag.charAt(i)) && tag.charAt(i) != '>' && !(tag.charAt(i) == '/' && i > 1)) {
            i++;
        }
        return i;
    }

    /** The value of an attribute as it is written, null when there is none. */
    static String value(CharSequence tag, String name) {
        int at = find(tag, name);
        return at < 0 ? null : tag.subSequence(at, end(tag, at)).toString();
    }

    /** The value as a number, or the other one when there is none. */
    static int number(CharSequence tag, String name, int otherwise) {
        String value = value(tag, name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The tag with that value in place of an earlier one. */
    static String with(CharSequence tag, String name, String value) {
        StringBuilder changed = new StringBuilder(tag);
        int at = find(tag, name);
        if (at >= 0) {
            changed.replace(at, end(tag, at), value);
        } else {
            changed.insert(nameEnd(tag), " " + name + "=\"" + value + "\"");
        }
        return changed.toString();
    }

    /** An empty tag as a start tag. */
    static String opened(CharSequence tag) {
        String text = tag.toString();
        return text.endsWith("/>") ? text.substring(0, text.length() - 2).stripTrailing() + ">" : text;
    }

    /** A text between tags: what XML and spreadsheet programs take for something else is written around, what XML forbids is left out. */
    static String escape(String text, boolean ascii) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            boolean allowed = c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
            if (c == '&') {
                out.append("&amp;");
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (allowed && ascii && c > 0x7E) {
                out.append("&#").append(c).append(';');
            } else if (allowed) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
