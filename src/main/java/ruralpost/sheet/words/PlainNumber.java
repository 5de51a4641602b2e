package ruralpost.sheet.words;

import java.math.BigDecimal;

/** Recognises a text that is nothing but a number. Most cells of most text files are, which is why this is no pattern. */
public final class PlainNumber {

    private static final int LONGEST = 60;

    private PlainNumber() {
    }

    /** The number of a text such as -1,234.50 with ordinary or full-width characters; null for any other text, also 1,20,000. */
    public static BigDecimal of(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST) {
            return null;
        }
        StringBuilder digits = new StringBuilder(length);
        char sign = half(text.charAt(0));
        int at = sign == '-' || sign == '+' ? 1 : 0;
        int start = at;
        int group = 0;
        boolean commas = false;
        char c = 0;
        for (; at < length && (isDigit(c = half(text.charAt(at))) || c == ','); at++) {
            if (c == ',') {
                boolean fits = commas ? group == 3 : group >= 1 && group <= 3 && digits.charAt(0) != '0';
                if (!fits) {
                    return null;
                }
                commas = true;
                group = 0;
            } else {
                digits.append(c);
                group++;
            }
        }
        if (at == start || commas && group != 3 || at < length && !decimals(text, at, digits)) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits.toString());
        return sign == '-' ? number.negate() : number;
    }

    private static boolean decimals(String text, int point, StringBuilder digits) {
        if (half(text.charAt(point)) != '.' || point + 1 == text.length()) {
            return false;
        }
        digits.append('.');
        for (int i = point + 1; i < text.length(); i++) {
            char c = half(text.charAt(i));
            if (!isDigit(c)) {
                return false;
            }
            digits.append(c);
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char half(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c == '\u2212' ? '-' : c;
    }
}
