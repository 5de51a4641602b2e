package ruralpost.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the many spellings of dates and periods alike before they are read. */
final class DateWords {

    /** Years of the Republic or of a reign are off by decades: never to be taken for years of our era. */
    private static final Pattern OTHER_ERA = Pattern.compile("民国|令和|平成|昭和");
    private static final Pattern RELATIVE = Pattern.compile("(?:今|本|去|前|上|明|下|当|同|昨)(?:年|月|周|季|旬|日|天|期|季度|个月).*|至今.*|.*至今|目前|现在|today|yesterday|.*(?:this|last) (?:year|month).*");
    private static final String ENDS_NUMERAL = "年月日号季周个至到~-";

    private DateWords() {
    }

    /**
     * The text with ordinary digits and signs, lower case, no blanks beside Chinese characters, one "~" for every dash that stands
     * between two dates, and ordinary digits for Chinese ones: 二〇二一年五月 is 2021年5月.
     */
    static String plain(String text) {
        String half = HalfWidth.of(text).strip().toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(half.length());
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            char next = i + 1 < half.length() ? half.charAt(i + 1) : 0;
            char last = out.isEmpty() ? 0 : out.charAt(out.length() - 1);
            switch (c) {
                case '\u2013', '\u2014', '\u2015', '\u2500', '\u2501', '\u301C', '\u223C', '~' -> {
                    if (last != '~') {
                        out.append('~');
                    }
                }
                case ' ' -> {
                    if (next != ' ' && !isChinese(next) && !isChinese(last)) {
                        out.append(' ');
                    }
                }
                // 2021·5·1, and 2021。5。1 where a Chinese keyboard writes the point
                case '\u00B7', '\u2022', '\u30FB', '\u3002' -> out.append(Character.isDigit(last) && Character.isDigit(next) ? '.' : c);
                default -> out.append(c);
            }
        }
        int january = out.indexOf("元月");
        if (january >= 0) {
            out.setCharAt(january, '1');
        }
        return withDigits(out.indexOf("--") < 0 ? out.toString() : out.toString().replace("--", "~"));
    }

    /** The key of the sentence that refuses a text which names its year in another way than by its number; null when it does not. */
    static String refusal(String plain) {
        return OTHER_ERA.matcher(plain).find() ? "value.date.other.era" : RELATIVE.matcher(plain).matches() ? "value.date.relative" : null;
    }

    private static boolean isChinese(char c) {
        return c >= '\u2E80';
    }

    private static String withDigits(String t) {
        StringBuilder out = null;
        int i = 0;
        while (i < t.length()) {
            int end = i;
            while (end < t.length() && isNumeral(t, i, end)) {
                end++;
            }
            String number = end > i ? number(t.substring(i, end), end < t.length() ? t.charAt(end) : 0) : null;
            if (number != null && out == null) {
                out = new StringBuilder(t.substring(0, i));
            }
            int to = Math.max(end, i + 1);
            if (out != null) {
                out.append(number != null ? number : t.substring(i, to));
            }
            i = to;
        }
        return out == null ? t : out.toString();
    }

    private static boolean isNumeral(String t, int start, int at) {
        char c = t.charAt(at);
        boolean within = at > start && at + 1 < t.length() && (ChineseNumeral.digit(t.charAt(at + 1)) >= 0 || isZero(t.charAt(at + 1)));
        // 二O二一, 二0二一: what a keyboard has for the round zero
        boolean round = c == '○' || isZero(c) && within;
        return round || c == '廿' || c == '卅' || ChineseNumeral.digit(c) >= 0 || ChineseNumeral.step(c) == 10;
    }

    private static boolean isZero(char c) {
        return c == 'o' || c == '0';
    }

    /** A year digit by digit, or a month or day up to 39; null when it is neither or nothing of a date follows. */
    private static String number(String numeral, char next) {
        if (numeral.length() == 4 && numeral.chars().allMatch(c -> digit((char) c) >= 0)) {
            StringBuilder year = new StringBuilder(4);
            numeral.chars().forEach(c -> year.append(digit((char) c)));
            return year.toString();
        }
        return ENDS_NUMERAL.indexOf(next) < 0 ? null : small(numeral);
    }

    private static String small(String numeral) {
        int ten = -1;
        for (int i = 0; i < numeral.length(); i++) {
            ten = digit(numeral.charAt(i)) < 0 ? i : ten;
        }
        char sign = ten < 0 ? 0 : numeral.charAt(ten);
        int tens = sign == '廿' ? 2 : sign == '卅' ? 3 : ten == 1 ? digit(numeral.charAt(0)) : ten == 0 ? 1 : 0;
        boolean shape = switch (ten) {
            case -1 -> numeral.length() == 1 || numeral.length() == 2 && digit(numeral.charAt(0)) == 0;
            case 0 -> numeral.length() <= 2;
            case 1 -> numeral.length() <= 3 && sign != '廿' && sign != '卅';
            default -> false;
        };
        int ones = ten == numeral.length() - 1 ? 0 : digit(numeral.charAt(numeral.length() - 1));
        return shape && tens >= 0 ? String.valueOf(tens * 10 + ones) : null;
    }

    private static int digit(char c) {
        return c == '○' || isZero(c) ? 0 : ChineseNumeral.digit(c);
    }
}
