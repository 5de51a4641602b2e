package ruralpost.sheet.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of all that a table lists, where its name says no more than the year and a festival: 采购日期：2026年9月17日 below 2026年中秋慰问品采购清单. */
final class DayOfSale {

    private static final Pattern LABELLED = Pattern.compile("(?:^|[ (])(?:(?:采购|购买|订购|销售|送货|交货|供货|配送|签收|收货|发货|下单|开单)?(?:日期|时间)|date) ?[:：] ?((\\d{4}) ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?)", Pattern.CASE_INSENSITIVE);

    private DayOfSale() {
    }

    /** The one such day in the year that is named; null when there is none, or several. @param named the periods that the lines name, apart from days */
    static String of(List<String> texts, List<String> named) {
        List<String> days = texts.stream().flatMap(t -> LABELLED.matcher(t).results()).map(m -> m.group(1).strip()).distinct().toList();
        Matcher day = days.size() != 1 ? null : LABELLED.matcher("日期:" + days.getFirst());
        return day != null && day.find() && !named.isEmpty() && named.stream().allMatch(n -> n.matches(day.group(2) + " ?年(?:度)?")) ? days.getFirst() : null;
    }
}
