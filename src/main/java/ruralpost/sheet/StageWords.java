package ruralpost.sheet;

import java.util.regex.Pattern;
import ruralpost.sheet.words.HeaderTitle;

/** Words over columns that tell when or how, not what: 本期, 实际, 完成情况. */
final class StageWords {

    private static final Pattern STAGE = Pattern.compile(
        "(?:本期|报告期|本月|当月|当日|本日|今日|本周|当周|本旬|本年|今年|本季度?|本次|实际|实绩|其中|合计|小计|销售情况|完成情况|线上线下)(?:数|值|额|数据|销售|完成|实际|发生)?(?:数|值|额)?|已?完成[数额值]?|(?:星期|周|礼拜)[一二三四五六日天]|[上中下]旬|[上下]半月|current(?:period|month|year)?|thismonth|actual");

    private StageWords() {
    }

    /** Whether a word is one of them. */
    static boolean is(String word) {
        return STAGE.matcher(HeaderTitle.normal(word).replaceAll("[(（].*", "")).matches();
    }
}
