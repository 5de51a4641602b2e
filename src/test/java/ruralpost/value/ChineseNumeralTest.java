package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ChineseNumeralTest {

    private static final String ORDINARY = "零一二三四五六七八九 十百千万亿";
    private static final String CAPITAL = "零壹贰叁肆伍陆柒捌玖 拾佰仟万亿";

    /** The numeral as a clerk is taught to write it. */
    private static String write(long number, String signs) {
        StringBuilder out = new StringBuilder();
        int digits = String.valueOf(number).length();
        boolean gap = false;
        for (int place = digits - 1; place >= 0; place--) {
            int digit = (int) (number / (long) Math.pow(10, place) % 10);
            if (digit == 0) {
                gap = true;
            } else {
                out.append(gap ? signs.substring(0, 1) : "").append(signs.charAt(digit));
                out.append(place % 4 == 0 ? "" : signs.charAt(10 + place % 4));
                gap = false;
            }
            boolean used = number / (long) Math.pow(10, place) % 10_000 > 0;
            if (place == 4 && used || place == 8) {
                out.append(signs.charAt(place == 4 ? 14 : 15));
                gap = false;
            }
        }
        return out.toString();
    }

    private static Long read(String text) {
        ChineseNumeral.Read read = ChineseNumeral.read(text, unit -> false);
        return read != null && read.end() == text.length() ? read.value() : null;
    }

    @Property
    void everyNumeralThatIsWrittenProperlyIsRead(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long number) {
        assertThat(read(write(number, ORDINARY))).isEqualTo(number);
        assertThat(read(write(number, CAPITAL))).isEqualTo(number);
    }

    @Property
    void smallOnes(@ForAll @IntRange(min = 1, max = 30_000) int number) {
        assertThat(read(write(number, ORDINARY))).isEqualTo(number);
    }

    @Example
    void whatCanBeTakenInTwoWaysIsNotRead() {
        for (String text : "一千二 三万五 一百一 一二三 二〇二一 三百五万 百 百万 零五 一百零 一零五 十十 五百千 一百二千 一万零 二两二 一百零万五千 一百十五".split(" ")) {
            assertThat(read(text)).as(text).isNull();
        }
        assertThat(read("十五")).isEqualTo(15);
        assertThat(read("两千两百")).isEqualTo(2200);
        assertThat(read("一万亿")).isEqualTo(1_000_000_000_000L);
        assertThat(read("十二亿零三十万零五")).isEqualTo(1_200_300_005);
    }
}
