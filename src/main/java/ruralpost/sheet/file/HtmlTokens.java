package ruralpost.sheet.file;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The tags and texts of a web page, one after the other, as forgiving as browsers are. Scripts, styles and comments are passed over; nothing is
 * run, and nothing that the page names is fetched.
 */
final class HtmlTokens implements AutoCloseable {

    /** What was found. */
    enum Kind { START, END, TEXT, DONE }

    private static final Set<String> SKIPPED = Set.of("script", "style", "title", "xml", "noscript", "template", "textarea", "select", "svg", "object", "iframe");
    private static final int LONGEST_TEXT = 1 << 16;
    private static final int MOST_ATTRIBUTES = 100;

    private final PushbackReader in;
    private final int longestTag;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> attributes = new HashMap<>();
    private String name = "";
    private long read;

    HtmlTokens(Reader in, SheetLimits limits) {
        this.in = new PushbackReader(in, 1);
        longestTag = limits.token();
    }

    /** Name of the tag, lower case. */
    String name() {
        return name;
    }

    /** An attribute of the tag by its lower-case name, null when it has none. */
    String attribute(String wanted) {
        return attributes.get(wanted);
    }

    /** The text, its entities resolved, its white space as written. */
    String text() {
        return text.toString();
    }

    /** Characters read so far. */
    long position() {
        return read;
    }

    /** Moves to the next tag or text; texts may come in pieces. */
    Kind next() throws IOException {
        while (true) {
            text.setLength(0);
            int c = read();
            if (c < 0) {
                return Kind.DONE;
            }
            if (c != '<') {
                return text(c);
            }
            int first = read();
            if (first == '!' || first == '?') {
                passOver(first);
            } else if (first == '/' || Character.isLetter(first)) {
                boolean end = first == '/';
                tag(end ? read() : first);
                if (!end && SKIPPED.contains(name)) {
                    passContent();
                } else {
                    return end ? Kind.END : Kind.START;
                }
            } else {
                back(first);
                return text('<');
            }
        }
    }

    private Kind text(int start) throws IOException {
        int c = start;
        do {
            if (c == '&') {
                entity();
            } else {
                text.append((char) c);
            }
            c = read();
        } while (c >= 0 && c != '<' && text.length() < LONGEST_TEXT);
        back(c);
        return Kind.TEXT;
    }

    private void entity() throws IOException {
        StringBuilder word = new StringBuilder();
        int c = read();
        while (c >= 0 && word.length() < 8 && (Character.isLetterOrDigit(c) || c == '#' && word.isEmpty())) {
            word.append((char) c);
            c = read();
        }
        String meant = meaning(word.toString());
        text.append(meant != null ? meant : "&" + word);
        if (c != ';' || meant == null) {
            back(c);
        }
    }

    private static String meaning(String word) {
        if (word.length() > 1 && word.charAt(0) == '#') {
            boolean hex = Character.toLowerCase(word.charAt(1)) == 'x';
            try {
                int code = Integer.parseInt(word.substring(hex ? 2 : 1), hex ? 16 : 10);
                return Character.isValidCodePoint(code) && code > 0 && (code < 0xD800 || code > 0xDFFF) ? Character.toString(code) : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return switch (word) {
            case "nbsp" -> "\u00A0";
            case "ensp", "emsp", "thinsp" -> " ";
            case "amp", "AMP" -> "&";
            case "lt", "LT" -> "<";
            case "gt", "GT" -> ">";
            case "quot", "QUOT" -> "\"";
            case "apos" -> "'";
            case "yen" -> "\u00A5";
            case "minus" -> "\u2212";
            case "ndash" -> "\u2013";
            case "mdash" -> "\u2014";
            case "middot" -> "\u00B7";
            case "times" -> "\u00D7";
            case "ldquo" -> "\u201C";
            case "rdquo" -> "\u201D";
            default -> null;
        };
    }

    /** A comment or a declaration. */
    private void passOver(int first) throws IOException {
        boolean comment = first == '!' && take('-') && take('-');
        int dashes = 0;
        for (int c = read(); c >= 0; c = read()) {
            if (c == '>' && (!comment || dashes >= 2)) {
                return;
            }
            dashes = c == '-' ? dashes + 1 : 0;
        }
        // what follows is lost with it
        throw new Refused("sheet.file.damaged");
    }

    private boolean take(char wanted) throws IOException {
        int c = read();
        if (c != wanted) {
            back(c);
        }
        return c == wanted;
    }

    private void tag(int first) throws IOException {
        StringBuilder all = new StringBuilder();
        char quote = 0;
        for (int c = first; c >= 0 && (c != '>' || quote != 0); c = read()) {
            quote = quote != 0 ? c == quote ? 0 : quote : (c == '"' || c == '\'') && opens(all) ? (char) c : 0;
            all.append((char) c);
            if (all.length() > longestTag) {
                throw new Refused("sheet.file.damaged");
            }
        }
        int at = 0;
        while (at < all.length() && !Character.isWhitespace(all.charAt(at)) && all.charAt(at) != '/') {
            at++;
        }
        name = all.substring(0, at).toLowerCase(Locale.ROOT);
        attributes.clear();
        attributes(all, at);
    }

    /** A quote opens a value only behind its equals sign. */
    private static boolean opens(CharSequence tag) {
        int at = tag.length() - 1;
        while (at >= 0 && Character.isWhitespace(tag.charAt(at))) {
            at--;
        }
        return at >= 0 && tag.charAt(at) == '=';
    }

    private void attributes(CharSequence tag, int start) {
        int at = start;
        while (at < tag.length() && attributes.size() < MOST_ATTRIBUTES) {
            while (at < tag.length() && (Character.isWhitespace(tag.charAt(at)) || tag.charAt(at) == '/')) {
                at++;
            }
            int from = at;
            while (at < tag.length() && tag.charAt(at) != '=' && !Character.isWhitespace(tag.charAt(at))) {
                at++;
            }
            String key = tag.subSequence(from, at).toString().toLowerCase(Locale.ROOT);
            while (at < tag.length() && Character.isWhitespace(tag.charAt(at))) {
                at++;
            }
            String value = "";
            if (at < tag.length() && tag.charAt(at) == '=') {
                do {
                    at++;
                } while (at < tag.length() && Character.isWhitespace(tag.charAt(at)));
                char quote = at < tag.length() && (tag.charAt(at) == '"' || tag.charAt(at) == '\'') ? tag.charAt(at++) : 0;
                from = at;
                while (at < tag.length() && (quote == 0 ? !Character.isWhitespace(tag.charAt(at)) : tag.charAt(at) != quote)) {
                    at++;
                }
                value = tag.subSequence(from, at).toString();
                at += quote == 0 ? 0 : 1;
            }
            if (!key.isEmpty()) {
                attributes.putIfAbsent(key, value);
            }
        }
    }

    /** What stands in an element that shows no text of the table, up to its end. */
    private void passContent() throws IOException {
        String end = "</" + name;
        int matched = 0;
        for (int c = read(); c >= 0; c = read()) {
            matched = Character.toLowerCase(c) == end.charAt(matched) ? matched + 1 : c == '<' ? 1 : 0;
            if (matched == end.length()) {
                for (int rest = read(); rest >= 0 && rest != '>'; rest = read()) {
                    continue;
                }
                return;
            }
        }
        throw new Refused("sheet.file.damaged");
    }

    private int read() throws IOException {
        int c = in.read();
        read += c < 0 ? 0 : 1;
        return c;
    }

    private void back(int c) throws IOException {
        if (c >= 0) {
            in.unread(c);
            read--;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
