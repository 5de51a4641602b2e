package ruralpost.sheet.handback;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.file.OriginalFile;

/**
 * The tags of an XML part and what stands between them, each exactly as it is written. An XML writer would write the same part in
 * other words (prefixes, quotes, entities, declarations that it does not know); whoever hands on these pieces changes nothing.
 */
final class XmlTokens implements AutoCloseable {

    /** A piece of the part. */
    enum Kind {
        START, EMPTY, END,
        /** Text, comment, instruction; a long one comes in several pieces. */
        OTHER
    }

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final Reader in;
    private final Charset charset;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder raw = new StringBuilder();
    private int at;
    private int end;
    private Kind kind;
    /** What ends the comment or the like that the next piece continues, null outside of one. */
    private String ending;

    XmlTokens(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        charset = charset(buffered);
        in = new InputStreamReader(buffered, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(BufferedInputStream bytes) throws IOException {
        bytes.mark(512);
        byte[] head = bytes.readNBytes(256);
        bytes.reset();
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (first == 0xFEFF || first == '<') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == '<' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", ""));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            throw OriginalFile.damaged();
        }
    }

    /** The encoding that the part is written in; what is handed on must be written in it again. */
    Charset charset() {
        return charset;
    }

    /** Whether texts that are added must do with the characters of ASCII. */
    boolean isAsciiOnly() {
        return !charset.equals(StandardCharsets.UTF_8) && !charset.name().startsWith("UTF-16");
    }

    /** Moves to the next piece; false at the end of the part. */
    boolean next() throws IOException {
        raw.setLength(0);
        if (at == end && !fill()) {
            if (ending != null) {
                throw OriginalFile.damaged();
            }
            return false;
        }
        kind = Kind.OTHER;
        if (ending != null) {
            takeSpecial();
        } else if (buffer[at] != '<') {
            int from = at;
            while (at < end && buffer[at] != '<') {
                at++;
            }
            raw.append(buffer, from, at - from);
        } else {
            take();
            int second = peek();
            if (second == '!' || second == '?') {
                special(second);
            } else {
                takeTag();
                kind = second == '/' ? Kind.END : raw.charAt(raw.length() - 2) == '/' ? Kind.EMPTY : Kind.START;
            }
        }
        return true;
    }

    private void special(int second) throws IOException {
        ending = "?>";
        if (second == '!') {
            take();
            take();
            // a document type has no place in a workbook
            switch (raw.charAt(2)) {
                case '-' -> ending = "-->";
                case '[' -> ending = "]]>";
                default -> throw OriginalFile.damaged();
            }
        }
        takeSpecial();
    }

    private void takeSpecial() throws IOException {
        char last;
        do {
            last = take();
        } while (last != '>');
        if (raw.length() >= ending.length() && raw.indexOf(ending, raw.length() - ending.length()) >= 0) {
            ending = null;
        }
    }

    private void takeTag() throws IOException {
        char quote = 0;
        while (at < end || fill()) {
            int from = at;
            while (at < end) {
                char c = buffer[at++];
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    raw.append(buffer, from, at - from);
                    return;
                }
            }
            raw.append(buffer, from, at - from);
        }
        throw OriginalFile.damaged();
    }

    private char take() throws IOException {
        int c = peek();
        if (c < 0) {
            throw OriginalFile.damaged();
        }
        at++;
        raw.append((char) c);
        return (char) c;
    }

    private int peek() throws IOException {
        return at < end || fill() ? buffer[at] : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    /** The piece as it is written; changes with the next one. */
    CharSequence raw() {
        return raw;
    }

    /** Whether the piece begins an element, with or without content. */
    boolean begins(String name) {
        return (kind == Kind.START || kind == Kind.EMPTY) && named(name, 1);
    }

    /** Whether the piece ends the element of that name. */
    boolean ends(String name) {
        return kind == Kind.END && named(name, 2);
    }

    Kind kind() {
        return kind;
    }

    /** By how much the piece changes the depth of nesting. */
    int deeper() {
        return kind == Kind.START ? 1 : kind == Kind.END ? -1 : 0;
    }

    private boolean named(String name, int from) {
        int nameEnd = XmlTag.nameEnd(raw);
        int start = nameEnd - name.length();
        return start >= from && (start == from || raw.charAt(start - 1) == ':') && raw.indexOf(name, start) == start;
    }

    /** The prefix of a start tag with its colon, or "". */
    String prefix() {
        String name = raw.substring(1, XmlTag.nameEnd(raw));
        return name.substring(0, name.indexOf(':') + 1);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
