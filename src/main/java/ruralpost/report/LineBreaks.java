package ruralpost.report;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may end: at blanks, and between Chinese characters, but never before closing or after opening punctuation, nor between a
 * number and the unit that follows it.
 */
final class LineBreaks implements SplitCharacter {

    static final LineBreaks CHINESE = new LineBreaks();

    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’％‰…—～·,.;:?!)]}%";
    private static final String OPENING = "（《〈「『【〔“‘([{¥￥$";

    private LineBreaks() {
    }

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        char here = text[current];
        if (here <= ' ' || here == '\u3000') {
            return true;
        }
        if (OPENING.indexOf(here) >= 0 || Character.isHighSurrogate(here) || here == '\u00A0') {
            return false;
        }
        if (current + 1 >= end) {
            return wide(here) || here == '-';
        }
        char next = text[current + 1];
        if (CLOSING.indexOf(next) >= 0 || Character.isLowSurrogate(next)) {
            return false;
        }
        if (wide(here) || here == '/' || here == '-') {
            return here != '-' || !Character.isDigit(next);
        }
        return wide(next) && !Character.isDigit(here) && here != '.';
    }

    private static boolean wide(char c) {
        return c >= 0x2E80 && c < 0xA000 || c >= 0xF900 && c < 0xFB00 || c >= 0xFF00 && c < 0xFFEF || Character.isLowSurrogate(c) || CLOSING.indexOf(c) >= 0 && c > 0x7F;
    }
}
