package ruralpost.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units that lines above a table declare without the word for unit: （金额：万元）, 销售额/万元. */
final class LabelledUnits {

    private static final String MONEY = "[百佰千仟万亿]{0,2}元";
    private static final String GOODS = "[百千万亿]{0,2}(?:斤|市斤|公斤|千克|吨|件|箱|袋|盒|瓶|桶|只|头|羽|单|笔)";
    private static final String UNIT = "(" + MONEY + "|" + GOODS + ")";
    private static final Pattern LINE = Pattern.compile("(?:RMB|人民币|币种|货币|金额|销售额|销售收入|营业额|成交额|货款|数量|销量|销售量|重量|单位) ?[:/：／=︰ ] ?(?:人民币)? ?" + UNIT + "(?![\\p{IsHan}0-9/])");
    /** 万元、公斤 alone in a cell. */
    private static final Pattern ALONE = Pattern.compile("[(（]?" + UNIT + "[、,/ ]" + UNIT + "[)）]?");
    /** 万元 alone in a cell. */
    private static final Pattern ONE = Pattern.compile("[(（\\[【]? ?(?:人民币|RMB)? ?([百佰千仟万亿]{1,2}元|[百千万亿]{0,2}(?:斤|公斤|千克|吨)) ?[)）\\]】]?");
    /** 单位：吨/万元, 吨和万元: of weights and of money. */
    private static final Pattern BOTH = Pattern.compile("(?<![\\p{IsHan}])(" + GOODS + ") ?[/／和及与、] ?(" + MONEY + ")(?![\\p{IsHan}0-9/／])");
    /** 吨（数量）、万元（金额） */
    private static final Pattern EXPLAINED = Pattern.compile(UNIT + "[(（](?:金额|销售额|数量|销量|重量)[)）]");
    /** 人民币（万元）, （单位）万元 */
    private static final Pattern BEHIND = Pattern.compile("(?:人民币|RMB|[(（]单位[)）]) ?[(（]? ?([百佰千仟万亿]{1,2}元)");
    /** 金额单位均为万元, 以万元为单位, 金额填万元: within a sentence. */
    private static final Pattern SAID = Pattern.compile("单位 ?(?:一律|统一|均|都)?(?:为|是|[:：])? ?[(（]?([百佰千仟万亿]{0,2}(?:元|斤|公斤|千克|吨))(?![/／和及与])|以([百佰千仟万亿]{0,2}(?:元|斤|公斤|千克|吨))(?:为单位|计)"
        + "|(?:金额|销售额)(?:一律|统一|均|都|全部|全)?(?:为|是|以|按|填写?|用)([百佰千仟万亿]{1,2}元)");

    private static final Pattern OF_SOME = Pattern.compile("(?<!金额|数量|重量|销量|销售量|销售额|计量|货币|价格|单价|本表|表中|上表|以上|其余|产品|注|备注|说明|均|其|[，,。；;:：、\\d.)） ])(?<=\\p{IsHan})(?:数量|金额|计量)?单位 ?[为是](?!万)");

    private LabelledUnits() {
    }

    /** The units that a line says its numbers are in, within a sentence (注：金额单位均为万元) or alone. */
    static List<String> said(String text) {
        List<String> said = new ArrayList<>();
        SAID.matcher(text).results().map(m -> m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3)).forEach(said::add);
        Matcher alone = ONE.matcher(text.strip());
        if (alone.matches()) {
            said.add(alone.group(1));
        }
        return said;
    }

    /** The units with those that the lines declare so. */
    static List<String> added(List<String> units, List<String> texts) {
        texts.stream().flatMap(t -> labelled(t).stream()).filter(u -> !units.contains(u)).forEach(units::add);
        return units;
    }

    private static List<String> labelled(String text) {
        List<String> units = new ArrayList<>();
        for (Pattern one : List.of(LINE, EXPLAINED, BEHIND)) {
            one.matcher(text).results().map(m -> m.group(1)).forEach(units::add);
        }
        BOTH.matcher(text).results().forEach(m -> units.addAll(List.of(m.group(1), m.group(2))));
        Matcher alone = ALONE.matcher(text.strip());
        if (alone.matches()) {
            units.addAll(List.of(alone.group(1), alone.group(2)));
        }
        return units;
    }

    /** Whether a line says units of all rows in any of these ways; 辣椒单位为公斤 says that of some. */
    static boolean says(String text) {
        return !OF_SOME.matcher(text).find() && (!said(text).isEmpty() || !labelled(text).isEmpty());
    }
}
