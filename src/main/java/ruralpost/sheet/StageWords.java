package ruralpost.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ruralpost.sheet.words.HeaderTitle;

/** Words over columns that tell when or how, not what: 本期, 实际, 完成情况. */
final class StageWords {

    private static final Pattern STAGE = Pattern.compile(
        "(?:本期|报告期|本月|当月|当日|本日|今日|本周|当周|本旬|本年|今年|本季度?|本次|实际|实绩|其中|合计|小计|销售情况|完成情况|线上线下)(?:数|值|额|数据|销售|完成|实际|发生)?(?:数|值|额)?|已?完成[数额值]?|(?:星期|周|礼拜)[一二三四五六日天]|[上中下]旬|[上下]半月|current(?:period|month|year)?|thismonth|actual");

    private static final Pattern DONE = Pattern.compile("已?完成[数量额值]?|实际(?:完成|销售)?[数量额值]?|actual");
    private static final Pattern PLANNED = Pattern.compile("(?:目标|计划|任务|指标)(?:任务)?[数量额值]?|target|plan(?:ned)?");

    private StageWords() {
    }

    /** Whether a word is one of them. */
    static boolean is(String word) {
        return STAGE.matcher(HeaderTitle.normal(word).replaceAll("[(（].*", "")).matches();
    }

    /**
     * The titles, without 完成 or 实际 below 猕猴桃（箱） where 目标 stands below it, too: what was to be done is no figure of what was sold, and what was done
     * is named by what stands above alone.
     *
     * @param titles by column the words of its title
     * @param open   whether a word is the title of no field, so that it may name what stands across the columns
     */
    static List<List<String>> withoutDone(List<List<String>> titles, Predicate<String> open) {
        return titles.stream().map(path -> path.size() > 1 && DONE.matcher(HeaderTitle.normal(path.getLast())).matches() && open.test(path.get(path.size() - 2)) && isPlanned(titles, path) ? path.subList(0, path.size() - 1) : path).toList();
    }

    private static boolean isPlanned(List<List<String>> titles, List<String> done) {
        return titles.stream().anyMatch(path -> path.size() == done.size() && path.subList(0, path.size() - 1).equals(done.subList(0, done.size() - 1)) && PLANNED.matcher(HeaderTitle.normal(path.getLast())).matches());
    }
}
