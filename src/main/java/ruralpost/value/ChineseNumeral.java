package ruralpost.value;

import java.util.function.Predicate;

/**
 * Reads a Chinese numeral, ordinary or capital: 十五, 三万五千, 壹万零贰拾. What people shorten (一千二) or spell digit by digit is not
 * read, for it can be taken in two ways.
 */
final class ChineseNumeral {

    private static final String[] DIGITS = {"零〇○", "一壹", "二贰貳", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"};
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;

    private final String text;
    private final Predicate<String> isUnit;
    private int at;
    private boolean zero;
    private boolean bad;

    /**
     * A numeral at the start of a text.
     *
     * @param end where it ends
     */
    record Read(long value, int end) {
    }

    private ChineseNumeral(String text, Predicate<String> isUnit) {
        this.text = text;
        this.isUnit = isUnit;
    }

    /**
     * The numeral that a text begins with; null when there is none, or none that can be read in one way only.
     *
     * @param isUnit tells whether a text is a unit as a whole, so that 三千克 is three 千克
     */
    static Read read(String text, Predicate<String> isUnit) {
        if (!text.isEmpty() && digit(text.charAt(0)) == 0) {
            boolean alone = text.length() == 1 || digit(text.charAt(1)) < 0 && step(text.charAt(1)) == 0 && !isScale(text.charAt(1));
            // a circle alone is a mark: yes, done
            return alone && text.charAt(0) != '○' ? new Read(0, 1) : null;
        }
        if (text.isEmpty() || !(digit(text.charAt(0)) > 0 || isLiang(text.charAt(0)) || step(text.charAt(0)) == 10)) {
            return null;
        }
        ChineseNumeral reader = new ChineseNumeral(text, isUnit);
        long value = reader.number();
        boolean more = reader.at < text.length() && reader.continues(text.charAt(reader.at));
        // 两 alone is the weight, not the number
        return reader.bad || reader.zero || more || reader.at == 0 ? null : new Read(value, reader.at);
    }

    /** The value of a digit, ordinary or capital; −1 for any other character. */
    static int digit(char c) {
        for (int i = 0; i < DIGITS.length; i++) {
            if (DIGITS[i].indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** 10, 100 or 1,000 for 十, 百 or 千, ordinary or capital; 0 for any other character. */
    static int step(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            default -> 0;
        };
    }

    private static boolean isLiang(char c) {
        return c == '两' || c == '兩';
    }

    /** Whether a numeral cannot end before this: one that goes on was not understood. A unit may well begin with 千 or 两. */
    private boolean continues(char c) {
        return digit(c) >= 0 || (step(c) > 0 || isScale(c)) && !isUnit.test(text.substring(at));
    }

    private static boolean isScale(char c) {
        return c == '万' || c == '萬' || c == '亿' || c == '億';
    }

    private long number() {
        long high = part(true);
        if (scaleFollows('亿', '億')) {
            boolean zeroFollows = at < text.length() && digit(text.charAt(at)) == 0;
            long low = part(false);
            // 三亿五千 is said for 350 million, too
            bad |= low > 0 && low < WAN && !zeroFollows;
            return high * YI + low;
        }
        return high;
    }

    /** Up to 99,999,999: what stands before 万 and what stands behind it. */
    private long part(boolean first) {
        long section = section(first);
        if (section > 0 && scaleFollows('万', '萬')) {
            return section * WAN + section(false);
        }
        return section;
    }

    private boolean scaleFollows(char scale, char old) {
        boolean follows = at < text.length() && (text.charAt(at) == scale || text.charAt(at) == old) && !isUnit.test(text.substring(at));
        at += follows ? 1 : 0;
        return follows;
    }

    /** Up to 9,999; 0 when nothing of the kind stands here. A single digit needs 零 before it unless it follows 十 or is the first. */
    private long section(boolean first) {
        long sum = 0;
        int above = first ? 10 : 100_000;
        boolean any = false;
        while (at < text.length() && !bad) {
            char c = text.charAt(at);
            int digit = isLiang(c) && mayBeTwo(first && !any) ? 2 : digit(c);
            if (digit == 0) {
                bad = zero || first && !any;
                zero = true;
                at++;
                continue;
            }
            boolean bareTen = digit < 0 && step(c) == 10 && first && !any;
            if (digit < 0 && !bareTen) {
                bad = zero;
                return sum;
            }
            at += bareTen ? 0 : 1;
            int step = at < text.length() && !isUnit.test(text.substring(at)) ? step(text.charAt(at)) : 0;
            at += step > 0 ? 1 : 0;
            boolean scaleNext = step == 0 && at < text.length() && isScale(text.charAt(at));
            bad = step == 0 ? !zero && above != 10 && (any || !scaleNext) : any && step >= above;
            sum += (long) (bareTen ? 1 : digit) * Math.max(1, step);
            zero = false;
            any = true;
            above = step == 0 ? 1 : step;
            if (step == 0) {
                return sum;
            }
        }
        return sum;
    }

    /** Whether 两 is the number two here and not the weight. */
    private boolean mayBeTwo(boolean start) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return step(next) > 10 || isScale(next) || start && next != ' ';
    }
}
